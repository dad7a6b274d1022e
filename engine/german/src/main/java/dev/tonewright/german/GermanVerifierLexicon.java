package dev.tonewright.german;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tonewright.language.LexiconFile;
import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.language.VerifierLexicon.Time;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * The verifier's German, from {@code verifier.yml}. It reads the dictionary by itself and never
 * asks the rules' word forms. Safe for use by many threads.
 */
public final class GermanVerifierLexicon implements LexiconFile.Words {

  private static final String FILE = "verifier.yml";
  private static final String WORDS = "/org/languagetool/resource/de/german.dict";

  /** Bounds the memory of stems; support replies hold far fewer different words. */
  private static final int MOST_STEMS = 50_000;

  private final Map<String, String> forms = new HashMap<>();
  private final Cache<String, String> stems =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_STEMS).build();
  private final Dictionary dictionary;

  private GermanVerifierLexicon(Map<String, Object> file) {
    if (!(file.get("forms") instanceof Map<?, ?> written)) {
      throw new IllegalArgumentException(FILE + ": \"forms\" is missing");
    }
    written.forEach((form, base) -> forms.put(form.toString(), base.toString()));
    URL url = GermanVerifierLexicon.class.getResource(WORDS);
    if (url == null) {
      throw new IllegalStateException("dictionary " + WORDS + " is not on the class path");
    }
    try {
      this.dictionary = Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the lexicon of the pack. */
  public static VerifierLexicon load() {
    try (InputStream in = GermanVerifierLexicon.class.getResourceAsStream(FILE)) {
      Map<String, Object> file = LexiconFile.parts(FILE, in);
      return new LexiconFile(FILE, file, new GermanVerifierLexicon(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String stem(String word) {
    return stems.get(word, w -> find(w).replace("ß", "ss"));
  }

  private String find(String word) {
    String base = forms.get(word);
    if (base != null) {
      return base;
    }
    DictionaryLookup lookup = new DictionaryLookup(dictionary);
    String lemma = lemma(lookup, word);
    if (lemma != null) {
      return lemma;
    }
    for (String particle : Particles.of(word)) {
      String rest = word.substring(particle.length());
      String irregular = forms.get(rest);
      String stem = irregular != null ? irregular : lemma(lookup, rest);
      if (stem != null) {
        return particle + stem;
      }
    }
    return word;
  }

  /** The dictionary form of the reading that inflects most: verb before noun before the rest. */
  private static String lemma(DictionaryLookup lookup, String word) {
    TreeMap<String, String> ranked = new TreeMap<>();
    for (WordData w : lookup.lookup(word)) {
      rank(w, ranked);
    }
    if (ranked.isEmpty()) {
      String noun = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      for (WordData w : lookup.lookup(noun)) {
        rank(w, ranked);
      }
    }
    return ranked.isEmpty() ? null : ranked.firstEntry().getValue();
  }

  private static void rank(WordData w, TreeMap<String, String> ranked) {
    String tag = w.getTag() == null ? "" : w.getTag().toString();
    String lemma = w.getStem().toString().toLowerCase(Locale.ROOT);
    boolean addressed = tag.matches("VER:.*(2:SIN|2:PLU|3:PLU|IMP).*");
    boolean finite = tag.startsWith("VER:") && !tag.contains("PA");
    String rank = addressed ? "0" : finite ? "1" : tag.startsWith("VER") ? "2" : "3";
    ranked.put(rank + lemma, lemma);
  }

  /** Told by markers and stems alone: an address keeps every tense. */
  @Override
  public Time time(String word, List<String> auxiliaries, boolean afterSubject) {
    return Time.UNTOLD;
  }

  @Override
  public boolean isWord(String word) {
    DictionaryLookup lookup = new DictionaryLookup(dictionary);
    String noun = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    return !lookup.lookup(word).isEmpty() || !lookup.lookup(noun).isEmpty();
  }
}

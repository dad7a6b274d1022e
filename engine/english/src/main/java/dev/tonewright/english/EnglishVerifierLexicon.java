package dev.tonewright.english;

import dev.tonewright.english.speech.EnglishHearing;
import dev.tonewright.language.LexiconFile;
import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.language.VerifierLexicon.Time;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;

/** The verifier's English, from {@code verifier.yml}. Safe for use by many threads. */
public final class EnglishVerifierLexicon implements LexiconFile.Words {

  private static final String FILE = "verifier.yml";
  private static final String WORDS = "/org/languagetool/resource/en/english.dict";

  private final Set<String> pasts = new HashSet<>();
  private final EnglishHearing hearing = EnglishHearing.load();
  private final EnglishStems stems;
  private final Optional<Dictionary> dictionary;

  private EnglishVerifierLexicon(Map<String, Object> file) {
    this.stems = new EnglishStems(irregular(file), LexiconFile.words(FILE, file, "whole"));
    this.dictionary = dictionary();
  }

  /** Reads the lexicon of the pack. */
  public static VerifierLexicon load() {
    try (InputStream in = EnglishVerifierLexicon.class.getResourceAsStream(FILE)) {
      Map<String, Object> file = LexiconFile.parts(FILE, in);
      return new LexiconFile(FILE, file, new EnglishVerifierLexicon(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Dictionary> dictionary() {
    var url = EnglishVerifierLexicon.class.getResource(WORDS);
    if (url == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Dictionary.read(url));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> irregular(Map<String, Object> file) {
    Map<String, String> forms = new LinkedHashMap<>();
    ((Map<?, ?>) file.get("verbs"))
        .forEach((base, v) -> verb(base.toString(), v.toString(), forms));
    ((Map<?, ?>) file.get("forms"))
        .forEach((form, base) -> forms.put(form.toString(), base.toString()));
    return forms;
  }

  private void verb(String base, String parts, Map<String, String> forms) {
    for (String form : parts.split(" ")) {
      forms.putIfAbsent(form, base);
      if (!form.equals(base) && !form.endsWith("ing") && !form.endsWith("s")) {
        pasts.add(form);
      }
    }
  }

  @Override
  public String stem(String word) {
    return stems.of(word);
  }

  @Override
  public Time time(String word, List<String> auxiliaries, boolean afterSubject) {
    return EnglishTimes.of(word, auxiliaries, afterSubject, pasts);
  }

  @Override
  public Optional<String> value(String text) {
    return hearing.value(text);
  }

  @Override
  public boolean isWord(String word) {
    return dictionary.isPresent() && !new DictionaryLookup(dictionary.get()).lookup(word).isEmpty();
  }
}

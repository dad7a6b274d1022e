package dev.tonewright.english;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tonewright.language.WordForms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/** English inflection by LanguageTool's published dictionaries, read through morfologik. */
public final class EnglishWordForms implements WordForms {

  private static final String FOLDER = "/org/languagetool/resource/en/";

  /**
   * Verbs whose dictionary entry offers two forms; the common one, as most house styles have it.
   */
  private static final Map<String, String> PREFERRED =
      Map.ofEntries(
          Map.entry("get|VBN", "got"),
          Map.entry("forget|VBN", "forgotten"),
          Map.entry("learn|VBD", "learned"),
          Map.entry("learn|VBN", "learned"),
          Map.entry("fix|VBD", "fixed"),
          Map.entry("fix|VBN", "fixed"),
          Map.entry("show|VBN", "shown"),
          Map.entry("speed|VBD", "sped"),
          Map.entry("cancel|VBD", "cancelled"),
          Map.entry("cancel|VBN", "cancelled"),
          Map.entry("cancel|VBG", "cancelling"),
          Map.entry("input|VBD", "input"),
          Map.entry("input|VBN", "input"),
          Map.entry("photo|NNS", "photos"),
          Map.entry("info|NNS", "information"),
          Map.entry("prove|VBN", "proved"));

  /** Words of which it is remembered whether the dictionary knows them. */
  private static final int REMEMBERED = 20_000;

  private final Dictionary analysis;
  private final Dictionary synthesis;
  // A DictionaryLookup keeps state between calls, so each thread has its own.
  private final ThreadLocal<DictionaryLookup> analyser;
  private final ThreadLocal<DictionaryLookup> synthesizer;

  private final Cache<String, Boolean> known =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(REMEMBERED).build();

  private final Cache<String, Boolean> knownLower =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(REMEMBERED).build();

  private EnglishWordForms(Dictionary analysis, Dictionary synthesis) {
    this.analysis = analysis;
    this.synthesis = synthesis;
    this.analyser = ThreadLocal.withInitial(() -> new DictionaryLookup(this.analysis));
    this.synthesizer = ThreadLocal.withInitial(() -> new DictionaryLookup(this.synthesis));
  }

  /** Reads the dictionaries from the class path. */
  public static EnglishWordForms load() {
    return new EnglishWordForms(dictionary("english.dict"), dictionary("english_synth.dict"));
  }

  private static Dictionary dictionary(String name) {
    URL url = EnglishWordForms.class.getResource(FOLDER + name);
    if (url == null) {
      throw new IllegalStateException("dictionary " + FOLDER + name + " is not on the class path");
    }
    try {
      return Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException("dictionary " + name + " cannot be read", e);
    }
  }

  @Override
  public Optional<String> inflect(String lemma, String tag) {
    String wanted = tag.equals("VBP") ? "VB" : tag;
    if (wanted.equals("VB") || wanted.equals("NN")) {
      return Optional.of(lemma);
    }
    String preferred = PREFERRED.get(lemma + "|" + wanted);
    if (preferred != null) {
      return Optional.of(preferred);
    }
    List<WordData> found = synthesizer.get().lookup(lemma + "|" + wanted);
    TreeSet<String> forms = new TreeSet<>();
    found.forEach(w -> forms.add(w.getStem().toString()));
    forms.removeIf(form -> form.startsWith("'")); // "'d" for "had"
    // Two spellings of one form: the British doubled consonant and its like sort after.
    return forms.isEmpty() ? Optional.empty() : Optional.of(forms.first());
  }

  @Override
  public boolean is(String form, String tagPrefix) {
    for (WordData w : analyser.get().lookup(form)) {
      if (w.getTag() != null && w.getTag().toString().startsWith(tagPrefix)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean known(String form) {
    return known.get(
        form,
        f ->
            !analyser.get().lookup(f).isEmpty()
                || !analyser.get().lookup(f.toLowerCase(Locale.ROOT)).isEmpty());
  }

  /** Whether the dictionary knows the word written small, and so not only as a name. */
  public boolean knownLower(String form) {
    return knownLower.get(form, f -> !analyser.get().lookup(f.toLowerCase(Locale.ROOT)).isEmpty());
  }

  /** The dictionary form of a word in a reading whose tag starts with {@code tagPrefix}. */
  public Optional<String> lemma(String form, String tagPrefix) {
    for (WordData w : analyser.get().lookup(form)) {
      if (w.getTag() != null && w.getTag().toString().startsWith(tagPrefix)) {
        return Optional.of(w.getStem().toString());
      }
    }
    return Optional.empty();
  }
}

package dev.tonewright.german;

import dev.tonewright.language.WordForms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * German inflection by LanguageTool's published dictionaries, read through morfologik. Tags are the
 * dictionary's: {@code VER:2:SIN:PRÄ:NON}, {@code SUB:NOM:PLU:FEM}.
 */
public final class GermanWordForms implements WordForms {

  private static final String FOLDER = "/org/languagetool/resource/de/";

  private final Dictionary analysis;
  private final Dictionary synthesis;
  // A DictionaryLookup keeps state between calls, so each thread has its own.
  private final ThreadLocal<DictionaryLookup> analyser;
  private final ThreadLocal<DictionaryLookup> synthesizer;

  private GermanWordForms(Dictionary analysis, Dictionary synthesis) {
    this.analysis = analysis;
    this.synthesis = synthesis;
    this.analyser = ThreadLocal.withInitial(() -> new DictionaryLookup(this.analysis));
    this.synthesizer = ThreadLocal.withInitial(() -> new DictionaryLookup(this.synthesis));
  }

  /** One reading of a form. */
  public record Reading(String lemma, String tag) {}

  /** Reads the dictionaries from the class path. */
  public static GermanWordForms load() {
    return new GermanWordForms(dictionary("german.dict"), dictionary("german_synth.dict"));
  }

  private static Dictionary dictionary(String name) {
    URL url = GermanWordForms.class.getResource(FOLDER + name);
    if (url == null) {
      throw new IllegalStateException("dictionary " + FOLDER + name + " is not on the class path");
    }
    try {
      return Dictionary.read(url);
    } catch (IOException e) {
      throw new UncheckedIOException("dictionary " + name + " cannot be read", e);
    }
  }

  /** Every reading of a form, case as written. */
  public List<Reading> readings(String form) {
    List<Reading> readings = new ArrayList<>();
    for (WordData w : analyser.get().lookup(form)) {
      if (w.getTag() != null) {
        readings.add(new Reading(w.getStem().toString(), w.getTag().toString()));
      }
    }
    return readings;
  }

  /** Every form of a lemma that carries a tag, sorted. */
  public List<String> forms(String lemma, String tag) {
    TreeSet<String> forms = new TreeSet<>();
    for (WordData w : synthesizer.get().lookup(lemma + "|" + tag)) {
      forms.add(w.getStem().toString());
    }
    return List.copyOf(forms);
  }

  @Override
  public Optional<String> inflect(String lemma, String tag) {
    List<String> forms = forms(lemma, tag);
    return forms.size() == 1 ? Optional.of(forms.get(0)) : Optional.empty();
  }

  @Override
  public boolean is(String form, String tagPrefix) {
    return readings(form).stream().anyMatch(r -> r.tag().startsWith(tagPrefix));
  }

  @Override
  public boolean known(String form) {
    return !analyser.get().lookup(form).isEmpty()
        || !analyser.get().lookup(form.toLowerCase(Locale.ROOT)).isEmpty();
  }

  /** Whether the dictionary knows the word written small, and so not only as a noun or name. */
  boolean knownLower(String form) {
    return !analyser.get().lookup(form.toLowerCase(Locale.ROOT)).isEmpty();
  }
}

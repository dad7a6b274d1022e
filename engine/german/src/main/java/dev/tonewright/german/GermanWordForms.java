package dev.tonewright.german;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tonewright.language.WordForms;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Comparator;
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

  /** Bounds each memory of words; support replies hold far fewer different forms. */
  private static final int MOST_READINGS = 50_000;

  private final Cache<String, List<Reading>> readings =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_READINGS).build();
  private final Cache<String, List<String>> forms =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_READINGS).build();
  private final RegularVerbs regular = RegularVerbs.load();
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
    return readings.get(form, f -> List.copyOf(lookUp(f)));
  }

  private List<Reading> lookUp(String form) {
    List<Reading> readings = new ArrayList<>();
    for (WordData w : analyser.get().lookup(form)) {
      if (w.getTag() != null) {
        readings.add(new Reading(w.getStem().toString(), w.getTag().toString()));
      }
    }
    if (readings.isEmpty()) {
      readings.addAll(regular.readings(form));
    }
    return readings;
  }

  /** Every form of a lemma that carries a tag, sorted. */
  public List<String> forms(String lemma, String tag) {
    return forms.get(lemma + "|" + tag, this::synthesize);
  }

  private List<String> synthesize(String lemmaAndTag) {
    TreeSet<String> found = new TreeSet<>();
    for (WordData w : synthesizer.get().lookup(lemmaAndTag)) {
      found.add(w.getStem().toString());
    }
    if (found.isEmpty()) {
      found.addAll(regular.forms(lemmaAndTag));
    }
    boolean verb = lemmaAndTag.startsWith("VER", lemmaAndTag.indexOf('|') + 1);
    found.removeIf(f -> verb && Character.isUpperCase(f.charAt(0)));
    return List.copyOf(found);
  }

  @Override
  public Optional<String> inflect(String lemma, String tag) {
    List<String> forms = forms(lemma, tag);
    return forms.size() == 1 ? Optional.of(forms.get(0)) : Optional.empty();
  }

  /**
   * The lemma in the form that {@code model} has. Of several readings of the model each must come
   * to the same form; a noun in the singular must have the model's gender, since articles and
   * adjectives agree.
   */
  @Override
  public Optional<String> inflect(String lemma, String tag, String model) {
    TreeSet<String> found = new TreeSet<>();
    if (tag.startsWith("N")) {
      for (Reading reading : readings(model)) {
        found.addAll(sameNounForm(Spelling.capitalised(lemma), reading.tag()));
      }
    } else {
      found.addAll(sameVerbForms(lemma, model.toLowerCase(Locale.ROOT)));
    }
    return found.size() == 1 ? Optional.of(found.first()) : Optional.empty();
  }

  private List<String> sameNounForm(String lemma, String tag) {
    if (!tag.contains(":PLU:")) {
      return tag.startsWith("SUB:") ? forms(lemma, tag) : List.of();
    }
    TreeSet<String> found = new TreeSet<>();
    for (String gender : List.of("FEM", "MAS", "NEU")) {
      found.addAll(forms(lemma, tag.substring(0, tag.lastIndexOf(':') + 1) + gender));
    }
    return List.copyOf(found);
  }

  /** Particles aside, which may differ: "runtergeladen" and "heruntergeladen". */
  private TreeSet<String> sameVerbForms(String lemma, String model) {
    boolean known = is(lemma, "VER:");
    String particle = known ? "" : Particles.longest(lemma);
    String modelParticle = is(model, "VER:") ? "" : Particles.longest(model);
    TreeSet<String> found = new TreeSet<>();
    for (Reading reading : readings(model.substring(modelParticle.length()))) {
      if (reading.tag().startsWith("VER:")) {
        List<String> same =
            sameVerbForm(lemma.substring(particle.length()), reading.tag(), model.endsWith("e"));
        if (same.isEmpty()) {
          return new TreeSet<>();
        }
        same.forEach(form -> found.add(particle + form));
      }
    }
    // A borrowed verb that the dictionary does not know is sure in its infinitive alone.
    if (found.isEmpty() && readings(model).isEmpty() && model.endsWith("en")
        || found.isEmpty() && model.matches(".*(eln|ern)") && readings(model).isEmpty()) {
      found.add(lemma);
    }
    return found;
  }

  /**
   * The dictionary marks weak, strong and separable verbs apart, which says nothing of agreement.
   */
  private List<String> sameVerbForm(String lemma, String tag, boolean full) {
    String stem = tag.replaceAll(":(SFT|NON|NEB)", "");
    for (String kind : List.of("", ":SFT", ":NON", ":SFT:NEB", ":NON:NEB")) {
      List<String> forms = forms(lemma, stem + kind);
      if (!forms.isEmpty()) {
        // Of "schaue" and "schau" the one that is as full as the model.
        Comparator<String> byLength = Comparator.comparing(String::length);
        boolean brief = tag.matches(".*:(IMP|1):SIN.*") && !full;
        return forms.stream().max(brief ? byLength.reversed() : byLength).stream().toList();
      }
    }
    return List.of();
  }

  @Override
  public boolean is(String form, String tagPrefix) {
    for (Reading reading : readings(form)) {
      if (reading.tag().startsWith(tagPrefix)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean known(String form) {
    return !analyser.get().lookup(form).isEmpty() || knownLower(form);
  }

  /** Whether the dictionary knows the word written small, and so not only as a noun or name. */
  boolean knownLower(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    return !analyser.get().lookup(lower).isEmpty() || !regular.readings(lower).isEmpty();
  }
}

package dev.tonewright.german;

import dev.tonewright.german.GermanWordForms.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Dictionary forms by the reading that fits the tagger's part of speech. */
final class GermanLemmas {

  /** Universal tag → what the dictionary's tags of it begin with. */
  private static final Map<String, List<String>> CLASSES =
      Map.of(
          "VERB", List.of("VER"),
          "AUX", List.of("VER"),
          "NOUN", List.of("SUB"),
          "ADJ", List.of("ADJ", "PA2", "PA1"),
          "ADV", List.of("ADV", "ADJ"),
          "PRON", List.of("PRO"),
          "DET", List.of("PRO", "ART"));

  private final GermanWordForms forms;

  GermanLemmas(GermanWordForms forms) {
    this.forms = forms;
  }

  String of(String lower, String tag) {
    String form = tag.equals("NOUN") ? Spelling.capitalised(lower) : lower;
    List<Reading> readings = forms.readings(form);
    for (String start : CLASSES.getOrDefault(tag, List.of())) {
      for (Reading r : readings) {
        if (r.tag().startsWith(start)) {
          return r.lemma().toLowerCase(Locale.ROOT);
        }
      }
    }
    String particle = tag.equals("VERB") && readings.isEmpty() ? Particles.longest(lower) : "";
    if (!particle.isEmpty()) {
      String rest = lower.substring(particle.length());
      String lemma = of(rest.startsWith("zu") ? rest.substring(2) : rest, tag);
      return forms.is(lemma, "VER:INF") ? particle + lemma : lower;
    }
    return lower;
  }
}

package dev.tonewright.card;

import dev.tonewright.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** A sentence with what each of its tokens may stand for, looked up once. */
record Reading(Sentence sentence, List<List<String>> readings) {

  static Reading of(Sentence sentence, CardLanguage language) {
    List<List<String>> readings = new ArrayList<>(sentence.size());
    for (int t = 0; t < sentence.size(); t++) {
      readings.add(language.readings(sentence, t));
    }
    return new Reading(sentence, readings);
  }

  Iterable<String> keys(int t) {
    TreeSet<String> keys = new TreeSet<>(readings.get(t));
    keys.add(sentence.lower(t));
    keys.add(sentence.lemma(t));
    return keys;
  }
}

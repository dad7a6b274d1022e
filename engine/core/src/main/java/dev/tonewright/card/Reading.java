package dev.tonewright.card;

import dev.tonewright.parse.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * A sentence with what each of its tokens may stand for and where clauses start, looked up once.
 *
 * @param sentenceStarts tokens before which only greetings, openers and marks stand
 * @param extents how far slots may reach, as far as it was asked
 */
record Reading(
    Sentence sentence,
    List<List<String>> readings,
    BitSet clauseStarts,
    BitSet sentenceStarts,
    Map<Place, List<Integer>> extents) {

  /** Where a slot of a type begins in a match that begins at {@code from}. */
  record Place(String type, int from, int first) {}

  static Reading of(Sentence sentence, CardLanguage language) {
    List<List<String>> readings = new ArrayList<>(sentence.size());
    var clauseStarts = new BitSet(sentence.size());
    var sentenceStarts = new BitSet(sentence.size());
    for (int t = 0; t < sentence.size(); t++) {
      readings.add(language.readings(sentence, t));
      clauseStarts.set(t, language.clauseStart(sentence, t));
      sentenceStarts.set(t, language.sentenceStart(sentence, t));
    }
    return new Reading(sentence, readings, clauseStarts, sentenceStarts, new HashMap<>());
  }

  /** How far a slot may reach, longest first; many cards ask the same of a place. */
  List<Integer> extents(CardLanguage language, String type, int from, int first) {
    return extents.computeIfAbsent(
        new Place(type, from, first), p -> language.extents(type, sentence, from, first));
  }

  Iterable<String> keys(int t) {
    TreeSet<String> keys = new TreeSet<>(readings.get(t));
    keys.add(sentence.lower(t));
    keys.add(sentence.lemma(t));
    return keys;
  }
}

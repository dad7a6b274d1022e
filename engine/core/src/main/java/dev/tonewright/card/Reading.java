package dev.tonewright.card;

import dev.tonewright.parse.Sentence;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.TreeSet;

/**
 * A sentence with what each of its tokens may stand for and where clauses start, looked up once.
 *
 * @param sentenceStarts tokens before which only greetings, openers and marks stand
 */
record Reading(
    Sentence sentence, List<List<String>> readings, BitSet clauseStarts, BitSet sentenceStarts) {

  static Reading of(Sentence sentence, CardLanguage language) {
    List<List<String>> readings = new ArrayList<>(sentence.size());
    var clauseStarts = new BitSet(sentence.size());
    var sentenceStarts = new BitSet(sentence.size());
    for (int t = 0; t < sentence.size(); t++) {
      readings.add(language.readings(sentence, t));
      clauseStarts.set(t, language.clauseStart(sentence, t));
      sentenceStarts.set(t, language.sentenceStart(sentence, t));
    }
    return new Reading(sentence, readings, clauseStarts, sentenceStarts);
  }

  Iterable<String> keys(int t) {
    TreeSet<String> keys = new TreeSet<>(readings.get(t));
    keys.add(sentence.lower(t));
    keys.add(sentence.lemma(t));
    return keys;
  }
}

package dev.tonewright.card;

import dev.tonewright.parse.Sentence;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A sentence with what each of its tokens may stand for and where clauses start, looked up once.
 */
final class Reading {

  /** Where a slot of a type begins in a match that begins at {@code from}. */
  private record Place(String type, int from, int first) {}

  private final Sentence sentence;
  private final CardLanguage language;

  /** Numbers of the words that a token may stand for. */
  private final int[][] readings;

  private final int[] lemmas;

  /** Every number under which a token may be met, each once. */
  private final int[][] keys;

  /** All of {@link #keys}. */
  private final BitSet present = new BitSet();

  private final BitSet clauseStarts = new BitSet();
  private final BitSet sentenceStarts = new BitSet();
  private final Map<Place, List<Integer>> extents = new HashMap<>();

  Reading(Sentence sentence, CardLanguage language, WordNumbers numbers) {
    this.sentence = sentence;
    this.language = language;
    this.readings = new int[sentence.size()][];
    this.lemmas = new int[sentence.size()];
    this.keys = new int[sentence.size()][];
    for (int t = 0; t < sentence.size(); t++) {
      readings[t] = numbers.of(language.readings(sentence, t));
      lemmas[t] = numbers.of(sentence.lemma(t));
      int[] own = {numbers.of(sentence.lower(t)), lemmas[t]};
      keys[t] =
          IntStream.concat(Arrays.stream(readings[t]), Arrays.stream(own))
              .filter(number -> number != WordNumbers.UNKNOWN)
              .distinct()
              .toArray();
      for (int key : keys[t]) {
        present.set(key);
      }
      clauseStarts.set(t, language.clauseStart(sentence, t));
      sentenceStarts.set(t, language.sentenceStart(sentence, t));
    }
  }

  Sentence sentence() {
    return sentence;
  }

  /** Numbers of the words that a token may stand for. */
  int[] readings(int token) {
    return readings[token];
  }

  /** The number of a token's lemma. */
  int lemma(int token) {
    return lemmas[token];
  }

  /** Every known number under which a token may be met, each once. */
  int[] keys(int token) {
    return keys[token];
  }

  /** Whether any token may be met under one of some numbers. */
  boolean has(int[] numbers) {
    for (int number : numbers) {
      if (present.get(number)) {
        return true;
      }
    }
    return false;
  }

  boolean startsClause(int token) {
    return clauseStarts.get(token);
  }

  /** Whether only greetings, openers and marks stand before a token. */
  boolean startsSentence(int token) {
    return sentenceStarts.get(token);
  }

  /** How far a slot may reach, longest first; many cards ask the same of a place. */
  List<Integer> extents(String type, int from, int first) {
    Place place = new Place(type, from, first);
    List<Integer> known = extents.get(place);
    if (known == null) {
      known = language.extents(type, sentence, from, first);
      extents.put(place, known);
    }
    return known;
  }
}

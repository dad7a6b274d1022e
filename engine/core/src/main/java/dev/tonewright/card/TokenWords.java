package dev.tonewright.card;

import dev.tonewright.parse.Sentence;
import java.util.List;
import java.util.Set;

/**
 * Words that a condition asks for: lemmas, lower-case forms or {@code <TAG}, which is any tag that
 * begins so.
 *
 * @param words all of them as they are written
 * @param tags what the tags begin with
 */
public record TokenWords(Set<String> words, List<String> tags) {

  static TokenWords of(Set<String> words) {
    List<String> tags =
        words.stream()
            .filter(w -> w.startsWith("<"))
            .map(w -> w.substring(1).replace(">", ""))
            .toList();
    return new TokenWords(Set.copyOf(words), tags);
  }

  /** Whether a word is among them as it is written, such as {@code <any>}. */
  boolean has(String written) {
    return words.contains(written);
  }

  /** Whether one of the tokens of a stretch is one of them. */
  boolean in(Sentence sentence, int from, int to) {
    for (int t = from; t < to; t++) {
      if (meet(sentence, t)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is one of them. */
  boolean meet(Sentence sentence, int token) {
    if (words.contains(sentence.lower(token)) || words.contains(sentence.lemma(token))) {
      return true;
    }
    String tag = sentence.tag(token);
    for (String beginning : tags) {
      if (tag.startsWith(beginning)) {
        return true;
      }
    }
    return false;
  }
}

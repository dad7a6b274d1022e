package dev.tonewright.profile;

import dev.tonewright.language.EditDistance;
import java.util.Collection;
import java.util.Optional;

/** Suggests what a writer may have meant, by edit distance. */
public final class Nearest {

  private Nearest() {}

  /** A sentence tail: the nearest known word where one is near, else all of them. */
  public static String hint(String written, Collection<String> known) {
    return to(written, known)
        .map(word -> "did you mean \"" + word + "\"?")
        .orElseGet(() -> "expected one of " + String.join(", ", known));
  }

  /** The nearest known word; empty where none is near. */
  static Optional<String> to(String written, Collection<String> known) {
    Optional<String> nearest = Optional.empty();
    int least = Math.max(2, written.length() / 2) + 1;
    for (String word : known) {
      int distance = EditDistance.between(written, word);
      if (distance < least && distance < word.length()) {
        least = distance;
        nearest = Optional.of(word);
      }
    }
    return nearest;
  }
}

package dev.tonewright.profile;

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
      int distance = distance(written, word);
      if (distance < least && distance < word.length()) {
        least = distance;
        nearest = Optional.of(word);
      }
    }
    return nearest;
  }

  /** Levenshtein distance in UTF-16 code units. */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int swap = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(swap, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}

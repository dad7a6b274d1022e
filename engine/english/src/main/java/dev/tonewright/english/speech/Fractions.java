package dev.tonewright.english.speech;

import java.util.Map;
import java.util.Optional;

/** Parts of one as they are said: "three quarters". */
final class Fractions {

  /** Single characters → what they stand for. */
  static final Map<String, String> CHARACTERS =
      Map.of("½", "1/2", "¼", "1/4", "¾", "3/4", "⅓", "1/3", "⅔", "2/3", "⅛", "1/8");

  private static final Map<String, String> PARTS =
      Map.of(
          "2",
          "half",
          "3",
          "third",
          "4",
          "quarter",
          "5",
          "fifth",
          "6",
          "sixth",
          "8",
          "eighth",
          "10",
          "tenth",
          "16",
          "sixteenth");

  private Fractions() {}

  /**
   * What a fraction is said as; empty where it is no part of one, or of too many.
   *
   * @param written two figures and a stroke between them, or one character for both
   */
  static Optional<String> said(String written, Numbers numbers) {
    String[] parts = CHARACTERS.getOrDefault(written, written).split("/");
    String name = PARTS.get(parts[1]);
    if (name == null || Integer.parseInt(parts[0]) >= Integer.parseInt(parts[1])) {
      return Optional.empty();
    }
    return Optional.of(numbers.cardinal(parts[0]) + " " + name + (parts[0].equals("1") ? "" : "s"));
  }
}

package dev.tonewright.parse;

/** What no pattern may hold. */
final class PatternSource {

  private PatternSource() {}

  /** Refuses code in a pattern: CoreNLP runs Java between double braces. */
  static void check(String pattern) {
    if (pattern.contains("{{")) {
      throw new IllegalArgumentException(
          "pattern \"" + pattern + "\" has \"{{\": expected a pattern without code");
    }
  }
}

package dev.tonewright.parse;

/** Finds the dependencies of a tagged sentence. Safe for use by many threads. */
interface ArcParser {

  /**
   * The dependencies of a sentence.
   *
   * @param heads index of each token's head, −1 for the root's
   * @param relations name of each token's relation to its head, {@code root} for the root's
   */
  record Arcs(int[] heads, String[] relations) {}

  /** Words and their tags; one of each or more. */
  Arcs parse(String[] words, String[] tags);
}

package dev.tonewright.verify;

import dev.tonewright.language.VerifierLexicon.Time;

/**
 * One meaning-bearing unit of a reading.
 *
 * @param name marker in capitals, or content
 * @param word the word as it stands, lower case
 * @param sentence index of the sentence in the reading
 * @param soft whether it stands in a courtesy and may come or go
 * @param subject who stands before it as one who acts; empty if nobody
 * @param object who stands right after it; empty if nobody
 * @param owner whose it is; empty if nobody's
 * @param opening whether it opens its clause, as an imperative does
 * @param proper whether a capital inside a sentence shows a name
 */
record Symbol(
    Type type,
    String name,
    String word,
    int sentence,
    boolean soft,
    String subject,
    String object,
    String owner,
    Time time,
    boolean proper,
    boolean opening) {

  enum Type {
    MARKER,
    CONTENT,
    FIGURE,
    VERBATIM
  }
}

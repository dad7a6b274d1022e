package dev.tonewright.verify;

import dev.tonewright.text.Span;

/**
 * Something that a rewrite must not do.
 *
 * @param message what went or came, as a sentence
 * @param statement the stretch of the text before the edits
 */
public record Violation(Kind kind, String message, Span statement) {

  /** What was hurt. */
  public enum Kind {
    /** A protected item is gone, altered or moved. */
    PROTECTED,
    FIGURE,
    NEGATION,
    MODALITY,
    CONDITION,
    CAUSE,
    /** A request, obligation or question came or went. */
    ASKING,
    CONTENT,
    /** Another person acts, receives or owns. */
    PERSON,
    TENSE,
    ORDER,
    BALANCE
  }
}

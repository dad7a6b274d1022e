package dev.tonewright.english.speech;

/** Expressions for a figure as it is written, and for what stands around it. */
final class Figures {

  /** Nothing that a figure could be the rest of. */
  static final String BEFORE = "(?<![\\p{L}\\p{N}_@#.,/:-])";

  /** Nothing that a figure could go on with. */
  static final String AFTER = "(?![\\p{L}\\p{N}_]|[.,:/-]\\p{N})";

  /** Thousands in groups, or a decimal fraction of one or two places. */
  static final String GROUPED = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d{1,2})?";

  private Figures() {}
}

package dev.tonewright.english.speech;

/** Expressions for a figure as it is written, and for what stands around it. */
final class Figures {

  /** Nothing that a figure could be the rest of. */
  static final String BEFORE = "(?<![\\p{L}\\p{N}_@#.,/:-])";

  /** Nothing that a figure could go on with. */
  static final String AFTER = "(?![\\p{L}\\p{N}_]|[.,:/-]\\p{N})";

  /** Thousands, lakhs or, as the Continent writes them, thousands by full stops, in groups. */
  static final String IN_GROUPS =
      "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?"
          + "|\\d{1,3}(?:\\.\\d{3})+,\\d{2}";

  /** In groups, or a decimal fraction of one or two places. */
  static final String GROUPED = IN_GROUPS + "|\\d+(?:[.,]\\d{1,2})?";

  /** What stands before the years of a life or a century: "in her 30s". */
  static final String AGED =
      "\\b(?:[Hh]er|[Hh]is|[Tt]heir|[Mm]y|[Yy]our|[Oo]ur|[Ii]n the|early|mid|late)["
          + " -]|(?<!\\p{L})['’]";

  private Figures() {}
}

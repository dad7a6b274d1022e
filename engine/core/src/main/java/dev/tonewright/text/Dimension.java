package dev.tonewright.text;

/** What an edit is for: one of the dials, or one of the norms that no dial reaches. */
public enum Dimension {
  FORMALITY,
  LENGTH,
  DIRECTNESS,
  WARMTH,
  /** Spelling, boundaries, capitals, agreement. */
  CORRECTNESS,
  /** Set phrases said plainly. */
  CLARITY,
  /** What the channel asks for: anatomy, limits, words at home elsewhere. */
  CHANNEL,
  /** What the reader's region asks for: spelling variant, dates, numbers. */
  LOCALE,
  /** Formal or informal address. */
  ADDRESS
}

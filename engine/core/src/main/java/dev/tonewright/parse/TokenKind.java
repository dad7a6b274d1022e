package dev.tonewright.parse;

/** What a token is, as far as its characters alone tell. */
public enum TokenKind {
  /** A word, number or punctuation mark, analysed as it stands. */
  WORD,
  /** A placeholder or anonymised name: {@code #NAME#}, {@code {{ticket.id}}}, {@code PRS-ORG}. */
  PLACEHOLDER,
  /** A placeholder of a figure: {@code #NUMBER#}, {@code %d}. */
  NUMBER_PLACEHOLDER,
  /** A link, e-mail address, file name. */
  ADDRESS,
  /** An id of letters, digits and hyphens, or a stretch too long to be a word. */
  CODE,
  /** {@code @name}. */
  MENTION,
  /** {@code #topic}. */
  HASHTAG,
  /** An emoji or a run of symbols; stands outside the grammar of its sentence. */
  SYMBOL,
  /** A list marker at the start of its sentence; stands outside the grammar. */
  MARKER
}

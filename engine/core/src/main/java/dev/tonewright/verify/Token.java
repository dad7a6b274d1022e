package dev.tonewright.verify;

/**
 * A piece of plain text.
 *
 * @param text lower-case for words, as written for figures and the like, the sign for ends
 * @param capital whether a word starts with a capital
 * @param glued whether no space separates it from the token before
 * @param meaning what it stands for by a profile's wording; empty for what its stem tells
 */
record Token(Kind kind, String text, boolean capital, boolean glued, String meaning) {

  Token(Kind kind, String text, boolean capital, boolean glued) {
    this(kind, text, capital, glued, "");
  }

  enum Kind {
    WORD,
    /** A number, in canonical form. */
    FIGURE,
    /** Anything that must stay letter by letter: link, id, placeholder, quotation. */
    VERBATIM,
    /** A sign that carries content, such as a currency or per cent sign. */
    SIGN,
    COMMA,
    /** End of a sentence or line. */
    END
  }

  static Token of(Kind kind, String text) {
    return new Token(kind, text, false, false);
  }
}

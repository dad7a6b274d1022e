package dev.tonewright.parse;

/**
 * A token before tagging.
 *
 * @param start first code unit
 * @param end code unit after the last
 * @param form what the models read in its place
 */
record RawToken(int start, int end, String form, TokenKind kind) {

  RawToken as(TokenKind other) {
    return new RawToken(start, end, form, other);
  }
}

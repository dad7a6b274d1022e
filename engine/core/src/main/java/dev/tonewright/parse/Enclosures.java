package dev.tonewright.parse;

import java.util.BitSet;
import java.util.List;

/**
 * The gaps between tokens that lie within a quotation or brackets, where no sentence ends. Only a
 * pair that is closed in its own paragraph and within reach counts: a stray quote encloses nothing.
 */
final class Enclosures {

  private static final int REACH = 60;

  private Enclosures() {}

  /** Bit {@code i} is set where the gap after token {@code i} is enclosed. */
  static BitSet in(String text, List<RawToken> tokens) {
    BitSet enclosed = new BitSet(tokens.size());
    for (int t = 0; t < tokens.size(); t++) {
      int close = partner(text, tokens, t);
      if (close > t) {
        enclosed.set(t, close);
        t = close;
      }
    }
    return enclosed;
  }

  private static int partner(String text, List<RawToken> tokens, int open) {
    RawToken token = tokens.get(open);
    char c = text.charAt(token.start());
    if (token.end() - token.start() > 2 || token.kind() != TokenKind.WORD) {
      return -1;
    }
    String closing =
        switch (c) {
          case '(' -> ")";
          case '[' -> "]";
          case '\u201c', '\u201e' -> "\u201d\u201c";
          case '"' -> "\"";
          case '\u00ab' -> "\u00bb";
          case '\u2018' -> "\u2019";
          case '\'' -> token.end() - token.start() == 1 && opens(text, token) ? "'" : "";
          default -> "";
        };
    if (closing.isEmpty() || (c == '"' && !opens(text, token))) {
      return -1;
    }
    int last = Math.min(tokens.size() - 1, open + (c == '\'' || c == '\u2018' ? 12 : REACH));
    for (int t = open + 1; t <= last; t++) {
      if (SentenceSplitter.newlines(text, tokens.get(t - 1).end(), tokens.get(t).start()) > 1) {
        return -1;
      }
      RawToken candidate = tokens.get(t);
      boolean single = candidate.end() - candidate.start() == 1;
      if (single
          && closing.indexOf(text.charAt(candidate.start())) >= 0
          && closes(text, candidate, c)) {
        return t;
      }
    }
    return -1;
  }

  private static boolean opens(String text, RawToken quote) {
    boolean spaceBefore =
        quote.start() == 0 || " \t\n\r([\u00a0".indexOf(text.charAt(quote.start() - 1)) >= 0;
    return spaceBefore && quote.end() < text.length() && !Lexer.isBlank(text.charAt(quote.end()));
  }

  private static boolean closes(String text, RawToken quote, char open) {
    if (open != '\'' && open != '\u2018') {
      return true;
    }
    boolean glued = quote.start() > 0 && !Lexer.isBlank(text.charAt(quote.start() - 1));
    return glued
        && (quote.end() == text.length() || !Character.isLetterOrDigit(text.charAt(quote.end())));
  }
}

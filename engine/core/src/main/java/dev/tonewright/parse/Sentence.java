package dev.tonewright.parse;

import dev.tonewright.text.Span;

/**
 * One sentence with its analysis, apart from where it stands. Token indices count from 0; offsets
 * are UTF-16 code units within {@link #text}. Immutable to its readers and shared between drafts.
 */
public interface Sentence {

  /** The sentence's own characters. */
  String text();

  /** The number of tokens. */
  int size();

  /** First code unit of a token. */
  int start(int token);

  /** Code unit after a token's last. */
  int end(int token);

  /** A token's characters as written. */
  String word(int token);

  /** A token's characters in lower case. */
  String lower(int token);

  /** Penn Treebank (English) or language-specific part of speech. */
  String tag(int token);

  /** Dictionary form, lower case. */
  String lemma(int token);

  /** What a token is, as far as its characters tell. */
  default TokenKind kind(int token) {
    return TokenKind.WORD;
  }

  /** Index of a token's head in the basic dependency tree, −1 for the root. Parses on first use. */
  int head(int token);

  /** Universal Dependencies relation to the head, "root" for the root. Parses on first use. */
  String relation(int token);

  /**
   * Whether the sentence is within the bound up to which it is parsed. Beyond it every token is its
   * own root.
   */
  boolean parseable();

  /** The characters from the first to the last token, inclusive. */
  default Span span(int first, int last) {
    return new Span(start(first), end(last));
  }

  /** Index of the first token whose head is {@code head} by one of {@code relations}, or −1. */
  default int dependent(int head, String... relations) {
    for (int t = 0; t < size(); t++) {
      if (head(t) == head) {
        for (String relation : relations) {
          if (relation(t).equals(relation)) {
            return t;
          }
        }
      }
    }
    return -1;
  }
}

package dev.tonewright.parse;

/**
 * The analysis of one sentence text as compact arrays, shared by every draft in which the sentence
 * stands. Dependencies are read once, on demand, and kept.
 */
final class Analysis {

  /** Heads and relations; the arrays have one element a token. */
  record Tree(short[] heads, byte[] relations) {}

  final String text;
  final short[] starts;
  final short[] ends;
  final byte[] kinds;
  final byte[] tags;
  final String[] words;
  final String[] lowers;
  final String[] lemmas;

  /** What the models read; the word itself except for opaque tokens and normalised punctuation. */
  final String[] forms;

  private volatile Tree tree;

  Analysis(String text, int size) {
    this.text = text;
    this.starts = new short[size];
    this.ends = new short[size];
    this.kinds = new byte[size];
    this.tags = new byte[size];
    this.words = new String[size];
    this.lowers = new String[size];
    this.lemmas = new String[size];
    this.forms = new String[size];
  }

  int size() {
    return starts.length;
  }

  TokenKind kind(int token) {
    return KINDS[kinds[token]];
  }

  /** Whether a token stands outside the grammar: emoji, symbol runs, list markers. */
  boolean outside(int token) {
    TokenKind kind = kind(token);
    return kind == TokenKind.SYMBOL || kind == TokenKind.MARKER;
  }

  Tree tree(DependencyReader reader) {
    Tree known = tree;
    if (known == null) {
      synchronized (this) {
        known = tree;
        if (known == null) {
          known = reader.read(this);
          tree = known;
        }
      }
    }
    return known;
  }

  private static final TokenKind[] KINDS = TokenKind.values();
}

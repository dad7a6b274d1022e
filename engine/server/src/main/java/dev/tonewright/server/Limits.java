package dev.tonewright.server;

/**
 * What a request may hold.
 *
 * @param textCharacters code points in a draft or a customer's message, 1 or more
 */
public record Limits(int textCharacters) {

  /** The contract's own: 20,000 characters. */
  public static final Limits DEFAULT = new Limits(20_000);

  /** What no text has, but attacks on patterns and tokenizers have; longest links fit. */
  static final int WORD_CHARACTERS = 2_000;

  static final int BLANK_CHARACTERS = 500;
  static final int COMBINING_MARKS = 50;

  static final int NAME_CHARACTERS = 80;
  static final int REQUEST_ID_CHARACTERS = 200;
  static final int KEEP_PHRASES = 200;
  static final int KEEP_CHARACTERS = 200;
  static final int LIST_ITEMS = 1_000;
  static final int RULE_ID_CHARACTERS = 120;

  public Limits {
    if (textCharacters < 1) {
      throw new IllegalArgumentException(
          "limit of " + textCharacters + " characters: expected 1 or more");
    }
  }
}

package dev.tonewright.parse;

import java.time.Duration;

/**
 * Bounds of a parser.
 *
 * @param cachedTokens tokens that the sentence cache holds at most; about 22 bytes each beside the
 *     words
 * @param afterAccess how long a sentence stays without being met
 * @param afterWrite how long a sentence stays at all
 * @param parsedTokens tokens up to which a sentence is parsed
 */
public record ParserSettings(
    long cachedTokens, Duration afterAccess, Duration afterWrite, int parsedTokens) {

  /** Two million tokens for an hour after the last use and a day in all; 150 tokens parsed. */
  public static final ParserSettings DEFAULT =
      new ParserSettings(2_000_000, Duration.ofHours(1), Duration.ofDays(1), 150);

  /** Throws {@link IllegalArgumentException} where a bound is not positive. */
  public ParserSettings {
    if (cachedTokens < 0 || parsedTokens < 1) {
      throw new IllegalArgumentException(
          "cachedTokens "
              + cachedTokens
              + ", parsedTokens "
              + parsedTokens
              + ": expected 0 or more, 1 or more");
    }
  }
}

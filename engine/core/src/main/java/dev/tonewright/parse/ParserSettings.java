package dev.tonewright.parse;

import java.time.Duration;

/**
 * Bounds of a parser.
 *
 * @param cachedBytes what the sentence cache holds at most, roughly; 0 for nothing
 * @param afterAccess how long a sentence stays without being met
 * @param afterWrite how long a sentence stays at all
 * @param parsedTokens tokens up to which a sentence is parsed
 */
public record ParserSettings(
    long cachedBytes, Duration afterAccess, Duration afterWrite, int parsedTokens) {

  /** 40 MB for an hour after the last use and a day in all; 150 tokens parsed. */
  public static final ParserSettings DEFAULT =
      new ParserSettings(40L << 20, Duration.ofHours(1), Duration.ofDays(1), 150);

  /** The default bounds but for the memory. */
  public static ParserSettings holding(long cachedBytes) {
    return new ParserSettings(
        cachedBytes, DEFAULT.afterAccess, DEFAULT.afterWrite, DEFAULT.parsedTokens);
  }

  /** Throws {@link IllegalArgumentException} where a bound is not positive. */
  public ParserSettings {
    if (cachedBytes < 0 || parsedTokens < 1) {
      throw new IllegalArgumentException(
          "cachedBytes "
              + cachedBytes
              + ", parsedTokens "
              + parsedTokens
              + ": expected 0 or more, 1 or more");
    }
  }
}

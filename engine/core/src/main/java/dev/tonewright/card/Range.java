package dev.tonewright.card;

import dev.tonewright.profile.DialTarget;

/**
 * The stretch of a dial in which a native writer would not notice an expression, ends inclusive.
 *
 * @param low 0…100
 * @param high {@code low}…100
 */
public record Range(int low, int high) {

  public static final Range ANYWHERE = new Range(0, 100);

  public Range {
    if (low < 0 || high > 100 || low > high) {
      throw new IllegalArgumentException(
          "range " + low + "-" + high + ": expected 0 ≤ low ≤ high ≤ 100");
    }
  }

  /** Reads {@code "20-75"}. */
  public static Range parse(String text) {
    int dash = text.indexOf('-');
    if (dash < 1) {
      throw new IllegalArgumentException(
          "range \"" + text + "\": expected two numbers as in 20-75");
    }
    try {
      return new Range(
          Integer.parseInt(text.substring(0, dash).strip()),
          Integer.parseInt(text.substring(dash + 1).strip()));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          "range \"" + text + "\": expected two numbers as in 20-75", e);
    }
  }

  /** Dial points between this range and the band of a target; 0 where they meet. */
  public double distance(DialTarget target) {
    return Math.max(0, Math.max(low - target.high(), target.low() - high));
  }

  public double middle() {
    return (low + high) / 2.0;
  }
}

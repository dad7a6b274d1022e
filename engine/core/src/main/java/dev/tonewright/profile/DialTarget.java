package dev.tonewright.profile;

/**
 * Where one dial should stand.
 *
 * @param value 0…100
 * @param tolerance dial points by which a reading may miss the value, 0…50
 * @param motion which way expressions may move on this dial
 */
public record DialTarget(double value, int tolerance, Motion motion) {

  public DialTarget {
    if (value < 0 || value > 100) {
      throw new IllegalArgumentException("dial value " + value + ": expected 0…100");
    }
    if (tolerance < 0 || tolerance > 50) {
      throw new IllegalArgumentException("tolerance " + tolerance + ": expected 0…50");
    }
  }

  /** Which way expressions may move. */
  public enum Motion {
    /** Towards the value from either side: a profile's own target. */
    BOTH,
    /** Only upward: what sounds below the value (a button pressed for more). */
    UP,
    /** Only downward: what sounds above the value (a button pressed for less). */
    DOWN,
    /** Not at all; edits for other dials must leave this one within its tolerance. */
    HELD
  }

  /** A profile's target. */
  public static DialTarget at(double value, int tolerance) {
    return new DialTarget(value, tolerance, Motion.BOTH);
  }

  /** Lower end of the band that satisfies the target. */
  public double low() {
    return motion == Motion.DOWN ? 0 : Math.max(0, value - tolerance);
  }

  /** Upper end of the band that satisfies the target. */
  public double high() {
    return motion == Motion.UP ? 100 : Math.min(100, value + tolerance);
  }
}

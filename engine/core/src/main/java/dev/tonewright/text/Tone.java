package dev.tonewright.text;

/** A reading of the four dials, each 0…100; 50 where a text gives no evidence. */
public record Tone(double formality, double length, double directness, double warmth) {

  /** Neutral on every dial. */
  public static final Tone NEUTRAL = new Tone(50, 50, 50, 50);

  /** The reading on one dial. */
  public double on(Dial dial) {
    return switch (dial) {
      case FORMALITY -> formality;
      case LENGTH -> length;
      case DIRECTNESS -> directness;
      case WARMTH -> warmth;
    };
  }
}

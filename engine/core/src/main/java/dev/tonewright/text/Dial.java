package dev.tonewright.text;

import java.util.Locale;

/** The four dials of tone, each from 0 to 100 with neutral business writing at 50. */
public enum Dial {
  /** 0 relaxed, among acquaintances; 100 ceremonious. */
  FORMALITY,
  /** 0 nothing but the content; 100 full courtesy and context. */
  LENGTH,
  /** 0 asks and refuses indirectly; 100 blunt. */
  DIRECTNESS,
  /** 0 purely transactional; 100 openly caring. */
  WARMTH;

  /** The dial's name as profiles and the contract write it: lower case. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package dev.tonewright.german;

import java.util.Locale;

/** Capitals. */
public final class Spelling {

  private Spelling() {}

  /** The word with a capital first. */
  public static String capitalised(String word) {
    return word.isEmpty()
        ? word
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Whether the word has a capital first. */
  public static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** {@code word} with the capital that {@code model} has, if any. */
  public static String like(String model, String word) {
    return isCapitalised(model) ? capitalised(word) : word;
  }
}

package dev.tonewright.german.address;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Whether a word has a shape, with each shape compiled once: words are asked many times. */
final class Shapes {

  private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

  private Shapes() {}

  /** As {@link String#matches}. The shapes are the literals of this package, so they are few. */
  static boolean fits(String word, String shape) {
    Pattern pattern = COMPILED.get(shape);
    if (pattern == null) {
      pattern = COMPILED.computeIfAbsent(shape, Pattern::compile);
    }
    return pattern.matcher(word).matches();
  }
}

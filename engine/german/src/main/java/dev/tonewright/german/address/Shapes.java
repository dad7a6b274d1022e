package dev.tonewright.german.address;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Whether a word has a shape, with each shape compiled once: words are asked many times. */
final class Shapes {

  private static final Map<String, Predicate<String>> COMPILED = new ConcurrentHashMap<>();

  /** A choice of words, for which no pattern is needed. */
  private static final Pattern CHOICE = Pattern.compile("[\\p{L}|,]+");

  private Shapes() {}

  /** As {@link String#matches}. The shapes are the literals of this package, so they are few. */
  static boolean fits(String word, String shape) {
    Predicate<String> compiled = COMPILED.get(shape);
    if (compiled == null) {
      compiled = COMPILED.computeIfAbsent(shape, Shapes::compile);
    }
    return compiled.test(word);
  }

  private static Predicate<String> compile(String shape) {
    return CHOICE.matcher(shape).matches()
        ? Set.copyOf(List.of(shape.split("\\|", -1)))::contains
        : Pattern.compile(shape).asMatchPredicate();
  }
}

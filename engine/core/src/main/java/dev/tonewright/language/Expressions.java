package dev.tonewright.language;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Expressions that stand in the code of rules as literals, each compiled when first asked: every
 * token of every sentence is held against dozens, and {@link String#matches} compiles anew each
 * time. Only literals may come here, so that there are never more than the code has. Safe for use
 * by many threads.
 */
public final class Expressions {

  /** Alternatives without anything but characters that stand for themselves. */
  private static final Pattern WORDS = Pattern.compile("[\\p{L}\\p{N} ,'’;:/|-]+");

  private static final Map<String, Predicate<String>> COMPILED = new ConcurrentHashMap<>();

  private Expressions() {}

  /**
   * Whether a text as a whole matches an expression, as {@link String#matches} has it.
   *
   * @param literal an expression of {@link java.util.regex} written in the code
   */
  public static boolean match(String text, String literal) {
    Predicate<String> compiled = COMPILED.get(literal);
    if (compiled == null) {
      compiled = COMPILED.computeIfAbsent(literal, Expressions::compile);
    }
    return compiled.test(text);
  }

  private static Predicate<String> compile(String expression) {
    if (WORDS.matcher(expression).matches()) {
      return Set.copyOf(List.of(expression.split("\\|", -1)))::contains;
    }
    Pattern pattern = Pattern.compile(expression);
    return text -> pattern.matcher(text).matches();
  }
}

package dev.tonewright.verify;

import dev.tonewright.text.Span;
import dev.tonewright.verify.Violation.Kind;
import java.util.List;

/** Brackets and quotation marks that a rewrite leaves open or closes once too often. */
final class Balance {

  private static final List<String> PAIRS = List.of("()", "[]", "{}", "“”");

  private Balance() {}

  /** Adds what stands in {@code after} alone; a draft's own faults are its own. */
  static void hold(String before, String after, Span span, List<Violation> found) {
    for (String pair : PAIRS) {
      if (imbalance(after, pair) > imbalance(before, pair)) {
        found.add(new Violation(Kind.BALANCE, "unbalanced " + pair, span));
      }
    }
    if (odd(after) && !odd(before)) {
      found.add(new Violation(Kind.BALANCE, "unbalanced \"", span));
    }
  }

  private static int imbalance(String text, String pair) {
    int open = 0;
    int stray = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == pair.charAt(0)) {
        open++;
      } else if (text.charAt(i) == pair.charAt(1) && --open < 0) {
        stray++;
        open = 0;
      }
    }
    return open + stray;
  }

  private static boolean odd(String text) {
    return text.chars().filter(c -> c == '"').count() % 2 == 1;
  }
}

package dev.tonewright.language;

import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions of which each stands for whole words, whatever their case. Of those that match at a
 * place the first of the list does. An expression is tried only where a word begins with a letter
 * that it can begin with, so that a long list costs little on words that are none of its own.
 */
final class WordCue {

  private static final int ASCII = 128;

  private final List<Pattern> all = new ArrayList<>();

  /** Per ASCII character the expressions that can begin with it. */
  private final List<List<Pattern>> byFirst = new ArrayList<>();

  WordCue(List<String> expressions) {
    for (int c = 0; c < ASCII; c++) {
      byFirst.add(new ArrayList<>());
    }
    for (String expression : expressions) {
      Pattern pattern =
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])(?:" + expression + ")(?![\\p{L}\\p{N}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      all.add(pattern);
      boolean looksBack = expression.contains("(?<=") || expression.contains("\\B");
      for (int c = 0; c < ASCII; c++) {
        if (looksBack || begins(pattern, (char) c)) {
          byFirst.get(c).add(pattern);
        }
      }
    }
  }

  /** Whether more text behind a character could make a match. */
  private static boolean begins(Pattern pattern, char first) {
    Matcher matcher = pattern.matcher(String.valueOf(first));
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** Where one of them stands, in order, none overlapping another. */
  List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    Optional<Span> next = next(text, 0);
    while (next.isPresent()) {
      found.add(next.get());
      next = next(text, Math.max(next.get().end(), next.get().start() + 1));
    }
    return found;
  }

  /** The first from an offset on. */
  Optional<Span> next(String text, int from) {
    Matcher matcher = all.get(0).matcher(text);
    matcher.useTransparentBounds(true).useAnchoringBounds(false);
    for (int at = from; at < text.length(); at++) {
      if (at > 0 && continues(text.charAt(at - 1))) {
        continue;
      }
      char first = text.charAt(at);
      for (Pattern pattern : first < ASCII ? byFirst.get(first) : all) {
        if (matcher.usePattern(pattern).region(at, text.length()).lookingAt()) {
          return Optional.of(new Span(at, matcher.end()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean continues(char before) {
    return before >= 'a' && before <= 'z'
        || before >= 'A' && before <= 'Z'
        || before >= '0' && before <= '9';
  }
}

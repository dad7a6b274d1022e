package dev.tonewright.language;

import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Expressions of which each stands for whole words, whatever their case. Of those that match at a
 * place the first of the list does. An expression is tried only where a word begins with a letter
 * that it can begin with, so that a long list costs little on words that are none of its own.
 */
final class WordCue {

  private final List<Pattern> all = new ArrayList<>();
  private final boolean judged;

  /** Characters for which it is remembered which expressions can begin with them. */
  private static final int REMEMBERED = 2_000;

  private final Map<Integer, List<Pattern>> byFirst = new ConcurrentHashMap<>();

  WordCue(List<String> expressions) {
    for (String expression : expressions) {
      all.add(
          Pattern.compile(
              "(?<![\\p{L}\\p{N}])(?:" + expression + ")(?![\\p{L}\\p{N}])",
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }
    // What looks back or needs a word before it cannot be judged by its first character.
    this.judged = expressions.stream().noneMatch(e -> e.contains("(?<=") || e.contains("\\B"));
  }

  private List<Pattern> beginning(int first) {
    List<Pattern> known = byFirst.get(first);
    if (known == null) {
      known = judged ? all.stream().filter(p -> begins(p, first)).toList() : all;
      if (byFirst.size() < REMEMBERED) {
        byFirst.put(first, known);
      }
    }
    return known;
  }

  /** Whether more text behind a character could make a match. */
  private static boolean begins(Pattern pattern, int first) {
    Matcher matcher = pattern.matcher(Character.toString(first));
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
      for (Pattern pattern : beginning(text.codePointAt(at))) {
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

package dev.tonewright.language;

import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Expressions of which each stands for whole words, whatever their case. Of those that match at a
 * place the first of the list does. An expression is tried only where a word begins with two
 * characters that it can begin with, so that a long list costs little on words that are none of its
 * own; one that looks back is tried at every word.
 */
final class WordCue {

  private final List<Cue> all;

  /** Beginnings for which it is remembered which expressions can begin so. */
  private static final int REMEMBERED = 4_000;

  private final Map<Long, Optional<Pattern>> byBeginning = new ConcurrentHashMap<>();

  /** The same for two characters of ASCII, most of what is asked, by their numbers. */
  private final AtomicReferenceArray<Optional<Pattern>> plain =
      new AtomicReferenceArray<>(PLAIN * PLAIN);

  private static final int PLAIN = 128;

  private record Cue(String expression, Pattern pattern) {

    static Cue of(String expression) {
      return new Cue(expression, compiled(expression));
    }

    /** Whether more text behind a beginning could make a match. */
    boolean mayBegin(String beginning) {
      // What looks back or needs a word before it cannot be judged by how it begins.
      if (expression.contains("(?<=") || expression.contains("\\B")) {
        return true;
      }
      Matcher matcher = pattern.matcher(beginning);
      return matcher.lookingAt() || matcher.hitEnd();
    }
  }

  WordCue(List<String> expressions) {
    all = expressions.stream().map(Cue::of).toList();
  }

  private static Pattern compiled(String expression) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:" + expression + ")(?![\\p{L}\\p{N}])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /**
   * The expressions that can match at an offset, as far as two characters tell, the first of the
   * list first: one of many alternatives is found faster than one after another.
   */
  private Optional<Pattern> beginning(String text, int at) {
    if (at + 1 < text.length() && text.charAt(at) < PLAIN && text.charAt(at + 1) < PLAIN) {
      int place = text.charAt(at) * PLAIN + text.charAt(at + 1);
      Optional<Pattern> known = plain.getAcquire(place);
      if (known == null) {
        known = possible(text.substring(at, at + 2));
        plain.setRelease(place, known);
      }
      return known;
    }
    int first = text.codePointAt(at);
    int behind = at + Character.charCount(first);
    // Half of a pair is no character.
    boolean two = behind < text.length() && !Character.isSurrogate(text.charAt(behind));
    long key = (long) first << Character.SIZE | (two ? text.charAt(behind) : 0);
    Optional<Pattern> known = byBeginning.get(key);
    if (known == null) {
      known = possible(text.substring(at, two ? behind + 1 : behind));
      if (byBeginning.size() < REMEMBERED) {
        byBeginning.put(key, known);
      }
    }
    return known;
  }

  private Optional<Pattern> possible(String beginning) {
    List<Cue> possible = all.stream().filter(cue -> cue.mayBegin(beginning)).toList();
    return possible.isEmpty()
        ? Optional.empty()
        : Optional.of(
            possible.size() == 1
                ? possible.get(0).pattern
                : compiled(
                    possible.stream().map(Cue::expression).collect(Collectors.joining("|"))));
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
    Matcher matcher = matcher(text);
    for (int at = from; at < text.length(); at++) {
      Optional<Span> found = at(matcher, text, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The one at an offset. */
  Optional<Span> at(String text, int offset) {
    return offset < text.length() ? at(matcher(text), text, offset) : Optional.empty();
  }

  private Matcher matcher(String text) {
    return all.get(0).pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
  }

  private Optional<Span> at(Matcher matcher, String text, int at) {
    if (at > 0 && continues(text.charAt(at - 1))) {
      return Optional.empty();
    }
    return beginning(text, at)
        .filter(pattern -> matcher.usePattern(pattern).region(at, text.length()).lookingAt())
        .map(pattern -> new Span(at, matcher.end()));
  }

  private static boolean continues(char before) {
    return before >= 'a' && before <= 'z'
        || before >= 'A' && before <= 'Z'
        || before >= '0' && before <= '9';
  }
}

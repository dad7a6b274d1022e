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
 * place the first of the list does. An expression is tried only where a word begins with characters
 * that it can begin with, so that a long list costs little on words that are none of its own; one
 * that looks back is tried at every word.
 */
final class WordCue {

  private static final int PLAIN = 128;

  /** Bits of a character of ASCII. */
  private static final int BITS = 7;

  /** Characters by which a word is told from those that no expression can begin with. */
  private static final int FAR = 5;

  /** Longer beginnings, and beginnings beyond ASCII, of which each list remembers so many. */
  private static final int REMEMBERED = 2_000;

  private final List<Cue> all;

  private final Map<Long, Possible> beyondAscii = new ConcurrentHashMap<>();

  private final Map<Long, Possible> longer = new ConcurrentHashMap<>();

  /** The same for two characters of ASCII, most of what is asked, by their numbers. */
  private final AtomicReferenceArray<Possible> plain = new AtomicReferenceArray<>(PLAIN * PLAIN);

  /** Beginnings often leave the same expressions possible. */
  private final Map<List<Cue>, Possible> byCues = new ConcurrentHashMap<>();

  /** The expressions that a beginning leaves possible, as one; none where there are none. */
  private record Possible(List<Cue> cues, Optional<Pattern> any) {

    static Possible of(List<Cue> cues) {
      return new Possible(
          cues,
          cues.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  cues.size() == 1
                      ? cues.get(0).pattern
                      : compiled(
                          cues.stream().map(Cue::expression).collect(Collectors.joining("|")))));
    }
  }

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
   * The expressions that can match at an offset, as far as the first characters tell, the first of
   * the list first: one of many alternatives is found faster than one after another.
   */
  private Optional<Pattern> beginning(String text, int at) {
    if (at + 1 < text.length() && text.charAt(at) < PLAIN && text.charAt(at + 1) < PLAIN) {
      int place = text.charAt(at) * PLAIN + text.charAt(at + 1);
      Possible near = plain.getAcquire(place);
      if (near == null) {
        near = possible(all, text.substring(at, at + 2));
        plain.setRelease(place, near);
      }
      return near.any.isEmpty() ? near.any : further(near, text, at).any;
    }
    int first = text.codePointAt(at);
    int behind = at + Character.charCount(first);
    // Half of a pair is no character.
    boolean two = behind < text.length() && !Character.isSurrogate(text.charAt(behind));
    long key = (long) first << Character.SIZE | (two ? text.charAt(behind) : 0);
    Possible known = beyondAscii.get(key);
    if (known == null) {
      known = possible(all, text.substring(at, two ? behind + 1 : behind));
      if (beyondAscii.size() < REMEMBERED) {
        beyondAscii.put(key, known);
      }
    }
    return known.any;
  }

  /** What more characters of ASCII leave of what two of them left. */
  private Possible further(Possible near, String text, int at) {
    if (at + FAR > text.length()) {
      return near;
    }
    long key = 0;
    for (int i = at; i < at + FAR; i++) {
      if (text.charAt(i) >= PLAIN) {
        return near;
      }
      key = key << BITS | text.charAt(i);
    }
    Possible known = longer.get(key);
    if (known == null) {
      if (longer.size() >= REMEMBERED) {
        return near;
      }
      known = possible(near.cues, text.substring(at, at + FAR));
      longer.put(key, known);
    }
    return known;
  }

  private Possible possible(List<Cue> cues, String beginning) {
    List<Cue> left = cues.stream().filter(cue -> cue.mayBegin(beginning)).toList();
    Possible known = byCues.get(left);
    return known == null && byCues.size() >= REMEMBERED
        ? Possible.of(left)
        : byCues.computeIfAbsent(left, Possible::of);
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

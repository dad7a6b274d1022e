package dev.tonewright.protect;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.re2j.Matcher;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Expressions that are tried on the same stretches, with what they found in the short ones: each
 * round of a rewrite, and one reply after another, asks of the same figures and placeholders. Safe
 * for use by many threads.
 */
final class ShapeGroup {

  /** Code units of the longest stretch that is remembered. */
  private static final int SHORT = 400;

  /** Code units of all stretches that are remembered; with their matches some 3 MB. */
  private static final int REMEMBERED = 300_000;

  /** For how many code units a stretch counts beside its own, and each match in it. */
  private static final int ENTRY = 32;

  private final List<Shape> shapes;

  /** Characters of which a stretch must hold one for any expression to match; all of ASCII. */
  private final BitSet needs = new BitSet(128);

  private final Cache<String, List<Match>> known =
      Caffeine.newBuilder()
          .executor(Runnable::run)
          .maximumWeight(REMEMBERED)
          .weigher((String stretch, List<Match> found) -> weight(stretch, found))
          .build();

  /** Marks at the end of a stretch that are none of an expression's own; they may be matched. */
  private final String closingMarks;

  /**
   * @param closingMarks marks that make no match possible where a stretch ends with them
   */
  ShapeGroup(List<Shape> shapes, String closingMarks) {
    this.shapes = List.copyOf(shapes);
    this.closingMarks = closingMarks;
    this.shapes.forEach(shape -> shape.needs().chars().forEach(needs::set));
  }

  /**
   * What an expression finds in a stretch, whatever stands around it.
   *
   * @param start offset in the stretch
   * @param end offset in the stretch
   */
  record Match(Shape shape, int start, int end) {}

  /** Whether a character that some expression needs stands in a stretch of a text. */
  boolean possible(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (needs.get(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** What its expressions find in a stretch. */
  List<Match> in(String stretch) {
    int end = stretch.length();
    while (end > 0 && closingMarks.indexOf(stretch.charAt(end - 1)) >= 0) {
      end--;
    }
    if (!possible(stretch, 0, end)) {
      return List.of();
    }
    int last = end;
    return stretch.length() > SHORT
        ? tried(stretch, last)
        : known.get(stretch, s -> tried(s, last));
  }

  private List<Match> tried(String stretch, int end) {
    BitSet present = new BitSet(128);
    stretch.substring(0, end).chars().filter(needs::get).forEach(present::set);
    List<Match> found = new ArrayList<>();
    int figures = (int) stretch.chars().filter(c -> c >= '0' && c <= '9').count();
    for (Shape shape : shapes) {
      if (shape.possible(present, figures)) {
        Matcher matcher = shape.pattern().matcher(stretch);
        while (matcher.find()) {
          found.add(new Match(shape, matcher.start(), matcher.end()));
        }
      }
    }
    return List.copyOf(found);
  }

  private static int weight(String stretch, List<Match> found) {
    return stretch.length() + ENTRY * (1 + found.size());
  }
}

package dev.tonewright.text;

/**
 * A stretch of a text: half-open, in UTF-16 code units.
 *
 * @param start first code unit, 0 or more
 * @param end code unit after the last, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /** Throws {@link IllegalArgumentException} where the ends are negative or crossed. */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException(
          "span " + start + "–" + end + ": expected 0 ≤ start ≤ end");
    }
  }

  /** The number of code units between the ends. */
  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the two share at least one code unit; an empty span inside another one counts. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** Whether the two overlap or stand directly beside each other. */
  public boolean touches(Span other) {
    return start <= other.end && other.start <= end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that covers both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** The same stretch, {@code by} code units further on. */
  public Span shift(int by) {
    return new Span(start + by, end + by);
  }

  /** The characters of {@code text} that the span covers. */
  public String of(CharSequence text) {
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}

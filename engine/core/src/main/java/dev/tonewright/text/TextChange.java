package dev.tonewright.text;

/**
 * One replacement in a text.
 *
 * @param span what is replaced; empty for an insertion
 * @param before the text's own characters there
 * @param after what stands there afterwards; empty for a deletion
 */
public record TextChange(Span span, String before, String after) implements Comparable<TextChange> {

  public TextChange {
    if (before.length() != span.length()) {
      throw new IllegalArgumentException(
          "change at " + span + ": before has " + before.length() + " code units");
    }
  }

  /** A replacement of {@code text}'s characters in {@code span}. */
  public static TextChange of(String text, Span span, String after) {
    return new TextChange(span, span.of(text), after);
  }

  /** A replacement of {@code text}'s characters from {@code start} to {@code end}. */
  public static TextChange of(String text, int start, int end, String after) {
    return of(text, new Span(start, end), after);
  }

  @Override
  public int compareTo(TextChange other) {
    return span.compareTo(other.span);
  }
}

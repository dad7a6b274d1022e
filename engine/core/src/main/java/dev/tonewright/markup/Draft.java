package dev.tonewright.markup;

import dev.tonewright.text.Span;
import java.util.List;

/**
 * A draft apart from its markup.
 *
 * @param source the draft as sent
 * @param text what is parsed and rewritten
 * @param mapping from places in {@code text} to places in {@code source}
 * @param opaque stretches of {@code text} that are notation and must not change, in order and
 *     disjoint
 */
public record Draft(String source, String text, Mapping mapping, List<Span> opaque) {

  public Draft {
    opaque = List.copyOf(opaque);
  }

  /** Where a stretch of one form of a text stands in another. */
  @FunctionalInterface
  public interface Mapping {

    /** Both forms are the same. */
    Mapping IDENTITY = span -> span;

    Span toSource(Span span);
  }

  /** A draft in which every character is text. */
  public static Draft plain(String source) {
    return new Draft(source, source, Mapping.IDENTITY, List.of());
  }

  /** Where a stretch of the text stands in the draft as sent. */
  public Span toSource(Span span) {
    return mapping.toSource(span);
  }
}

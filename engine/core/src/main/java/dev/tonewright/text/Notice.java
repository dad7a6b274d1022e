package dev.tonewright.text;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a person should look at.
 *
 * @param code upper snake case, such as {@code CHECK_GRAMMAR}
 * @param severity how much it matters
 * @param message a sentence for the agent; carries no customer data
 * @param span where in the draft as sent, when it has a place
 */
public record Notice(String code, Severity severity, String message, Optional<Span> span)
    implements Comparable<Notice> {

  /** How much a notice matters. */
  public enum Severity {
    INFO,
    WARNING,
    ERROR
  }

  public static Notice at(String code, Severity severity, String message, Span span) {
    return new Notice(code, severity, message, Optional.of(span));
  }

  public static Notice whole(String code, Severity severity, String message) {
    return new Notice(code, severity, message, Optional.empty());
  }

  /** The same notice where another form of the text has its place. */
  public Notice moved(UnaryOperator<Span> place) {
    return new Notice(code, severity, message, span.map(place));
  }

  @Override
  public int compareTo(Notice other) {
    int byPlace =
        Integer.compare(span.map(Span::start).orElse(-1), other.span().map(Span::start).orElse(-1));
    return byPlace != 0 ? byPlace : code.compareTo(other.code);
  }
}

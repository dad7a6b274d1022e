package dev.tonewright.request;

import dev.tonewright.text.Dial;
import dev.tonewright.text.Span;
import dev.tonewright.text.Tone;
import java.util.List;
import java.util.function.UnaryOperator;

/** How a text sounds, with the evidence behind each figure. */
public record Measurement(Tone tone, List<Evidence> evidence) {

  public Measurement {
    evidence = List.copyOf(evidence);
  }

  /** The same measurement with its evidence where another form of the text has it. */
  public Measurement moved(UnaryOperator<Span> place) {
    return new Measurement(
        tone,
        evidence.stream()
            .map(e -> new Evidence(e.dial(), e.ruleId(), place.apply(e.span()), e.contribution()))
            .toList());
  }

  /**
   * One contribution to one dial.
   *
   * @param span where in the text
   * @param contribution dial points that it adds to the neutral 50, negative where it lowers
   */
  public record Evidence(Dial dial, String ruleId, Span span, double contribution) {}
}

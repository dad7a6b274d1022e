package dev.tonewright.request;

import dev.tonewright.text.Dial;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * The rewrite buttons: per dial a step of −100…100 from the draft's own reading; unnamed dials are
 * held.
 */
public record Adjustment(Map<Dial, Integer> steps) {

  /** Throws {@link IllegalArgumentException} naming the value outside −100…100. */
  public Adjustment {
    EnumMap<Dial, Integer> copy = new EnumMap<>(Dial.class);
    copy.putAll(steps);
    copy.forEach(
        (dial, step) -> {
          if (step < -100 || step > 100) {
            throw new IllegalArgumentException(
                "adjustment." + dial.key() + " is " + step + ": expected −100…100");
          }
        });
    steps = copy;
  }

  /** The step on a dial; empty where the dial is held. */
  public OptionalInt on(Dial dial) {
    Integer step = steps.get(dial);
    return step == null ? OptionalInt.empty() : OptionalInt.of(step);
  }
}

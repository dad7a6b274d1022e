package dev.tonewright.english;

import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.DialTarget.Motion;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether a reply may say more than it needs to, and what a courtesy that is added moves. */
final class Generosity {

  /** A courtesy makes a reply longer and warmer. */
  static final Set<Dial> DIALS = EnumSet.of(Dial.LENGTH, Dial.WARMTH);

  /** What the cards of such sentences, {@code courtesy.*}, read in one, in dial points. */
  static final Map<Dial, Double> GAINS = Map.of(Dial.LENGTH, 4.6, Dial.WARMTH, 2.6);

  /** What {@code courtesy.offer} reads, which only tells how to ask. */
  static final Map<Dial, Double> PLAIN_GAINS = Map.of(Dial.LENGTH, 4.6);

  /** Dial value from which a profile or a button asks for more than the reply needs. */
  private static final double GENEROUS = 70;

  /** A profile below it asks for less. */
  private static final double SPARING = 45;

  private Generosity() {}

  /** Whether one of the dials asks for more, and none for less. */
  static boolean asked(RuleContext context) {
    boolean more = false;
    for (Dial dial : DIALS) {
      Optional<DialTarget> target = context.target().on(dial);
      Motion motion = target.map(DialTarget::motion).orElse(Motion.HELD);
      double value = target.map(DialTarget::value).orElse(GENEROUS);
      if (motion == Motion.DOWN || motion == Motion.BOTH && value < SPARING) {
        return false;
      }
      more |= more(context, dial);
    }
    return more;
  }

  /** Whether more warmth is asked for, and not more length. */
  static boolean warmer(RuleContext context) {
    return !more(context, Dial.LENGTH) && more(context, Dial.WARMTH);
  }

  private static boolean more(RuleContext context, Dial dial) {
    return context
        .target()
        .on(dial)
        .filter(target -> target.motion() != Motion.HELD && target.motion() != Motion.DOWN)
        .filter(target -> target.value() >= GENEROUS)
        .isPresent();
  }

  /**
   * An offer to add one courtesy sentence.
   *
   * @param gains dial points that the cards which read it add
   */
  static Proposal proposal(Step step, TextChange change, Map<Dial, Double> gains) {
    return new Proposal(
        Edit.of(step, List.of(change)),
        Family.NORM,
        -1,
        Optional.empty(),
        gains,
        List.of(),
        Optional::empty);
  }
}

package dev.tonewright.english;

import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Step;
import java.util.List;
import java.util.Set;

/**
 * Thanks a customer for the first message where a longer or a warmer reply is asked for, and the
 * draft thanks for nothing.
 */
final class ThanksForContacting implements Rule {

  private static final String WHY = "A longer or warmer first reply begins with thanks.";

  private static final String SENTENCE = "Thank you for contacting us.";

  private final BodyStart body;

  ThanksForContacting(BodyStart body) {
    this.body = body;
  }

  @Override
  public String id() {
    return "anatomy.thanks";
  }

  @Override
  public Set<Dial> dials() {
    return Generosity.DIALS;
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    boolean asked =
        Generosity.asked(context)
            && !context.request().customer().returning()
            && body.isFirst(context);
    if (!asked || ThanksForReturning.THANKS.matcher(context.text()).find()) {
      return List.of();
    }
    return BodyStart.opening(context, SENTENCE)
        .map(
            change ->
                Generosity.proposal(
                    new Step(id(), Dimension.WARMTH, WHY), change, Generosity.GAINS))
        .stream()
        .toList();
  }
}

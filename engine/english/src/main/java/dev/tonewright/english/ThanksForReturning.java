package dev.tonewright.english;

import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Step;
import java.util.List;
import java.util.regex.Pattern;

/** Thanks a customer who has written before, where the draft thanks for nothing. */
final class ThanksForReturning implements Rule {

  private static final String WHY = "The customer has written about this before.";

  private static final String SENTENCE = "Thank you for getting back to us.";

  static final Pattern THANKS =
      Pattern.compile(
          "(?i)\\b(?:thank\\w*|th?n?x|tnx|ty|tysm|cheers|ta|appreciat\\w*|grateful|gratitude)\\b");

  private final BodyStart body;

  ThanksForReturning(BodyStart body) {
    this.body = body;
  }

  @Override
  public String id() {
    return "anatomy.returning";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    boolean asked = context.request().customer().returning() && body.open(context);
    if (!asked || THANKS.matcher(context.text()).find()) {
      return List.of();
    }
    return BodyStart.opening(context, SENTENCE)
        .map(change -> Edit.of(new Step(id(), Dimension.WARMTH, WHY), List.of(change)))
        .map(edit -> Proposal.of(edit, Family.NORM, -1))
        .stream()
        .toList();
  }
}

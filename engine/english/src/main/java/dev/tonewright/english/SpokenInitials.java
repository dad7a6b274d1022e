package dev.tonewright.english;

import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;

/** Leaves out the agent's initials at the end of a post ("^JB") where the reply is heard. */
final class SpokenInitials implements Rule {

  /** The initials at the end of a text, with the white space before them. */
  static Optional<Span> in(String text) {
    Matcher initials = Initials.HEARD.matcher(text);
    return initials.find()
        ? Optional.of(new Span(initials.start(), initials.end()))
        : Optional.empty();
  }

  @Override
  public String id() {
    return "anatomy.spoken-initials";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    boolean heard = context.norms().repair() && context.norms().medium().spoken();
    Optional<Span> initials = in(context.text());
    if (!heard || initials.isEmpty()) {
      return List.of();
    }
    TextChange change = TextChange.of(context.text(), initials.get(), "");
    Step step = new Step(id(), Dimension.CHANNEL, "Initials sign a post and are not heard.");
    return List.of(Proposal.of(Edit.of(step, List.of(change)), Family.NORM, -1));
  }
}

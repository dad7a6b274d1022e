package dev.tonewright.english;

import dev.tonewright.card.Match;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Step;
import java.util.ArrayList;
import java.util.List;

/** Leaves out an offer of more help where the reply has made one already. */
final class RepeatedOffer implements Rule {

  private static final String ID = "act.repeated-offer";
  private static final String WHY = "The reply offers more help once already.";

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    List<Proposal> proposals = new ArrayList<>();
    if (!context.norms().formulas()) {
      return proposals;
    }
    boolean offered = false;
    for (int i = 0; i < context.parsed().sentences().size(); i++) {
      Placed placed = context.parsed().sentences().get(i);
      boolean before = offered;
      offered |= asks(placed);
      for (Match match : context.matches().get(i)) {
        if (!match.card().id().startsWith("offer.")) {
          continue;
        }
        if (before && whole(placed, match)) {
          Step step = new Step(ID, Dimension.LENGTH, WHY);
          proposals.add(Proposal.leavingOut(context.parsed(), i, step, Proposal.Family.ACT));
        }
        offered = true;
        break;
      }
    }
    return proposals;
  }

  /** "anything else I may help you …", whatever it goes on with. */
  private static boolean asks(Placed placed) {
    Sentence s = placed.sentence();
    for (int t = 0; t + 4 < s.size(); t++) {
      if (s.lower(t).equals("anything")
          && s.lower(t + 1).equals("else")
          && s.lower(t + 2).matches("i|we")) {
        return true;
      }
    }
    return false;
  }

  private static boolean whole(Placed placed, Match match) {
    return match.first() == 0 && match.last() == EnglishClauses.lastWord(placed.sentence());
  }
}

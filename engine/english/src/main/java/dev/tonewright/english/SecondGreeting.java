package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Leaves out a bare "Hello." behind a greeting with a name, or in the middle of a reply: a second
 * greeting greets nobody.
 */
final class SecondGreeting implements Rule {

  private static final String WHY = "A reply greets once, at its start.";

  @Override
  public String id() {
    return "formula.second-greeting";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    Optional<Greeting> greeting = Greeting.of(context.text());
    if (!context.norms().formulas() || greeting.isEmpty()) {
      return List.of();
    }
    int behindName = greeting.filter(Greeting::named).map(Greeting::bodyStart).orElse(-1);
    List<Proposal> proposals = new ArrayList<>();
    List<Placed> all = context.parsed().sentences();
    boolean said = false;
    for (int i = 0; i < all.size(); i++) {
      Placed placed = all.get(i);
      boolean later = said && !placed.startsLine(context.text());
      if ((later || placed.start() == behindName) && greets(placed.sentence())) {
        Step step = new Step(id(), Dimension.CHANNEL, WHY);
        proposals.add(Proposal.leavingOut(context.parsed(), i, step, Family.FORMULA));
      }
      said |= says(placed.sentence());
    }
    return proposals;
  }

  private static boolean greets(Sentence s) {
    int words = 0;
    for (int t = 0; t < s.size(); t++) {
      boolean mark = Expressions.match(s.word(t), "[.,!?…]+");
      boolean greeting = s.lower(t).matches(t == 0 ? "hi|hello|hey|hiya" : "there|again");
      if (!mark && !greeting) {
        return false;
      }
      words += greeting ? 1 : 0;
    }
    return words > 0;
  }

  private static boolean says(Sentence s) {
    for (int t = 0; t < s.size(); t++) {
      if (s.kind(t) == TokenKind.WORD && s.tag(t).startsWith("VB") && s.size() > 3) {
        return true;
      }
    }
    return false;
  }
}

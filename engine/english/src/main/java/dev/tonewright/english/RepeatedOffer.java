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
import java.util.Set;

/** Leaves out an offer of more help where the reply has made one already. */
final class RepeatedOffer implements Rule {

  private static final String ID = "act.repeated-offer";
  private static final String WHY = "The reply offers more help once already.";

  private static final Set<String> NEEDS =
      Set.of(
          "question", "questions", "query", "queries", "concerns", "help", "assistance", "support");

  private static final Set<String> ANSWERS = Set.of("let", "contact", "hesitate", "free", "reach");

  /** What such a sentence is made of; any other word may carry something that is said once. */
  private static final Set<String> OFFER_WORDS =
      Set.of(
          ("a additional again any anything at can concerns contact do else feel for free further"
                  + " hesitate have help if in assistance know let me more need not or other out"
                  + " please queries query question questions reach require should support then"
                  + " time to touch us we with you get i there is")
              .split(" "));

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
      boolean bare = offersAlone(placed.sentence());
      if (before && bare) {
        proposals.add(Proposal.of(leftOut(context, i), Proposal.Family.ACT, i));
        continue;
      }
      offered |= bare || asks(placed);
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

  /** "Please let us know if you need further support or have other questions", and no more. */
  private static boolean offersAlone(Sentence s) {
    boolean condition = false;
    boolean need = false;
    boolean answer = false;
    for (int t = 0; t < s.size(); t++) {
      String word = s.lower(t);
      boolean said = Character.isLetterOrDigit(word.codePointAt(0));
      if (said && !OFFER_WORDS.contains(word) || word.equals("?")) {
        return false;
      }
      condition |= word.equals("if");
      need |= NEEDS.contains(word);
      answer |= ANSWERS.contains(word);
    }
    return condition && need && answer;
  }

  private static boolean whole(Placed placed, Match match) {
    return match.first() == 0 && match.last() == EnglishClauses.lastWord(placed.sentence());
  }
}

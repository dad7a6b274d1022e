package dev.tonewright.english;

import dev.tonewright.card.Match;
import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
    // Where the customer answers, an offer may be due again, but not at once, and a question is.
    boolean answered = context.norms().medium() != Medium.WRITTEN;
    boolean offered = false;
    int alone = -1;
    for (int i = 0; i < context.parsed().sentences().size(); i++) {
      Sentence sentence = context.parsed().sentences().get(i).sentence();
      boolean bare = offersAlone(sentence) || offersWhole(context, i);
      boolean again = bare && offered && !(answered && isQuestion(sentence));
      if (again && mayGo(context, i)) {
        proposals.add(leftOut(context, i));
        continue;
      }
      if (!bare && alone > 0 && alone == i - 1 && offersMore(sentence) && mayGo(context, alone)) {
        proposals.add(leftOut(context, alone));
        alone = -1;
      }
      alone = bare ? i : alone;
      boolean offers = bare || asks(sentence) || offers(context, i).isPresent();
      offered = offers || offered && !answered;
    }
    return proposals;
  }

  private static boolean isQuestion(Sentence s) {
    return s.word(s.size() - 1).equals("?");
  }

  private static Optional<Match> offers(RuleContext context, int sentence) {
    return context.matches().get(sentence).stream()
        .filter(match -> match.card().id().startsWith("offer."))
        .findFirst();
  }

  private static boolean offersWhole(RuleContext context, int sentence) {
    Sentence s = context.parsed().sentences().get(sentence).sentence();
    return offers(context, sentence)
        .filter(m -> m.first() == 0 && m.last() == EnglishClauses.lastWord(s))
        .isPresent();
  }

  /**
   * Whether nothing but space stands in front of a sentence, nothing in it is protected, and the
   * next one adds nothing to it: "… You may also visit our help pages."
   */
  private static boolean mayGo(RuleContext context, int sentence) {
    List<Placed> all = context.parsed().sentences();
    if (sentence + 1 < all.size() && adds(all.get(sentence + 1).sentence())) {
      return false;
    }
    String gap = context.text().substring(all.get(sentence - 1).end(), all.get(sentence).start());
    return gap.isBlank() && context.free(all.get(sentence).span());
  }

  private static boolean adds(Sentence s) {
    for (int t = 0; t < Math.min(4, s.size()); t++) {
      if (s.lower(t).equals("also")) {
        return true;
      }
    }
    return false;
  }

  private static Proposal leftOut(RuleContext context, int sentence) {
    Step step = new Step(ID, Dimension.LENGTH, WHY);
    return Proposal.leavingOut(context.parsed(), sentence, step, Proposal.Family.ACT);
  }

  /** "anything else I may help you …", whatever it goes on with. */
  private static boolean asks(Sentence s) {
    for (int t = 0; t + 4 < s.size(); t++) {
      if (s.lower(t).equals("anything")
          && s.lower(t + 1).equals("else")
          && Expressions.match(s.lower(t + 2), "i|we")) {
        return true;
      }
      boolean should =
          s.lower(t).equals("should")
              && s.lower(t + 1).equals("you")
              && Expressions.match(s.lower(t + 2), "have|need|require|get");
      int noun = s.lower(t + 3).equals("any") ? t + 4 : t + 3;
      if (should
          && noun + 1 < s.size()
          && (NEEDS.contains(s.lower(noun)) || NEEDS.contains(s.lower(noun + 1)))) {
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

  /** "If you have any further questions, please contact us again and visit …". */
  private static boolean offersMore(Sentence s) {
    boolean condition = s.size() > 3 && s.lower(0).equals("if") && s.lower(1).equals("you");
    boolean need = false;
    boolean answer = false;
    for (int t = 0; t < s.size() && t < 16; t++) {
      need |= NEEDS.contains(s.lower(t));
      answer |= need && ANSWERS.contains(s.lower(t));
    }
    return condition && answer;
  }
}

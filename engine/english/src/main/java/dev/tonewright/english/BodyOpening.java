package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Locale;

/**
 * Leaves out the "then", "and" or "also" with which a reply would begin after what it went on from
 * has been left out. A draft that begins so itself stays.
 */
final class BodyOpening implements Rule {

  private static final String CONNECTIVES = "then|and|also";

  @Override
  public String id() {
    return "formula.body-opening";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    if (!context.norms().formulas()) {
      return List.of();
    }
    String text = context.text();
    int body = BodyStart.at(text);
    List<Placed> all = context.parsed().sentences();
    for (int i = 0; i < all.size() && all.get(i).start() <= body; i++) {
      Placed p = all.get(i);
      Sentence s = p.sentence();
      boolean opens =
          p.start() == body && s.size() > 4 && s.lower(0).matches(CONNECTIVES) && goesOn(s);
      if (opens && context.free(p.token(0)) && context.free(p.token(1)) && !began(context)) {
        return List.of(proposal(text, p, i));
      }
    }
    return List.of();
  }

  /** A pronoun follows, or a comma and one: "Then I will …", "Also, we have …". */
  private static boolean goesOn(Sentence s) {
    int next = s.word(1).equals(",") ? 2 : 1;
    return Expressions.match(
        s.lower(next), "i|we|you|it|they|this|that|there|please|your|our|the|my");
  }

  /** Whether the draft itself begins with such a word. */
  private static boolean began(RuleContext context) {
    String draft = context.request().text();
    String opening = draft.substring(Math.min(draft.length(), BodyStart.at(draft)));
    return opening.toLowerCase(Locale.ROOT).matches("(?s)\\s*(?:" + CONNECTIVES + ")\\b.*");
  }

  private Proposal proposal(String text, Placed p, int sentence) {
    int next = p.sentence().word(1).equals(",") ? 2 : 1;
    int to = p.token(next).start();
    String first = text.substring(to, to + 1).toUpperCase(Locale.ROOT);
    Step step = new Step(id(), Dimension.LENGTH, "What this word went on from is no longer there.");
    return Proposal.of(
        Edit.of(step, List.of(TextChange.of(text, p.start(), to + 1, first))),
        Family.FORMULA,
        sentence);
  }
}

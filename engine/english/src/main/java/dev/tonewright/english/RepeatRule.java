package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Step;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Leaves out a sentence that the reply has said before, word for word; steps may be due again. */
final class RepeatRule implements Rule {

  /** Shorter sentences ("Tap Save.") may be steps that are due again. */
  private static final int WORDS = 4;

  @Override
  public String id() {
    return "formula.repeat";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    if (!context.norms().formulas()) {
      return List.of();
    }
    List<Proposal> proposals = new ArrayList<>();
    Set<List<String>> said = new HashSet<>();
    List<Placed> all = context.parsed().sentences();
    for (int i = 0; i < all.size(); i++) {
      List<String> words = words(all.get(i).sentence());
      boolean instructs = all.get(i).sentence().tag(0).equals("VB");
      boolean repeated = !said.add(words) && words.size() >= WORDS && !instructs;
      if (!repeated || !inText(context.text(), all.get(i))) {
        continue;
      }
      int from = all.get(i - 1).end();
      if (context.text().substring(from, all.get(i).start()).isBlank()
          && context.free(all.get(i).span())) {
        Step step = new Step(id(), Dimension.LENGTH, "It stands in the reply already.");
        proposals.add(Proposal.leavingOut(context.parsed(), i, step, Family.FORMULA));
      }
    }
    return proposals;
  }

  /** Whether a sentence stands in running text: not in a list, a quotation or a step of its own. */
  private static boolean inText(String text, Placed placed) {
    int line = text.lastIndexOf('\n', placed.start() - 1) + 1;
    String lead = text.substring(line, placed.end()).strip();
    return !Expressions.match(lead, "(?s)(?:[-*•>]|\\(?\\w{1,3}[.)]\\s).*");
  }

  private static List<String> words(Sentence sentence) {
    List<String> words = new ArrayList<>();
    boolean thanks = sentence.lower(0).equals("thank") || sentence.lower(0).equals("thanks");
    for (int t = 0; t < sentence.size(); t++) {
      boolean again = thanks && sentence.lower(t).equals("again"); // "Thank you again for …"
      if (Character.isLetterOrDigit(sentence.word(t).codePointAt(0)) && !again) {
        words.add(sentence.lower(t));
      }
    }
    return words;
  }
}

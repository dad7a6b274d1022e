package dev.tonewright.german.norm;

import dev.tonewright.german.Spelling;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Writes a noun with its capital, where the word is nothing but a noun: "passwort". */
final class NounCapitals implements Rule {

  private static final int SHORTEST = 4;

  private final Predicate<String> onlyNoun;

  /**
   * @param onlyNoun whether a lower-case word is known as a noun and as nothing else
   */
  NounCapitals(Predicate<String> onlyNoun) {
    this.onlyNoun = onlyNoun;
  }

  @Override
  public String id() {
    return "repair.noun-capital";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    List<Proposal> offers = new ArrayList<>();
    if (!context.norms().repair()) {
      return offers;
    }
    List<Placed> sentences = context.parsed().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Placed placed = sentences.get(i);
      for (int t = 0; t < placed.sentence().size(); t++) {
        Span span = placed.token(t);
        if (small(placed.sentence(), t) && context.free(span)) {
          String noun = Spelling.capitalised(placed.sentence().word(t));
          Step step = new Step(id(), Dimension.CORRECTNESS, "A noun has a capital.");
          TextChange change = TextChange.of(context.text(), span, noun);
          offers.add(Proposal.of(Edit.of(step, List.of(change)), Family.REPAIR, i));
        }
      }
    }
    return offers;
  }

  private boolean small(Sentence s, int t) {
    String word = s.word(t);
    boolean noun = s.tag(t).equals("NOUN") || s.tag(t).equals("PROPN");
    return noun
        && s.kind(t) == TokenKind.WORD
        && word.length() >= SHORTEST
        && word.chars().allMatch(Character::isLowerCase)
        && onlyNoun.test(word);
  }
}

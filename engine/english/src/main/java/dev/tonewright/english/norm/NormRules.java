package dev.tonewright.english.norm;

import dev.tonewright.english.EnglishWordForms;
import dev.tonewright.language.SentenceCues;
import dev.tonewright.rule.Rule;
import java.util.List;

/** The repairs and norms of English that cards cannot say. */
public final class NormRules {

  private NormRules() {}

  /** One instance of each rule, in the order in which they offer. */
  public static List<Rule> all(EnglishWordForms forms, SentenceCues cues) {
    return List.of(
        new EndStops(cues),
        new DashStops(cues),
        new SalutationCommas(),
        new Capitals(forms, cues),
        new Spacing(forms, cues),
        new Splices(cues),
        new RunOns(cues),
        new DoubledWords(),
        new Articles(forms),
        new Corrections(forms, new Misspelling(Vocabulary.load())),
        Grammar.load(forms),
        new LoneConditions(),
        new FrontedClauses(),
        new JointCommas(),
        new Entities(),
        new Asides(),
        new Correlatives(),
        new Vocatives(forms),
        new TornOffEnds(),
        new TornOffQuestions(),
        new Shouting(forms, cues),
        new Lengthening(forms),
        new Composure(),
        new EmojiCount(cues),
        new Exclamations(),
        new EllipsisStops(cues),
        new SpellingVariants(),
        new DateOrders(),
        new LongSentences(),
        new SpokenSteps(forms, cues),
        new GoalFirst(),
        new Brackets(),
        new Bullets());
  }
}

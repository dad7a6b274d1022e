package dev.tonewright.german.norm;

import dev.tonewright.german.GermanWordForms;
import dev.tonewright.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The repairs and norms of German that cards cannot say. */
public final class NormRules {

  private NormRules() {}

  /**
   * One instance of each rule, in the order in which they offer.
   *
   * @param onlyNoun whether a lower-case word is known as a noun and as nothing else
   */
  public static List<Rule> all(GermanWordForms forms, Predicate<String> onlyNoun) {
    List<Rule> rules = new ArrayList<>(Marks.all());
    rules.add(new SentenceEnds(forms));
    rules.add(new NounCapitals(onlyNoun));
    rules.add(Sparing.exclamations());
    rules.add(Sparing.emoji());
    rules.add(new Regions());
    rules.add(new AddressCapitals());
    return List.copyOf(rules);
  }
}

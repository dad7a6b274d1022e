package dev.tonewright.german.norm;

import dev.tonewright.german.GermanWordForms;
import dev.tonewright.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** The repairs and norms of German that cards cannot say. */
public final class NormRules {

  private NormRules() {}

  /** One instance of each rule, in the order in which they offer. */
  public static List<Rule> all(GermanWordForms forms) {
    List<Rule> rules = new ArrayList<>(Marks.all());
    rules.add(new SentenceEnds(forms));
    rules.add(Sparing.exclamations());
    rules.add(Sparing.emoji());
    rules.add(new Regions());
    rules.add(new AddressCapitals());
    return List.copyOf(rules);
  }
}

package dev.tonewright.english;

import dev.tonewright.rule.Rule;
import java.util.List;

/** The English rules that data cannot say. */
final class EnglishRules {

  private EnglishRules() {}

  static List<Rule> all(EnglishWordForms forms) {
    return List.of(new GreetingRule(), new ClosingRule());
  }
}

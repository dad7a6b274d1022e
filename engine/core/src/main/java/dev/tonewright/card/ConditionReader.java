package dev.tonewright.card;

import dev.tonewright.parse.SentencePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the conditions of a card or form: what must hold under {@code when}, and what must not. */
final class ConditionReader {

  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubj:pass");

  private static final Set<String> MODIFIERS = Set.of("advmod", "obl", "amod", "nmod", "compound");

  private static final TokenWords ANY = TokenWords.of(Set.of("<any>"));

  private ConditionReader() {}

  static List<Condition> conditions(CardYaml node) {
    List<Condition> conditions = new ArrayList<>();
    node.optional("when").ifPresent(c -> conditions.addAll(conditions(c, true)));
    node.optional("unless").ifPresent(c -> conditions.addAll(conditions(c, false)));
    return conditions;
  }

  private static List<Condition> conditions(CardYaml node, boolean wanted) {
    List<Condition> conditions = new ArrayList<>();
    node.entries()
        .forEach((key, value) -> conditions.add(new Condition(wanted, check(key, value))));
    return conditions;
  }

  private static Condition.Check check(String key, CardYaml value) {
    return switch (key) {
      case "previous" -> new Condition.Previous(words(value));
      case "next" -> new Condition.Next(words(value));
      case "contains" -> new Condition.Contains(words(value));
      case "object" -> new Condition.Dependent(Set.of("obj"), words(value));
      case "subject" -> new Condition.Dependent(SUBJECTS, words(value));
      case "modifier" -> new Condition.Dependent(MODIFIERS, words(value));
      case "dependent" -> new Condition.Dependent(Set.copyOf(value.strings()), ANY);
      case "head" -> new Condition.Head(words(value));
      case "semgrex" ->
          new Condition.Syntax(value.parsed(() -> SentencePattern.compile(value.text())));
      case "question" -> new Condition.Question();
      case "sentence-start" -> new Condition.SentenceStart();
      default -> slot(key, value);
    };
  }

  private static Condition.Check slot(String key, CardYaml value) {
    if (key.startsWith("slot ")) {
      return new Condition.SlotStart(key.substring(5), words(value));
    }
    throw value.error(
        "condition \""
            + key
            + "\": expected previous, next, contains, object, subject, modifier, dependent, head, "
            + "semgrex, question, sentence-start or \"slot NAME\"");
  }

  private static TokenWords words(CardYaml value) {
    return TokenWords.of(Set.copyOf(value.strings()));
  }
}

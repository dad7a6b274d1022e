package dev.tonewright.english;

import dev.tonewright.english.norm.NormRules;
import dev.tonewright.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** The English rules that data cannot say. */
final class EnglishRules {

  private EnglishRules() {}

  static List<Rule> all(EnglishWordForms forms) {
    List<Rule> rules = new ArrayList<>(NormRules.all(forms, EnglishSentenceCues.load()));
    rules.add(new EmbeddedQuestions(forms));
    rules.add(new NotUntil());
    rules.add(new StepsRule());
    rules.add(new RepeatRule());
    rules.add(new SecondGreeting());
    rules.add(new BodyOpening());
    rules.add(new RepeatedOffer());
    Greetings salutations = new Greetings(forms);
    GreetingRule greetings = new GreetingRule(forms, salutations);
    rules.add(greetings);
    rules.add(new GreetingAgain(salutations));
    BodyStart body = new BodyStart(forms, greetings);
    rules.add(new Acknowledgement(body));
    rules.add(new ThanksForReturning(body));
    rules.add(new ThanksForContacting(body));
    rules.add(new ClosingRule(forms, greetings));
    rules.add(new ClosingOffer(forms));
    rules.add(new LetterParagraphs());
    rules.add(new LetterClosing(forms));
    rules.add(new SpokenInitials(forms));
    return List.copyOf(rules);
  }
}

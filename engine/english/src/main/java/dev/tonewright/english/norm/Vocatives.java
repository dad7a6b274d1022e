package dev.tonewright.english.norm;

import dev.tonewright.english.CalendarNames;
import dev.tonewright.english.EnglishWordForms;
import dev.tonewright.english.Greeting;
import dev.tonewright.english.NamePlaceholder;
import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.request.Customer;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sets the comma before the name of the person that is spoken to: "Have a lovely day, Sam." A chat
 * goes without it, and speech has none.
 */
final class Vocatives extends SentenceRule {

  private static final Set<String> MARKS = Set.of(".", "!", "?", ",");

  private static final Pattern PLACEHOLDER = Pattern.compile(NamePlaceholder.PATTERN);

  /** What no name goes on from, so that a name behind it stands apart. */
  private static final Set<String> ENDS =
      Set.of(
          "today",
          "tonight",
          "day",
          "ahead",
          "too",
          "week",
          "evening",
          "night",
          "afternoon",
          "morning",
          "weekend",
          "please",
          "welcome",
          "now",
          "again",
          "here",
          "there",
          "much",
          "inconvenience",
          "understanding",
          "patience",
          "so",
          "soon",
          "well",
          "correct");

  /** "for you", "meet you": the name behind them is no second object. */
  private static final Set<String> BEFORE_YOU =
      Set.of("for", "meet", "meeting", "thank", "to", "with", "hear", "from", "help", "assist");

  private static final Pattern ANSWER =
      Pattern.compile(
          "yes|no|correct|ok|okay|sure|certainly|absolutely|my pleasure|thank you|thanks"
              + "|thank you again|thank you so much|you are welcome|you 're welcome|of course"
              + "|no problem|that is correct|that 's correct|goodbye|bye");

  private final EnglishWordForms forms;

  Vocatives(EnglishWordForms forms) {
    super("repair.vocative", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
    this.forms = forms;
  }

  @Override
  void look(Passage p) {
    if (p.context().norms().medium() != Medium.WRITTEN) {
      return;
    }
    Sentence s = p.sentence();
    for (int t = 1; t < s.size(); t++) {
      boolean parted = s.end(t - 1) < s.start(t) && p.isWord(t - 1);
      boolean ends = t + 1 == s.size() || MARKS.contains(s.word(t + 1));
      if (parted
          && ends
          && (answers(s, t) && mayBeName(s, t) || closes(s, t) && isReader(p, s.word(t)))) {
        int end = p.placed().token(t - 1).end();
        p.offer("A name that is spoken to stands behind a comma.", p.change(end, end, ","));
      }
    }
  }

  private boolean mayBeName(Sentence s, int t) {
    String word = s.word(t);
    return PLACEHOLDER.matcher(word).matches()
        || s.kind(t) == TokenKind.WORD
            && s.tag(t).equals("NNP")
            && Expressions.match(word, "\\p{Lu}\\p{Ll}{2,14}")
            && !forms.knownLower(s.lower(t))
            && !CalendarNames.has(s.lower(t));
  }

  /** The reader's name: a placeholder, a part of the customer's name, or who the reply greets. */
  private static boolean isReader(Passage p, String word) {
    Customer customer = p.context().request().customer();
    return PLACEHOLDER.matcher(word).matches()
        || Stream.of(customer.name(), customer.givenName(), customer.familyName())
            .flatMap(Optional::stream)
            .anyMatch(word::equals)
        || Greeting.name(p.text()).filter(word::equals).isPresent();
  }

  /** "Yes Sam.", "Thank you Sam, …" at the start of the sentence. */
  private static boolean answers(Sentence s, int name) {
    if (name > 4) {
      return false;
    }
    StringBuilder said = new StringBuilder();
    for (int t = 0; t < name; t++) {
      said.append(t == 0 ? "" : " ").append(s.lower(t).replace('’', '\''));
    }
    return ANSWER.matcher(said).matches();
  }

  /** "… anything else I can help you with today Sam?" at its end. */
  private static boolean closes(Sentence s, int name) {
    boolean end =
        name + 1 == s.size()
            || name + 2 == s.size() && Expressions.match(s.word(name + 1), "[.!?]");
    String before = s.lower(name - 1);
    boolean you = before.equals("you") && name > 1 && BEFORE_YOU.contains(s.lower(name - 2));
    return end && name > 2 && (you || ENDS.contains(before)) && !s.lower(0).equals("subject");
  }
}

package dev.tonewright.english;

import dev.tonewright.request.RewriteRequest.Turn;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Leaves out the greeting of a later turn where both are still talking; a name that the sentence
 * goes on from stays. A letter greets each time.
 */
final class GreetingAgain implements Rule {

  /** What ties on to what stands before it; "and" before a preposition leaves no sentence. */
  private static final Pattern TIED =
      Pattern.compile("(?:&|(?i:but|or)\\b|And\\b|and (?:to|from|for|in|on|at|of|with|by|all)\\b)");

  private static final Pattern SELF = Pattern.compile("I(?![\\w-])");

  private static final String WHY = "Who is still talking was greeted when the talk began.";

  private final Greetings greetings;

  GreetingAgain(Greetings greetings) {
    this.greetings = greetings;
  }

  @Override
  public String id() {
    return "anatomy.greeting-again";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    Turn turn = context.request().turn();
    boolean later = turn == Turn.FOLLOW_UP || turn == Turn.LAST;
    if (!later || !context.norms().medium().live() || !context.norms().formulas()) {
      return List.of();
    }
    String text = context.text();
    return greetings
        .of(context)
        .filter(g -> !g.bound() && g.bodyStart() < text.length())
        .map(g -> changes(context, g))
        .filter(changes -> !changes.isEmpty())
        .map(changes -> Edit.of(new Step(id(), Dimension.CHANNEL, WHY), changes))
        .map(edit -> Proposal.of(edit, Family.NORM, -1))
        .stream()
        .toList();
  }

  private static List<TextChange> changes(RuleContext context, Greeting greeting) {
    String text = context.text();
    int body = greeting.behindAnd(text);
    boolean joined = body > greeting.bodyStart();
    if (TIED.matcher(text).region(greeting.bodyStart(), text.length()).lookingAt()
        || joined && greeting.named()) {
      return List.of();
    }
    return greeting.named()
        ? callingByName(context, greeting)
        : List.of(Anatomy.begun(context, greeting.start(), body, ""));
  }

  /** "Sam, it is here.": the sentence goes on behind the name and its comma. */
  private static List<TextChange> callingByName(RuleContext context, Greeting greeting) {
    String text = context.text();
    int name = greeting.wordEnd();
    while (Anatomy.isSpace(text.charAt(name)) || text.charAt(name) == ',') {
      name++;
    }
    if (!Character.isUpperCase(text.codePointAt(name))) {
      return List.of();
    }
    TextChange word = TextChange.of(text, greeting.start(), name, "");
    if (text.startsWith(",", greeting.nameEnd()) && !greeting.alone()) {
      return List.of(word);
    }
    int body = greeting.bodyStart();
    Span letter = new Span(body, body + 1);
    boolean clause = Greeting.OPENS_CLAUSE.matcher(text).region(body, text.length()).lookingAt();
    if (!clause || !context.free(letter)) {
      return List.of();
    }
    boolean self = SELF.matcher(text).region(body, text.length()).lookingAt();
    String first = letter.of(text);
    String after = ", " + (self ? first : first.toLowerCase(Locale.ROOT));
    return List.of(word, TextChange.of(text, greeting.nameEnd(), letter.end(), after));
  }
}

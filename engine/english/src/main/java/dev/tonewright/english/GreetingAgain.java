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
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Leaves out the greeting of a later turn where both are still talking; the reader's name stays. A
 * letter greets each time.
 */
final class GreetingAgain implements Rule {

  /** What ties on to what stands before it; "and" before a preposition leaves no sentence. */
  private static final Pattern TIED =
      Pattern.compile("(?:&|(?i:but|or)\\b|And\\b|and (?:to|from|for|in|on|at|of|with|by|all)\\b)");

  private static final String WHY = "Who is still talking was greeted when the talk began.";

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
    return Greeting.of(text)
        .filter(g -> !g.bound() && g.bodyStart() < text.length())
        .flatMap(g -> change(context, g))
        .map(c -> Edit.of(new Step(id(), Dimension.CHANNEL, WHY), List.of(c)))
        .map(edit -> Proposal.of(edit, Family.NORM, -1))
        .stream()
        .toList();
  }

  private static Optional<TextChange> change(RuleContext context, Greeting greeting) {
    String text = context.text();
    int from = greeting.start();
    int body = greeting.behindAnd(text);
    boolean joined = body > greeting.bodyStart();
    if (TIED.matcher(text).region(greeting.bodyStart(), text.length()).lookingAt()
        || joined && greeting.named()) {
      return Optional.empty();
    }
    if (greeting.named()) {
      boolean called = text.startsWith(",", greeting.nameEnd()) && !greeting.alone();
      int name = greeting.wordEnd();
      while (Anatomy.isSpace(text.charAt(name)) || text.charAt(name) == ',') {
        name++;
      }
      boolean large = Character.isUpperCase(text.codePointAt(name));
      return called && large ? Optional.of(TextChange.of(text, from, name, "")) : Optional.empty();
    }
    String first = text.substring(body, body + Character.charCount(text.codePointAt(body)));
    Span letter = new Span(body, body + first.length());
    boolean raised = Character.isLowerCase(first.codePointAt(0)) && context.free(letter);
    return Optional.of(
        raised
            ? TextChange.of(text, from, letter.end(), first.toUpperCase(Locale.ROOT))
            : TextChange.of(text, from, body, ""));
  }
}

package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
import dev.tonewright.request.RewriteRequest.Turn;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The place behind the greeting, where a first reply thanks and takes up what was written. */
final class BodyStart {

  /** A courteous tone, the middle of the dial: below it nothing warm is added. */
  private static final double COURTEOUS = 50;

  /** A list begins, which no sentence can stand in front of on its line. */
  private static final Pattern LIST =
      Pattern.compile("(?:[-*•>#|–]|\\(?(?:\\d{1,2}|\\p{L})[.)])\\s.*", Pattern.DOTALL);

  /** Words of a sentence that thanks and says no more: "Thank you for your message." */
  private static final int THANKS_WORDS = 14;

  private final EnglishWordForms forms;
  private final GreetingRule greetings;

  BodyStart(EnglishWordForms forms, GreetingRule greetings) {
    this.forms = forms;
    this.greetings = greetings;
  }

  /** Whether the profile and the turn ask for more than the draft, and the draft is a reply. */
  boolean open(RuleContext context) {
    double warmth = context.target().on(Dial.WARMTH).map(DialTarget::high).orElse(0.0);
    return context.norms().presence(Part.ACKNOWLEDGEMENT) == Presence.REQUIRED
        && warmth >= COURTEOUS
        && isFirst(context);
  }

  /** Whether the draft is a first reply that a sentence may open. */
  boolean isFirst(RuleContext context) {
    String text = context.text();
    return context.request().turn() == Turn.FIRST
        && !Anatomy.brief(text)
        && !Anatomy.isContinued(context.request().text())
        && !Anatomy.foreign(context.parsed(), forms)
        && at(text) < text.length()
        // What stands behind the greeting waits for it.
        && !greetings.isDue(context);
  }

  /** First code unit of what a reply says behind its greeting; the text's length where nothing. */
  static int at(String text) {
    return Greeting.of(text)
        .map(Greeting::bodyStart)
        .orElse(Math.max(GreetingRule.bodyStart(text), Greeting.mentions(text)));
  }

  /**
   * The change that puts a sentence there; empty where it would touch what is protected. It takes
   * the letter behind it along, so that it stays apart from a greeting that is new as well.
   */
  static Optional<TextChange> opening(RuleContext context, String sentence) {
    String text = context.text();
    int at = at(text);
    String first = text.substring(at, at + Character.charCount(text.codePointAt(at)));
    boolean letter = Character.isLetter(first.codePointAt(0));
    boolean free = context.free(new Span(at, at + first.length()));
    if (LIST.matcher(text.substring(at)).matches()) {
      return Optional.of(TextChange.of(text, at, at, said(text, at, sentence) + "\n\n"));
    }
    if (letter && free) {
      String raised = first.toUpperCase(Locale.ROOT);
      return Optional.of(
          TextChange.of(text, at, at + first.length(), said(text, at, sentence) + " " + raised));
    }
    return Character.isLowerCase(first.codePointAt(0))
        ? Optional.empty()
        : Optional.of(TextChange.of(text, at, at, said(text, at, sentence) + " "));
  }

  /** "Hi Sam, thank you …": behind the comma of a greeting on the same line nothing begins. */
  private static String said(String text, int at, String sentence) {
    String before = text.substring(0, at);
    String stripped = before.stripTrailing();
    boolean goesOn =
        stripped.endsWith(",")
            && before.indexOf('\n', stripped.length()) < 0
            && !sentence.startsWith("I ");
    return goesOn
        ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
        : sentence;
  }

  /** The sentence that opens the body with thanks and no more: what is added stands behind it. */
  static Optional<Placed> thanks(RuleContext context) {
    int at = at(context.text());
    return context.parsed().sentences().stream()
        .filter(p -> p.start() == at && thanks(p.sentence()))
        .findFirst();
  }

  private static boolean thanks(Sentence s) {
    int last = s.size() - 1;
    if (last < 1
        || s.size() > THANKS_WORDS
        || !Expressions.match(s.lower(0), "thanks?")
        || !Expressions.match(s.word(last), "[.!]")) {
      return false;
    }
    int t = 1;
    while (t < last
        && Expressions.match(s.lower(t), "you|very|so|much|again|a|lot|indeed|kindly")) {
      t++;
    }
    return t == last || s.lower(t).equals("for");
  }
}

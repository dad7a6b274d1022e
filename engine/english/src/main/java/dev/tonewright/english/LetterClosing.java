package dev.tonewright.english;

import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Leaves out a letter's closing where no letter is sent, and the name below it where the channel
 * shows who writes. Titles, footers and a name above them stay.
 */
final class LetterClosing implements Rule {

  private static final String NAME =
      "(?:\\p{Lu}(?:[\\p{L}'’-]{1,20}|\\.(?=[ \\t]+\\p{Lu}\\p{Ll}))(?:[ \\t]+\\p{Lu}(?:[\\p{L}'’-]{0,20}\\.?)){0,2}"
          + ")";

  /** What the reply ends with, or a part of it that a blank line parts from the rest. */
  private static final String AT_END = "(?=[\\s\\h]*+$|\\h*+\\n\\h*+\\n)";

  /** On a line of its own, or behind the last sentence. */
  private static final Pattern CLOSING =
      Pattern.compile(
          ("(?:(?<=\\n)\\h*+|(?<=[.!?…])\\h++)" + ClosingFormulas.SURE)
              + "\\h*+(?:[,.!]|(?=\\n|$))\\h*+"
              + ("(?<name>\\s*+" + NAME + "\\h*+[,.]?" + AT_END + ")?")
              + "(?=\\h*+(?:\\n|$))");

  /** What is no closing but above a name: "Thanks,", "Best", "Speak soon!". */
  private static final Pattern ABOVE_NAME =
      Pattern.compile(
          ("(?:(?<=\\n)\\h*+(?<said>" + ClosingFormulas.LESS_SURE + ")\\h*+[,.!–—-]?+\\h*+")
              + ("|(?<=[.!?…)])\\h++(?<ran>" + ClosingFormulas.LESS_SURE + ")\\h*+,?+\\h*+)")
              + ("(?=\\n)(?<name>\\s*+" + NAME + "\\h*+[,.]?" + AT_END + ")"));

  /** The same above a name with its titles, which are no part of it: the group stays empty. */
  private static final Pattern ABOVE_TITLES =
      Pattern.compile(
          "(?<=\\n)\\h*+" + ClosingFormulas.LESS_SURE + "\\h*+,?+\\h*+(?=\\n)(?<name>(?!))?");

  /** "… on its way. Best, Dana": behind the last sentence and before a name. */
  private static final Pattern INLINE =
      Pattern.compile(
          ("(?<=[.!?…)])\\h++(?<said>" + ClosingFormulas.LESS_SURE + ")\\h*+,\\h*+")
              + ("(?<name>" + NAME + "\\h*+\\.?" + AT_END + ")"));

  /** Of these, what is said to nobody by name. */
  private static final Pattern WRITTEN =
      Pattern.compile("(?i)(?:my |very )*best|warmly|warmest|kindest|yours");

  private static final Pattern FIELD = Pattern.compile(NamePlaceholder.FIELD);

  private static final Pattern NAMED = Pattern.compile(NAME + "|" + NamePlaceholder.FIELD);

  @Override
  public String id() {
    return "anatomy.no-closing";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    if (context.norms().presence(Part.CLOSING) != Presence.DROPPED) {
      return List.of();
    }
    String text = context.text();
    Optional<Matcher> found = closing(text).filter(c -> isWriters(context, c));
    return found.map(closing -> leftOut(context, closing)).orElse(List.of());
  }

  private List<Proposal> leftOut(RuleContext context, Matcher closing) {
    String text = context.text();
    boolean unsigned =
        context.norms().presence(Part.SIGNATURE) == Presence.DROPPED
            && closing.group("name") != null;
    int end = unsigned || closing.group("name") == null ? closing.end() : closing.start("name");
    if (!alone(text.substring(end))) {
      return List.of();
    }
    int start = closing.start();
    while (start > 0 && Anatomy.isSpace(text.charAt(start - 1))) {
      start--;
    }
    if (start == 0) {
      return List.of();
    }
    int rest = end;
    while (rest < text.length() && Anatomy.isSpace(text.charAt(rest))) {
      rest++;
    }
    String gap = rest < text.length() ? "\n\n" : "";
    Step step =
        new Step(id(), Dimension.CHANNEL, "This channel has no place for a letter's closing.");
    TextChange change = TextChange.of(text, start, rest, gap);
    return List.of(Proposal.of(Edit.of(step, List.of(change)), Family.FORMULA, -1));
  }

  /** Whether nothing stands below a closing but a signature, a footer or the mail it answers. */
  private static boolean alone(String below) {
    // A letter stands above it, so that a footer is told from a letter that begins like one.
    String signature = below.substring(0, LetterBody.end("…" + below) - 1).strip();
    return signature.isEmpty()
        || Signature.isBlock(signature)
        || Signature.isTitled(signature)
        || NAMED.matcher(signature).matches();
  }

  /** The closing of a text: the sure one, or one that the name below or beside it tells. */
  private static Optional<Matcher> closing(String text) {
    return Stream.of(CLOSING, ABOVE_NAME, INLINE, ABOVE_TITLES)
        .map(pattern -> pattern.matcher(text))
        .filter(closing -> last(closing, text))
        .filter(c -> c.pattern() != ABOVE_TITLES || isBlock(text.substring(c.end())))
        .findFirst();
  }

  private static boolean isBlock(String below) {
    String signature = below.substring(0, LetterBody.end("…" + below) - 1).strip();
    return Signature.isBlock(signature)
        || Signature.isTitled(signature)
        || FIELD.matcher(signature).matches();
  }

  /** Whether the name of a closing is the writer's: "Cheers, Sam" may thank the reader. */
  private static boolean isWriters(RuleContext context, Matcher closing) {
    if (closing.pattern() != ABOVE_NAME && closing.pattern() != INLINE) {
      return true;
    }
    String name = closing.group("name").strip().replaceFirst("[.,]$", "");
    if (context.request().agentName().filter(a -> a.startsWith(name)).isPresent()) {
      return true;
    }
    boolean reader =
        CustomerName.is(context.request().customer(), name)
            || Greeting.name(context.text()).filter(name::equals).isPresent();
    return !reader
        && (closing.pattern() == ABOVE_NAME || WRITTEN.matcher(closing.group("said")).matches());
  }

  private static boolean last(Matcher closing, String text) {
    int found = -1;
    while (closing.find()) {
      found = closing.start();
    }
    int end = Math.max(found, LetterBody.end(text));
    boolean near = found >= 0 && text.substring(found, end).strip().split("\\n").length <= LONGEST;
    return near && closing.find(found);
  }

  /** Lines of a closing with its signature, title and footer. */
  private static final int LONGEST = 8;

  /** A closing whose name is the last that the reply says. */
  static Optional<Span> signed(String text) {
    return closing(text)
        .filter(closing -> closing.group("name") != null)
        .map(closing -> new Span(closing.start(), closing.end()));
  }
}

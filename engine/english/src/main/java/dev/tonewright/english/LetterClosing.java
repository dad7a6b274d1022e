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

/**
 * Leaves out a letter's closing where no letter is sent, and the name below it where the channel
 * shows who writes. Titles, footers and a name above them stay.
 */
final class LetterClosing implements Rule {

  private static final String NAME =
      "\\p{Lu}(?:[\\p{L}'’-]{1,20}|\\.(?=[ \\t]+\\p{Lu}\\p{Ll}))(?:[ \\t]+\\p{Lu}(?:[\\p{L}'’-]{0,20}\\.?)){0,2}";

  /** On a line of its own, or behind the last sentence. */
  private static final Pattern CLOSING =
      Pattern.compile(
          ("(?:(?<=\\n)\\h*+|(?<=[.!?])\\h++)" + ClosingFormulas.SURE)
              + "\\h*+(?:[,.!]|(?=\\n|$))\\h*+"
              + ("(?<name>\\s*+" + NAME + "\\h*+[,.]?(?=[\\s\\h]*+$|\\h*+\\n\\h*+\\n))?")
              + "(?=\\h*+(?:\\n|$))");

  private static final Pattern NAMED = Pattern.compile(NAME + "|#\\w+#|\\{\\{[^}]+}}");

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
    Matcher closing = CLOSING.matcher(text);
    if (!last(closing, text)) {
      return List.of();
    }
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
        || NAMED.matcher(signature).matches();
  }

  private static boolean last(Matcher closing, String text) {
    int found = -1;
    while (closing.find()) {
      found = closing.start();
    }
    boolean near = found >= 0 && text.substring(found).strip().split("\\n").length <= LONGEST;
    return near && closing.find(found);
  }

  /** Lines of a closing with its signature, title and footer. */
  private static final int LONGEST = 8;

  /** A closing whose name is the last that the reply says. */
  static Optional<Span> signed(String text) {
    Matcher closing = CLOSING.matcher(text);
    return last(closing, text) && closing.group("name") != null
        ? Optional.of(new Span(closing.start(), closing.end()))
        : Optional.empty();
  }
}

package dev.tonewright.english;

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
import java.util.regex.Matcher;

/**
 * Leaves out the agent's initials or name at the end of a post ("^JB", "- Becky") where the reply
 * is heard.
 */
final class SpokenInitials implements Rule {

  private final EnglishWordForms forms;

  SpokenInitials(EnglishWordForms forms) {
    this.forms = forms;
  }

  /** What signs a text at its end, with the white space before it. */
  static Optional<Span> in(String text, EnglishWordForms forms) {
    Matcher initials = Initials.HEARD.matcher(text);
    if (initials.find()) {
      return Optional.of(new Span(initials.start(), initials.end()));
    }
    Matcher name = Initials.DASHED.matcher(text);
    return name.find() && isName(name.group("name"), forms)
        ? Optional.of(new Span(name.start(), name.end()))
        : Optional.empty();
  }

  /** "JB", and "Becky" or "Mark", but not "Refund". */
  private static boolean isName(String written, EnglishWordForms forms) {
    String lower = written.toLowerCase(Locale.ROOT);
    boolean initials = written.equals(written.toUpperCase(Locale.ROOT));
    return initials || PersonName.ORDINARY.contains(lower) || SignOff.isNoWord(lower, forms);
  }

  @Override
  public String id() {
    return "anatomy.spoken-initials";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    if (!context.norms().repair() || !context.norms().medium().spoken()) {
      return List.of();
    }
    String text = context.text();
    Optional<Span> initials = in(text, forms);
    if (initials.isEmpty()) {
      return List.of();
    }
    int start = initials.get().start();
    int end = initials.get().end();
    int link = Anatomy.behindSpace(text, end);
    // A pause parts a link from a sentence without a stop.
    boolean runsOn = link < text.length() && Character.isLetterOrDigit(text.codePointBefore(start));
    TextChange change = TextChange.of(text, start, runsOn ? link : end, runsOn ? "\n" : "");
    Step step = new Step(id(), Dimension.CHANNEL, "Initials sign a post and are not heard.");
    return List.of(Proposal.of(Edit.of(step, List.of(change)), Family.NORM, -1));
  }
}

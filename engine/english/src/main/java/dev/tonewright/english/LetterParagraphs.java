package dev.tonewright.english;

import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Parts greeting and closing from the body of a letter, where only a line break does. */
final class LetterParagraphs implements Rule {

  @Override
  public String id() {
    return "anatomy.paragraphs";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    boolean letter =
        context.norms().presence(Part.GREETING) == Presence.REQUIRED
            && context.norms().presence(Part.CLOSING) == Presence.REQUIRED;
    if (!letter || context.request().markup() != Markup.PLAIN_TEXT) {
      return List.of();
    }
    return Stream.of(belowGreeting(context.text()), aboveClosing(context.text()))
        .flatMap(Optional::stream)
        .map(at -> parted(context.text(), at))
        .toList();
  }

  private Proposal parted(String text, int at) {
    Step step =
        new Step(
            id(), Dimension.CHANNEL, "In a letter greeting and closing stand apart from the body.");
    return Proposal.of(Edit.of(step, List.of(TextChange.of(text, at, at, "\n"))), Family.NORM, -1);
  }

  private static Optional<Integer> belowGreeting(String text) {
    return Greeting.of(text)
        .filter(g -> g.alone() && g.bodyStart() < text.length())
        .filter(g -> isOneBreak(text.substring(g.nameEnd(), g.bodyStart())))
        .map(g -> text.indexOf('\n', g.nameEnd()) + 1);
  }

  private static Optional<Integer> aboveClosing(String text) {
    return SignOff.in(text.substring(0, LetterBody.end(text)), word -> false)
        .filter(s -> s.onOwnLine() && s.named())
        .map(SignOff::space)
        .filter(space -> isOneBreak(space.of(text)))
        .map(Span::end);
  }

  private static boolean isOneBreak(String gap) {
    return gap.chars().filter(c -> c == '\n').count() == 1;
  }
}

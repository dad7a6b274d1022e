package dev.tonewright.rule;

import dev.tonewright.language.VerifierLexicon.Transition;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Writes figures or quotation marks as a profile asks for. Comes last, so that every other rule
 * sees them as the writer wrote them; each offer relies on the verifier's transition {@code
 * notation}, which compares values. What a machine reads aloud has no such form.
 */
public abstract class NotationRule implements Rule {

  private final String id;
  private final String reason;

  protected NotationRule(String id, String reason) {
    this.id = id;
    this.reason = reason;
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final List<Proposal> propose(RuleContext context) {
    return context.norms().medium() == Medium.SPEECH ? List.of() : forms(context);
  }

  /** The offers of a channel that is read; none where the profile keeps what the draft has. */
  protected abstract List<Proposal> forms(RuleContext context);

  protected final Proposal offer(TextChange... changes) {
    Step step = new Step(id, Dimension.LOCALE, reason);
    return new Proposal(
        Edit.of(step, List.of(changes)), Family.NORM, -1, Optional.of(Transition.NOTATION));
  }

  /**
   * Whether a stretch may take another form: protected, if at all, as one of {@code kinds}, and so
   * nothing that the caller or the profile keeps.
   */
  protected static boolean free(RuleContext context, Span span, Set<Kind> kinds) {
    return context.kept().items().stream()
        .allMatch(i -> !i.span().overlaps(span) || kinds.contains(i.kind()));
  }
}

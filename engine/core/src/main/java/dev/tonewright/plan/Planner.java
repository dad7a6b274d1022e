package dev.tonewright.plan;

import dev.tonewright.language.VerifierLexicon.Transition;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.request.RewriteRequest.Refusal;
import dev.tonewright.rule.Proposal;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Chooses among offers: none over a protected span, none twice in one place, the higher family
 * first.
 */
public final class Planner {

  /** The higher-ranked family, then the longer edit, then the earlier, then the rule's id. */
  private static final Comparator<Proposal> RANK =
      Comparator.comparing(Proposal::family)
          .thenComparing(p -> -p.edit().cover().length())
          .thenComparing(p -> p.edit().cover())
          .thenComparing(p -> p.edit().ruleId());

  /** The transitions under which a figure may take its spoken or another written form. */
  private static final Set<String> REFORMING =
      Set.of(Transition.SPOKEN, Transition.DATE_ORDER, Transition.NOTATION);

  private Planner() {}

  /** The offers to take, in order of their first change. */
  public static List<Proposal> plan(
      List<Proposal> proposals, ProtectedSpans kept, Set<Refusal> refused) {
    return plan(proposals, List.of(), kept, refused);
  }

  /**
   * The offers to take beside some that are taken already, in order of their first change.
   *
   * @param before what is taken already and gives way to none
   */
  public static List<Proposal> plan(
      List<Proposal> proposals, List<Proposal> before, ProtectedSpans kept, Set<Refusal> refused) {
    List<Proposal> taken = new ArrayList<>(before);
    proposals.stream()
        .filter(p -> p.edit().changes().stream().noneMatch(c -> touches(c, kept, reforms(p))))
        .filter(p -> !isRefused(p.edit(), refused))
        .sorted(RANK)
        .forEach(
            p -> {
              if (taken.stream().noneMatch(t -> conflict(t, p))) {
                taken.add(p);
              }
            });
    taken.subList(0, before.size()).clear();
    taken.sort(
        Comparator.comparing((Proposal p) -> p.edit().cover()).thenComparing(p -> p.edit().id()));
    return taken;
  }

  /** A protected item may take another form of the same value; the verifier holds it to that. */
  private static boolean reforms(Proposal proposal) {
    return proposal.transition().filter(REFORMING::contains).isPresent();
  }

  /**
   * Whether a change enters what is kept, or writes a mark that would read as part of a link. What
   * gives an item another form enters only what the request and the profile ask to keep.
   */
  private static boolean touches(TextChange change, ProtectedSpans kept, boolean reforms) {
    if (reforms) {
      return kept.items().stream()
          .anyMatch(i -> i.kind() == Kind.KEEP && i.span().overlaps(change.span()));
    }
    if (kept.overlaps(change.span())) {
      return true;
    }
    int start = change.span().start();
    return start > 0
        && !change.after().isEmpty()
        && !Character.isWhitespace(change.after().charAt(0))
        && kept.at(new Span(start - 1, start)).filter(i -> i.kind() == Kind.URL).isPresent();
  }

  /** Whether the agent refused an edit: a rule of it together with the characters it replaced. */
  public static boolean isRefused(Edit edit, Set<Refusal> refused) {
    for (Refusal r : refused) {
      boolean rule = edit.steps().stream().anyMatch(s -> s.ruleId().equals(r.ruleId()));
      if (rule && edit.changes().stream().anyMatch(c -> c.before().equals(r.before()))) {
        return true;
      }
    }
    return false;
  }

  /** Two offers also conflict where each changes a word that the other read as its own. */
  private static boolean conflict(Proposal a, Proposal b) {
    return conflict(a.edit(), b.edit()) || a.enters(b) && b.enters(a);
  }

  private static boolean conflict(Edit a, Edit b) {
    if (!a.cover().touches(b.cover())) {
      return false;
    }
    for (TextChange x : a.changes()) {
      for (TextChange y : b.changes()) {
        if (collide(x.span(), y.span())) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * An insertion collides with whatever it touches: which of the two comes first would be chance.
   */
  private static boolean collide(Span x, Span y) {
    return x.isEmpty() || y.isEmpty() ? x.touches(y) : x.overlaps(y);
  }
}

package dev.tonewright;

import dev.tonewright.plan.Planner;
import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.DialTarget.Motion;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Edit;
import dev.tonewright.text.TextChange;
import dev.tonewright.verify.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which offers over a text stand: those that the request allows, planned and verified. */
final class Standing {

  private static final Comparator<Proposal> IN_ORDER =
      Comparator.comparing((Proposal p) -> p.edit().cover()).thenComparing(p -> p.edit().id());

  private final LanguageEngine engine;
  private final RewriteRequest request;
  private final List<String> givenNames;

  Standing(LanguageEngine engine, RewriteRequest request) {
    this.engine = engine;
    this.request = request;
    this.givenNames = givenNames(request);
  }

  /**
   * The offers to take, in order of their first change. An offer that the verifier drops gives way
   * to what its rule offers otherwise, where that is in nobody's place.
   *
   * @param moved dial points by which earlier rounds moved each reading
   */
  List<Proposal> of(RuleContext context, List<Proposal> proposals, Map<Dial, Double> moved) {
    List<Proposal> standing = List.of();
    List<Proposal> offered = proposals;
    while (!offered.isEmpty()) {
      List<Proposal> allowed = offered.stream().filter(p -> allowed(context, p)).toList();
      List<Proposal> planned =
          held(
              context.target(),
              standing,
              Planner.plan(allowed, standing, context.kept(), request.refused()),
              moved);
      List<Proposal> all = new ArrayList<>(standing);
      all.addAll(planned);
      all.sort(IN_ORDER);
      List<Proposal> verified = verified(context.text(), all, context.kept());
      offered =
          planned.stream()
              .filter(p -> verified.stream().noneMatch(v -> v == p))
              .flatMap(p -> p.otherwise().get().stream())
              .toList();
      standing = verified;
    }
    return standing;
  }

  private boolean allowed(RuleContext context, Proposal proposal) {
    String rule = proposal.edit().ruleId();
    return !request.disabledRules().contains(rule)
        && context.target().cards().allows(rule)
        && changes(context.text(), proposal.edit());
  }

  /** Whether an offer changes anything at all; one that does not would be made for ever. */
  private static boolean changes(String text, Edit edit) {
    int at = edit.cover().start();
    StringBuilder after = new StringBuilder();
    for (TextChange c : edit.changes()) {
      after.append(text, at, c.span().start()).append(c.after());
      at = c.span().end();
    }
    return !edit.cover().of(text).contentEquals(after);
  }

  /** The planned offers up to where a reading that is held would leave its tolerance. */
  private static List<Proposal> held(
      ToneTarget target, List<Proposal> standing, List<Proposal> planned, Map<Dial, Double> moved) {
    Map<Dial, Double> sums = new EnumMap<>(Dial.class);
    sums.putAll(moved);
    standing.forEach(p -> add(p, sums));
    List<Proposal> within = new ArrayList<>();
    for (Proposal p : planned) {
      if (target.dials().entrySet().stream().allMatch(e -> holds(p, e, sums))) {
        within.add(p);
        add(p, sums);
      }
    }
    return within;
  }

  private static boolean holds(
      Proposal proposal, Map.Entry<Dial, DialTarget> dial, Map<Dial, Double> sums) {
    double gain = proposal.gain(dial.getKey());
    double sum = sums.getOrDefault(dial.getKey(), 0.0) + gain;
    return dial.getValue().motion() != Motion.HELD
        || gain == 0
        || Math.abs(sum) <= dial.getValue().tolerance();
  }

  /** Adds what an offer moves to the sums. */
  static void add(Proposal proposal, Map<Dial, Double> sums) {
    proposal.gains().forEach((dial, gain) -> sums.merge(dial, gain, Double::sum));
  }

  /**
   * Drops what the verifier refuses; of several edits in a failing statement, only the culprits.
   */
  private List<Proposal> verified(String text, List<Proposal> planned, ProtectedSpans kept) {
    List<Proposal> standing = new ArrayList<>(planned);
    while (!standing.isEmpty()) {
      Verdict verdict = verdict(text, standing, kept);
      if (verdict.clean()) {
        return standing;
      }
      List<Proposal> failing =
          standing.stream().filter(p -> verdict.dropped().contains(p.edit().id())).toList();
      standing.removeAll(failing);
      if (failing.size() > 1) {
        List<Proposal> alone =
            failing.stream().filter(p -> verdict(text, List.of(p), kept).clean()).toList();
        if (!alone.isEmpty() && alone.size() < failing.size()) {
          standing.addAll(alone);
          standing.sort(IN_ORDER);
        }
      }
    }
    return standing;
  }

  private Verdict verdict(String text, List<Proposal> proposals, ProtectedSpans kept) {
    Set<String> transitions =
        proposals.stream().flatMap(p -> p.transition().stream()).collect(Collectors.toSet());
    return engine
        .verifier()
        .verify(text, proposals.stream().map(this::nameless).toList(), kept.spans(), transitions);
  }

  /**
   * A whole-reply offer without the names that the request itself gave: a greeting may name the
   * customer, a closing the agent, and neither is news to the verifier.
   */
  private Edit nameless(Proposal proposal) {
    Edit edit = proposal.edit();
    if (!proposal.wholeReply() || givenNames.isEmpty()) {
      return edit;
    }
    List<TextChange> changes = new ArrayList<>();
    for (TextChange c : edit.changes()) {
      String after = c.after();
      for (String name : givenNames) {
        after = after.replace(name, "");
      }
      changes.add(new TextChange(c.span(), c.before(), after));
    }
    return new Edit(edit.id(), edit.steps(), changes, edit.needs());
  }

  private static List<String> givenNames(RewriteRequest request) {
    List<String> names = new ArrayList<>();
    request.agentName().ifPresent(names::add);
    request.customer().name().ifPresent(names::add);
    request.customer().givenName().ifPresent(names::add);
    request.customer().familyName().ifPresent(names::add);
    return names;
  }
}

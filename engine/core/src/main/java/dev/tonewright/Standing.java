package dev.tonewright;

import dev.tonewright.language.VerifierLexicon.Transition;
import dev.tonewright.plan.EditScript;
import dev.tonewright.plan.Planner;
import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.DialTarget.Motion;
import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.request.Customer;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import dev.tonewright.verify.Verdict;
import dev.tonewright.verify.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which offers over a text stand: those that the request allows, planned, with a place in the
 * draft's notation, and verified.
 */
final class Standing {

  /** The lower family, then the longer cover. */
  private static final Comparator<Proposal> REACH =
      Comparator.comparing(Proposal::family).thenComparing(p -> p.edit().cover().length());

  /**
   * The share of a tolerance that what is counted may use up. How dense the background is, and what
   * other expressions make of new neighbours, shows only in the text that comes of it, so that a
   * press is measured and less is tried where this turned out to be too much.
   */
  private static final double COUNTED = 1.5;

  /** The shares that are tried in turn. */
  static final List<Double> SHARES = List.of(COUNTED, 0.9, 0.6, 0.3, 0.0);

  private static final Comparator<Proposal> IN_ORDER =
      Comparator.comparing((Proposal p) -> p.edit().cover()).thenComparing(p -> p.edit().id());

  private final LanguageEngine engine;
  private final RewriteRequest request;
  private final Writable writable;
  private final List<GivenName> givenNames;
  private double counted = COUNTED;

  Standing(LanguageEngine engine, RewriteRequest request, Writable writable) {
    this.engine = engine;
    this.request = request;
    this.writable = writable;
    this.givenNames = givenNames(request);
  }

  /** Lets what is counted use up only this share of a tolerance, 0…1. */
  void holding(double share) {
    counted = share;
  }

  /**
   * The offers to take, in order of their first change. An offer that cannot be written, or that
   * the verifier drops, or that moves a reading which is held, gives way to what its rule offers
   * otherwise, where that is in nobody's place, and then to the offers that had given way to it.
   *
   * @param moved dial points by which earlier rounds moved each reading
   */
  List<Proposal> of(RuleContext context, List<Proposal> proposals, Map<Dial, Double> moved) {
    List<Proposal> standing = List.of();
    List<Proposal> offered = proposals;
    List<Proposal> waiting = new ArrayList<>(proposals);
    while (!offered.isEmpty()) {
      List<Proposal> allowed = offered.stream().filter(p -> allowed(context, p)).toList();
      List<Proposal> wanted = Planner.plan(allowed, standing, context.kept(), request.refused());
      List<Proposal> planned = held(context.target(), standing, wanted, moved);
      List<Proposal> all = new ArrayList<>(standing);
      all.addAll(planned);
      all.sort(IN_ORDER);
      List<Proposal> verified = verified(context, writable.of(all));
      List<Proposal> dropped =
          wanted.stream().filter(p -> verified.stream().noneMatch(v -> v == p)).toList();
      offered = dropped.stream().flatMap(p -> p.otherwise().get().stream()).toList();
      waiting.removeIf(w -> wanted.stream().anyMatch(p -> p == w));
      if (offered.isEmpty() && !dropped.isEmpty()) {
        offered = List.copyOf(waiting); // what had given way to something that fell itself
      }
      standing = verified;
    }
    return standing;
  }

  private boolean allowed(RuleContext context, Proposal proposal) {
    return !context.isOff(proposal.edit().ruleId()) && changes(context.text(), proposal.edit());
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
  private List<Proposal> held(
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

  private boolean holds(
      Proposal proposal, Map.Entry<Dial, DialTarget> dial, Map<Dial, Double> sums) {
    double gain = proposal.gain(dial.getKey());
    double sum = sums.getOrDefault(dial.getKey(), 0.0) + gain;
    return dial.getValue().motion() != Motion.HELD
        || gain == 0
        || Math.abs(sum) <= counted * dial.getValue().tolerance()
        || Math.abs(sum) < Math.abs(sum - gain); // what leads back is welcome
  }

  /** Adds what an offer moves to the sums. */
  static void add(Proposal proposal, Map<Dial, Double> sums) {
    proposal.gains().forEach((dial, gain) -> sums.merge(dial, gain, Double::sum));
  }

  /**
   * Drops what the verifier refuses; of several edits in a failing statement, only the culprits.
   */
  private List<Proposal> verified(RuleContext context, List<Proposal> planned) {
    List<Proposal> standing = new ArrayList<>(planned);
    while (!standing.isEmpty()) {
      Verdict verdict = verdict(context, standing);
      if (verdict.clean()) {
        return standing;
      }
      List<Proposal> failing =
          standing.stream().filter(p -> verdict.dropped().contains(p.edit().id())).toList();
      standing.removeAll(failing);
      if (failing.size() > 1) {
        List<Proposal> alone =
            failing.stream().filter(p -> verdict(context, List.of(p)).clean()).toList();
        if (alone.size() == failing.size()) {
          // Each is right, but not all at once: the one that reaches furthest waits for a round.
          alone = new ArrayList<>(alone);
          alone.remove(alone.stream().max(REACH).get());
        }
        standing.addAll(alone);
        standing.sort(IN_ORDER);
      }
    }
    return standing;
  }

  /**
   * The edits of all rounds without those of statements that do not say what the draft says: each
   * round was held against the one before it only. Such a statement stays as it was written, and
   * the next rewrite, which meets the same words, leaves it so.
   *
   * @param draft the context of the draft
   * @param taken what the edits were made of, and what was taken back since
   */
  List<Edit> faithful(RuleContext draft, List<Edit> edits, List<Proposal> taken) {
    List<Edit> faithful = edits;
    while (true) {
      List<Edit> held = faithful.stream().map(e -> withoutWhatIsGiven(draft, e)).toList();
      Verdict verdict = verdict(draft, held, partsOf(held, taken));
      if (verdict.clean()) {
        return faithful;
      }
      faithful = EditScript.without(faithful, verdict.dropped());
    }
  }

  /** Those whose steps are still in an edit: what was taken back allows nothing. */
  private static List<Proposal> partsOf(List<Edit> edits, List<Proposal> taken) {
    Set<Step> steps = edits.stream().flatMap(e -> e.steps().stream()).collect(Collectors.toSet());
    return taken.stream().filter(p -> steps.containsAll(p.edit().steps())).toList();
  }

  private Verdict verdict(RuleContext context, List<Proposal> proposals) {
    List<Edit> edits =
        proposals.stream()
            .map(p -> p.wholeReply() ? withoutWhatIsGiven(context, p.edit()) : p.edit())
            .toList();
    return verdict(context, edits, proposals);
  }

  /** Whether an edit takes out nothing but the signature, which the channel has no place for. */
  private boolean signs(RuleContext context, Edit edit) {
    if (context.norms().presence(Part.SIGNATURE) != Presence.DROPPED) {
      return false;
    }
    if (!edit.changes().stream().allMatch(c -> c.after().isBlank())) {
      return false;
    }
    Optional<Span> signature = engine.pack().signature(context.text());
    return signature.isPresent()
        && edit.changes().stream()
            .allMatch(c -> signature.get().contains(trimmed(context.text(), c)));
  }

  private static Span trimmed(String text, TextChange change) {
    int start = change.span().start();
    int end = change.span().end();
    while (start < end && isSpace(text.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private Verdict verdict(RuleContext context, List<Edit> all, List<Proposal> proposals) {
    List<Edit> edits = all.stream().filter(e -> !signs(context, e)).toList();
    Map<String, Set<String>> transitions =
        proposals.stream()
            .filter(p -> p.transition().filter(t -> !t.equals(Transition.SYNONYMS)).isPresent())
            .collect(
                Collectors.groupingBy(
                    p -> p.edit().ruleId(),
                    Collectors.mapping(p -> p.transition().get(), Collectors.toSet())));
    return engine
        .verifier()
        .verify(
            context.text(),
            edits,
            context.kept().spans(),
            edit -> transitions(edit, transitions),
            wordings(context.target(), proposals));
  }

  /** What the rules behind an edit, which may have been merged of several, are allowed. */
  private static Set<String> transitions(Edit edit, Map<String, Set<String>> byRule) {
    if (byRule.isEmpty()) {
      return Set.of();
    }
    return edit.steps().stream()
        .flatMap(step -> byRule.getOrDefault(step.ruleId(), Set.of()).stream())
        .collect(Collectors.toSet());
  }

  /**
   * The exchanges that somebody answers for: the profile's words and its own wording of cards, and
   * those of cards whose forms are said to be synonyms.
   */
  private static List<Wording> wordings(ToneTarget target, List<Proposal> proposals) {
    List<Wording> wordings = new ArrayList<>();
    target.words().prefer().forEach((from, to) -> wordings.add(new Wording(from, to)));
    for (Proposal p : proposals) {
      boolean vouched =
          target.cards().wording().containsKey(p.edit().ruleId())
              || p.transition().filter(Transition.SYNONYMS::equals).isPresent();
      if (vouched) {
        p.edit().changes().forEach(c -> wordings.add(new Wording(c.before(), c.after())));
      }
    }
    wordings.sort(Comparator.comparing(Wording::from).thenComparing(Wording::to));
    return wordings;
  }

  /**
   * An edit without the names that the request itself gave, and without a profile's own words where
   * nothing stood: a greeting may name the customer, a closing the agent and say what the profile
   * has it say, and none of it is news to the verifier.
   */
  private Edit withoutWhatIsGiven(RuleContext context, Edit edit) {
    Collection<String> wordings = context.target().cards().wording().values();
    if (givenNames.isEmpty() && wordings.isEmpty()) {
      return edit;
    }
    List<TextChange> changes = new ArrayList<>();
    for (TextChange c : edit.changes()) {
      String after = c.after();
      if (c.before().isBlank()) {
        for (String wording : wordings) {
          after = after.contains(wording) ? GivenName.of(wording).without(after) : after;
        }
      }
      for (GivenName name : givenNames) {
        after = name.isIn(c.before()) ? after : name.without(after);
      }
      changes.add(new TextChange(c.span(), c.before(), after));
    }
    return new Edit(edit.id(), edit.steps(), changes, edit.needs());
  }

  private static List<GivenName> givenNames(RewriteRequest request) {
    List<String> names = new ArrayList<>();
    Customer customer = request.customer();
    request.agentName().ifPresent(names::add);
    customer
        .title()
        .ifPresent(
            title ->
                Stream.of(customer.familyName(), customer.name())
                    .flatMap(Optional::stream)
                    .forEach(name -> names.add(title + " " + name)));
    request.customer().name().ifPresent(names::add);
    request.customer().givenName().ifPresent(names::add);
    request.customer().familyName().ifPresent(names::add);
    return names.stream().map(GivenName::of).toList();
  }

  /** A name as a word of its own: other words hold its letters, above all if it is short. */
  private record GivenName(Pattern anyCase, Pattern written) {

    static GivenName of(String name) {
      String word = "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])";
      return new GivenName(Pattern.compile("(?iu)" + word), Pattern.compile(word));
    }

    /** Whether a text holds it, be it without its capitals. */
    boolean isIn(String text) {
      return anyCase.matcher(text).find();
    }

    String without(String text) {
      return written.matcher(text).replaceAll("");
    }
  }
}

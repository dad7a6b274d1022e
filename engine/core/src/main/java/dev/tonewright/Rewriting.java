package dev.tonewright;

import dev.tonewright.card.Match;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.plan.EditScript;
import dev.tonewright.plan.Planner;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Interruption;
import dev.tonewright.text.Notice;
import dev.tonewright.text.Notice.Severity;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import dev.tonewright.text.Tone;
import dev.tonewright.verify.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rounds of one rewrite. Each round parses the text as it stands, gathers offers, plans and
 * verifies them; the rewrite ends with the round in which nothing is taken, so that a second
 * rewrite begins where this one ended and changes nothing.
 */
final class Rewriting {

  private static final Logger LOG = LoggerFactory.getLogger(Rewriting.class);

  /**
   * Each round does what the one before revealed: repairs, then acts, then what gave way in a
   * conflict. Hurried drafts were seen to need five; the rest ends where nothing is taken.
   */
  private static final int ROUNDS = 7;

  private final LanguageEngine engine;
  private final RewriteRequest request;
  private final ToneTarget target;
  private final EditScript script;
  private final List<String> givenNames;
  private final List<Notice> notices = new ArrayList<>();
  private final Set<String> failedRules = new TreeSet<>();
  private ParsedText latest;

  /**
   * @param parsed the draft of the request
   */
  Rewriting(LanguageEngine engine, RewriteRequest request, ToneTarget target, ParsedText parsed) {
    this.latest = parsed;
    this.engine = engine;
    this.request = request;
    this.target = target;
    this.script = new EditScript(request.text());
    this.givenNames = givenNames(request);
  }

  /** What came of it. */
  record Outcome(List<Edit> edits, List<Notice> notices) {}

  /** A text as it is parsed, without another look where it is the one looked at last. */
  ParsedText parsed(String text) {
    if (!latest.text().equals(text)) {
      latest = engine.parser().parse(text);
    }
    return latest;
  }

  Outcome run() {
    for (int round = 0; round < ROUNDS; round++) {
      if (!round(true)) {
        return finished();
      }
    }
    settle();
    return finished();
  }

  private Outcome finished() {
    return new Outcome(script.edits(), notices);
  }

  /** Takes back the sentences that would change for ever. */
  private void settle() {
    for (int i = 0; i < ROUNDS; i++) {
      List<Span> restless = new ArrayList<>();
      Round round = look();
      for (Proposal p : round.taken) {
        restless.add(round.sentence(p));
      }
      if (restless.isEmpty()) {
        return;
      }
      script.revert(restless);
      notices.add(
          Notice.whole(
              "EDIT_WITHHELD",
              Severity.INFO,
              "A sentence did not settle and was left as it was written."));
    }
  }

  private boolean round(boolean apply) {
    Round round = look();
    if (round.taken.isEmpty()) {
      return false;
    }
    if (apply) {
      Map<Edit, Span> sentences = new IdentityHashMap<>();
      round.taken.forEach(p -> sentences.put(p.edit(), round.sentence(p)));
      script.apply(round.taken.stream().map(Proposal::edit).toList(), sentences);
    }
    return true;
  }

  /** A round's text and the offers that stand after planning and verification. */
  private record Round(ParsedText parsed, List<Proposal> taken) {
    Span sentence(Proposal p) {
      return p.sentence() < 0
          ? p.edit().cover()
          : parsed.sentences().get(p.sentence()).span().cover(p.edit().cover());
    }
  }

  private Round look() {
    RuleContext context = context(script.text());
    List<Proposal> proposals = new ArrayList<>();
    for (Rule rule : engine.rules()) {
      Interruption.check();
      proposals.addAll(offers(rule, context));
    }
    return new Round(context.parsed(), standing(context, proposals));
  }

  private RuleContext context(String text) {
    ParsedText parsed = parsed(text);
    List<List<Match>> matches = engine.matcher().matches(parsed);
    ProtectedSpans kept = engine.kept(text, parsed, request, target);
    return new RuleContext(
        request,
        parsed,
        matches,
        target,
        kept,
        engine.matcher().index(),
        engine.pack().cardLanguage().wordForms());
  }

  /** How far the buttons can move the draft, whose own reading is {@code before}. */
  Reach reach(Tone before) {
    return new Reach(this, engine.cardRules(), context(request.text()), before);
  }

  /** The offers that planning and verification leave. */
  List<Proposal> standing(RuleContext context, List<Proposal> proposals) {
    List<Proposal> allowed =
        proposals.stream()
            .filter(p -> !request.disabledRules().contains(p.edit().ruleId()))
            .filter(p -> target.cards().allows(p.edit().ruleId()))
            .filter(p -> changes(context.text(), p.edit()))
            .toList();
    List<Proposal> planned = Planner.plan(allowed, context.kept(), request.refused());
    return verified(context.text(), planned, context.kept());
  }

  private List<Proposal> offers(Rule rule, RuleContext context) {
    try {
      return rule.propose(context);
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      // A rewrite never fails because one rule does. The exception's message may quote the draft,
      // so the log names its class and place only.
      if (failedRules.add(rule.id())) {
        StackTraceElement[] trace = e.getStackTrace();
        LOG.error(
            "rule {} failed: {} at {}",
            rule.id(),
            e.getClass().getName(),
            trace.length > 0 ? trace[0] : "?");
        notices.add(
            Notice.whole(
                "EDIT_WITHHELD",
                Severity.WARNING,
                "Rule " + rule.id() + " failed and was left out."));
      }
      return List.of();
    }
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
          standing.sort(
              Comparator.comparing((Proposal p) -> p.edit().cover())
                  .thenComparing(p -> p.edit().id()));
        }
      }
    }
    return standing;
  }

  /** Whether an offer changes anything at all; one that does not would be made for ever. */
  private static boolean changes(String text, Edit edit) {
    return !EditScript.apply(text, List.of(edit)).equals(text);
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
    if (proposal.sentence() >= 0) {
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

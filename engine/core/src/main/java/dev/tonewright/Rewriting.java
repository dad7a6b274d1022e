package dev.tonewright;

import dev.tonewright.card.Match;
import dev.tonewright.count.PlainCharacters;
import dev.tonewright.interruption.Interruption;
import dev.tonewright.markup.Draft;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.plan.EditScript;
import dev.tonewright.plan.Planner;
import dev.tonewright.profile.Norms.Unit;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.request.Measurement;
import dev.tonewright.request.Rewrite.Room;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Notice;
import dev.tonewright.text.Notice.Severity;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
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

  private static final int AFTERWARDS = 2;

  private static final String PLAIN_CHARACTERS = "norm.plain-characters";

  private final LanguageEngine engine;
  private final RewriteRequest request;
  private final Draft words;
  private final Standing standing;
  private final RuleContext draft;
  private final EditScript script;
  private final List<Notice> notices = new ArrayList<>();
  private final Set<String> failedRules = new TreeSet<>();
  private final Map<Dial, Double> moved = new EnumMap<>(Dial.class);
  private final List<Proposal> taken = new ArrayList<>();
  private int rounds;
  private ToneTarget target;
  private ParsedText latest;
  private RuleContext seen;

  /**
   * @param request with the words of the draft as its text
   * @param words the draft apart from its markup
   * @param target what the reply should sound like
   * @param parsed the words of the draft
   * @param matches per sentence of the draft, which cards match where
   */
  Rewriting(
      LanguageEngine engine,
      RewriteRequest request,
      Draft words,
      ToneTarget target,
      ParsedText parsed,
      List<List<Match>> matches) {
    this.engine = engine;
    this.request = request;
    this.words = words;
    this.target = target;
    this.latest = parsed;
    this.script = new EditScript(request.text());
    this.standing = new Standing(engine, request, new Writable(words, script));
    this.draft = context(parsed, matches);
    this.seen = draft;
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

  /** What no rule may touch in the draft. */
  ProtectedSpans kept() {
    return draft.kept();
  }

  /** Rewrites as {@link #run()} does, with the buttons pressed far enough to move something. */
  Outcome run(Reach reach) {
    if (request.adjustment().isPresent()) {
      ToneTarget asked = target;
      target = guarded("room", () -> reach.enough(request.adjustment().get()), asked);
    }
    return run();
  }

  /** Rewrites towards the target. */
  Outcome run() {
    for (int round = 0; round < ROUNDS; round++) {
      Round looked = look();
      if (looked.taken.isEmpty()) {
        return finished();
      }
      Map<Edit, Span> sentences = new IdentityHashMap<>();
      rounds = round + 1;
      taken.addAll(looked.taken);
      for (Proposal p : looked.taken) {
        Standing.add(p, moved);
        if (!p.wholeReply()) {
          sentences.put(p.edit(), looked.stretch(p));
        }
      }
      script.apply(looked.taken.stream().map(Proposal::edit).toList(), sentences);
    }
    settle();
    return finished();
  }

  private Outcome finished() {
    List<Edit> edits = script.edits();
    List<Edit> faithful = rounds < 2 ? edits : standing.faithful(draft.under(target), edits, taken);
    return new Outcome(last(faithful), List.copyOf(notices));
  }

  /**
   * What the rules offer that come last: they see the text as every other rule has left it, and
   * what they write is held by the verifier alone.
   */
  private List<Edit> last(List<Edit> edits) {
    script.keep(edits);
    RuleContext context = context(script.text());
    List<Proposal> offers = offers(engine.lastRules(), context);
    List<Proposal> stand = standing.of(context, offers, Map.of());
    if (!stand.isEmpty()) {
      script.apply(stand.stream().map(Proposal::edit).toList(), Map.of());
      afterwards();
    }
    script.apply(plainCharacters(), Map.of());
    return script.edits();
  }

  /**
   * Typographic characters in what a short message carries. They stand in quotations as well, and
   * say the same, so that neither the planner nor the verifier is asked.
   */
  private List<Edit> plainCharacters() {
    boolean plain =
        target.norms().unit() == Unit.SMS
            && target.norms().repair()
            && !request.disabledRules().contains(PLAIN_CHARACTERS);
    if (!plain) {
      return List.of();
    }
    Step step =
        new Step(
            PLAIN_CHARACTERS,
            Dimension.CHANNEL,
            "This character would more than halve what a short message holds.");
    ProtectedSpans kept = context(script.text()).kept();
    return PlainCharacters.of(script.text()).stream()
        .filter(change -> kept.at(change.span()).filter(i -> !quoted(i)).isEmpty())
        .map(change -> Edit.of(step, List.of(change)))
        .filter(edit -> !Planner.isRefused(edit, request.refused()))
        .toList();
  }

  private static boolean quoted(ProtectedSpans.Item item) {
    return item.kind() == ProtectedSpans.Kind.QUOTATION;
  }

  /** What the words of the last rules bring about: a sentence that ended in a link has no stop. */
  private void afterwards() {
    for (int round = 0; round < AFTERWARDS; round++) {
      Round looked = look();
      if (looked.taken.isEmpty()) {
        return;
      }
      script.apply(looked.taken.stream().map(Proposal::edit).toList(), Map.of());
    }
  }

  /**
   * Takes back the sentences that would change for ever, once: what they would be offered again is
   * what they were offered first.
   */
  private void settle() {
    Round round = look();
    if (round.taken.isEmpty()) {
      return;
    }
    script.revert(round.taken.stream().map(round::stretch).toList());
    notices.add(
        Notice.whole(
            "EDIT_WITHHELD",
            Severity.INFO,
            "A sentence did not settle and was left as it was written."));
  }

  /** A round's text and the offers that stand after planning and verification. */
  private record Round(ParsedText parsed, List<Proposal> taken) {

    /** The stretch of the text on whose wording an offer was decided. */
    Span stretch(Proposal p) {
      return p.wholeReply()
          ? p.edit().cover()
          : parsed.sentences().get(p.sentence()).span().cover(p.edit().cover());
    }
  }

  private Round look() {
    RuleContext context = context(script.text());
    List<Proposal> proposals = offers(engine.rules(), context);
    List<Proposal> stand = standing.of(context, proposals, moved);
    boolean shrinks = stand.stream().anyMatch(p -> leavesOut(p, context.parsed()));
    return new Round(
        context.parsed(),
        shrinks ? stand.stream().filter(p -> p.family() != Family.COUNT).toList() : stand);
  }

  /** A count waits for the round in which every sentence that it counts stays. */
  private static boolean leavesOut(Proposal p, ParsedText parsed) {
    return parsed.sentences().stream().anyMatch(s -> p.leavesOut(s.span()));
  }

  private List<Proposal> offers(List<Rule> rules, RuleContext context) {
    List<Proposal> proposals = new ArrayList<>();
    for (Rule rule : rules) {
      Interruption.check();
      if (script.text().equals(request.text())) {
        notices.addAll(guarded(rule.id(), () -> rule.notices(context), List.of()));
      }
      proposals.addAll(offers(rule, context));
    }
    return proposals;
  }

  private RuleContext context(String text) {
    if (text.equals(draft.text())) {
      return draft.under(target);
    }
    // Where notation stands depends on more than the text.
    if (!words.isPlain() || !text.equals(seen.text())) {
      ParsedText parsed = parsed(text);
      seen = context(parsed, engine.matcher().matches(parsed));
    }
    return seen.under(target);
  }

  private RuleContext context(ParsedText parsed, List<List<Match>> matches) {
    List<Span> notation = words.opaque().stream().map(script::place).toList();
    List<Integer> seams =
        words.seams().stream().map(at -> script.place(new Span(at, at)).start()).toList();
    ProtectedSpans kept = engine.kept(parsed, notation, request, target).withSeams(seams);
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
  Reach reach(Measurement before) {
    return new Reach(this, draft, before);
  }

  /** The room that {@code reach} finds; none where it fails, which no rewrite fails by. */
  Map<Dial, Room> room(Reach reach) {
    return guarded("room", reach::room, Reach.none());
  }

  /** What is offered by the rules that move a dial. */
  List<Proposal> offers(RuleContext context, Dial dial) {
    return engine.rules().stream()
        .filter(rule -> rule.dials().contains(dial))
        .flatMap(rule -> offers(rule, context).stream())
        .toList();
  }

  /** The offers over the draft that planning and verification leave. */
  List<Proposal> standing(RuleContext context, List<Proposal> proposals) {
    return standing.of(context, proposals, Map.of());
  }

  private List<Proposal> offers(Rule rule, RuleContext context) {
    return guarded(rule.id(), () -> rule.propose(context), List.of());
  }

  private <T> T guarded(String rule, Supplier<T> work, T otherwise) {
    try {
      return work.get();
    } catch (CancellationException e) {
      throw e;
    } catch (RuntimeException e) {
      failed(rule, e);
      return otherwise;
    }
  }

  /**
   * A rewrite never fails because one rule does. The exception's message may quote the draft, so
   * the log names its class and place only.
   */
  private void failed(String rule, RuntimeException e) {
    if (failedRules.add(rule)) {
      StackTraceElement[] trace = e.getStackTrace();
      LOG.error(
          "rule {} failed: {} at {}",
          rule,
          e.getClass().getName(),
          trace.length > 0 ? trace[0] : "?");
      notices.add(
          Notice.whole(
              "EDIT_WITHHELD", Severity.WARNING, "Rule " + rule + " failed and was left out."));
    }
  }
}

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
import dev.tonewright.request.Adjustment;
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
import java.util.Optional;

/**
 * The rounds of one rewrite. Each round parses the text as it stands, gathers offers, plans and
 * verifies them; the rewrite ends with the round in which nothing is taken, so that a second
 * rewrite begins where this one ended and changes nothing.
 */
final class Rewriting {

  /**
   * Each round does what the one before revealed: repairs, then acts, then what gave way in a
   * conflict. Hurried drafts were seen to need five; the rest ends where nothing is taken.
   */
  private static final int ROUNDS = 7;

  private static final int AFTERWARDS = 4;

  /** What is said first can lay more free: a stroke stands between words behind "3/ro". */
  private static final int LAST_ROUNDS = 3;

  static final String PLAIN_CHARACTERS = "norm.plain-characters";

  private final LanguageEngine engine;
  private final RewriteRequest request;
  private final Draft words;
  private final Standing standing;
  private final Contexts contexts;
  private final EditScript script;
  private final List<Notice> notices = new ArrayList<>();
  private final Guard guard = new Guard(notices);
  private final Map<Dial, Double> moved = new EnumMap<>(Dial.class);
  private final List<Proposal> taken = new ArrayList<>();
  private int rounds;
  private ToneTarget target;

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
    this.script = new EditScript(request.text());
    this.standing = new Standing(engine, request, new Writable(words, script));
    this.contexts = new Contexts(engine, request, words, script, target, parsed, matches);
  }

  private Rewriting(Rewriting other, ToneTarget target) {
    this.engine = other.engine;
    this.request = other.request;
    this.words = other.words;
    this.target = target;
    this.script = new EditScript(request.text());
    this.standing = new Standing(engine, request, new Writable(words, script));
    this.contexts = other.contexts.again(script);
  }

  /** What came of it. */
  record Outcome(List<Edit> edits, List<Notice> notices) {}

  /** A text as it is parsed. */
  ParsedText parsed(String text) {
    return contexts.parsed(text);
  }

  /** What no rule may touch in the draft. */
  ProtectedSpans kept() {
    return contexts.ofDraft().kept();
  }

  /**
   * The same draft about to be rewritten towards another target.
   *
   * @param share of a tolerance that may be used up where a reading is held, see {@link Standing}
   */
  Rewriting again(ToneTarget other, double share) {
    Rewriting again = new Rewriting(this, other);
    again.standing.holding(share);
    return again;
  }

  /** How the draft would sound with some edits. */
  Measurement measured(List<Edit> edits) {
    return engine.measure(contexts.parsed(EditScript.apply(request.text(), edits)));
  }

  /** What the buttons that the request presses make of the draft. */
  Outcome pressed(Reach reach) {
    Adjustment asked = request.adjustment().orElseThrow();
    Optional<Outcome> pressed =
        guard.of("room", () -> Optional.of(reach.pressed(reach.withRoom(asked))), Optional.empty());
    return pressed.orElseGet(this::run);
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
    List<Edit> faithful =
        rounds < 2 ? edits : standing.faithful(contexts.ofDraft().under(target), edits, taken);
    return new Outcome(last(faithful), List.copyOf(notices));
  }

  /**
   * What the rules offer that come last: they see the text as every other rule has left it, and
   * what they write is held by the verifier alone.
   */
  private List<Edit> last(List<Edit> edits) {
    script.keep(edits);
    for (int round = 0; round < LAST_ROUNDS; round++) {
      RuleContext context = contexts.of(target);
      List<Proposal> offers = offers(engine.lastRules(), context);
      List<Proposal> stand = standing.of(context, offers, Map.of());
      if (stand.isEmpty()) {
        break;
      }
      script.apply(stand.stream().map(Proposal::edit).toList(), Map.of());
      afterwards();
    }
    List<Edit> plain = plainCharacters();
    if (!plain.isEmpty()) {
      script.apply(plain, Map.of());
      afterwards(); // a space that breaks lets rules see what one that does not hid from them
      script.apply(plainCharacters(), Map.of());
    }
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
    ProtectedSpans kept = contexts.of(target).kept();
    return PlainCharacters.of(script.text(), engine.pack().degreeWords()).stream()
        .filter(change -> kept.at(change.span()).filter(item -> !plain(item)).isEmpty())
        .map(change -> Edit.of(step, List.of(change)))
        .filter(edit -> !Planner.isRefused(edit, request.refused()))
        .toList();
  }

  /**
   * Whether a protected item may be written in plain characters: quotations, and figures, which the
   * dash of a range or a narrow space tells no more than a plain one does.
   */
  private static boolean plain(ProtectedSpans.Item item) {
    return switch (item.kind()) {
      case QUOTATION, NUMBER, AMOUNT, DATE, TIME, PHONE -> true;
      default -> false;
    };
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
    RuleContext context = contexts.of(target);
    List<Proposal> proposals = offers(engine.rules(), context);
    List<Proposal> stand = standing.of(context, proposals, moved);
    boolean shrinks =
        stand.stream().anyMatch(p -> p.family() != Family.COUNT && leavesOut(p, context.parsed()));
    return new Round(
        context.parsed(),
        shrinks ? stand.stream().filter(p -> p.family() != Family.COUNT).toList() : stand);
  }

  /** A count waits for the round in which other rules let every sentence that it counts stay. */
  private static boolean leavesOut(Proposal p, ParsedText parsed) {
    return parsed.sentences().stream().anyMatch(s -> p.leavesOut(s.span()));
  }

  private List<Proposal> offers(List<Rule> rules, RuleContext context) {
    List<Proposal> proposals = new ArrayList<>();
    for (Rule rule : rules) {
      Interruption.check();
      if (script.text().equals(request.text())) {
        notices.addAll(guard.of(rule.id(), () -> rule.notices(context), List.of()));
      }
      proposals.addAll(offers(rule, context));
    }
    return proposals;
  }

  /** How far the buttons can move the draft, whose own reading is {@code before}. */
  Reach reach(Measurement before) {
    return new Reach(this, contexts.ofDraft(), before);
  }

  /** The room that {@code reach} finds; none where it fails, which no rewrite fails by. */
  Map<Dial, Room> room(Reach reach) {
    return guard.of("room", reach::room, Reach.none());
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
    return context.text().isBlank() // nothing but markup: no rule has anything to say about it
        ? List.of()
        : guard.of(rule.id(), () -> rule.propose(context), List.of());
  }
}

package dev.tonewright.rule;

import dev.tonewright.card.Card;
import dev.tonewright.card.CardLanguage;
import dev.tonewright.card.Form;
import dev.tonewright.card.Match;
import dev.tonewright.card.Range;
import dev.tonewright.measure.Meter;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.DialTarget.Motion;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Interruption;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Offers, for every match of a card that is not at home in the target, the form nearest to it.
 *
 * <p>A form is at home in its media where each of its ranges meets its dial's band. Of the forms
 * that are nearer to the target than the present one the nearest is written; of two as near, the
 * one nearer to what the writer wrote on the card's own dial, then the lower. That order is the
 * same at every target, so a dial that is turned up moves no form back.
 */
public final class CardRules implements Rule {

  /** Words from which a sentence is taken to say something, and not only to greet. */
  private static final int SAYING = 3;

  private final CardLanguage language;

  public CardRules(CardLanguage language) {
    this.language = language;
  }

  @Override
  public String id() {
    return "card";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    return offers(context).stream().map(Offer::proposal).toList();
  }

  /** A form in another's place, and the proposal that writes it. */
  public record Offer(Proposal proposal, Form from, Form to) {

    /** Dial points that a reading gains by it; negative where it falls. */
    public double gain(Dial dial) {
      return Meter.contribution(to, dial) - Meter.contribution(from, dial);
    }
  }

  /** What {@link #propose} proposes, with the forms behind it. */
  public List<Offer> offers(RuleContext context) {
    List<Offer> offers = new ArrayList<>();
    for (int i = 0; i < context.parsed().sentences().size(); i++) {
      Interruption.check();
      Placed placed = context.parsed().sentences().get(i);
      for (Match match : context.matches().get(i)) {
        offer(context, placed, match, i).ifPresent(offers::add);
      }
    }
    return saying(context, offers);
  }

  /** The offers without those that would together leave no sentence standing. */
  private static List<Offer> saying(RuleContext context, List<Offer> offers) {
    Set<Integer> left = new HashSet<>();
    for (Offer o : offers) {
      if (leavesOut(context, o.proposal)) {
        left.add(o.proposal.sentence());
      }
    }
    return left.size() < context.parsed().sentences().size()
        ? offers
        : offers.stream().filter(o -> !leavesOut(context, o.proposal)).toList();
  }

  private static boolean leavesOut(RuleContext context, Proposal proposal) {
    Span whole = context.parsed().sentences().get(proposal.sentence()).span();
    return proposal.edit().changes().stream()
        .anyMatch(c -> c.after().isEmpty() && c.span().contains(whole));
  }

  private static Proposal proposal(Match match, Edit edit, int sentence) {
    return new Proposal(
        edit,
        Proposal.Family.valueOf(match.card().family().name()),
        sentence,
        match.card().transition());
  }

  private Optional<Offer> offer(RuleContext context, Placed placed, Match match, int sentence) {
    Card card = match.card();
    Form found = match.form();
    ToneTarget target = context.target();
    if (!inForce(context, card)) {
      return Optional.empty();
    }
    List<Form> forms =
        card.forms().stream()
            .filter(f -> f == found || f.say().isPresent() && writable(f, target))
            .toList();
    double present = distance(found, target, forms);
    if (present == 0 || present == Double.POSITIVE_INFINITY && !leaves(context, card)) {
      return Optional.empty();
    }
    Comparator<Form> nearest =
        Comparator.comparingDouble((Form f) -> distance(f, target, forms))
            .thenComparingDouble(f -> Math.abs(position(f, card) - position(found, card)))
            .thenComparingDouble(f -> position(f, card));
    return forms.stream()
        .filter(f -> f != found)
        .filter(f -> distance(f, target, forms) < present)
        .filter(f -> onItsWay(found, f, target))
        .sorted(nearest)
        .map(f -> changes(context, placed, match, f).map(c -> offer(match, f, c, sentence)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Offer offer(Match match, Form form, List<TextChange> changes, int sentence) {
    Edit edit = Edit.of(step(match.card(), changes), changes);
    return new Offer(proposal(match, edit, sentence), match.form(), form);
  }

  /**
   * Whether a form goes no button's way backwards: none that raises a dial lowers it, none that
   * lowers one raises it, and none takes a dial that is held further from its band.
   */
  private static boolean onItsWay(Form present, Form other, ToneTarget target) {
    for (Map.Entry<Dial, DialTarget> e : target.dials().entrySet()) {
      Dial dial = e.getKey();
      double gain = Meter.contribution(other, dial) - Meter.contribution(present, dial);
      boolean fits =
          switch (e.getValue().motion()) {
            case BOTH -> true;
            case UP -> gain >= 0;
            case DOWN -> gain <= 0;
            case HELD ->
                range(other, dial).distance(e.getValue())
                    <= range(present, dial).distance(e.getValue());
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private Optional<List<TextChange>> changes(
      RuleContext context, Placed placed, Match match, Form form) {
    Optional<List<TextChange>> written =
        form.drops()
            ? left(context, placed, match)
            : context
                .cards()
                .finder(match.card())
                .map(f -> f.realise(context.text(), placed, match, form))
                .orElseGet(() -> Realisation.of(language, context.text(), placed, match, form));
    return written.filter(list -> list.stream().allMatch(c -> context.free(c.span())));
  }

  /**
   * The match left out: with its whole sentence and the space that parted it from its neighbour,
   * never the only one that says something; or, after a greeting or an opener in the same sentence,
   * from there on.
   */
  private static Optional<List<TextChange>> left(RuleContext context, Placed placed, Match match) {
    if (match.card().at() == Card.Anchor.ANYWHERE) {
      return words(context, placed, match);
    }
    Sentence sentence = placed.sentence();
    int before = match.first() - 1;
    while (before >= 0 && !isWord(sentence, before)) {
      before--;
    }
    List<Placed> all = context.parsed().sentences();
    boolean more =
        all.stream()
            .anyMatch(p -> p != placed && !quoted(context, p) && words(p.sentence()) >= SAYING);
    if (!more && before < SAYING) {
      return Optional.empty();
    }
    if (before >= 0 && !onlyJoins(sentence, before)) {
      int from = placed.token(before).end();
      int to = placed.token(match.end() >= 0 ? match.end() : match.last()).end();
      return Optional.of(List.of(TextChange.of(context.text(), from, to, ".")));
    }
    int i = all.indexOf(placed);
    String text = context.text();
    int last = i == 0 ? placed.start() : all.get(i - 1).end();
    int next = i + 1 < all.size() ? all.get(i + 1).start() : placed.end();
    boolean opensLine = i == 0 || text.substring(last, placed.start()).indexOf('\n') >= 0;
    boolean endsLine = i + 1 == all.size() || text.substring(placed.end(), next).indexOf('\n') >= 0;
    int from = opensLine && i + 1 < all.size() || !endsLine ? placed.start() : last;
    int to = from == placed.start() ? next : placed.end();
    return Optional.of(List.of(TextChange.of(text, from, to, "")));
  }

  /** Words inside a sentence left out with the space before them; what stands around them stays. */
  private static Optional<List<TextChange>> words(RuleContext context, Placed placed, Match match) {
    if (match.first() == 0) {
      return Optional.empty();
    }
    int from = placed.token(match.first() - 1).end();
    int to = placed.token(match.last()).end();
    return Optional.of(List.of(TextChange.of(context.text(), from, to, "")));
  }

  /** Whether a sentence is protected as a whole: the customer's mail below, a subject line. */
  private static boolean quoted(RuleContext context, Placed placed) {
    return context
        .kept()
        .at(placed.span())
        .filter(item -> item.span().contains(placed.span()))
        .isPresent();
  }

  /** Whether the words up to a token only join the sentence to the one before: "and", "so". */
  private static boolean onlyJoins(Sentence sentence, int last) {
    for (int t = 0; t <= last; t++) {
      if (isWord(sentence, t) && !sentence.tag(t).matches("CC|RB|IN")) {
        return false;
      }
    }
    return true;
  }

  private static int words(Sentence sentence) {
    int words = 0;
    for (int t = 0; t < sentence.size(); t++) {
      words += isWord(sentence, t) ? 1 : 0;
    }
    return words;
  }

  private static boolean isWord(Sentence sentence, int token) {
    return Character.isLetterOrDigit(sentence.word(token).codePointAt(0));
  }

  private static boolean inForce(RuleContext context, Card card) {
    boolean here = context.target().region().map(r -> !card.notRegions().contains(r)).orElse(true);
    boolean on =
        card.offByDefault()
            ? context.target().cards().on().contains(card.id())
            : context.target().cards().allows(card.id());
    return here && on && !context.request().disabledRules().contains(card.id());
  }

  /** Whether a form that is at home nowhere gives way under this target. */
  private static boolean leaves(RuleContext context, Card card) {
    return switch (card.family()) {
      case REPAIR, SCALE -> context.norms().repair();
      case ACT, FORMULA -> context.norms().formulas();
    };
  }

  private static boolean writable(Form form, ToneTarget target) {
    boolean region =
        form.regions().isEmpty()
            || target.region().map(r -> form.regions().contains(r)).orElse(false);
    return region && form.at(target.norms().medium());
  }

  /** Dial points between a form and the target, over all dials that are on. */
  private static double distance(Form form, ToneTarget target, List<Form> forms) {
    if (form.homeless() || !form.at(target.norms().medium())) {
      return Double.POSITIVE_INFINITY;
    }
    double sum = 0;
    for (Map.Entry<Dial, DialTarget> e : target.dials().entrySet()) {
      if (e.getValue().motion() != Motion.HELD) {
        sum += widened(form, e.getKey(), forms).distance(e.getValue());
      }
    }
    return sum;
  }

  /**
   * A form's range on a dial, widened so that both ends rise from form to form in the order in
   * which the forms are read: then a dial that is turned up never finds a lower form nearer.
   */
  private static Range widened(Form form, Dial dial, List<Form> forms) {
    Range own = range(form, dial);
    int low = own.low();
    int high = own.high();
    for (Form other : forms) {
      if (!other.homeless()) {
        Range r = range(other, dial);
        low = r.middle() >= own.middle() ? Math.min(low, r.low()) : low;
        high = r.middle() <= own.middle() ? Math.max(high, r.high()) : high;
      }
    }
    return new Range(low, high);
  }

  /** A form without a range is at home on the whole dial and adds nothing to its reading. */
  private static Range range(Form form, Dial dial) {
    return form.ranges().getOrDefault(dial, Range.ANYWHERE);
  }

  private static double position(Form form, Card card) {
    return card.dial().map(form.ranges()::get).map(Range::middle).orElse(50.0);
  }

  private static Step step(Card card, List<TextChange> changes) {
    String why = card.why().isEmpty() ? defaultReason(card, changes) : card.why();
    return new Step(card.id(), card.dimension(), why);
  }

  private static String defaultReason(Card card, List<TextChange> changes) {
    String before = changes.get(0).before().strip();
    String after = changes.get(0).after().strip();
    String place =
        switch (card.dimension()) {
          case FORMALITY -> "fits the formality asked for better";
          case LENGTH -> "says the same in fewer words";
          case DIRECTNESS -> "fits the directness asked for better";
          case WARMTH -> "sounds warmer";
          case CORRECTNESS -> "is the correct form";
          default -> "is plainer";
        };
    return after.isEmpty()
        ? "Without “" + before + "” it " + place + "."
        : "“" + after + "” " + place + ".";
  }
}

package dev.tonewright.rule;

import dev.tonewright.card.Card;
import dev.tonewright.card.Form;
import dev.tonewright.card.Match;
import dev.tonewright.interruption.Interruption;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.rule.Choice.Written;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Offers, for every match of a card that is not at home in the target, the form nearest to it; and
 * where the verifier drops that, the next nearest.
 *
 * <p>A form is at home in its media where each of its ranges meets its dial's band.
 */
public final class CardRules implements Rule {

  @Override
  public String id() {
    return "card";
  }

  @Override
  public Set<Dial> dials() {
    return EnumSet.allOf(Dial.class);
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    Vocabulary vocabulary = Vocabulary.of(context.target().words());
    List<Proposal> offers = new ArrayList<>();
    for (Choice choice : context.choices().all()) {
      Interruption.check();
      Card card = choice.match().card();
      if (inForce(context.target(), card) && !choice.standsBack()) {
        worded(context.target(), choice, () -> offer(context.target(), vocabulary, choice))
            .ifPresent(offers::add);
      }
    }
    offers.removeIf(offer -> LeavingOut.hidesBoundary(context, offer));
    return LeavingOut.saying(context, offers);
  }

  /** What the profile wants the card said as; where it wants nothing, what the dials ask for. */
  private static Optional<Proposal> worded(
      ToneTarget target, Choice choice, Supplier<Optional<Proposal>> otherwise) {
    Card card = choice.match().card();
    String wording = target.cards().wording().get(card.id());
    if (wording == null || target.pressed()) {
      return otherwise.get();
    }
    Optional<Form> form = SuppliedForm.of(card, wording);
    if (form.isEmpty() || form.get() == choice.found() || says(choice, wording)) {
      return Optional.empty();
    }
    return choice
        .written(form.get())
        .map(w -> proposal(target, choice, w, otherwise))
        .or(otherwise);
  }

  /** Whether a match stands in what the profile wants it said as. */
  private static boolean says(Choice choice, String wording) {
    Expression wanted = Expression.of(wording.replaceAll("[.!?,]+\\s*$", ""));
    return wanted.in(choice.placed().sentence()).stream()
        .anyMatch(r -> r.first() <= choice.match().last() && choice.match().first() <= r.last());
  }

  private static Optional<Proposal> offer(ToneTarget target, Vocabulary vocabulary, Choice choice) {
    Card card = choice.match().card();
    Form found = choice.found();
    boolean avoided =
        vocabulary.avoids(choice.placed().sentence(), choice.match()) && !target.pressed();
    List<Form> forms = new ArrayList<>();
    for (Form f : card.forms()) {
      if (f == found
          || f.say().isPresent() && vocabulary.writes(f.say().get()) && writable(f, target)) {
        forms.add(f);
      }
    }
    boolean leaves = leaves(target, card);
    Nearness nearness = new Nearness(choice, forms, target, avoided, leaves);
    double present = nearness.present();
    boolean homeless = present == Double.POSITIVE_INFINITY;
    if (present == 0 || homeless && !avoided && !leaves) {
      return Optional.empty();
    }
    return nearest(target, choice, nearness, nearness.nearer());
  }

  /** The first of some forms that can be written and moves no reading the wrong way. */
  private static Optional<Proposal> nearest(
      ToneTarget target, Choice choice, Nearness nearness, List<Form> forms) {
    for (int i = 0; i < forms.size(); i++) {
      Form form = forms.get(i);
      Optional<Written> written = choice.written(form);
      if (written.isPresent() && nearness.onItsWay(form, written.get())) {
        List<Form> rest = forms.subList(i + 1, forms.size());
        return Optional.of(
            proposal(target, choice, written.get(), () -> nearest(target, choice, nearness, rest)));
      }
    }
    return Optional.empty();
  }

  private static Proposal proposal(
      ToneTarget target, Choice choice, Written written, Supplier<Optional<Proposal>> otherwise) {
    Card card = choice.match().card();
    Map<Dial, Double> gains = new EnumMap<>(Dial.class);
    if (target.pressed()) { // only buttons hold readings
      Arrays.stream(Dial.values()).forEach(d -> gains.put(d, written.effect(d)));
    }
    return new Proposal(
        Edit.of(step(card, written.changes()), written.changes()),
        Proposal.Family.valueOf(card.family().name()),
        choice.sentence(),
        card.transition(),
        gains,
        frame(choice),
        otherwise);
  }

  /** The words of the form that was found, without what stands in its slots. */
  private static List<Span> frame(Choice choice) {
    Match match = choice.match();
    return IntStream.rangeClosed(match.first(), match.last())
        .filter(match::says)
        .mapToObj(choice.placed()::token)
        .toList();
  }

  /** Whether a card acts for this reader and this profile at all. */
  private static boolean inForce(ToneTarget target, Card card) {
    boolean here = target.region().map(r -> !card.notRegions().contains(r)).orElse(true);
    return here && (!card.offByDefault() || target.cards().on().contains(card.id()));
  }

  /** Whether a form that is at home nowhere gives way under this target. */
  private static boolean leaves(ToneTarget target, Card card) {
    return switch (card.family()) {
      case REPAIR, SCALE -> target.norms().repair();
      case ACT, FORMULA -> target.norms().formulas();
    };
  }

  private static boolean writable(Form form, ToneTarget target) {
    boolean region =
        form.regions().isEmpty()
            || target.region().map(r -> form.regions().contains(r)).orElse(false);
    return region && form.at(target.norms().medium());
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

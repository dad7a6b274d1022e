package dev.tonewright.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.request.RewriteRequest.Refusal;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlannerTest {

  private static final String TEXT = "Please send us the order number ABC-1 today.";

  @Test
  void takesOffersApartInTheOrderOfTheText() {
    Proposal late = offer(Family.ACT, "late", 38, 43);
    Proposal early = offer(Family.NORM, "early", 0, 6);
    assertThat(plan(late, early)).containsExactly(early, late);
  }

  @Test
  void higherFamilyStands() {
    Proposal act = offer(Family.ACT, "act", 7, 11);
    Proposal scale = offer(Family.SCALE, "scale", 0, 20);
    assertThat(plan(scale, act)).containsExactly(act);
  }

  @Test
  void longerOfOneFamilyStands() {
    Proposal longer = offer(Family.SCALE, "z", 7, 14);
    Proposal shorter = offer(Family.SCALE, "a", 7, 11);
    assertThat(plan(shorter, longer)).containsExactly(longer);
  }

  @Test
  void earlierOfOneLengthStands() {
    Proposal early = offer(Family.SCALE, "z", 7, 14);
    Proposal late = offer(Family.SCALE, "a", 12, 19);
    assertThat(plan(late, early)).containsExactly(early);
  }

  @Test
  void changesSideBySideBothStand() {
    assertThat(plan(offer(Family.SCALE, "a", 0, 6), offer(Family.SCALE, "b", 6, 11))).hasSize(2);
  }

  @Test
  void insertionYieldsToTheChangeItTouches() {
    Proposal change = offer(Family.SCALE, "change", 0, 6);
    Proposal insertion = offer(Family.SCALE, "insert", 6, 6);
    assertThat(plan(insertion, change)).containsExactly(change);
  }

  @Test
  void oneOfTwoInsertionsAtAPlaceStands() {
    assertThat(plan(offer(Family.SCALE, "b", 6, 6), offer(Family.SCALE, "a", 6, 6)))
        .extracting(p -> p.edit().ruleId())
        .containsExactly("a");
  }

  @Test
  void changesWithinTheGapsOfAnotherEditStand() {
    Proposal act =
        new Proposal(edit("act", change(0, 6), change(38, 43)), Family.ACT, 0, Optional.empty());
    Proposal inside = offer(Family.SCALE, "inside", 12, 14);
    assertThat(plan(inside, act)).containsExactlyInAnyOrder(act, inside);
  }

  @Test
  void oneOfTwoCardsThatEachChangeAWordOfTheOtherStands() {
    Proposal send = framed(Family.ACT, "send", change(0, 6), new Span(0, 14));
    Proposal with = framed(Family.SCALE, "with", change(12, 14), new Span(0, 14));
    Proposal word = framed(Family.SCALE, "word", change(12, 14), new Span(12, 14));
    assertThat(plan(with, send)).containsExactly(send);
    assertThat(plan(word, send)).containsExactlyInAnyOrder(send, word);
  }

  private static Proposal framed(Family family, String id, TextChange change, Span frame) {
    return new Proposal(
        edit(id, change), family, 0, Optional.empty(), Map.of(), List.of(frame), Optional::empty);
  }

  @Test
  void nothingEntersWhatIsKept() {
    ProtectedSpans kept = ProtectedSpans.of(List.of(new Item(new Span(32, 37), Kind.CODE)));
    Proposal inside = offer(Family.ACT, "inside", 34, 35);
    Proposal beside = offer(Family.NORM, "beside", 38, 43);
    assertThat(Planner.plan(List.of(inside, beside), kept, Set.of())).containsExactly(beside);
  }

  @Test
  void noMarkIsGluedToALink() {
    ProtectedSpans link = ProtectedSpans.of(List.of(new Item(new Span(32, 37), Kind.URL)));
    Proposal glued = offer(Family.ACT, "glued", 37, 37);
    assertThat(Planner.plan(List.of(glued), link, Set.of())).isEmpty();
    assertThat(Planner.plan(List.of(offer(Family.ACT, "apart", 38, 38)), link, Set.of()))
        .hasSize(1);
  }

  @Test
  void refusedOfferMakesRoomForAnother() {
    Proposal act = offer(Family.ACT, "act", 0, 11);
    Proposal scale = offer(Family.SCALE, "scale", 7, 11);
    Set<Refusal> refused = Set.of(new Refusal("act", "Please send"));
    assertThat(Planner.plan(List.of(act, scale), ProtectedSpans.NONE, refused))
        .containsExactly(scale);
  }

  @Test
  void refusalHoldsForItsWordsOnly() {
    Proposal act = offer(Family.ACT, "act", 0, 11);
    Set<Refusal> refused =
        Set.of(new Refusal("act", "send us"), new Refusal("other", "Please send"));
    assertThat(Planner.plan(List.of(act), ProtectedSpans.NONE, refused)).containsExactly(act);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void planDoesNotDependOnTheOrderOfOffers(int seed) {
    Random random = new Random(seed);
    for (int run = 0; run < 200; run++) {
      List<Proposal> offers = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        int start = random.nextInt(TEXT.length() - 6);
        Family family = Family.values()[random.nextInt(Family.values().length)];
        offers.add(offer(family, "rule" + i, start, start + random.nextInt(6)));
      }
      List<Proposal> planned = Planner.plan(offers, ProtectedSpans.NONE, Set.of());
      Collections.shuffle(offers, random);
      assertThat(Planner.plan(offers, ProtectedSpans.NONE, Set.of())).isEqualTo(planned);
      for (int i = 1; i < planned.size(); i++) {
        assertThat(planned.get(i).edit().cover().start())
            .isGreaterThanOrEqualTo(planned.get(i - 1).edit().cover().end());
      }
    }
  }

  private static List<Proposal> plan(Proposal... offers) {
    return Planner.plan(List.of(offers), ProtectedSpans.NONE, Set.of());
  }

  private static Proposal offer(Family family, String rule, int start, int end) {
    return Proposal.of(edit(rule, change(start, end)), family, 0);
  }

  private static Edit edit(String rule, TextChange... changes) {
    return Edit.of(new Step(rule, Dimension.FORMALITY, "Because."), List.of(changes));
  }

  private static TextChange change(int start, int end) {
    return TextChange.of(TEXT, start, end, "changed");
  }
}

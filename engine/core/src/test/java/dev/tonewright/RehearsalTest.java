package dev.tonewright;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.card.Card;
import dev.tonewright.card.Card.Anchor;
import dev.tonewright.card.Card.Example;
import dev.tonewright.card.Card.Family;
import dev.tonewright.card.Surroundings;
import dev.tonewright.text.Dimension;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RehearsalTest {

  /** Cards of two examples each: "1a." and "1b.", "2a." and "2b." … */
  private static List<Card> cards(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(RehearsalTest::card).toList();
  }

  private static Card card(int number) {
    return new Card(
        "test.card-" + number,
        Family.SCALE,
        Dimension.FORMALITY,
        Optional.empty(),
        "A test.",
        Anchor.ANYWHERE,
        List.of(),
        List.of(),
        Set.of(),
        false,
        List.of(
            new Example(Optional.empty(), 50, number + "a.", "Done."),
            new Example(Optional.empty(), 50, number + "b.", "Done.")),
        Optional.empty(),
        Surroundings.ANY,
        "test.yml:1");
  }

  private static List<String> sentences(List<String> drafts) {
    return drafts.stream().flatMap(draft -> Arrays.stream(draft.split(" "))).toList();
  }

  @Test
  void everyExampleComesEquallyOften() {
    List<String> sentences = sentences(Rehearsal.of(cards(9)));

    assertThat(Set.copyOf(sentences)).hasSize(18);
    assertThat(sentences).allMatch(s -> Collections.frequency(sentences, s) == 6);
  }

  @Test
  void aDraftHasFourSentencesAtMost() {
    assertThat(Rehearsal.of(cards(9))).allMatch(draft -> draft.split(" ").length <= 4);
  }

  @Test
  void anExampleComesBesideOthersEachTime() {
    Set<Set<String>> drafts =
        Rehearsal.of(cards(50)).stream()
            .map(draft -> Set.of(draft.split(" ")))
            .collect(Collectors.toSet());

    assertThat(drafts).hasSize(150);
  }

  @Test
  void theDraftsAreTheSameEachTime() {
    assertThat(Rehearsal.of(cards(50))).isEqualTo(Rehearsal.of(cards(50)));
  }

  @Test
  void noCardsGiveNoDrafts() {
    assertThat(Rehearsal.of(List.of())).isEmpty();
  }
}

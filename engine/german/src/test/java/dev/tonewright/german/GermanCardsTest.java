package dev.tonewright.german;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tonewright.Examples;
import dev.tonewright.LanguagePack;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every card's examples, positive and negative, with that card alone in force. */
class GermanCardsTest {

  @TestFactory
  Stream<DynamicTest> examples() {
    LanguagePack pack = new GermanPack();
    Examples examples = Examples.of(pack);
    return pack.cards().stream()
        .map(
            card ->
                dynamicTest(
                    card.id() + " (" + card.where() + ")",
                    () -> assertThat(examples.failures(card)).isEmpty()));
  }
}

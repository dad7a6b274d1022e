package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tonewright.card.Card;
import dev.tonewright.card.Card.Family;
import dev.tonewright.card.CardException;
import dev.tonewright.card.CardReader;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Card files name the place of what is wrong with them. */
class CardReaderTest {

  private static final String CARD =
      """
      - id: verb.try-out
        dial: formality
        forms:
          - {say: try out, formality: 0-60, media: [live]}
          - {say: "[{NP}] test", formality: 50-100}
        unless: {previous: [please]}
        examples:
          - "90: Try out the app. => Test the app."
        keep:
          - The trial is over.
      """;

  @Test
  void readsAWholeCard() {
    assertThat(read(CARD.replace("[{NP}] ", "")))
        .singleElement()
        .satisfies(card -> assertThat(card.id()).isEqualTo("verb.try-out"));
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[{NP}] |    [{nothing}] | cards.yml:5:13: | no slot type",
        "[live] | [live, wire]  | cards.yml:4:53: | wire",
        "90:    | loudness 90:  | cards.yml:8:7:  | loudness",
        "previous | before      | cards.yml:6:20: | condition",
        "0-60   | 60-0          | cards.yml:4:33: | range",
      })
  void namesThePlaceOfAFault(String right, String wrong, String place, String what) {
    assertThatThrownBy(() -> read(CARD.replace(right, wrong)))
        .isInstanceOf(CardException.class)
        .hasMessageStartingWith(place)
        .hasMessageContaining(what);
  }

  private static List<Card> read(String yaml) {
    return CardReader.read(
        new StringReader(yaml), "cards.yml", Family.SCALE, new EnglishPack().cardLanguage());
  }
}

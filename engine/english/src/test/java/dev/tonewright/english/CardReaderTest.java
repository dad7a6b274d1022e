package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tonewright.Examples;
import dev.tonewright.card.Card;
import dev.tonewright.card.Card.Family;
import dev.tonewright.card.CardException;
import dev.tonewright.card.CardReader;
import dev.tonewright.card.Openings;
import dev.tonewright.card.Surroundings;
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
        not-before: ["@report", then]
        not-after: ["no"]
        not-with: [trial]
        not-alone: yes
        examples:
          - "90: Try out the app. => Test the app."
        keep:
          - The trial is over.
        before: [so]
        after: ["yes"]
        opens: yes
      """;

  @Test
  void readsAWholeCard() {
    assertThat(read(CARD.replace("[{NP}] ", "")))
        .singleElement()
        .satisfies(card -> assertThat(card.id()).isEqualTo("verb.try-out"))
        .satisfies(
            card ->
                assertThat(card.surroundings())
                    .isEqualTo(
                        new Surroundings(
                            List.of("so"),
                            List.of("yes"),
                            List.of("here is", "i found", "then"),
                            List.of("no"),
                            List.of("trial"),
                            true,
                            true)));
  }

  @ParameterizedTest(name = "{0} for {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "[{NP}] |    [{nothing}] | cards.yml:5:13: | no slot type",
        "[live] | [live, wire]  | cards.yml:4:53: | wire",
        "90:    | loudness 90:  | cards.yml:12:7: | loudness",
        "previous | before      | cards.yml:6:20: | condition",
        "0-60   | 60-0          | cards.yml:4:33: | range",
        "@report | @reprot      | cards.yml:7:16: | did you mean \"report\"?",
        "then] | Then]          | cards.yml:7:27: | lower case",
        "say: try out, | 'say: try out, write: test,' | cards.yml:4:7: | never read",
        "[trial] | [Trial]      | cards.yml:9:14: | one word in lower case",
        "[trial] | [a trial]    | cards.yml:9:14: | one word in lower case",
        "not-alone: yes | synonyms: maybe | cards.yml:10:13: | expected yes",
        "not-alone: yes | not-alone: maybe | cards.yml:10:14: | expected yes",
        "then] | and so then we send it on] | cards.yml:7:27: | 1 to 6 words",
      })
  void namesThePlaceOfAFault(String right, String wrong, String place, String what) {
    assertThatThrownBy(() -> read(CARD.replace(right, wrong)))
        .isInstanceOf(CardException.class)
        .hasMessageStartingWith(place)
        .hasMessageContaining(what);
  }

  @Test
  void anExchangeThatTheVerifierCannotFollowStandsWhereTheCardAnswersForIt() {
    String card =
        """
        - id: verb.reset
          dial: formality
          pos: verb
          forms: {nuke: 0-40, reset: 50-100}
          examples:
            - "90: We will nuke the account. => We will reset the account."
          keep:
            - The nuke is a weapon.
        """;
    Examples examples = Examples.of(new EnglishPack());
    assertThat(examples.failures(read(card).get(0)))
        .singleElement()
        .asString()
        .contains("synonyms: yes");
    String answered = card.replace("pos: verb\n", "pos: verb\n  synonyms: yes\n");
    assertThat(examples.failures(read(answered).get(0))).isEmpty();
  }

  @Test
  void namesATransitionBesideSynonyms() {
    String both =
        CARD.replace("not-alone: yes", "not-alone: yes\n  synonyms: yes\n  transition: x");
    assertThatThrownBy(() -> read(both))
        .isInstanceOf(CardException.class)
        .hasMessageContaining("not both");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "I found                  | lower case",
        "and so then we send it on | 1 to 6 words",
        "'\"@other\"'             | expected words",
      })
  void namesThePlaceOfAFaultInNamedOpenings(String entry, String what) {
    assertThatThrownBy(
            () -> Openings.read(new StringReader("report:\n  - " + entry), Openings.FILE))
        .isInstanceOf(CardException.class)
        .hasMessageStartingWith("openings.yml:2:5:")
        .hasMessageContaining(what);
  }

  @Test
  void anOpeningMayHaveAlternativesAndWordsThatMayLack() {
    String list = "step: ['[and/then] [please] tap/click']";
    assertThat(
            CardReader.read(
                    new StringReader(
                        CARD.replace("[{NP}] ", "").replace("\"@report\", then", "\"@step\"")),
                    "cards.yml",
                    Family.SCALE,
                    new EnglishPack().cardLanguage(),
                    Openings.read(new StringReader(list), Openings.FILE))
                .get(0)
                .surroundings()
                .notBefore())
        .containsExactlyInAnyOrder(
            "tap",
            "click",
            "please tap",
            "please click",
            "and tap",
            "and click",
            "and please tap",
            "and please click",
            "then tap",
            "then click",
            "then please tap",
            "then please click");
  }

  private static List<Card> read(String yaml) {
    return CardReader.read(
        new StringReader(yaml),
        "cards.yml",
        Family.SCALE,
        new EnglishPack().cardLanguage(),
        Openings.read(new StringReader("report: [here is, i found]"), Openings.FILE));
  }
}

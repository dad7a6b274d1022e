package dev.tonewright.count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.language.DegreeWords;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsTest {

  @ParameterizedTest(name = "{1} × {0}: {2} units in {3} parts")
  @CsvSource({
    "a, 160, 160, 1",
    "a, 161, 161, 2",
    "a, 306, 306, 2",
    "a, 307, 307, 3",
    "€, 80, 160, 1",
    "€, 81, 162, 2",
    "é, 160, 160, 1",
    "ê, 70, 70, 1",
    "ê, 71, 71, 2",
    "ê, 134, 134, 2",
    "ê, 135, 135, 3",
    "’, 70, 70, 1",
    "😀, 35, 70, 1",
    "😀, 36, 72, 2"
  })
  void cutsAtTheStandardsLimits(String character, int times, int units, int parts) {
    Sms sms = Sms.of(character.repeat(times));
    assertThat(sms.units()).isEqualTo(units);
    assertThat(sms.parts()).hasSize(parts);
  }

  @Test
  void oneCurlyQuoteMakesTheWholeMessageTwiceAsDear() {
    assertThat(Sms.of("It's ready").encoding()).isEqualTo(Sms.Encoding.GSM_7);
    assertThat(Sms.of("It’s ready").encoding()).isEqualTo(Sms.Encoding.UCS_2);
  }

  @Test
  void noPartEndsWithinAnExtensionOrASurrogatePair() {
    // 153 is odd, so that a pair of two would straddle the border.
    Sms brackets = Sms.of("[".repeat(100));
    assertThat(brackets.parts().get(0)).isEqualTo(new Span(0, 76));
    Sms faces = Sms.of("😀".repeat(40));
    assertThat(faces.parts().get(0)).isEqualTo(new Span(0, 66));
  }

  @Test
  void partsHoldTheWholeText() {
    String text = "Your table for 4 is booked {ref}. ".repeat(30);
    assertThat(Sms.of(text).parts().stream().map(p -> p.of(text)).collect(Collectors.joining()))
        .isEqualTo(text);
  }

  @Test
  void partsEndBetweenWords() {
    String text = "Seat 12A is yours. ".repeat(9) + "a".repeat(200);
    List<String> parts = Sms.of(text).parts().stream().map(p -> p.of(text)).toList();
    assertThat(parts)
        .containsExactly(
            "Seat 12A is yours. ".repeat(8),
            "Seat 12A is yours. ",
            "a".repeat(153),
            "a".repeat(47));
  }

  @Test
  void aTighterLimitMakesSmallerParts() {
    String text = "a".repeat(120);
    assertThat(Sms.of(text).within(text, 50).parts()).hasSize(3);
    assertThat(Sms.of(text).within(text, 160).parts()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Set the angle to 1°. | Set the angle to 1 degree.",
        "Turn it by 1 ° only. | Turn it by 1 degree only.",
        "It is -1°C outside. | It is -1 degree C outside.",
        "1° is enough. | 1 degree is enough.",
        "Wash it at 41°. | Wash it at 41 degrees.",
        "It is 0.1° off. | It is 0.1 degrees off.",
        "Allow 0-1° of play. | Allow 0-1 degrees of play.",
        "Wash it at 40°C. | Wash it at 40 degrees C."
      })
  void theDegreeSignIsWrittenOutAfterItsFigure(String text, String plain) {
    Optional<DegreeWords> words = Optional.of(new DegreeWords("degree", "degrees"));
    StringBuilder written = new StringBuilder(text);
    PlainCharacters.of(text, words)
        .forEach(c -> written.replace(c.span().start(), c.span().end(), c.after()));
    assertThat(written).hasToString(plain);
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Tap ‹Pay› now. | Tap 'Pay' now.",
        "Lamp™ and Shade® | Lamp(TM) and Shade(R)",
        "pass\u00ADword | password",
        "a\u2060b \u2015 c | ab - c",
        "open 9\u20136 | open 9 - 6",
        "part 9\u20116 | part 9-6",
        "part 9\u20106 | part 9-6",
        "open 9:30\u201312:00 | open 9:30 - 12:00",
        "call 0800\u2013123\u20134567 | call 0800-123-4567",
        "call 0800-123\u20134567 | call 0800-123-4567",
        "on 2025\u201305\u201303 | on 2025-05-03",
        "on 2025\u201005\u201003 | on 2025-05-03",
        "5\u20079 | 5 9"
      })
  void whatSaysTheSameIsWrittenPlain(String text, String plain) {
    StringBuilder written = new StringBuilder();
    int from = 0;
    for (TextChange change : PlainCharacters.of(text, Optional.empty())) {
      written.append(text, from, change.span().start()).append(change.after());
      from = change.span().end();
    }
    assertThat(written.append(text.substring(from))).hasToString(plain);
  }

  @ParameterizedTest
  @ValueSource(strings = {"½ a lamp – now", "₹500 – now", "Łukasz – now"})
  void aTextThatStaysInUcs2KeepsItsCharacters(String text) {
    assertThat(PlainCharacters.of(text, Optional.empty())).isEmpty();
  }

  @Test
  void theDegreeSignStaysInALanguageWithoutAWordForIt() {
    assertThat(PlainCharacters.of("40°C “or more”", Optional.empty())).isEmpty();
  }
}

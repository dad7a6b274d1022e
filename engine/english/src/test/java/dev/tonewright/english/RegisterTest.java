package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.request.Measurement;
import dev.tonewright.text.Markup;
import java.util.Locale;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The background of the formality reading: words and orthography that no card knows. */
class RegisterTest {

  @ParameterizedTest(name = "\"{0}\" sounds less formal than \"{1}\"")
  @CsvSource(
      delimiter = '|',
      value = {
        "The courier dude dumped it at your door. | The courier placed it at your door.",
        "It looks kinda dodgy to our bank. | It appears suspicious to our bank.",
        "That is a crazy price for a lamp. | That is a considerable price for a lamp.",
        "the blue cable goes into the left port. | The blue cable goes into the left port.",
        "The parcel arrives on Monday... | The parcel arrives on Monday.",
        "The parcel arrives on Monday! | The parcel arrives on Monday.",
        "The parcel arrives on Monday 😀 | The parcel arrives on Monday.",
        "Both shops quit selling it. | Both shops discontinued it.",
        "Tomorrow i ring the courier. | Tomorrow I ring the courier.",
        "Nobody but the owner reads it. | Access is restricted to the owner.",
      })
  void tellsTalkFromWriting(String lower, String higher) {
    assertThat(formality(lower)).isLessThan(formality(higher));
  }

  @Test
  void readsALongTextAsItsSentencesSound() {
    String sentence = "The courier dude dumped the boxes at the wrong door on Monday morning. ";
    assertThat(formality(sentence.repeat(6))).isCloseTo(formality(sentence), Offset.offset(8.0));
  }

  @Test
  void showsWhereItHeardIt() {
    Measurement measurement = measure("The courier dude rang twice!");
    assertThat(measurement.evidence())
        .extracting(Measurement.Evidence::ruleId)
        .contains("register.slang", "orthography.exclamation");
  }

  private static double formality(String text) {
    return measure(text).tone().formality();
  }

  private static Measurement measure(String text) {
    return English.engine().measure(text, Markup.PLAIN_TEXT, Locale.UK);
  }
}

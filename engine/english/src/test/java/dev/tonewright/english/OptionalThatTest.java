package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.request.Adjustment;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Dial;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a clause can go with or without its "that", and only a button for length asks for it. */
class OptionalThatTest {

  private static final String BEHIND = " Is it the blue one?";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "I see that your order has left our depot. | I see your order has left our depot.",
        "It seems that you are using the old app. | It seems you are using the old app.",
        "I am sorry that you feel this way. | I am sorry you feel this way.",
        "We can assure you that your photos are safe. | We can assure you your photos are safe.",
        "Please enter the code that you got. | Please enter the code you got.",
        "Please check the photo which we sent. | Please check the photo we sent.",
        "There is something else that we can do. | There is something else we can do.",
      })
  void comesAndGoes(String longer, String shorter) {
    assertThat(pressed(longer + BEHIND, -40)).isEqualTo(shorter + BEHIND);
    assertThat(pressed(shorter + BEHIND, 40)).contains("that").hasSizeGreaterThan(shorter.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I see that.",
        "The fact that you are here helps.",
        "Enter the code that came by post.",
        "As I see that you have two lamps, we sent two.",
        "I see that it is here and that it works.",
        "The drawer in which you keep it is open.",
      })
  void staysWhereItIsNeeded(String draft) {
    assertThat(pressed(draft + BEHIND, -40)).isEqualTo(draft + BEHIND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "As I see your lamp is here.",
        "The way you did it is fine.",
        "Next time you call, ask for Dana.",
        "If there is nothing else I will close the case.",
        "Restart the app we can try again.",
        "I know the date.",
        "Hope you are doing well.",
        "Hi, hope you are doing well.",
        "I'm really sorry I will pass it to finance.",
        "What I think is best is a new lamp.",
      })
  void isPutInNowhereElse(String draft) {
    assertThat(pressed(draft + BEHIND, 40)).startsWith(draft);
  }

  @ParameterizedTest
  @ValueSource(strings = {"email", "chat", "sms", "voice"})
  void isLeftToTheWriterByProfiles(String channel) {
    for (String draft :
        new String[] {"I see that your order has left.", "Enter the code you got."}) {
      assertThat(English.engine().rewrite(RewriteRequest.of(draft, channel, Locale.UK)).text())
          .contains(draft);
    }
  }

  private static String pressed(String draft, int step) {
    RewriteRequest request = RewriteRequest.of(draft, "email", Locale.UK);
    return English.engine()
        .rewrite(request.withAdjustment(new Adjustment(Map.of(Dial.LENGTH, step))))
        .text();
  }
}

package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tonewright.request.Adjustment;
import dev.tonewright.request.Customer;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.request.RewriteRequest.Turn;
import dev.tonewright.text.Dial;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the buttons for a longer and a warmer reply add. */
class ClosingOfferTest {

  private static final String PAID = "Your refund was sent on Monday and takes 3 days to arrive.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "email | We have sent your refund today, and it takes 3 days."
            + " | We have sent your refund today, and it takes 3 days."
            + " If you have any questions, please let us know.",
        "email | Hello Robin,¶¶Your parcel left our depot today.¶¶Kind regards,¶Jules"
            + " | Hello Robin,¶¶Your parcel left our depot today.¶¶If you have any questions, please"
            + " let us know.¶¶Kind regards,¶Jules",
        "email | 1. Open the app.¶2. Tap Settings.¶3. Restart the device."
            + " | 1. Open the app.¶2. Tap Settings.¶3. Restart the device.¶¶If you have any"
            + " questions, please let me know.",
        "chat | I've checked it, and your refund was sent on Monday."
            + " | I've checked it, and your refund was sent on Monday. If you need anything else,"
            + " just let me know.",
      })
  void longerReplyOffersMoreHelp(String channel, String draft, String reply) {
    assertThat(pressed(channel, draft, Dial.LENGTH, 40)).isEqualTo(reply);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You're welcome! Is there anything else I can help you with? I would be glad to help."
            + " | You're welcome! Is there anything else I can help you with?",
        "If you have any questions, let us know. Is there anything else I can help you with?"
            + " | If you have any questions, let us know. Is there anything else I can help you"
            + " with?",
      })
  void aChatOffersHelpOnceInARow(String draft, String reply) {
    assertThat(English.engine().rewrite(RewriteRequest.of(draft, "chat", Locale.US)).text())
        .isEqualTo(reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Could you send us the order number? We will look into it at once.",
        "Your refund was sent on Monday. Please contact us if it does not arrive.",
        "Your refund was sent on Monday. Have a great day!",
        "Your refund was sent on Monday. Anything else?",
        "Your refund was sent on Monday, I am glad to help.",
        "I am checking your refund, one moment please.",
        "Please share the order number with us by e-mail.",
        "Done for you.",
        "Your refund was sent on Monday. Jules from Billing",
        "We have passed it to our finance team, who will get back to you this week.",
        "The fee stays as it is, and I hope you understand this.",
      })
  void offersNothingWhereTheReplyDoesOrWaits(String draft) {
    assertThat(pressed("email", draft, Dial.LENGTH, 40)).isEqualTo(draft);
  }

  @Test
  void warmerReplyIsGladToHelpUnlessItRefuses() {
    assertThat(pressed("email", PAID, Dial.WARMTH, 40))
        .isEqualTo(PAID + " I am happy to help if you have any questions.");
    String refusal = "We cannot change the name on the ticket after the booking.";
    assertThat(pressed("email", refusal, Dial.WARMTH, 40)).isEqualTo(refusal);
    assertThat(pressed("email", refusal, Dial.LENGTH, 40)).startsWith(refusal + " If you");
  }

  @Test
  void postOffersNothing() {
    assertThat(pressed("x", PAID, Dial.LENGTH, 40)).isEqualTo(PAID);
  }

  @ParameterizedTest
  @EnumSource(
      value = Dial.class,
      names = {"LENGTH", "WARMTH"})
  void itsDialsReadHigherAndComeBack(Dial dial) {
    Rewrite more = rewrite("email", PAID, dial, 20, Turn.UNKNOWN);
    assertThat(more.text()).startsWith(PAID).hasSizeGreaterThan(PAID.length());
    double moved = more.after().tone().on(dial) - more.before().tone().on(dial);
    if (dial == Dial.LENGTH) {
      assertThat(moved).isCloseTo(Generosity.GAINS.get(dial), within(1e-9));
    } else { // gladness sounds warm in itself
      assertThat(moved).isGreaterThan(Generosity.GAINS.get(dial));
    }
    assertThat(pressed("email", more.text(), dial, 20)).isEqualTo(more.text());
    assertThat(pressed("email", more.text(), dial, -40)).isEqualTo(PAID);
  }

  @Test
  void firstReplyThanksForTheMessage() {
    assertThat(rewrite("email", PAID, Dial.WARMTH, 40, Turn.FIRST).text())
        .startsWith("Thank you for contacting us. Your refund");
    assertThat(rewrite("email", PAID, Dial.WARMTH, 40, Turn.FOLLOW_UP).text()).startsWith(PAID);
    String thanked = "Thanks for the photo. " + PAID;
    assertThat(rewrite("email", thanked, Dial.WARMTH, 40, Turn.FIRST).text()).startsWith(thanked);
  }

  @Test
  void profilesOwnTargetsAddNothing() {
    RewriteRequest request =
        RewriteRequest.of(PAID, "email", Locale.UK).withPeople(Customer.UNKNOWN, Optional.empty());
    assertThat(English.engine().rewrite(request).text())
        .isEqualTo("Hello,\n\n" + PAID + "\n\nKind regards");
  }

  private static String pressed(String channel, String draft, Dial dial, int step) {
    Rewrite rewrite = rewrite(channel, draft.replace('¶', '\n'), dial, step, Turn.UNKNOWN);
    return rewrite.text().replace("\n", draft.contains("¶") ? "¶" : "\n");
  }

  private static Rewrite rewrite(String channel, String draft, Dial dial, int step, Turn turn) {
    RewriteRequest request =
        RewriteRequest.of(draft, channel, Locale.UK)
            .withAdjustment(new Adjustment(Map.of(dial, step)))
            .withTurn(turn);
    return English.engine().rewrite(request);
  }
}

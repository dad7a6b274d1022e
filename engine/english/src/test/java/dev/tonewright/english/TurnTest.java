package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tonewright.request.Customer;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.request.RewriteRequest.Address;
import dev.tonewright.request.RewriteRequest.Refusal;
import dev.tonewright.request.RewriteRequest.Turn;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Step;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reply owes to its turn and to what the customer wrote, by the whole engine. */
class TurnTest {

  private static final String DAMAGED = "My order arrived damaged.";

  private static final String FURIOUS = "I am furious, this is the worst service ever";

  static Stream<Arguments> letters() {
    return Stream.of(
        arguments(
            "what has gone wrong comes first",
            DAMAGED,
            false,
            "I have sent a new one today.",
            "I am sorry to hear that your order arrived damaged. I have sent a new one today."),
        arguments(
            "in the draft's own voice",
            "I was charged twice.",
            false,
            "We have refunded the second payment.",
            "We are sorry to hear about the double charge. We have refunded the second payment."),
        arguments(
            "behind thanks",
            DAMAGED,
            false,
            "Thank you for the photo. I have sent a new one.",
            "Thank you for the photo. I am sorry to hear that your order arrived damaged. I have"
                + " sent a new one."),
        arguments(
            "above a list",
            "I can't log in",
            false,
            "1. Open the app.\n2. Tap Reset.",
            "I am sorry to hear about the trouble logging in.\n\n1. Open the app.\n2. Tap Reset."),
        arguments(
            "a draft that apologises has said it",
            DAMAGED,
            false,
            "I have sent a new one. We apologise for the damage.",
            "I have sent a new one. We apologise for the damage."),
        arguments(
            "a draft that regrets has said it",
            DAMAGED,
            false,
            "Unfortunately, the courier dropped it. I have sent a new one.",
            "Unfortunately, the courier dropped it. I have sent a new one."),
        arguments(
            "a draft that takes it up has said it",
            DAMAGED,
            false,
            "I see that the mug broke on its way. I have sent a new one.",
            "I see that the mug broke on its way. I have sent a new one."),
        arguments(
            "a draft that repeats it has said it",
            "My card was declined",
            false,
            "Your card was declined because your account is overdrawn.",
            "Your card was declined because your account is overdrawn."),
        arguments(
            "a draft that says the opposite is not contradicted",
            "My order is late",
            false,
            "It was delivered on Monday and signed for by you.",
            "It was delivered on Monday and signed for by you."),
        arguments(
            "nothing is wrong",
            "I have not received the refund yet because I have not sent the shoes back.",
            false,
            "I have sent a label.",
            "I have sent a label."),
        arguments(
            "an answer stays in front",
            DAMAGED,
            false,
            "Yes, I have sent a new one today.",
            "Yes, I have sent a new one today."),
        arguments(
            "nothing recognised, nothing added",
            "Has my parcel been lost?",
            false,
            "I have asked the courier.",
            "I have asked the courier."),
        arguments(
            "who writes again is thanked",
            "Any news?",
            true,
            "I have asked the courier.",
            "Thank you for getting back to us. I have asked the courier."),
        arguments(
            "thanks are said once",
            "Any news?",
            true,
            "I have asked the courier. Thank you for your patience.",
            "I have asked the courier. Thank you for your patience."),
        arguments(
            "thanks before regret",
            DAMAGED,
            true,
            "I have sent a new one today.",
            "Thank you for getting back to us. I am sorry to hear that your order arrived damaged."
                + " I have sent a new one today."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void letters(String name, String message, boolean returning, String draft, String body) {
    RewriteRequest request = request("email", Turn.FIRST, message, returning, draft, Set.of());
    String reply = rewritten(request);
    assertThat(reply).isEqualTo("Hello Robin,\n\n" + body + "\n\nKind regards,\nJules");
    assertThat(rewritten(request.withText(reply))).as("again").isEqualTo(reply);
  }

  static Stream<Arguments> elsewhere() {
    return Stream.of(
        arguments("on a later turn", "email", Turn.FOLLOW_UP),
        arguments("on the last turn", "email", Turn.LAST),
        arguments("where the turn is not known", "email", Turn.UNKNOWN),
        arguments("where the profile does not ask", "chat", Turn.FIRST),
        arguments("as is", "as-is", Turn.FIRST));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void elsewhere(String name, String channel, Turn turn) {
    String draft = "I have sent a new one today.";
    assertThat(rewritten(request(channel, turn, DAMAGED, true, draft, Set.of())))
        .isEqualTo(rewritten(request(channel, turn, "", false, draft, Set.of())));
  }

  @Test
  void aRefusedSentenceStaysOutAndTheGreetingStays() {
    String draft = "I have sent a new one today.";
    RewriteRequest asked = request("email", Turn.FIRST, DAMAGED, false, draft, Set.of());
    Edit edit =
        English.engine().rewrite(asked).edits().stream()
            .filter(e -> e.ruleId().equals("anatomy.acknowledgement"))
            .findFirst()
            .get();
    Refusal refusal = new Refusal(edit.ruleId(), edit.changes().get(0).before());
    assertThat(rewritten(request("email", Turn.FIRST, DAMAGED, false, draft, Set.of(refusal))))
        .isEqualTo("Hello Robin,\n\nI have sent a new one today.\n\nKind regards,\nJules");
  }

  @Test
  void aRefusedGreetingTakesNothingElseAlong() {
    Set<Refusal> refused = Set.of(new Refusal("anatomy.greeting", ""));
    assertThat(
            rewritten(
                request("email", Turn.FIRST, DAMAGED, false, "I have sent a new one.", refused)))
        .isEqualTo(
            "I am sorry to hear that your order arrived damaged. I have sent a new one.\n\n"
                + "Kind regards,\nJules");
  }

  static Stream<Arguments> upset() {
    return Stream.of(
        arguments("no emoji", "I have checked it 😊.", "I've checked it."),
        arguments("no exclamation marks", "Hi Sam! It is here!", "Hi Sam. It is here."),
        arguments(
            "no cheer", "Great! I have checked it. Have a wonderful day!", "I've checked it."),
        arguments(
            "paragraphs stay apart",
            "We refunded the order.\n\nNo worries! The money arrives on Monday.",
            "We refunded the order.\n\nThe money arrives on Monday."),
        arguments(
            "one apology",
            "I'm sorry for the delay. I have checked it. We apologise for the inconvenience.",
            "I'm sorry for the delay. I've checked it."),
        arguments(
            "an apology that says more stays",
            "I'm sorry for the delay. We apologise for the wrong price on the label.",
            "I'm sorry for the delay. We apologise for the wrong price on the label."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void upset(String name, String draft, String reply) {
    RewriteRequest request = request("chat", Turn.UNKNOWN, FURIOUS, false, draft, Set.of());
    assertThat(rewritten(request)).isEqualTo(reply);
    assertThat(rewritten(request.withText(reply))).as("again").isEqualTo(reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Any news?", "Thank you so much!!!", "I love it!!! Can I order a second one?"})
  void aCalmCustomerGetsTheCheerOfTheDraft(String message) {
    String draft = "Great news! I have checked it 😊.";
    RewriteRequest request = request("chat", Turn.UNKNOWN, message, false, draft, Set.of());
    assertThat(rewritten(request))
        .isEqualTo(rewritten(request("chat", Turn.UNKNOWN, "", false, draft, Set.of())))
        .contains("Great news", "😊");
  }

  static Stream<Arguments> turns() {
    return Stream.of(
        arguments(
            "a second greeting", "chat", Turn.FOLLOW_UP, "Hi there! It is here.", "It is here."),
        arguments("before a small letter", "chat", Turn.LAST, "hello, it is here.", "It is here."),
        arguments(
            "the name stays", "chat", Turn.FOLLOW_UP, "Hi Sam, we have it.", "Sam, we have it."),
        arguments(
            "behind a mark", "chat", Turn.FOLLOW_UP, "Hi Sam! We have it.", "Sam, we have it."),
        arguments("behind a stop", "chat", Turn.LAST, "Hi Sam. It is here.", "Sam, it is here."),
        arguments("behind a dash", "chat", Turn.LAST, "Hi Sam - it is here.", "Sam, it is here."),
        arguments(
            "on a line of its own",
            "chat",
            Turn.FOLLOW_UP,
            "Dear Sam,\n\nI found it.",
            "Sam, I found it."),
        arguments(
            "with another", "chat", Turn.LAST, "Hi Sam/Kit, it is here.", "Sam/Kit, it is here."),
        arguments(
            "before what may be a name the greeting stays",
            "chat",
            Turn.FOLLOW_UP,
            "Hi Sam! Parcel Monkey has it.",
            "Hi Sam! Parcel Monkey has it."),
        arguments(
            "an and behind the greeting goes too",
            "chat",
            Turn.FOLLOW_UP,
            "Hi there and thanks for waiting, it is here.",
            "Thanks for waiting, it is here."),
        arguments(
            "also before a welcome",
            "chat",
            Turn.FOLLOW_UP,
            "Good morning and welcome back. It is here.",
            "Welcome back. It is here."),
        arguments(
            "a greeting stays that a but ties on to",
            "chat",
            Turn.FOLLOW_UP,
            "Hi there but it is not here.",
            "Hi there but it is not here."),
        arguments(
            "also one with a name and an and",
            "chat",
            Turn.FOLLOW_UP,
            "Hi Sam, and thanks for waiting.",
            "Hi Sam, and thanks for waiting."),
        arguments(
            "the first turn greets",
            "chat",
            Turn.FIRST,
            "Hi there! It is here.",
            "Hi there! It is here."),
        arguments("a greeting alone", "chat", Turn.FOLLOW_UP, "Hello Sam!", "Hello Sam!"),
        arguments(
            "a letter greets each time",
            "email",
            Turn.FOLLOW_UP,
            "Hi Sam, we have it.",
            "Hello Sam,\n\nWe have it.\n\nKind regards,\nJules"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void turns(String name, String channel, Turn turn, String draft, String reply) {
    RewriteRequest request = request(channel, turn, "", false, draft, Set.of());
    assertThat(rewritten(request)).isEqualTo(reply);
    assertThat(rewritten(request.withText(reply))).as("again").isEqualTo(reply);
  }

  @Test
  void everySentenceThatIsAddedNamesItsRule() {
    RewriteRequest request =
        request("email", Turn.FIRST, DAMAGED, true, "I have sent a new one.", Set.of());
    assertThat(
            English.engine().rewrite(request).edits().stream()
                .map(Edit::steps)
                .flatMap(List::stream)
                .map(Step::ruleId))
        .contains("anatomy.acknowledgement", "anatomy.returning");
  }

  private static String rewritten(RewriteRequest request) {
    return English.engine().rewrite(request).text();
  }

  private static RewriteRequest request(
      String channel,
      Turn turn,
      String message,
      boolean returning,
      String draft,
      Set<Refusal> refused) {
    Customer robin =
        new Customer(
            Optional.empty(),
            Optional.of("Robin"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(message).filter(m -> !m.isEmpty()),
            returning);
    return new RewriteRequest(
        draft,
        Markup.PLAIN_TEXT,
        channel,
        Locale.UK,
        Optional.empty(),
        Optional.empty(),
        Address.PROFILE,
        turn,
        robin,
        Optional.of("Jules"),
        List.of(),
        refused,
        Set.of(),
        OptionalInt.empty(),
        Set.of(),
        true);
  }
}

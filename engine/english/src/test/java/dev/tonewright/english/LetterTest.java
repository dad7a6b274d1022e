package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tonewright.request.Customer;
import dev.tonewright.request.RewriteRequest;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Greeting, closing and steps of a letter from Jules to Robin Okafor, by the whole engine. */
class LetterTest {

  private static final Customer ROBIN =
      new Customer(
          Optional.empty(),
          Optional.of("Robin"),
          Optional.of("Okafor"),
          Optional.empty(),
          Optional.empty(),
          false);

  static Stream<Arguments> frames() {
    return Stream.of(
        arguments(
            "a letter gets both",
            "We have sent the label.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a mention is greeted",
            "@anna we have sent the label.",
            "Hello @anna,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a mention may be the subject",
            "@anna has sent the label.",
            "Hello Robin,\n\n@anna has sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a greeting behind a mention stays",
            "@anna Hi Nico! We have sent the label.",
            "@anna\n\nHello Nico,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "several mentions stand above the greeting",
            "@anna @nico we have sent the label.",
            "@anna @nico\n\nHello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a name with a stop signs",
            "We have sent the label. Phil.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nPhil."),
        arguments(
            "a name behind a mention is greeted",
            "@anna Nico, we have sent the label.",
            "@anna\n\nHello Nico,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a placeholder before the first clause is greeted",
            "#NAME#, were you able to sign in?",
            "Hello #NAME#,\n\nWere you able to sign in?\n\nKind regards,\nJules"),
        arguments(
            "a word before the first clause is no name",
            "Luckily, we have sent the label.",
            "Hello Robin,\n\nLuckily, we have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "whom an apposition explains is not greeted",
            "Samsung, the manufacturer, will call you.",
            "Hello Robin,\n\nSamsung, the manufacturer, will call you.\n\nKind regards,\nJules"),
        arguments(
            "a day is not greeted",
            "Wednesday, we will call you again.",
            "Hello Robin,\n\nWednesday, we will call you again.\n\nKind regards,\nJules"),
        arguments(
            "an order is not greeted",
            "#ORDER#, your order, has left our shop.",
            "Hello Robin,\n\n#ORDER#, your order, has left our shop.\n\nKind regards,\nJules"),
        arguments(
            "a greeting far down greets",
            "We have sent the label. It is on its way. You can print it. Hello Sam! Did it arrive?",
            "We have sent the label. It is on its way. You can print it. Hello Sam! Did it arrive?"
                + "\n\nKind regards,\nJules"),
        arguments(
            "a comma before the signature ends the sentence",
            "We are looking into it, ^AV",
            "Hello Robin,\n\nWe are looking into it.\n\nKind regards,\n^AV"),
        arguments(
            "a post that is signed with a name above a link is closed",
            "Please send us your number. ^Raj https://example.com/dm",
            "Hello Robin,\n\nPlease send us your number. ^Raj https://example.com/dm"),
        arguments(
            "what follows a greeting and its comma is no name",
            "Hi again, Smart Sync is on for your account.",
            "Hello again,\n\nSmart Sync is on for your account.\n\nKind regards,\nJules"),
        arguments(
            "no comma stands before the name",
            "Hey, Kashif! We have sent the label.",
            "Hello Kashif,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a conjunction behind the greeting goes",
            "Hello and thank you for your patience.",
            "Hello,\n\nThank you for your patience.\n\nKind regards,\nJules"),
        arguments(
            "a valued customer is greeted",
            "Dear valued customer, we have sent the label.",
            "Dear valued customer,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "what went on from a dropped word goes",
            "Alright. Then I will send the label.",
            "Hello Robin,\n\nI will send the label.\n\nKind regards,\nJules"),
        arguments(
            "a draft may begin so itself",
            "Then I will send the label.",
            "Hello Robin,\n\nThen I will send the label.\n\nKind regards,\nJules"),
        arguments(
            "a ticket's number stands above the greeting",
            "Ticket #44521\n\nHi Omar,\n\nWe have sent the label.",
            "Ticket #44521\n\nHello Omar,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a name at the end signs",
            "We have sent the label. Have a lovely weekend! Jo",
            "Hello Robin,\n\nWe have sent the label. Have a lovely weekend.\n\nKind regards,\nJo"),
        arguments(
            "a placeholder of the signature is one",
            "We have sent the label. {{agent.signature}}",
            "Hello Robin,\n\nWe have sent the label. {{agent.signature}}"),
        arguments(
            "a team signs",
            "We have sent the label. Best, The Example Team",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nThe Example Team"),
        arguments("a bare answer stays bare", "Yes.", "Yes."),
        arguments("a bare number stays bare", "123456789", "123456789"),
        arguments("a bare greeting stays bare", "Hello Sam Smith,", "Hello Sam Smith,"),
        arguments(
            "a farewell gives way to the closing",
            "We have sent the label. Bye!",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "the agent's thanks and name are the closing",
            "We have sent the label. Thank you, Jules",
            "Hello Robin,\n\nWe have sent the label.\n\nThank you,\nJules"),
        arguments(
            "thanks to the reader are not",
            "We have sent the label. Thank you, Robin",
            "Hello Robin,\n\nWe have sent the label. Thank you, Robin\n\nKind regards,\nJules"),
        arguments(
            "thanks to somebody else may be either",
            "We have sent the label. Thank you, Dana",
            "Hello Robin,\n\nWe have sent the label. Thank you, Dana"),
        arguments(
            "the closing stands above a postscript",
            "We have sent the label.\n\nP.S. The box is blue.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules\n\nP.S. The box is blue."),
        arguments(
            "the closing stands above a device's line",
            "We have sent the label.\n\nSent from my iPhone",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules\n\nSent from my iPhone"),
        arguments(
            "the closing stands above a name glued to the last sentence",
            "We have sent the label, see you there!- Anwar",
            "Hello Robin,\n\nWe have sent the label, see you there.\n\nKind regards,\n- Anwar"),
        arguments(
            "a starred item is no signature",
            "Please open one:\n* Mail\n* Chat",
            "Hello Robin,\n\nPlease open one:\n* Mail\n* Chat\n\nKind regards,\nJules"),
        arguments(
            "nor is one behind a dash",
            "Please open one:\n- Mail\n- Chat",
            "Hello Robin,\n\nPlease open one:\n- Mail\n- Chat\n\nKind regards,\nJules"),
        arguments(
            "a name behind a star is one",
            "We have sent the label.\n* Dana",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\n* Dana"),
        arguments(
            "the closing stands above initials and their count",
            "We have sent the label. ^Heather 2/2",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\n^Heather 2/2"));
  }

  static Stream<Arguments> steps() {
    return Stream.of(
        arguments(
            "bare numbers",
            "To reset it do this: 1 Go to Settings 2 Tap Apps 3 Tap Reset",
            "To reset it do this:\n1. Go to Settings\n2. Tap Apps\n3. Tap Reset"),
        arguments(
            "numbers with stops",
            "To reset it do this: 1. Go to Settings 2. Tap Apps 3. Tap Reset",
            "To reset it do this:\n1. Go to Settings\n2. Tap Apps\n3. Tap Reset"),
        arguments(
            "numbers with a dash",
            "To reset it do this: 1- Go to Settings 2- Tap Apps 3- Tap Reset",
            "To reset it do this:\n1- Go to Settings\n2- Tap Apps\n3- Tap Reset"),
        arguments(
            "numbers in brackets",
            "To reset it do this: (1) Go to Settings (2) Tap Apps (3) Tap Reset",
            "To reset it do this:\n(1) Go to Settings\n(2) Tap Apps\n(3) Tap Reset"),
        arguments(
            "letters",
            "To reset it do this: a) go to Settings, b) tap Apps, c) tap Reset",
            "To reset it do this:\na) go to Settings,\nb) tap Apps,\nc) tap Reset"),
        arguments(
            "a step that begins with its place",
            "To reset it: 1 Tap Settings. 2 Tap Apps. 3 Under Apps, tap Reset. It takes a while. 4 Tap"
                + " Done.",
            "To reset it:\n1. Tap Settings.\n2. Tap Apps.\n3. Under Apps, tap Reset. It takes a"
                + " while.\n4. Tap Done."),
        arguments(
            "fields to fill in",
            "Please send us: 1 Date of the purchase: 2 Amount: 3 First 4 and last 4 digits:",
            "Please send us:\n1. Date of the purchase:\n2. Amount:\n3. First 4 and last 4 digits:"),
        arguments(
            "the first at the start of the reply",
            "1 Tap Settings. 2 Tap Apps. 3 Tap Reset.",
            "1. Tap Settings.\n2. Tap Apps.\n3. Tap Reset."),
        arguments(
            "a colon before the first",
            "We can try a reset 1 Hold the button. 2 Wait for it.",
            "We can try a reset:\n1. Hold the button.\n2. Wait for it."),
        arguments(
            "steps by their word",
            "Please do this. Step 1: Open the app. Step 2: Tap Settings. Step 3: Tap Update.",
            "Please do this.\nStep 1: Open the app.\nStep 2: Tap Settings.\nStep 3: Tap Update."),
        arguments(
            "a question behind the last item",
            "You have these options: 1 Send it back. 2 Keep it. Which would you prefer?",
            "You have these options:\n1. Send it back.\n2. Keep it.\n\nWhich would you prefer?"),
        arguments(
            "what is said of all the steps",
            "You can reset it: 1 Tap Settings. 2 Tap Reset. It takes a while. Once the steps are"
                + " complete, it works again.",
            "You can reset it:\n1. Tap Settings.\n2. Tap Reset. It takes a while.\n\nOnce the steps"
                + " are complete, it works again."),
        arguments(
            "prose behind the last of several labels",
            "Please send us: 1 Your address: 2 Phone number: For your number, see the bill.",
            "Please send us:\n1. Your address:\n2. Phone number:\n\nFor your number, see the bill."),
        arguments(
            "a value at a step's end",
            "Please do this: 1. Tap Settings. 2. Set the timer: 10. 3. Tap Save.",
            "Please do this:\n1. Tap Settings.\n2. Set the timer: 10.\n3. Tap Save."),
        arguments(
            "numbers that run through each other stay",
            "You can reset it: a. Tap Settings. 6 Close it. 2 Unplug it. b. Tap Reset. c. Tap Done.",
            "You can reset it: a. Tap Settings. 6 Close it. 2 Unplug it. b. Tap Reset. c. Tap Done."),
        arguments(
            "quantities are no steps",
            "You have ordered: 1 Lamp 2 Chairs 3 Tables.",
            "You have ordered: 1 Lamp 2 Chairs 3 Tables."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void steps(String name, String draft, String body) {
    frames(name, draft, "Hello Robin,\n\n" + body + "\n\nKind regards,\nJules");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void frames(String name, String draft, String reply) {
    RewriteRequest request =
        RewriteRequest.of(draft, "email", Locale.UK).withPeople(ROBIN, Optional.of("Jules"));
    assertThat(English.engine().rewrite(request).text()).isEqualTo(reply);
    RewriteRequest again =
        RewriteRequest.of(reply, "email", Locale.UK).withPeople(ROBIN, Optional.of("Jules"));
    assertThat(English.engine().rewrite(again).text()).as("again").isEqualTo(reply);
  }
}

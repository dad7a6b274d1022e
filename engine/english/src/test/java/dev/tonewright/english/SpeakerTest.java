package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.Tonewright;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.request.Customer;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A profile says whether the reply speaks as "I" or as "we". */
class SpeakerTest {

  private static Tonewright engine;

  @BeforeAll
  static void writeTheBrands(@TempDir Path dir) throws IOException {
    Files.createDirectories(dir.resolve("brands"));
    for (String speaker : List.of("i", "we", "by-signature")) {
      Files.writeString(
          dir.resolve("brands/" + speaker + ".yml"),
          """
          owner: Acme
          source: a default of ours
          dials: {formality: off, length: off, directness: off, warmth: off}
          norms: {speaker: %s}
          """
              .formatted(speaker),
          StandardCharsets.UTF_8);
    }
    engine = English.engine().under(ProfileStore.of(dir));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "I have refunded the order. | We have refunded the order.",
        "I'm sorry about the delay. | We're sorry about the delay.",
        "I’ll send it today and I’ve told the depot. | We’ll send it today and we’ve told the depot.",
        "Yes, I can see the payment. | Yes, we can see the payment.",
        "I was told that the parcel is here. | We were told that the parcel is here.",
        "I am not able to change the address. | We are not able to change the address.",
        "I'm really sorry, I wasn't aware of it. | We're really sorry, we weren't aware of it.",
        "Please send me a photo and let me know. | Please send us a photo and let us know.",
        "My colleague has checked it for me. | Our colleague has checked it for us.",
        "Please accept my sincere apologies. | Please accept our sincere apologies.",
        "I would like to check the order first. | We would like to check the order first.",
        "Can I help you with the return? | Can we help you with the return?",
        "The code that I sent is valid (I checked it). | The code that we sent is valid (we checked it).",
        "I understand that you moved house. | We understand that you moved house.",
        "@sam I have sent it. | @sam We have sent it.",
        "The courier has it and I will ask him. | The courier has it and we will ask him.",
      })
  void theCompanySpeaks(String draft, String reply) {
    assertThat(rewrite(draft, "we").text()).isEqualTo(reply);
    assertThat(rewrite(reply, "we").text()).isEqualTo(reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm Dana from the returns desk.",
        "I am a person and not a bot.",
        "I work in Leeds.",
        "I love that game too.",
        "This is Dana and I will be your contact.",
        "My name is Dana.",
        "I checked it myself.",
        "My colleague and I have checked it.",
        "You and I can look at it tomorrow.",
        "I left it on my desk.",
        "Please go to my account and select the order.",
        "Tap \"I forgot my password\" and follow the steps.",
        "Select My Orders in the menu.",
        "It was my pleasure.",
        "I see, so the parcel is late.",
        "Everybody here likes it, including me.",
        "The problem was I did not have the code.",
        "I was told by the depot and was asked to wait.",
        "I, unfortunately, was unable to change it.",
        "Wasn't I clear?",
        "I am new here.",
        "I have a dog too.",
        "I, Dana, will look after your case.",
        "Call me Dana.",
        "Please ask for me by name.",
        "You will find it under My Messages.",
      })
  void onePersonsOwnStays(String draft) {
    assertThat(rewrite(draft, "we").text()).isEqualTo(draft);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "We are very sorry about the delay. | I am very sorry about the delay.",
        "We're glad to hear that it works. | I'm glad to hear that it works.",
        "We apologise for the mistake. | I apologise for the mistake.",
        "We do understand how annoying it is. | I do understand how annoying it is.",
        "We would be happy to look at it. | I would be happy to look at it.",
        "We look forward to your reply. | I look forward to your reply.",
        "Please accept our apologies. | Please accept my apologies.",
        "We hope that you like it. | I hope that you like it.",
      })
  void onePersonSpeaks(String draft, String reply) {
    assertThat(rewrite(draft, "i").text()).isEqualTo(reply);
    assertThat(rewrite(reply, "i").text()).isEqualTo(reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We have refunded the order.",
        "We ship within three days.",
        "We apologise and will refund the order.",
        "We are not happy with the result.",
        "We cannot change the address.",
        "We are open until six.",
        "We know that we ourselves made the mistake.",
      })
  void whatTheCompanyDoesNoPersonDoes(String draft) {
    assertThat(rewrite(draft, "i").text()).isEqualTo(draft);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "The Acme Team | We have sent it today.",
        "Acme Customer Care | We have sent it today.",
        "Your Acme support team | We have sent it today.",
        "Acme Support Team | We have sent it today.",
        "Dana Lee | I have sent it today.",
        "Dana Lee, Acme Support | I have sent it today.",
        "Dana | I have sent it today.",
      })
  void theSignatureTellsWhoSpeaks(String signature, String said) {
    String draft = "Hello,\n\nI have sent it today.\n\nKind regards,\n" + signature;
    assertThat(English.engine().rewrite(RewriteRequest.of(draft, "email", Locale.UK)).text())
        .isEqualTo("Hello,\n\n" + said + "\n\nKind regards,\n" + signature);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your Visa refund is with the payments team",
        "Please contact our support team",
        "Ask Billing team"
      })
  void aSentenceAboutATeamIsNoSignature(String last) {
    String draft = "Hello,\n\nI have sent it today.\n\n" + last;
    assertThat(rewrite(draft, "by-signature").text()).startsWith(draft);
  }

  @Test
  void nobodySignsSoTheDraftsOwnWordStays() {
    String draft = "I have sent it today.";
    assertThat(rewrite(draft, "by-signature").text()).isEqualTo(draft);
  }

  @Test
  void theRequestsAgentMayBeATeam() {
    RewriteRequest request =
        RewriteRequest.of("I have sent it today.", "email", Locale.UK)
            .withPeople(Customer.UNKNOWN, Optional.of("The Acme Team"));
    assertThat(English.engine().rewrite(request).text())
        .isEqualTo("Hello,\n\nWe have sent it today.\n\nKind regards,\nThe Acme Team");
  }

  @Test
  void aSecondPassChangesNothing() {
    for (String draft : English.replies()) {
      for (String brand : List.of("i", "we")) {
        String once = rewrite(draft, brand).text();
        assertThat(rewrite(once, brand).text()).isEqualTo(once);
      }
    }
  }

  private static Rewrite rewrite(String draft, String brand) {
    return engine.rewrite(
        RewriteRequest.of(draft, "chat", Locale.UK).withBrand(Optional.of(brand)));
  }
}

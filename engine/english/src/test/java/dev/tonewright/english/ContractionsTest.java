package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.request.RewriteRequest;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an 's is written out as, where a formal reply writes it out. */
class ContractionsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "It's arrived at the depot. | It has arrived at the depot.",
        "It's not arrived yet. | It has not arrived yet.",
        "What's happened to the parcel? | What has happened to the parcel?",
        "It's just come back in stock. | It has just come back in stock.",
        "He's already refunded you. | He has already refunded you.",
        "She's sent it today. | She has sent it today.",
        "It's been sent today. | It has been sent today.",
        "It's failed twice this week. | It has failed twice this week.",
        "It's attached to the invoice. | It is attached to the invoice.",
        "It's closed on Mondays. | It is closed on Mondays.",
        "It's already paid. | It is already paid.",
        "What's included in the price? | What is included in the price?",
        "It's free of charge. | It is free of charge.",
        "Our chat's still connected. | Our chat is still connected.",
        "The parcel's now at the depot. | The parcel is now at the depot.",
        "The refund's being processed. | The refund is being processed.",
        "The team's been told. | The team has been told.",
        "It’s been sent today. | It has been sent today.",
        "That’s been refunded. | That has been refunded.",
      })
  void writesOutWhatIsCertain(String draft, String reply) {
    assertThat(formal(draft)).contains(reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It's already left our depot.",
        "She's left the company.",
        "It's changed since March.",
        "It's stopped working again.",
        "It's taken two days so far.",
        "She's booked for Monday.",
        "It's just updated on my side.",
        "It's screen was cracked.",
        "You're team will be glad.",
        "The firm's now famous logo is here.",
        "The film's still images are here.",
        "It's still not loaded the page.",
        "The app's still not sent the code.",
        "The seller's not given details are missing.",
        "The customer's ready meal is here.",
      })
  void keepsWhatMayBeEither(String draft) {
    assertThat(formal(draft)).contains(draft);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "You have been very patient. | You've been very patient.",
        "I have been checking your account. | I've been checking your account.",
        "It has been a while. | It's been a while.",
        "We have the record here. | We have the record here.",
        "Please send me what you have now | Please send me what you have now.",
        "I think we have already | I think we have already.",
      })
  void shortensInChatWhatHelpsAVerb(String draft, String reply) {
    assertThat(English.engine().rewrite(RewriteRequest.of(draft, "chat", Locale.US)).text())
        .isEqualTo(reply);
  }

  private static String formal(String draft) {
    return English.engine().rewrite(RewriteRequest.of(draft, "email", Locale.UK)).text();
  }
}

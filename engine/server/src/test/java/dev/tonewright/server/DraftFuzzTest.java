package dev.tonewright.server;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tonewright.v1.Adjustment;
import dev.tonewright.v1.Customer;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.RewriteRequest.Markup;
import dev.tonewright.v1.RewriteRequest.Offsets;
import dev.tonewright.v1.RewriteRequest.Turn;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Drafts in every markup, for every kind of channel and several readers. */
class DraftFuzzTest {

  private static final List<String> CHANNELS =
      List.of("email", "chat", "social", "voice", "x", "sms", "voice-tts", "as-is");

  private static final List<String> LOCALES =
      List.of("en-GB", "en-US", "en", "en-JP", "en-DE", "en-AU");

  /**
   * The first four bytes choose markup and channel; reader and turn; the button that is pressed, if
   * one is; names, unit and limit. The rest is the draft.
   */
  @DictionaryEntries({
    "Hi Sam,",
    "cant",
    " u ",
    "thx",
    "asap",
    "pls",
    "gonna",
    "!!!",
    "???",
    "...",
    " :) ",
    "I'm",
    "Kind regards,",
    "cheers",
    "- ",
    "1. ",
    "{{name}}",
    "https://a.b/c",
    "$5",
    "3pm",
    "as soon as possible",
    "we can't ",
    "until you ",
    "send us ",
    "could you ",
    "please ",
    "sorry",
    "&amp;",
    "<br>",
    "<p>",
    "**",
    "e.g. ",
    "Dr. ",
    "May I know where did you "
  })
  @FuzzTest(maxDuration = "10m")
  void draft(byte[] input) {
    if (input.length < 5) {
      return;
    }
    String text = new String(input, 4, input.length - 4, StandardCharsets.UTF_8);
    RewriteRequest.Builder request =
        RewriteRequest.newBuilder()
            .setText(text)
            .setMarkup(Markup.forNumber(unsigned(input[0]) % 3))
            .setChannel(one(CHANNELS, unsigned(input[0]) / 3))
            .setLocale(one(LOCALES, unsigned(input[1])))
            .setTurn(Turn.forNumber(unsigned(input[1]) / LOCALES.size() % 4));
    press(request, unsigned(input[2]));
    around(request, unsigned(input[3]));
    FuzzedCalls.check(request.build());
  }

  /** Every fourth value presses a button; most drafts are rewritten towards their profile. */
  private static void press(RewriteRequest.Builder request, int choice) {
    if (choice % 4 == 0) {
      int points = choice / 16 % 2 == 0 ? 20 : -100;
      Adjustment.Builder pressed = request.getAdjustmentBuilder();
      switch (choice / 4 % 4) {
        case 0 -> pressed.setFormality(points);
        case 1 -> pressed.setLength(points);
        case 2 -> pressed.setDirectness(points);
        default -> pressed.setWarmth(points);
      }
    }
  }

  private static void around(RewriteRequest.Builder request, int choice) {
    request.setOffsets(Offsets.forNumber(choice % 3));
    if (choice / 3 % 2 == 1) {
      request.setCustomer(Customer.newBuilder().setGivenName("Robin")).setAgentName("Jules");
    }
    if (choice / 6 % 4 == 3) {
      request.setMaxCharacters(1 + choice);
    }
  }

  private static String one(List<String> all, int choice) {
    return all.get(choice % all.size());
  }

  private static int unsigned(byte b) {
    return b & 0xff;
  }
}

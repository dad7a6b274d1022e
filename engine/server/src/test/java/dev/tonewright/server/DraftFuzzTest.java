package dev.tonewright.server;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.RewriteRequest.Markup;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;

/** Drafts in every markup: any text gets an answer, none a fault. */
class DraftFuzzTest {

  private static final List<String> CHANNELS = List.of("email", "chat", "social", "voice");

  private static final ToneCalls CALLS =
      new ToneCalls(SharedEngine.get(), ProfileStore.bundled(), Set.of("en"), new Limits(500));

  /** The first byte chooses markup and channel, the rest is the draft. */
  @FuzzTest(maxDuration = "10m")
  void draft(byte[] input) {
    if (input.length < 2) {
      return;
    }
    String text = new String(input, 1, input.length - 1, StandardCharsets.UTF_8);
    RequestFuzzTest.check(
        CALLS.rewriteOrError(
            RewriteRequest.newBuilder()
                .setText(text)
                .setMarkup(Markup.forNumber((input[0] & 0xff) % 3))
                .setChannel(CHANNELS.get((input[0] & 0xff) / 3 % CHANNELS.size()))
                .setLocale("en-GB")
                .build()));
  }
}

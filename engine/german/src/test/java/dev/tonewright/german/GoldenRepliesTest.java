package dev.tonewright.german;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tonewright.request.RewriteRequest.Address;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Twenty whole replies under four channels, each read line by line. A second pass changes none. */
class GoldenRepliesTest {

  private static final List<String> CHANNELS = List.of("email", "chat", "social", "voice");

  private static Stream<String[]> replies() throws IOException {
    try (InputStream in = GoldenRepliesTest.class.getResourceAsStream("goldens/replies.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> line.replace('⏎', '\n').split("\t")).toList().stream();
    }
  }

  @TestFactory
  Stream<DynamicTest> underFourChannels() throws IOException {
    return replies()
        .flatMap(
            reply ->
                CHANNELS.stream()
                    .map(
                        channel ->
                            dynamicTest(
                                reply[0] + ", " + channel,
                                () ->
                                    check(
                                        reply[1], channel, reply[2 + CHANNELS.indexOf(channel)]))));
  }

  private static void check(String draft, String channel, String expected) {
    String reply = German.rewrite(draft, channel, Address.PROFILE).text();
    assertThat(reply).isEqualTo(expected);
    assertThat(German.rewrite(reply, channel, Address.PROFILE).text()).isEqualTo(expected);
  }
}

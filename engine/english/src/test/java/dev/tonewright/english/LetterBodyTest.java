package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a reply ends and the mail below it begins. */
class LetterBodyTest {

  static Stream<Arguments> mails() {
    return Stream.of(
        arguments("no quotation", "We have sent it.\n", ""),
        arguments("a mail below", "We have sent it.\n", "> Where is it?\n> Sam"),
        arguments("a long mail below", "We have sent it.\n", "> Where is it?\n".repeat(100_000)),
        arguments("a quotation that is answered", "> Where is it?\nWe have sent it.", ""),
        arguments("answers between", "> Where?\nHere.\n".repeat(50_000), "> When?\n"),
        arguments("no-break spaces between", "We have sent it.\n", "> Where?\n\u00a0\n> Sam"),
        arguments("a device's line", "We have sent it.\n", "Sent from my phone"),
        arguments(
            "a question that asks for a review",
            "We have sent it.\nHow do I leave a review? You can do it on our page.",
            ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mails")
  void aReplyEndsWhereTheMailBelowBegins(String name, String reply, String below) {
    assertThat(LetterBody.end(reply + below)).isEqualTo(reply.length());
  }
}

package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as an agent's initials, and that it is told in time linear in white space. */
class InitialsTest {

  private static final EnglishWordForms FORMS = EnglishWordForms.load();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "We have sent it. ^JB                    | ^JB",
        "We have sent it.\u00a0*Dana             | *Dana",
        "We have sent it.\u202f/CG               | /CG",
        "We have sent it ^jb https://example.com | ^jb",
        "We have sent it. - Mark                 | - Mark",
        "We have sent it -Becky                  | -Becky",
      })
  void areHeardOff(String text, String initials) {
    assertThat(SpokenInitials.in(text, FORMS).map(s -> s.of(text).replaceAll("^[\\s\\h]+", "")))
        .contains(initials);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "^JB",
        "It costs 2 * 3",
        "Open one:\n* Mail\n* Chat",
        "Open one:\n  * Mail\n  * Chat",
        "Press Alt - Enter",
        "Choose one. - Red",
        "Ship it to ACME -UK",
      })
  void areNoInitials(String text) {
    assertThat(SpokenInitials.in(text, FORMS)).isEmpty();
  }

  static Stream<Arguments> patterns() {
    return Stream.of(
        arguments("the end of a body", Initials.AT_END),
        arguments("what is heard", Initials.HEARD),
        arguments("a name behind a dash", Initials.DASHED),
        arguments("a sentence without a stop", Initials.UNSTOPPED),
        arguments("behind a stop", Initials.STOPPED));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("patterns")
  void areToldInTimeLinearInWhiteSpace(String where, Pattern pattern) {
    String space = " \n\u00a0".repeat(100_000);
    for (String before : List.of("Sent.", "Sent. ^JB", "Sent. ^JB https://example.com")) {
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> assertThat(pattern.matcher(before + space + "x").find()).isFalse());
    }
  }

  static Stream<Arguments> closings() {
    return Stream.of("Sent.", "Sent.\nKind regards", "Sent. Thanks and regards")
        .flatMap(
            before ->
                Stream.of(
                    arguments(before + " above mixed space", before, " \n\u00a0"),
                    arguments(before + " above empty lines", before, "\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("closings")
  void closingsAreToldInTimeLinearInWhiteSpace(String name, String before, String space) {
    String text = before + space.repeat(300_000 / space.length()) + "x";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(LetterClosing.signed(text, FORMS)).isEmpty());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"We sent it today", "Can we? We sent it today"})
  void closingsThatRunOnAreToldInTimeLinearInWhiteSpace(String before) {
    for (String space : List.of(" ", "\u00a0", "\n", "\n ", ".\n")) {
      String text = before + space.repeat(300_000 / space.length()) + "x kind regards Nisha";
      assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> assertThat(SignOff.endsRunOn(text)).isTrue());
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"Sent", "Sent.", "Sent. Thanks"})
  void namesInCourtesiesAreToldInTimeLinearInWhiteSpace(String before) {
    for (String space : List.of(" ", "\u00a0", "\n", "\n ", ".\n", " thanks,")) {
      String text = before + space.repeat(300_000 / space.length()) + "x";
      assertTimeoutPreemptively(
          Duration.ofSeconds(10),
          () -> assertThat(AddressedName.COURTESY.matcher(text).find()).isFalse());
    }
  }
}

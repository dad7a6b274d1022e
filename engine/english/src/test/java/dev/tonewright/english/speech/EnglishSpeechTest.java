package dev.tonewright.english.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tonewright.parse.ParsedText;
import dev.tonewright.rule.Speech.Spoken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Figures as they are said, and heard again by value. */
class EnglishSpeechTest {

  private static final EnglishSpeech SPEECH = new EnglishSpeech();
  private static final EnglishHearing HEARING = EnglishHearing.load();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rows")
  void saysWhatIsWritten(String locale, String written, String said) {
    assertThat(said(locale, written)).isEqualTo(said);
  }

  @ParameterizedTest(name = "{0}: {1} is heard again")
  @MethodSource("rows")
  void hearsWhatWasWritten(String locale, String written, String said) {
    assertThat(SPEECH.spoken(bare(written), Locale.forLanguageTag(locale), List.of()))
        .allSatisfy(
            s ->
                assertThat(HEARING.value(s.said()))
                    .isPresent()
                    .isEqualTo(HEARING.value(s.span().of(written))));
  }

  @ParameterizedTest(name = "\"{1}\" does not say {0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "£12.50 | twelve pounds fifteen",
        "£12.50 | twelve euros fifty",
        "$1.5m | one point five billion dollars",
        "48213 | four eight two three one",
        "48213 | four eight two one",
        "12 June | the twelfth of July",
        "12 June | the twentieth of June",
        "03/04/2025 | the third of April twenty twenty-five",
        "3:30 pm | three thirty A M",
        "15:00 | five P M",
        "50% | fifteen percent",
        "10 GB | ten megabytes",
        "3.5 | thirty-five",
        "5-7 | five to eight",
        "-5 °C | five degrees Celsius",
        "https://example.com/returns | example dot com slash return",
        "help@example.com | help at example dot org",
        "AB-12 | A D one two",
        "e.g. | that is",
        ">£40 | less than forty pounds",
        ">£40 | forty pounds",
        "500 MB+ | five hundred megabytes",
        "/day | per week",
        "/day | or",
        "30 Apr - 3 May | the thirtieth of March to the third of May",
        "₹2,50,000 | two lakh five thousand rupees",
        "1/4 | three quarters",
        "03:15 | three fifteen P M",
        "s / | s or",
        "Elm Dr | Elm Doctor",
        "2m users | two billion users",
        "2025-06-09T15:30:00Z | the ninth of June twenty twenty-five at five thirty P M UTC",
      })
  void hearsADifference(String written, String said) {
    assertThat(HEARING.value(written)).isPresent();
    assertThat(HEARING.value(said)).isNotEqualTo(HEARING.value(written));
  }

  static Stream<Arguments> longTexts() {
    return Stream.of(
        Arguments.of("figures", "1 ".repeat(10_000)),
        Arguments.of("figures behind hidden ones", ("x".repeat(5_000) + " 11 ").repeat(10)),
        Arguments.of("letters beyond ASCII", "1 " + "é".repeat(40_000)),
        Arguments.of("strokes", "1 a/".repeat(8_000)),
        Arguments.of("menus", "Go to A / ".repeat(3_000)),
        Arguments.of("groups of figures", "482 913 ".repeat(4_000)),
        Arguments.of("dates", "the 3 May ".repeat(2_000)),
        Arguments.of("abbreviations", "e.g. ".repeat(4_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("longTexts")
  void saysLongTextsInTimeLinearInTheirLength(String name, String text) {
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> assertThat(SPEECH.spoken(bare(text), Locale.UK, List.of())).isNotEmpty());
  }

  private static ParsedText bare(String text) {
    return new ParsedText(text, List.of());
  }

  private static String said(String locale, String written) {
    StringBuilder said = new StringBuilder();
    int at = 0;
    for (Spoken s : SPEECH.spoken(bare(written), Locale.forLanguageTag(locale), List.of())) {
      said.append(written, at, s.span().start()).append(s.said());
      at = s.span().end();
    }
    return said.append(written.substring(at)).toString();
  }

  static List<Arguments> rows() throws IOException {
    try (Stream<String> lines =
        new BufferedReader(
                new InputStreamReader(
                    EnglishSpeechTest.class.getResourceAsStream("/speech.tsv"),
                    StandardCharsets.UTF_8))
            .lines()) {
      return lines
          .filter(line -> !line.startsWith("# "))
          .map(line -> Arguments.of((Object[]) line.split("\t")))
          .toList();
    }
  }
}

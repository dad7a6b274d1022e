package dev.tonewright.german.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosingRuleTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a stop | Wir prüfen das. | true",
        "a link | Siehe https://example.com/hilfe | true",
        "a link in brackets that stay open | Siehe (www.example.com/hilfe | true",
        "a link within | Siehe www.example.com und | false",
        "no address behind www | Siehe www. und | false",
        "a word | Wir prüfen das | false"
      })
  void aBodyEndsWithAStopOrALink(String name, String text, boolean finished) {
    assertThat(ClosingRule.finished(text)).isEqualTo(finished);
  }

  @Test
  void aLongWordIsReadOnce() {
    String text = "www.".repeat(100_000) + " x";
    assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertThat(ClosingRule.finished(text)).isFalse());
  }
}

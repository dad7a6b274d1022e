package dev.tonewright.german;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** German that a person reads aloud. */
class GermanScriptTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Bitte öffnen Sie die Box **nicht**.; Bitte öffnen Sie die Box nicht.",
        "| Größe | Preis |¶|---|---|¶| M | 5 Euro |; Größe, Preis.¶M, 5 Euro.",
        "Drücken Sie *21# und dann die Raute.; Drücken Sie *21# und dann die Raute.",
      })
  void saysNoNotation(String draft, String script) {
    assertThat(German.rewrite(draft.replace('¶', '\n'), "voice", "de-DE").text())
        .isEqualTo(script.replace('¶', '\n'));
  }
}

package dev.tonewright.german;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.text.Dial;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pairs that say the same: the first sounds lower on the dial. */
class GermanMeterTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "FORMALITY | Hi, check das mal kurz. | Bitte prüfen Sie das.",
        "FORMALITY | Das Ding ist halt kaputt. | Das Gerät ist defekt.",
        "FORMALITY | Wir schicken dir die Sachen. | Wir übersenden Ihnen die Unterlagen.",
        "FORMALITY | Sie kriegen morgen was per Mail. | Sie erhalten morgen eine E-Mail.",
        "FORMALITY | danke!! 😊 | Vielen Dank.",
        "FORMALITY | Guck mal in die App. | Bitte beachten Sie die Angaben in der App.",
        "FORMALITY | Das klappt schon irgendwie. | Das funktioniert derzeit.",
        "FORMALITY | Wir melden uns gleich. | Wir melden uns unverzüglich.",
        "WARMTH | Das ist offensichtlich falsch. | Das stimmt leider nicht.",
        "WARMTH | Wir prüfen das. | Wir prüfen das gern für Sie.",
        "WARMTH | Die Rechnung liegt bei. | Vielen Dank für Ihre Geduld, die Rechnung liegt bei.",
        "WARMTH | Sie haben das versäumt. | Das verstehe ich, wir helfen Ihnen.",
        "DIRECTNESS | Könnten Sie uns eventuell die Nummer nennen? | Nennen Sie uns die Nummer.",
        "DIRECTNESS | Leider können wir das nicht ändern. | Wir können das nicht ändern.",
        "DIRECTNESS | Bitte ändern Sie das Passwort. | Sie müssen das Passwort unbedingt ändern.",
        "DIRECTNESS | Das ist möglicherweise defekt. | Das ist defekt."
      })
  void soundsLower(Dial dial, String lower, String higher) {
    assertThat(German.tone(lower).on(dial)).isLessThan(German.tone(higher).on(dial));
  }
}

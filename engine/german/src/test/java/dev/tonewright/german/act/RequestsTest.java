package dev.tonewright.german.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.german.German;
import dev.tonewright.request.RewriteRequest.Address;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a command | Senden Sie uns ein Foto. | Bitte senden Sie uns ein Foto.",
        "a separable verb | Teilen Sie uns Ihre Kundennummer mit. | Bitte teilen Sie uns Ihre Kundennummer mit.",
        "informal | Nenn mir die Nummer. | Bitte nenne mir die Nummer.",
        "indirect, with a clause behind it | Wären Sie so nett, uns die Nummer zu nennen, die auf dem Etikett steht? | Könnten Sie uns bitte die Nummer nennen, die auf dem Etikett steht?",
        "indirect, a separable verb | Wärst du so lieb, uns deinen Namen mitzuteilen? | Könntest du uns bitte deinen Namen mitteilen?",
        "a date within | Teilen Sie uns das bis zum 3. Mai mit. | Bitte teilen Sie uns das bis zum 3. Mai mit."
      })
  void chatAsksPlainly(String name, String draft, String reply) {
    assertThat(German.rewrite(draft, "chat", Address.KEEP).text()).isEqualTo(reply);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Können Sie sich in Ihr Konto einloggen?",
        "Klicken Sie auf den Link.",
        "Wir senden Ihnen ein Foto.",
        "Senden Sie uns bitte keine Passwörter, und prüfen Sie den Link."
      })
  void whatIsNoRequestStays(String text) {
    assertThat(German.rewrite(text, "chat", Address.KEEP).text()).isEqualTo(text);
  }
}

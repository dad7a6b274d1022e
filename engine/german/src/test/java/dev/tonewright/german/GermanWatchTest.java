package dev.tonewright.german;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.text.Notice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GermanWatchTest {

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "SENSITIVE_DATA_ASKED | chat | Bitte nennen Sie mir Ihr Passwort.",
        "SENSITIVE_DATA_ASKED | chat | Können Sie uns bitte Ihr Geburtsdatum nennen?",
        "SENSITIVE_DATA_ASKED | chat | Schick mir bitte die letzten vier Ziffern deiner Kreditkarte.",
        "SENSITIVE_DATA_ASKED | email | Wir benötigen noch Ihre Ausweisnummer.",
        "SENSITIVE_DATA_ASKED | email | Wir haben einen Code per SMS geschickt. Bitte nennen Sie uns den Bestätigungscode.",
        "PROMISE_TOO_FIRM | chat | Das Geld wird Ihnen garantiert morgen erstattet.",
        "PROMISE_TOO_FIRM | chat | Ich verspreche dir, dass das Paket morgen kommt.",
        "PROMISE_TOO_FIRM | email | Das wird nie wieder vorkommen.",
        "WRONG_CHANNEL | email | Diesen Chat beende ich jetzt.",
        "WRONG_CHANNEL | chat | Bleiben Sie bitte kurz in der Leitung.",
        "PERSONAL_DATA_IN_PUBLIC | social | Deine Bestellnummer 48213 ist heute unterwegs.",
        "PERSONAL_DATA_IN_PUBLIC | social | Zu deiner Kunden-Nr. 4821 finden wir nichts.",
        "WRONG_CHANNEL | voice | Die Schritte finden Sie unten aufgeführt."
      })
  void isPointedOut(String code, String channel, String text) {
    assertThat(German.rewrite(text, channel, "de-DE").notices())
        .extracting(Notice::code)
        .contains(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Für die Buchungsnummer 4821 Punkte gutzuschreiben war leider ein Fehler.",
        "Auf deinem Kundenkonto 48210 Euro zu parken lohnt sich nicht.",
        "Deine Bestellnummer findest du in der App."
      })
  void noIdIsPointedOut(String text) {
    assertThat(German.rewrite(text, "social", "de-DE").notices())
        .extracting(Notice::code)
        .doesNotContain("PERSONAL_DATA_IN_PUBLIC");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Wir haben Ihr Passwort zurückgesetzt.",
        "Klicken Sie auf „Passwort vergessen“ und vergeben Sie ein neues Passwort.",
        "Geben Sie Ihr Passwort bitte niemandem weiter.",
        "Bitte nennen Sie mir Ihre Kundennummer und Ihren Namen.",
        "Wir können nicht garantiert morgen liefern.",
        "Die Garantie beträgt zwei Jahre.",
        "Rufen Sie uns an oder schreiben Sie uns im Chat."
      })
  void isLeftInPeace(String text) {
    assertThat(German.rewrite(text, "chat", "de-DE").notices())
        .extracting(Notice::code)
        .doesNotContain("SENSITIVE_DATA_ASKED", "PROMISE_TOO_FIRM", "WRONG_CHANNEL");
  }
}

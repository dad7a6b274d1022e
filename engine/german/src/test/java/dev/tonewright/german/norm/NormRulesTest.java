package dev.tonewright.german.norm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.german.German;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormRulesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a space before a comma | de-DE | Wir prüfen das , danach hören Sie von uns. | Wir prüfen das, danach hören Sie von uns.",
        "no space behind a comma | de-DE | Wir prüfen das,danach hören Sie von uns. | Wir prüfen das, danach hören Sie von uns.",
        "two spaces | de-DE | Wir prüfen  das. | Wir prüfen das.",
        "no stop at the end | de-DE | Wir prüfen das heute | Wir prüfen das heute.",
        "no question mark at the end | de-DE | Können wir sonst noch helfen | Können wir sonst noch helfen?",
        "a small letter behind a stop | de-DE | Wir prüfen das. danach hören Sie von uns. | Wir prüfen das. Danach hören Sie von uns.",
        "a small letter behind two stops | de-DE | Einen Moment.. ich prüfe das für Sie. | Einen Moment.. Ich prüfe das für Sie.",
        "exclamation marks | de-DE | Das Paket ist da!!! | Das Paket ist da.",
        "an emoji with bad news | de-DE | Das Gerät ist leider defekt 😀 | Das Gerät ist leider defekt.",
        "an emoji between two sentences | de-DE | Wir prüfen das :( Das Gerät ist leider defekt. | Wir prüfen das. Das Gerät ist leider defekt.",
        "small nouns | de-DE | Ihr passwort steht in den einstellungen der startseite. | Ihr Passwort steht in den Einstellungen der Startseite.",
        "an abbreviation that is said | de-DE | Haben Sie vllt. noch die Rechnung? | Haben Sie vielleicht noch die Rechnung?",
        "a month in Austria | de-AT | Ihr Paket kam im Januar an. | Ihr Paket kam im Jänner an.",
        "a date in Austria | de-AT | Am 3. Januar 2025 beginnt die Frist. | Am 3. Jänner 2025 beginnt die Frist.",
        "a month in Germany | de-DE | Am 3. Jänner beginnt die Frist. | Am 3. Januar beginnt die Frist.",
        "no ß in Switzerland | de-CH | Die Größe ist außerdem falsch. | Die Grösse ist ausserdem falsch.",
        "a large pronoun among small ones | de-DE | Wir senden Dir dein Paket. | Wir senden Ihnen Ihr Paket."
      })
  void isMended(String name, String locale, String draft, String reply) {
    assertThat(German.rewrite(draft, "chat", locale).text()).isEqualTo(reply);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "a condition without its main clause | Wenn Sie das möchten",
        "a heading | Ihre Bestellung",
        "three stops | Wir prüfen das ...",
        "an abbreviation | Das gilt z. B. für Zubehör.",
        "verbs and adjectives that look like nouns | Wir laden die Seite neu und speichern die neue Adresse.",
        "a date in figures | Der Vertrag endet am 30.09. und läuft dann weiter.",
        "a figure with a stop | Wir melden uns am 3. Mai."
      })
  void stays(String name, String text) {
    assertThat(German.rewrite(text, "chat", "de-DE").text()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0} kept")
  @CsvSource(
      delimiter = '|',
      value = {
        "Januar | Am 3. Januar 2025 beginnt die Frist.",
        "januar | Das Angebot Januar 2025 gilt noch.",
        "3. Januar 2025 | Am 3. Januar 2025 beginnt die Frist."
      })
  void keptMonthsStayInAustria(String phrase, String text) {
    assertThat(German.keeping(text, "chat", "de-AT", phrase).text()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Stellen Sie die Heizung auf 21 °C. | Stellen Sie die Heizung auf 21 Grad C.",
        "Drehen Sie den Griff um 1° nach links. | Drehen Sie den Griff um 1 Grad nach links."
      })
  void theDegreeSignIsWrittenOutInAShortMessage(String draft, String reply) {
    assertThat(German.rewrite(draft, "sms", "de-DE").text()).isEqualTo(reply);
    assertThat(German.rewrite(reply, "sms", "de-DE").text()).as("again").isEqualTo(reply);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "the first that the channel allows | chat | Das Paket ist da! Viel Spaß damit! Bis bald! | Das Paket ist da! Viel Spaß damit! Bis bald.",
        "one where one is allowed | social | Das Paket ist da! Viel Spaß damit! | Das Paket ist da! Viel Spaß damit.",
        "what is left out takes none | social | Alles klar! Das Paket ist da! Viel Spaß damit! | Das Paket ist da! Viel Spaß damit.",
        "none with bad news | chat | Das Gerät ist leider defekt! Wir melden uns! | Das Gerät ist leider defekt. Wir melden uns."
      })
  void exclamationMarksAreCountedInWhatIsLeft(
      String name, String channel, String draft, String reply) {
    assertThat(German.rewrite(draft, channel, "de").text()).isEqualTo(reply);
  }
}

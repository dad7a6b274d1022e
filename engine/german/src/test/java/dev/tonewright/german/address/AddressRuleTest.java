package dev.tonewright.german.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.german.German;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest.Address;
import dev.tonewright.text.Notice;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRuleTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "they with a verb in the singular | Meine Kollegin kommt gleich. Sie prüft das.",
        "they, known by a small pronoun | Sie sagen, dass sie morgen liefern.",
        "people named before | Die Techniker sind unterwegs. Sie kommen gegen zehn.",
        "what somebody wants is told of others | Sie wollen nur wissen, was das kostet.",
        "a small sie that may be the reader | Jemand, der Ihnen hilft und Ihre Koffer trägt, ich glaube, sie müssen nur fragen.",
        "what the customer wrote | In der Mail stand: \"Ich lese Ihr Buch.\"",
        "nobody at all | Wir prüfen das und melden uns.",
        "reflexive of somebody else | Der Kollege hat sich gemeldet."
      })
  void formalLookAlikesStay(String name, String text) {
    assertThat(German.address(text, Address.INFORMAL).text()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "I without a pronoun | Habe das weitergeleitet.",
        "what I send | Hoffe, das hilft.",
        "her and their | Meine Kollegin hat ihr Passwort vergessen.",
        "an exclamation | Du meine Güte!",
        "a noun at the start | Frage zur Rechnung vom Mai."
      })
  void informalLookAlikesStay(String name, String text) {
    assertThat(German.address(text, Address.FORMAL).text()).isEqualTo(text);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Hallo zusammen, haben Sie Ihre Karten bekommen? | Hallo zusammen, habt ihr eure Karten bekommen?",
        "Liebe Eltern, bitte schicken Sie uns das Formular. | Liebe Eltern, bitte schickt uns das Formular.",
        "Wenn Sie beide kommen, bringen Sie Ihre Ausweise mit. | Wenn ihr beide kommt, bringt eure Ausweise mit."
      })
  void severalReadersAreAddressedAsSeveral(String formal, String informal) {
    assertThat(German.address(formal, Address.INFORMAL).text()).isEqualTo(informal);
    assertThat(German.address(informal, Address.FORMAL).text()).isEqualTo(formal);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Sie bekommen morgen Bescheid.", "Sie erhalten dazu eine E-Mail."})
  void aDoubtfulStartIsSaid(String text) {
    Rewrite rewrite = German.address(text, Address.INFORMAL);
    assertThat(rewrite.text()).startsWith("Du ");
    assertThat(rewrite.notices()).extracting(Notice::code).contains("AMBIGUOUS_ADDRESS");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "subject beside the reader as object | Sie rufen Sie morgen an. | Sie rufen dich morgen an.",
        "asked what they want | Sie wollen kündigen? | Du willst kündigen?",
        "told what the reader wants, being addressed | Sie wollen kündigen. Das geht in Ihrem Konto. | Du willst kündigen. Das geht in deinem Konto.",
        "things that a small sie means | Ihre Pakete sind beim Zusteller, sie müssen heute ankommen. | Deine Pakete sind beim Zusteller, sie müssen heute ankommen.",
        "a verb joined to ours | Wir prüfen das und rufen Sie morgen an. | Wir prüfen das und rufen dich morgen an.",
        "two verbs joined to ours | Wir haben Ihre Mail erhalten und senden Ihnen das Paket und informieren Sie dann. | Wir haben deine Mail erhalten und senden dir das Paket und informieren dich dann.",
        "ours behind a clause of the reader | Wir haben das, was Sie geschickt haben, erhalten und bitten Sie um Geduld. | Wir haben das, was du geschickt hast, erhalten und bitten dich um Geduld.",
        "a verb joined to the colleagues' | Die Kollegen prüfen das und rufen Sie dann zurück. | Die Kollegen prüfen das und rufen dich dann zurück.",
        "we inform | Wir prüfen das und benachrichtigen Sie per E-Mail. | Wir prüfen das und benachrichtigen dich per E-Mail.",
        "we call this week | Wir klären das und rufen Sie diese Woche an. | Wir klären das und rufen dich diese Woche an.",
        "we inform about it | Wir prüfen das und informieren Sie über das Ergebnis. | Wir prüfen das und informieren dich über das Ergebnis.",
        "we keep posted | Wir bleiben dran und halten Sie auf dem Laufenden. | Wir bleiben dran und halten dich auf dem Laufenden.",
        "a reflexive command behind ours | Wir haben Ihr Passwort zurückgesetzt und melden Sie sich bitte neu an. | Wir haben dein Passwort zurückgesetzt und melde dich bitte neu an.",
        "a reflexive command without bitte | Wir haben Ihr Konto entsperrt und loggen Sie sich jetzt ein. | Wir haben dein Konto entsperrt und logge dich jetzt ein.",
        "a command done to no person | Wir haben Ihnen eine Mail geschickt und klicken Sie auf den Link. | Wir haben dir eine Mail geschickt und klicke auf den Link.",
        "a command with an object | Wir brauchen noch ein Foto und laden Sie es hier hoch. | Wir brauchen noch ein Foto und lade es hier hoch.",
        "a command to wait | Die Kollegen prüfen das und warten Sie noch zwei Tage. | Die Kollegen prüfen das und warte noch zwei Tage.",
        "a command to call others | Wir haben das geprüft und rufen Sie die Hotline an. | Wir haben das geprüft und ruf die Hotline an.",
        "a command to inform others | Wir haben das geprüft und informieren Sie Ihren Anbieter. | Wir haben das geprüft und informiere deinen Anbieter.",
        "a command to ask for help | Wir haben das geprüft und kontaktieren Sie uns bei Fragen. | Wir haben das geprüft und kontaktiere uns bei Fragen.",
        "a command joined to a command | Klicken Sie auf den Link und rufen Sie uns dann an. | Klicke auf den Link und ruf uns dann an.",
        "a command behind our condition | Wenn wir Ihnen helfen können, klicken Sie hier und melden Sie sich an. | Wenn wir dir helfen können, klicke hier und melde dich an.",
        "a command behind its topic | Bei Fragen nutzen Sie bitte unser Formular. | Bei Fragen nutze bitte unser Formular.",
        "a verb behind a date in figures | Das gilt, wenn Sie bis zum 30.09. kündigen. | Das gilt, wenn du bis zum 30.09. kündigst.",
        "a sentence behind an emoji | Das klappt 😊 Ihre Rechnung finden Sie hier. | Das klappt 😊 Deine Rechnung findest du hier.",
        "a comparison with a verb | Das ist so einfach wie Sie denken. | Das ist so einfach wie du denkst.",
        "a small sie that is the verb's object | Ihre Schuhe sind da! Sie können sie ab morgen abholen. | Deine Schuhe sind da! Du kannst sie ab morgen abholen.",
        "two verbs of a clause inside | Damit bestätigen Sie, dass Sie die AGB gelesen und verstanden haben. | Damit bestätigst du, dass du die AGB gelesen und verstanden hast.",
        "a verb joined behind a clause inside | Sie finden das Formular, wenn Sie sich anmelden und auf „Hilfe“ klicken, und füllen es dann aus. | Du findest das Formular, wenn du dich anmeldest und auf „Hilfe“ klickst, und füllst es dann aus.",
        "a borrowed verb in a row | Gehen Sie auf „Mein Konto“, scrollen nach unten und klicken auf „Kündigen“. | Geh auf „Mein Konto“, scroll nach unten und klicke auf „Kündigen“.",
        "an offer behind its occasion | Bei Fragen melden Sie sich gern bei uns. | Bei Fragen melde dich gern bei uns.",
        "no offer behind a means | Mit der Karte melden Sie sich an. | Mit der Karte meldest du dich an.",
        "a phrase of letters | Leider müssen wir Ihnen mitteilen, dass der Artikel fehlt. | Leider müssen wir dir mitteilen, dass der Artikel fehlt."
      })
  void onlyTheReaderIsAddressed(String name, String formal, String informal) {
    assertThat(German.address(formal, Address.INFORMAL).text()).isEqualTo(informal);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "two verbs with one ending | Hast du schon versucht, dich ab- und wieder anzumelden? | Haben Sie schon versucht, sich ab- und wieder anzumelden?",
        "a command behind its occasion | Bei Problemen wende dich an uns oder ruf deinen Händler an. | Bei Problemen wenden Sie sich an uns oder rufen Sie Ihren Händler an.",
        "a command behind another case | Sonst schau einfach in deinen Spam-Ordner. | Sonst schauen Sie einfach in Ihren Spam-Ordner.",
        "a phrase of telling | Falls nicht, gib uns Bescheid. | Falls nicht, geben Sie uns Bescheid.",
        "a command without its last letter | Kümmer dich nicht drum, wir machen das. | Kümmern Sie sich nicht drum, wir machen das.",
        "a noun that looks like one | Filter bitte reinigen. | Filter bitte reinigen.",
        "borrowed verbs | Scroll nach unten und resette dein Gerät. | Scrollen Sie nach unten und resetten Sie Ihr Gerät.",
        "ihr with a verb of either person | Wenn ihr zu zweit bestellt, spart ihr euch die Versandkosten. | Wenn Sie zu zweit bestellen, sparen Sie sich die Versandkosten.",
        "ihr behind an adverb and its verb | Zeigt eure Karte vor, dann bekommt ihr euren Rabatt. | Zeigen Sie Ihre Karte vor, dann bekommen Sie Ihren Rabatt.",
        "ihr in a greeting | Hallo ihr beiden, habt ihr euch entschieden? | Hallo Sie beide, haben Sie sich entschieden?",
        "her, spoken of | Wir haben euch geschrieben. Das gehört ihr, sagt sie. | Wir haben Ihnen geschrieben. Das gehört ihr, sagt sie.",
        "her, to whom others send | Eure Kollegin wartet. Wenn ihr das reicht, schickt ihr der Support den Link. | Ihre Kollegin wartet. Wenn ihr das reicht, schickt ihr der Support den Link."
      })
  void theReaderIsAddressedFormally(String name, String informal, String formal) {
    assertThat(German.address(informal, Address.FORMAL).text()).isEqualTo(formal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sie wollen nur wissen, was das kostet.",
        "Jemand, der Ihnen hilft und Ihre Koffer trägt, ich glaube, sie müssen nur fragen."
      })
  void whatStaysForDoubtIsSaid(String text) {
    assertThat(German.address(text, Address.INFORMAL).notices())
        .extracting(Notice::code)
        .contains("AMBIGUOUS_ADDRESS");
  }
}

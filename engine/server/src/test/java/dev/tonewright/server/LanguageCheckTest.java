package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageCheckTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "de | Vielen Dank für Ihre Nachricht. Wir haben Ihre Bestellung heute an das Lager gegeben"
            + " und melden uns, sobald sie unterwegs ist.",
        "fr | Merci pour votre message. Nous avons transmis votre commande à notre entrepôt ce"
            + " matin et elle sera bientôt expédiée.",
        "es | Gracias por su mensaje. Hemos enviado su pedido esta mañana y llegará el próximo"
            + " martes por la tarde.",
        "it | Grazie per il suo messaggio. Abbiamo spedito il suo ordine questa mattina dal"
            + " magazzino e dovrebbe arrivare domani.",
        "und | Спасибо за ваше сообщение, мы отправили ваш заказ сегодня утром.",
        "und | ご連絡ありがとうございます。ご注文の商品は本日発送いたしました。",
      })
  void anotherLanguageIsNoticed(String language, String text) {
    assertThat(LanguageCheck.otherThan("en", text)).contains(language);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "hey sam, we cant refund u until u send us a pic of the lamp, thx",
        "Danke!",
        "I am unable to understand what was asked, could you please say it again? Are you there?",
        "Could you tell more about the problem so that there is no misunderstanding between us?",
        "Hola Maria, your order 12345 is on its way and will be with you on Tuesday.",
        "The \"Crème fraîche à l'ancienne\" from Café Müller in Besançon is out of stock until"
            + " May.",
        "Please call Giovanni Bianchi or Francesca Esposito at Ristorante La Pergola, Via Cadlolo.",
        "pls chk ur acct n lmk asap, k? tx! gonna fix it 2moro, rly sry abt that m8",
        "https://www.beispiel.de/bestellung/lieferung/zahlung/versand/kundenkonto/rechnung ok?",
      })
  void thisLanguageIsLeftInPeace(String text) {
    assertThat(LanguageCheck.otherThan("en", text)).isEmpty();
  }
}

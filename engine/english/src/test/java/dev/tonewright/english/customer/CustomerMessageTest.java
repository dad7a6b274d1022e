package dev.tonewright.english.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerMessageTest {

  private final CustomerMessage reader = CustomerMessage.reader();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          My order arrived damaged.                                | that your order arrived damaged
          The kettle came in pieces!                               | that your kettle arrived in pieces
          The wine glasses I ordered last week arrived smashed.    | that your wine glasses arrived smashed
          I received a damaged package today                       | that your package arrived damaged
          Just got my new laptop and it is cracked.                | that your laptop arrived cracked
          My desk arrived with a deep scratch.                     | that your desk arrived damaged
          The charger I bought is defective.                       | that your charger is defective
          Hi! Both lamps are broken                                | that your lamps are broken
          The soup was cold when it arrived.                       | that your soup arrived cold
          My package was empty.                                    | that your package arrived empty
          my order 12345-678 arrived late                          | that your order arrived late
          Our delivery is late again.                              | that your delivery is late
          My refund is two weeks late!                             | that your refund is late
          Our flight was delayed and we missed the ferry           | that your flight was delayed
          My package has gone missing.                             | that your package is missing
          Two items are missing from my order                      | that part of your order is missing
          My parcel is missing a part                              | that part of your parcel is missing
          The airline lost my suitcase.                            | that your suitcase was lost
          My bike was stolen yesterday                             | that your bike was stolen
          I lost my debit card on the bus                          | about your lost debit card
          You sent me the wrong colour.                            | that the wrong colour arrived
          I ordered a medium but received the wrong size           | that the wrong size arrived
          They delivered the wrong shoes                           | that the wrong shoes arrived
          This is not what I ordered.                              | that the wrong item arrived
          I was charged twice for my order.                        | about the double charge
          You’ve billed me twice!                                  | about the double charge
          there are two payments for the same booking              | about the double charge
          I was overcharged.                                       | about the trouble with the charge
          There is a mistake on my invoice                         | about the problem with your invoice
          My card was declined at checkout                         | that your card was declined
          my account has been locked                               | that your account was locked
          I'm locked out of my account and need help.              | about the trouble with access to your account
          I cant log in to my account                              | about the trouble logging in
          My flight got cancelled. What now?                       | that your flight was cancelled
          You canceled my booking without telling me               | that your booking was cancelled
          My order still hasn't arrived.                           | about the wait for your order
          Hello, my parcel #A-4482 never arrived                   | about the wait for your parcel
          We have not received our tickets                         | about the wait for your tickets
          Still waiting for my refund!                             | about the wait for your refund
          The driver never showed up                               | about the missed delivery
          The engineer didn't turn up yesterday.                   | about the missed visit
          My tv won't turn on                                      | about the trouble with your TV
          My washing machine is not working properly.              | about the trouble with your washing machine
          We have no internet since this morning                   | about the trouble with your internet
          My discount code doesn't work.                           | about the trouble with your discount code
          The app keeps crashing on my phone                       | about the trouble with the app
          Your website is down.                                    | about the trouble with the website
          I can't believe my mug arrived broken again.             | that your mug arrived broken
          I hope you are well. My mug arrived broken.              | that your mug arrived broken
          My mug arrived broken, what can I do?                    | that your mug arrived broken
          """)
  void takesUp(String message, String trouble) {
    assertThat(reader.trouble(message)).contains(trouble);
  }

  @Test
  void takesALineThatBeginsWithFromForQuotedMailOnlyWhereItsHeadGoesOn() {
    String message = "My name is Robin.\nFrom: Leeds\nMy mug arrived broken.";
    assertThat(reader.trouble(message)).contains("that your mug arrived broken");
    assertThat(reader.trouble(message.replace("Leeds\n", "Leeds\nTo: Acme\n"))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My order arrived fine.",
        "My order arrived safely and on time.",
        "My order arrived late but it's fine.",
        "My parcel was lost but it arrived today after all.",
        "I couldn't log in yesterday but now I can.",
        "My card was declined but then it went through.",
        "I was locked out but I managed to reset it, thanks",
        "My phone works again, thanks.",
        "Never mind, my order arrived damaged but I fixed it.",
        "Has my parcel been lost?",
        "has my parcel been lost",
        "Is my order late?",
        "My order is late?",
        "My parcel is late, isn't it?",
        "Why is my order late?",
        "Was I charged twice?",
        "Could you check whether my card was charged twice?",
        "If my order arrives damaged, can I return it?",
        "If my order is late I will complain.",
        "What happens if my parcel is lost in the post?",
        "I hope my parcel is not lost.",
        "I think my parcel is lost.",
        "My parcel is not late.",
        "My order isn't late, I just want to change the address.",
        "I was not charged twice.",
        "I have never been charged twice.",
        "Please don't charge me twice.",
        "My app doesn't crash.",
        "Nothing is missing from my order.",
        "My order is missing you",
        "One of the chairs is broken",
        "The lid of my kettle is broken",
        "My neighbour's parcel arrived damaged.",
        "My wife's order arrived damaged.",
        "My friend says my order is late.",
        "The website says my order is late.",
        "I was told my account is locked.",
        "I got an email that my account was hacked, is it spam?",
        "Please cancel my order.",
        "Can you confirm that my order was cancelled?",
        "My order was cancelled at my request, when do I get the refund?",
        "I want my subscription to be cancelled.",
        "The delivery was delayed at my request.",
        "I locked my keys in the car.",
        "I was locked out of my house.",
        "How do I log in to my account?",
        "Where is my order?",
        "I am waiting for my order, no rush",
        "I dropped my phone and my screen is cracked, my own fault.",
        "My old phone is broken so I want to buy a new one.",
        "Last year my order arrived damaged and you replaced it.",
        "I have not received the refund yet because I have not sent the shoes back.",
        "My card was declined because I entered the wrong number.",
        "My parcel never arrived since we weren't at home.",
        "My order is late, but I do not mind.",
        "My delivery is late, take your time!",
        "Suppose my flight was cancelled, would I get a refund?",
        "I'd like to know whether damaged items can be returned.",
        "My order: 1x broken heart mug",
        "My mother died and my order arrived damaged.",
        "Thanks!\n> My order arrived damaged.",
        "Thank you.\nOn Monday Robin wrote:\nMy order arrived damaged.",
        ""
      })
  void addsNothing(String message) {
    assertThat(reader.trouble(message)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This is unacceptable.",
        "I am FURIOUS",
        "I WANT MY MONEY BACK",
        "Where is my order!!!",
        "WHERE IS MY REFUND, I HAVE NO WORDS",
        "My order arrived damaged!!!!",
        "This is a scam",
        "You scammed me",
        "It's daylight robbery",
        "Where is my damn parcel?",
        "I have cancer and cannot travel.",
        "My mother has breast cancer, please cancel the trip",
        "My son is in hospital.",
        "I have been ignored for weeks",
        "You let me down",
        "I've had enough of your excuses",
        "What a waste of money",
        "I'm so disappointed.",
        "My father passed away and I need to close the account.",
        "I will never order from you again",
        "This is causing me a lot of anxiety"
      })
  void hearsAngerAndDistress(String message) {
    assertThat(reader.isUpset(message)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "When does the shop open?",
        "Thank you so much, you are wonderful!",
        "I am not angry, just curious.",
        "No complaints at all, I'm not disappointed!",
        "My battery died after two hours.",
        "I need help with my ASAP order ID, OK?",
        "I never buy without reading reviews",
        "Thank you so much!!!",
        "I love it!!! Can I order a second one?",
        "I am a cancer researcher and I love your app",
        "The scam filter works well, thanks",
        "ORDER ABC DEF GHI JKL MNO has shipped, no hurry, thank you!",
        "ORDER ABC DEF GHI JKL MNO PQR has not arrived yet, please check.",
        "WOW THIS IS THE BEST SHOP EVER!!!!",
        "Yesss it came today!!!!",
        "Finally here!!!! My kids are over the moon!!!",
        "HELLO I WANT TO CHANGE MY ADDRESS PLEASE",
        "Can you gift wrap it???!",
        "We're getting married!!! Do you deliver on Saturdays?",
        "Where is my favourite driver, he was great!!!",
        "That is a damn good coffee!!!",
        "Bloody brilliant service!!!",
        "I'm crying with laughter, what a card!!!",
        "I will never buy anywhere else!!!",
        "Does the policy cover theft?",
        "Is the wifi free in the hospital?",
        "The app warned me of a scam, how do I report it?",
        "Do you have a necklace with the sign of Cancer?",
        "Do you sell the Nightmare Before Christmas mug?",
        "Thanks!\n> This is unacceptable!!!"
      })
  void hearsCalm(String message) {
    assertThat(reader.isUpset(message)).isFalse();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          My card was declined               | Your card was declined because your account is overdrawn.
          My order is late                   | It was delivered on Monday and signed for by you.
          My order is late                   | Your parcel is due on Friday.
          My order is late                   | I have checked with the courier. They left it at your door.
          My order is late                   | The tracking shows that you have it.
          My order arrived damaged.          | A replacement for the broken mug leaves today.
          My order arrived damaged.          | Our warehouse packed and inspected it with care.
          I was charged twice.               | The second charge is a hold that the bank drops.
          I was charged twice.               | You placed two orders.
          Still waiting for my refund!       | We have refunded you on Monday.
          Still waiting for my refund!       | Your refund needs a return number.
          my account has been locked         | Your account is open.
          my account has been locked         | Too many attempts lock an account for an hour.
          I can't log in                     | You can log in again.
          My flight got cancelled.           | The flight is going ahead at 10:40.
          My package has gone missing.       | The driver handed it to your neighbour.
          You sent me the wrong colour.      | You chose blue on the order form.
          My discount code doesn't work.     | The code expired on Sunday.
          Your website is down.              | The website is up.
          My tv won't turn on                | This model has a switch at the back.
          """)
  void hearsThatADraftTellsItItself(String message, String draft) {
    assertThat(reader.isTold(reader.trouble(message).get(), draft)).isTrue();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          My order arrived damaged.          | I have sent a new one today.
          I was charged twice.               | We have refunded the second payment.
          I can't log in                     | Open the app and tap Reset.
          My order is late                   | I will ask the courier today and write to you again.
          You sent me the wrong colour.      | Please send us a photo of the label.
          Still waiting for my refund!       | Please tell me your order number.
          My tv won't turn on                | Hold the power button for ten seconds.
          """)
  void hearsThatADraftHelpsWithoutTellingIt(String message, String draft) {
    assertThat(reader.isTold(reader.trouble(message).get(), draft)).isFalse();
  }

  @Test
  void readsLongMessagesInTime() {
    String hostile = "my order my the new two new three lovely box i i'm not my ".repeat(400);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          reader.trouble(hostile);
          reader.isUpset(hostile + "A ".repeat(2_000));
          reader.isUpset("A ".repeat(2_000) + "!!! ".repeat(400));
          reader.isTold("that your order is late", hostile.repeat(2));
          reader.isTold("that your order is late", "your order ".repeat(2_000));
          reader.trouble("my parcel ".repeat(40) + ". " + "my old one is so so so ".repeat(200));
        });
  }
}

package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.request.RewriteRequest;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What is heard has no brackets or bullets, and in a machine's script no numbers; what all can read
 * asks in private.
 */
class SpokenScriptTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Your visit is on 3/4 at noon. | Your visit is on March fourth at noon.",
        "Your refund arrives by 3/15. | Your refund arrives by March fifteenth.",
        "Sale: 12/20 - 1/5 in all shops. | Sale: December twentieth to January fifth in all shops.",
        "We cut it by 3/4 of an inch. | We cut it by three quarters of an inch.",
      })
  void daysWithoutYearsAreSaidInTheOrderOfTheCountry(String draft, String script) {
    assertThat(English.engine().rewrite(RewriteRequest.of(draft, "voice-tts", Locale.US)).text())
        .isEqualTo(script);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "voice-tts | Please try this:⏎1. Unplug the lamp.⏎2. Plug it in again.⏎Let me know."
            + " | Please try this:⏎First, unplug the lamp.⏎Then plug it in again.⏎Let me know.",
        "voice-tts | Steps:⏎1. Open the app.⏎2. Tap Log out⏎3. Log in again"
            + " | Steps:⏎First, open the app.⏎Then tap Log out.⏎Finally, log in again.",
        "voice-tts | You have two options:⏎1. Keep the lamp.⏎2. Return the lamp"
            + " | You have two options:⏎One, keep the lamp.⏎Two, return the lamp.",
        "voice-tts | There are three ways to pay: 1) card 2) PayPal 3) invoice"
            + " | There are three ways to pay: one, card, two, PayPal, three, invoice.",
        "voice-tts | Please choose one of these: 1. A refund. 2. An exchange."
            + " | Please choose one of these: one, a refund. Two, an exchange.",
        "voice-tts | You have two options: 1 Send us a photo of the lamp. 2 Bring it to a shop."
            + " | You have two options: one, send us a photo of the lamp. Two, bring it to a shop.",
        "voice-tts | Please choose a set: 1 Lamp and 2 Chairs."
            + " | Please choose a set: one Lamp and two Chairs.",
        "voice-tts | Follow these steps to see your options:⏎1. Open the app.⏎2. Tap Menu."
            + " | Follow these steps to see your options:⏎First, open the app.⏎Then tap Menu.",
        "voice | You have two options:⏎1. Keep the lamp.⏎2. Return the lamp."
            + " | You have two options:⏎1. Keep the lamp.⏎2. Return the lamp.",
        "voice-tts | 1. Open the app, 2. Tap Save, 3. Log out."
            + " | First, open the app, then tap Save, finally, log out.",
        "voice | Bring the form (the yellow one) and the box. | Bring the form, the yellow one, and"
            + " the box.",
        "voice | Order date (day and month): Shop (town or street): Size (in cm):"
            + " | Order date (day and month): Shop (town or street): Size (in cm):",
        "voice-tts | It costs approx. £5 a month. | It costs approximately five pounds a month.",
        "voice | Open daily, excl. bank holidays. | Open daily, excl. bank holidays.",
        "voice-tts | The screw is 2 1/2\" long. | The screw is two and one half inches long.",
        "voice-tts | The 5\" screen is here. | The five inch screen is here.",
        "voice-tts | Order 12 is \"Box 12\" in the list. | Order twelve is \"Box twelve\" in the"
            + " list.",
        "voice-tts | Oh no. We have lost invoice no. AB12 and no. 7."
            + " | Oh no. We've lost invoice number A B one two and number seven.",
        "voice-tts | We will send you a 20 W charger and a 5 kg parcel. | We'll send you a twenty watt charger and a five kilogram parcel.",
        "voice-tts | You have a 10 min call. | You have a ten minute call.",
        "voice-tts | Your 65W charger and the 10-15 min call are fine. | Your sixty-five watt charger and the ten to fifteen minute call are fine.",
        "voice-tts | Use 20 W chargers only. | Use twenty watt chargers only.",
        "voice-tts | Two 5 m cables and three 10 kg bags are left. | Two five metre cables and three ten kilogram bags are left.",
        "voice-tts | Use a 2 m or 3 m cable. | Use a two metre or three metre cable.",
        "voice-tts | The 30 cm x 20 cm box fits. | The thirty centimetre by twenty centimetre box fits.",
        "voice-tts | It comes with a 5 mi run in a 30 km/h zone. | It comes with a five mile run in a thirty kilometre per hour zone.",
        "voice-tts | You'll pay a £10/month fee. | You'll pay a ten pound per month fee.",
        "voice-tts | A £5 or £10 voucher is here. | A five pound or ten pound voucher is here.",
        "voice-tts | Your £5.50 credit and the €10 delivery fee are due. | Your five pound fifty credit and the ten euro delivery fee are due.",
        "voice-tts | We took 50p coins. | We took fifty pence coins.",
        "voice-tts | You have 6 mos left on the 12 mo plan. | You have six months left on the twelve month plan.",
        "voice-tts | It weighs 5 kg with the box. | It weighs five kilograms with the box.",
        "voice-tts | The 5 kg you sent are here. | The five kilograms you sent are here.",
        "voice-tts | Your 10 GB expires tonight. | Your ten gigabytes expires tonight.",
        "voice-tts | You get 10 GB data for 5 days. | You get ten gigabytes data for five days.",
        "voice-tts | We add 5 kg flour to the lamp. | We add five kilograms flour to the lamp.",
        "voice-tts | Within 48 hrs customers get a reply. | Within forty-eight hours customers get a reply.",
        "voice-tts | It cost £20 last week. | It cost twenty pounds last week.",
        "voice-tts | You paid £20 shipping. | You paid twenty pounds shipping.",
        "voice-tts | Take 5 mg. twice a day. | Take five milligrams twice a day.",
        "voice-tts | It weighs 5 kg. you can ship it. | It weighs five kilograms. You can ship it.",
        "voice | Please **do not** open the _box_. | Please do not open the box.",
        "voice | You can *only* pay by card, and ***never*** by cash. | You can only pay by card, and never by cash.",
        "voice | ## Refund⏎We sent *£20* today. | Refund⏎We sent £20 today.",
        "voice-tts | ---⏎# Steps⏎1. Open **Settings**.⏎2. Tap **Save**. | Steps⏎First, open Settings.⏎Then tap Save.",
        "voice | *Terms apply. 3 * 4 is 12. | *Terms apply. 3 * 4 is 12.",
        "voice | Your name is {{first_name}} and __FIRST_NAME__. | Your name is {{first_name}} and __FIRST_NAME__.",
        "voice-tts | Please dial *21* or *67 now. | Please dial star two one star or star six seven now.",
        "chat | Please **do not** open the box. | Please **do not** open the box.",
        "voice-tts | @116014 2/2 We'll write today. | At one one six zero one four, part two of two. We'll write today.",
        "voice-tts | @NorthWind Hi Kate, we have your claim. | At north wind. Hello Kate, we have your claim.",
        "voice-tts | @NorthWind we have your claim. 1/2 | At north wind, we have your claim. Part one of two.",
        "voice-tts | Please see https://example.com/x8Kd92Lq now. | Please see example dot com slash X eight K D nine two L Q now.",
        "voice-tts | Please see https://example.com/office365login now. | Please see example dot com slash office three six five login now.",
        "voice-tts | Your booking A1-2234 and an A1 poster are here. | Your booking A one, two two three four and an A1 poster are here.",
        "voice-tts | Please quote your policy no. and ref. no. | Please quote your policy number and reference number.",
        "voice-tts | We need your account no: please send it. | We need your account number: please send it.",
        "voice-tts | Please send your name/ZIP/phone#. | Please send your name, ZIP, phone number.",
        "voice-tts | Please send your name/ZIP/phone#/account type. | Please send your name, ZIP, phone number or account type.",
        "voice-tts | Your code is #PRS_ORG#. | Your code is #PRS_ORG#.",
        "voice-tts | It works on iOS/Android and TCP/IP. | It works on iOS or Android and TCP/IP.",
        "voice-tts | The sale runs from 3/1 to 3/15. | The sale runs from the first of March to the fifteenth of March.",
        "voice-tts | Your refund arrives by 3/15. | Your refund arrives by the fifteenth of March.",
        "voice-tts | Your visit is on 5/3 at noon. | Your visit is on the fifth of the third at noon.",
        "voice-tts | Mon 15/3 works for us. | Monday, the fifteenth of March works for us.",
        "voice-tts | We have reduced it by 1/2. | We've reduced it by one half.",
        "voice-tts | It takes 2/3 working days in step 3/5 of the plan. | It takes two to three working days in step three of five of the plan.",
        "voice-tts | We are open 24/7 and on 24/7 support. | We're open twenty-four seven and on twenty-four seven support.",
        "voice-tts | Your 55\" TV and the 40\" and 65\" screens are here. | Your fifty-five inch TV and the forty inch and sixty-five inch screens are here.",
        "voice-tts | The adapter gives 12V/2A. | The adapter gives twelve volts, two amps.",
        "voice-tts | It is on its way. - Mark | It's on its way.",
        "voice-tts | Please send us the form -Becky | Please send us the form.",
        "voice-tts | We'll look under the hood /XF https://example.com/help | We'll look under the hood.⏎example dot com slash help",
        "voice-tts | We have three colours. - Red | We have three colours. - Red",
        "voice-tts | - Send us the form thanks | Please send us the form. Thank you.",
        "voice | Please return the item(s) today. | Please return the items today.",
        "voice | Please send a photo of each item(s) today. | Please send a photo of each item(s) today.",
        "voice-tts | You can a) call us or b) write to us. | You can A, call us or B, write to us.",
        "voice-tts | ① Open the app ② Tap Settings. | One, Open the app, two, Tap Settings.",
        "voice-tts | We deliver btw 9 and 5. | We deliver between nine and five.",
        "voice | Can you DM us your order number? | Could you send us a private message with your order number?",
        "voice-tts | Our shop is at 350 5th Ave and 22 King's Rd, Leeds. | Our shop is at three five zero fifth Avenue and twenty-two King's Road, Leeds.",
        "voice-tts | Please quote INV/2025/0042. | Please quote I N V, two zero two five, zero zero four two.",
        "voice-tts | You have used 8/10 of your sessions. | You've used eight out of ten of your sessions.",
        "voice-tts | Press 1 for billing, or * to go back. | Press one for billing, or star to go back.",
        "x | Please tell us the model of your phone. | Please tell us the model of your phone.",
        "x | Please reply with your email address and phone. | Please send us a private message with your email address and phone.",
        "email | Can you hear me ok? The line is bad on my side. | Hello,⏎⏎Can you hear me ok? The line is bad on my side.⏎⏎Kind regards",
        "email | Hi May and Sam, your order is on its way. | Hello May and Sam,⏎⏎Your order is on its way.⏎⏎Kind regards",
        "email | Please go to Settings / Reset | Hello,⏎⏎Please go to Settings / Reset⏎⏎Kind regards",
        "voice-tts | The film starts at 7.30 and ends at 9.45. | The film starts at seven thirty and ends at nine forty-five.",
        "voice-tts | We're open from 8.30 to 17.30. | We're open from eight thirty to five thirty P M.",
        "voice-tts | The courier comes between 8.30 and 12.30. | The courier comes between eight thirty and twelve thirty.",
        "voice-tts | I'll call you at 2.30 tomorrow. | I'll call you at two thirty tomorrow.",
        "voice-tts | Prices for rooms start at 7.30. | Prices for rooms start at seven point three zero.",
        "voice-tts | Delivery starts at 4.99 a month. | Delivery starts at four point nine nine a month.",
        "voice-tts | Your delivery arrives at 7.30. | Your delivery arrives at seven thirty.",
        "voice-tts | Your package comes between 8.30 and 10.30. | Your package comes between eight thirty and ten thirty.",
        "voice-tts | You can collect your tickets from 7.30. | You can collect your tickets from seven thirty.",
        "voice-tts | If you arrive early, rooms start at 7.30. | If you arrive early, rooms start at seven point three zero.",
        "voice-tts | The fee for what you collect is from 7.30. | The fee for what you collect is from seven point three zero.",
        "voice | Log in to the page (Using the first email) and open it. | Log in to the page, using the first email, and open it.",
        "voice | You will receive an email (allow ten days) Is there anything else I can do? | You'll receive an email, allow ten days. Is there anything else I can do?",
        "voice-tts | Please enter part B4.12 today. | Please enter part B four point one two today.",
        "voice-tts | See seats 12A,14B please. | See seats twelve A, fourteen B please.",
        "voice-tts | The order comes to 7.30. | The order comes to seven point three zero.",
        "voice-tts | Breakfast starts at 7.30 per person. | Breakfast starts at seven point three zero per person.",
        "voice-tts | It costs £5 (incl. VAT). | It costs five pounds, including VAT.",
        "voice | Please send the form (page 2 (section B)) back. | Please send the form, page 2, section B, back.",
        "voice | The refund (£20) (card ending 4417) is done. | The refund, £20, card ending 4417, is done.",
        "voice-tts | Please do this:⏎1. Open the app⏎2. Log out and log in⏎After that it works. | Please do this:⏎First, open the app.⏎Then log out and log in.⏎After that it works.",
        "voice-tts | Please do this: 1. Restart the phone 2. Update the app 3. Call us | Please do this: first, restart the phone. Then update the app. Finally, call us.",
        "voice-tts | To sign out: 1 Tap Menu. 2 Tap Settings. 3 Under Accounts, tap Sign out. | To sign out: first, tap Menu. Then tap Settings. Finally, under Accounts, tap Sign out.",
        "voice | Please send us your IP (IPv4) address (as shown there). | Please send us your IP IPv4 address, as shown there.",
        "voice | You bought Voyager (2013) Complete Edition. | You bought Voyager (2013) Complete Edition.",
        "voice | You will get the label (Allow ten days for delivery). | You'll get the label. Allow ten days for delivery.",
        "voice | Please wait ⏳ while I check. | Please wait while I check.",
        "voice | Hi 👋 Sam, it is available 🎉 for you. | Hello Sam, it's available for you.",
        "voice | That is a nice 🎁 for you. | That's a nice 🎁 for you.",
        "sms | Sorry about that. We will fix it :D | Sorry about that. We'll fix it.",
        "voice-tts | He left in the 90th min. | He left in the ninetieth minute.",
        "voice-tts | We charge 45p per min. | We charge forty-five pence per minute.",
        "voice-tts | Add 2¼ tsp of salt and wait 1½ hrs. | Add two and one quarter teaspoons of salt and wait one and one half hours.",
        "voice-tts | Your tracking no. is AB12. | Your tracking number is A B one two.",
        "voice-tts | Your confirmation # is 7QX-41B. | Your confirmation number is seven Q X, four one B.",
        "voice-tts | We said no. is that fine? | We said no. is that fine?",
        "voice-tts | Open Mon–Sat 9am–5pm, Sun closed. | Open Monday to Saturday nine A M to five P M, Sunday closed.",
        "voice-tts | It has a 256GB SSD and the 8 GB RAM module. | It has a two hundred and fifty-six gigabyte SSD and the eight gigabyte RAM module.",
        "voice-tts | The 20 kg DHL took is here. | The twenty kilograms DHL took is here.",
        "voice-tts | The price is £12 p/m, or £15/visit. | The price is twelve pounds per month, or fifteen pounds per visit.",
        "voice-tts | It costs £4.99/mo. | It costs four pounds ninety-nine per month.",
        "voice-tts | Our shop is at 450 W 33rd St in New York. | Our shop is at four hundred and fifty West thirty-third Street in New York.",
        "voice-tts | Use a 450 W heater. | Use a four hundred and fifty watt heater.",
        "voice-tts | The room is 12' x 10' and opens at 5 p.m. ET. | The room is twelve feet by ten feet and opens at five P M Eastern Time.",
        "voice-tts | The car does 45 mpg. | The car does forty-five miles per gallon.",
        "voice-tts | We left in Sept for good. | We left in September for good.",
        "voice-tts | Ask for Dec Smith. | Ask for Dec Smith.",
        "voice-tts | A call costs 99¢ a minute. | A call costs ninety-nine cents a minute.",
        "voice-tts | The 3-in-1 cable is here. | The three in one cable is here.",
        "voice-tts | Our shop is at 12 High St. in Leeds. | Our shop is at twelve High Street in"
            + " Leeds.",
        "voice-tts | Our shop is at 4 St. Mary's. | Our shop is at four St. Mary's.",
        "voice-tts | We are open until 5pm EST. | We're open until five P M Eastern Standard Time.",
        "voice | To reset it: 1 Go to Settings. 2 Tap Reset. 3 Wait for the light."
            + " | To reset it: 1 Go to Settings. 2 Tap Reset. 3 Wait for the light.",
        "voice-tts | To reset it: 1 Go to Settings. 2 Tap Reset. 3 Wait for the light."
            + " | To reset it: first, go to Settings. Then tap Reset. Finally, wait for the light.",
        "voice | Please send:⏎- Your name.⏎- Your order number."
            + " | Please send:⏎Your name.⏎Your order number.",
        "voice | The parcel (two boxes) arrived on Monday."
            + " | The parcel, two boxes, arrived on Monday.",
        "voice | Call us on (020) 7946 0958. | Call us on (020) 7946 0958.",
        "voice | It took 5 days and 3 people. | It took 5 days and 3 people.",
        "voice-tts | The parcel (two boxes) arrived on 3 May."
            + " | The parcel, two boxes, arrived on the third of May.",
        "voice | Hold the button to reset it. | To reset it, hold the button.",
        "voice | Hold the button to restart the boiler. If it fails, turn it off."
            + " | Hold the button to restart the boiler. If it fails, turn it off.",
        "voice | Please use the form to return the lamp."
            + " | To return the lamp, please use the form.",
        "voice | Select the option to receive emails. | Select the option to receive emails.",
        "voice | Please ask your bank to stop the payment."
            + " | Please ask your bank to stop the payment.",
        "chat | Hold the button to reset it. | Hold the button to reset it.",
        "voice-tts | It left on 08-Jan-2021. Call us Mon-Fri. ^JB"
            + " | It left on the eighth of January twenty twenty-one. Call us Monday to Friday.",
        "voice-tts | Go to Settings &gt; Billing &amp; plans."
            + " | Go to Settings, then Billing and plans.",
        "chat | It is done.⏎⏎Kind regards,⏎Dana | It's done.",
        "chat | It is done. Kind regards, Dana | It's done.",
        "chat | It is done.⏎⏎Kind regards,⏎Dana⏎⏎Yours sincerely,⏎Acme Support | It's done.",
        "voice | We sent it & thx for waiting.⏎Regards,⏎Dana.⏎Regards,⏎Ann | We sent it & thank you for waiting.",
        "chat | We have the form now- Dana | We have the form now. - Dana",
        "chat | Please check again. Thanks - Dana | Please check again. Thanks - Dana",
        "chat | It is done.⏎⏎Kind regards,⏎Dana⏎⏎Sent from my phone" + " | It's done.",
        "voice-tts | It went to the card ending in 4417. | It went to the card ending in four four"
            + " one seven.",
        "chat | It is done.⏎⏎Yours sincerely,⏎Dana Smith⏎Head of Support⏎Sent from my phone"
            + " | It's done.",
        "chat | It is done.⏎⏎Kind regards,⏎{{agent.name}} | It's done.⏎⏎{{agent.name}}",
        "chat | It is done. Have a good day! | It's done. Have a good day.",
        "voice | It is done.⏎⏎Best wishes,⏎Dana | It's done.",
        "social | It is done. Kind regards ^JB | It is done. Kind regards ^JB",
        "sms | We’ve sent “Blue Oak” – see you… | We've sent \"Blue Oak\" - see you.",
        "sms | We’ve sent it to Łódź. | We’ve sent it to Łódź.",
        "whatsapp | We’ve sent it. | We’ve sent it.",
        "x | Please send us your order number."
            + " | Please send us a private message with your order number.",
        "x | Please send us a photo of the lamp. | Please send us a photo of the lamp.",
        "chat | To reset it: 1 Go to Settings. 2 Tap Reset. 3 Wait for the light."
            + " | To reset it:⏎1. Go to Settings.⏎2. Tap Reset.⏎3. Wait for the light.",
        "sms | Please send: - Name - Address - Order number"
            + " | Please send:⏎- Name⏎- Address⏎- Order number",
        "chat | The parcel (two boxes) arrived. | The parcel (two boxes) arrived.",
      })
  void readsWell(String channel, String draft, String reply) {
    RewriteRequest request =
        RewriteRequest.of(draft.replace("⏎", "\n"), channel, Locale.forLanguageTag("en-GB"));
    assertThat(English.engine().rewrite(request).text().replace("\n", "⏎")).isEqualTo(reply);
  }

  @Test
  void tellsTheCellsOfATable() {
    RewriteRequest request =
        RewriteRequest.of(
            "| Item | Price |\n|---|---|\n| Lamp |   |\n| Chair | £35.50 |",
            "voice-tts",
            Locale.UK);
    assertThat(English.engine().rewrite(request).text())
        .isEqualTo("Item, Price.\nLamp.\nChair, thirty-five pounds fifty.");
  }
}

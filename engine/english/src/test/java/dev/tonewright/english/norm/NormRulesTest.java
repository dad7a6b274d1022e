package dev.tonewright.english.norm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tonewright.english.EnglishPack;
import dev.tonewright.english.EnglishWordForms;
import dev.tonewright.language.SentenceCues;
import dev.tonewright.profile.Norms;
import dev.tonewright.profile.Norms.Ellipses;
import dev.tonewright.profile.Norms.Spelling;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule alone on short drafts: what it mends, and the look-alikes that it leaves. */
class NormRulesTest {

  private static final EnglishWordForms FORMS = EnglishWordForms.load();
  private static final SentenceCues CUES = new EnglishPack().parserModels().cues();

  private static final Norms CALM = norms(Ellipses.KEEP, true, Spelling.KEEP);
  private static final Norms NO_ELLIPSIS = norms(Ellipses.STOP, false, Spelling.KEEP);
  private static final Norms BRITISH = norms(Ellipses.KEEP, false, Spelling.BRITISH);
  private static final Norms NO_EMOJI =
      Cases.norms(
          false,
          OptionalInt.of(0),
          Cases.none(),
          Ellipses.KEEP,
          false,
          Spelling.KEEP,
          Cases.none());
  private static final Norms NO_EXCLAMATION =
      Cases.norms(
          false,
          Cases.none(),
          OptionalInt.of(0),
          Ellipses.KEEP,
          false,
          Spelling.KEEP,
          Cases.none());
  private static final Norms SHORT =
      Cases.norms(
          false,
          Cases.none(),
          Cases.none(),
          Ellipses.KEEP,
          false,
          Spelling.KEEP,
          OptionalInt.of(15));

  private static Norms norms(Ellipses ellipses, boolean calm, Spelling spelling) {
    return Cases.norms(false, Cases.none(), Cases.none(), ellipses, calm, spelling, Cases.none());
  }

  private static void check(SentenceRule rule, Norms norms, String draft, String reply) {
    assertThat(Bench.run(List.of(rule), norms, draft)).isEqualTo(reply);
  }

  private static Arguments mends(String name, String draft, String reply) {
    return arguments(name, draft, reply);
  }

  private static Arguments leaves(String name, String draft) {
    return arguments(name, draft, draft);
  }

  static Stream<Arguments> endStops() {
    return Stream.of(
        leaves(
            "a long name behind thanks has none",
            "I have sent the form.\n\nThanks! The Acme Support Team"),
        mends(
            "a statement gets its stop",
            "I will email you as soon as I have it",
            "I will email you as soon as I have it."),
        mends(
            "a request gets its stop",
            "Please refresh the page and try again",
            "Please refresh the page and try again."),
        mends(
            "a statement that one asks",
            "I am just wondering if you have tried another browser?",
            "I am just wondering if you have tried another browser."),
        leaves("an indirect question", "Are you wondering if you need it?"),
        mends(
            "a certain question gets its question mark",
            "Would you like to use your phone to complete the purchase",
            "Would you like to use your phone to complete the purchase?"),
        mends(
            "a question with a stop gets its question mark",
            "How may I help you today.",
            "How may I help you today?"),
        mends(
            "a courtesy gets its stop",
            "Thank you for your patience",
            "Thank you for your patience."),
        mends(
            "the stop stands before an agent's initials",
            "We'll check it out ^NS",
            "We'll check it out. ^NS"),
        mends(
            "a stop where the next sentence starts unmarked",
            "No worries I will check that for you.",
            "No worries. I will check that for you."),
        mends(
            "thanks that go on are no closing",
            "Hello,\n\nThank you. We are on it\n\nKind regards",
            "Hello,\n\nThank you. We are on it.\n\nKind regards"),
        mends(
            "a placeholder ends a sentence",
            "Thanks for contacting #PRS_ORG#",
            "Thanks for contacting #PRS_ORG#."),
        mends(
            "an adverb before the imperative",
            "Only sign in with your account and try again",
            "Only sign in with your account and try again."),
        mends("a short question", "Hello, how are you", "Hello, how are you?"),
        mends(
            "names within a request are no title",
            "For help, please contact the Customer Service Department",
            "For help, please contact the Customer Service Department."),
        leaves(
            "a question may have begun in mid-sentence",
            "He will call before he comes can you wait for him"),
        mends(
            "a mask before a sentence gets its stop",
            "You can find the form on this URL Then, tap the button.",
            "You can find the form on this URL. Then, tap the button."),
        mends(
            "a mask before an order gets its stop",
            "Get the details through URL Update the password on the account.",
            "Get the details through URL. Update the password on the account."),
        mends(
            "an order behind again begins anew",
            "Please try again Sync the account and tell us.",
            "Please try again. Sync the account and tell us."),
        mends(
            "an order behind a duration begins anew",
            "Please wait for 10 minutes Sync the account and tell us.",
            "Please wait for 10 minutes. Sync the account and tell us."),
        mends(
            "an order behind a noun with a double letter begins anew",
            "Please confirm the address Update the account and tell us.",
            "Please confirm the address. Update the account and tell us."),
        leaves("an order told of a plural", "We have asked the customers Update the app please."),
        leaves("an order with its adverb", "You have to do it manually Update the app please."),
        leaves("an order within a short clause", "Please wait and again Sync the account."),
        leaves("a mask at the end takes no stop", "You can find the form at #URL#"),
        leaves("a title behind a guide", "Please see our guide Reset your password for help."),
        leaves("an emoticon stands for the stop", "We are on the way :P"),
        leaves("a greeting has none", "Hello Sam,\n\nYour parcel is here."),
        leaves("initials have none", "We'll check it out.\n^NS"),
        leaves("an address at the end has none", "You can find it at https://example.com/help"),
        leaves("a label has none", "Account settings"),
        leaves("a title has none", "Download Your Books Again"),
        leaves("a condition is no question", "Should you have any questions, let us know."),
        leaves("a statement keeps its question mark", "So you need a refund?"),
        mends(
            "a request is no question",
            "Please send us the invoice?",
            "Please send us the invoice."),
        leaves("a request that asks at its end", "Please wait a minute, is that OK?"),
        leaves("a question behind a request", "Please check the box and is it the same code?"),
        leaves("a thing asked about", "Please restart the router and does the light turn green?"),
        leaves("a label with a question mark", "Please click on Forgot password?"),
        leaves("a question tag", "Please hold for two minutes OK?"),
        leaves("a statement with a question behind it", "Did you sell it on the market. Right?"),
        leaves("a request as a question", "Please could you send us the invoice?"),
        leaves(
            "what introduces a list has none",
            "Please do the following\n1. Open the app.\n2. Tap Settings."),
        leaves("an unfinished sentence has none", "Please contact us at the"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void endStops(String name, String draft, String reply) {
    check(new EndStops(CUES), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> capitals() {
    return Stream.of(
        mends(
            "a sentence starts with a capital",
            "thanks for waiting. we found it.",
            "Thanks for waiting. We found it."),
        mends(
            "a question goes on behind its condition",
            "It is here and if so Could you send it?",
            "It is here and if so could you send it?"),
        mends(
            "a question within a request",
            "Please check If it works and let me know If you need help.",
            "Please check if it works and let me know if you need help."),
        leaves("what goes on stays", "I will check If you need anything else, let me know."),
        leaves("a label stays", "Please check If Only Films."),
        mends(
            "the word behind what joins two sentences",
            "So You can send it. Or Is it too late? And Thank you for the photo.",
            "So you can send it. Or is it too late? And thank you for the photo."),
        leaves("a title behind what joins two sentences", "And It has many readers."),
        leaves("a label behind what joins two sentences", "So Your Voice is on."),
        leaves("a title that something is said of", "And You is out of stock."),
        leaves("a condition behind ends what it belongs to", "We can ask them if so Can you wait?"),
        mends(
            "half an ID",
            "Please send me your Id and your name.",
            "Please send me your ID and your name."),
        mends("an IP address", "Please send me the ip address.", "Please send me the IP address."),
        leaves("a reading of I had", "It is late and Id like to sleep."),
        leaves("a part of a link", "Please open shop/id now."),
        mends("the pronoun is a capital", "Yes, i think i can help.", "Yes, I think I can help."),
        mends("a contracted pronoun is a capital", "Yes, i'm here.", "Yes, I'm here."),
        mends("a day before the stop", "We call on monday.", "We call on Monday."),
        leaves("a day in an address is none", "See monday.com for more."),
        mends("a second language", "We answer in german only.", "We answer in German only."),
        mends(
            "a language's name is a capital",
            "We answer in english only.",
            "We answer in English only."),
        mends(
            "a slip within a sentence goes",
            "It is late, but It will come.",
            "It is late, but it will come."),
        mends(
            "the main clause behind a condition goes on",
            "If you need help, Please contact us.",
            "If you need help, please contact us."),
        mends(
            "a time of day within a greeting",
            "Good Morning Sam,\n\nIt is here.",
            "Good morning Sam,\n\nIt is here."),
        leaves("a lettered option stays", "We have two ways: a. refund b. replacement."),
        mends(
            "a sentence goes on from its greeting",
            "Hi Sam, Please tell me more.",
            "Hi Sam, please tell me more."),
        mends(
            "and in a short form",
            "Hi Sam, We've sent you the label.",
            "Hi Sam, we've sent you the label."),
        leaves("a line below a greeting starts anew", "Hi Sam,\n\nPlease tell me more."),
        leaves("a name behind a condition stays", "If you need help, Visa can tell you."),
        leaves("months that are words stay", "You may march on."),
        leaves("brands keep their letters", "iPhone users can update now."),
        leaves("an item of a list stays", "i) your name\nii) your address"),
        leaves("a label stays", "Please click Your Account and sign in."),
        leaves("an address stays", "Please visit example.com. It is new."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void capitals(String name, String draft, String reply) {
    check(new Capitals(FORMS, CUES), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> spacing() {
    return Stream.of(
        mends("no space before a comma", "I see , thank you.", "I see, thank you."),
        mends("no space before a question mark", "Could you send it ?", "Could you send it?"),
        mends("a space after a comma", "Thanks,we will check.", "Thanks, we will check."),
        mends("a comma on the wrong side", "I see ,we will check.", "I see, we will check."),
        mends("a space after a stop", "It is done.Please check.", "It is done. Please check."),
        mends(
            "a space after a question mark",
            "Is it there?Please check.",
            "Is it there? Please check."),
        mends(
            "a space before a bracket",
            "Log in to the page below(using the first email).",
            "Log in to the page below (using the first email)."),
        mends(
            "a space behind a bracket",
            "Send the code (six digits)to us.",
            "Send the code (six digits) to us."),
        leaves("a plural in brackets stays", "Please send the file(s) or the photo(s)."),
        leaves("a prefix stays", "We will (re)send the code and (un)subscribe you."),
        leaves("a call of two stays", "Please run print(name, value)."),
        leaves("a call stays", "Please run print(name) or get(id)."),
        mends("one space is enough", "Please  check your  inbox.", "Please check your inbox."),
        mends(
            "no space inside brackets",
            "The form ( see page two ) is ready.",
            "The form (see page two) is ready."),
        mends("one stop is enough", "It is done..", "It is done."),
        leaves("a mark for a word stays", "Call us if you have ?s."),
        leaves("and with an apostrophe", "Call us if you have any ?'s or doubts."),
        mends("one question mark is enough", "Is it there??", "Is it there?"),
        mends(
            "no space before a stop behind a link",
            "See https://example.com/a .",
            "See https://example.com/a"),
        leaves("a link keeps its distance from a mark", "Did you see https://example.com/a ?"),
        leaves("an abbreviation keeps its stop", "Send photos, bills, etc., and the label."),
        leaves("a firm keeps its stop", "Acme Inc., your seller, will call."),
        leaves("spaced dots stay", "It is late . . ."),
        leaves("an ellipsis stays", "Please wait... It is coming."),
        leaves("an address stays", "See example.com/a.b,c for more."),
        leaves("numbers stay", "It costs 1,250.50 in all."),
        leaves("an emoticon stays", "I am here :) for you."),
        leaves("a file name stays", "Open setup.exe now."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void spacing(String name, String draft, String reply) {
    check(new Spacing(FORMS, CUES), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> fronted() {
    return Stream.of(
        mends(
            "an aim in front",
            "To log in you need your password.",
            "To log in, you need your password."),
        mends(
            "an aim in front of two clauses",
            "To return the item we can send you a label, and you can print it.",
            "To return the item, we can send you a label, and you can print it."),
        leaves("an aim and what is needed for it", "To get the help you need visit our page."),
        leaves(
            "an aim with a clause of its own", "To find the item you can open the page you need."),
        leaves("an aim with a question in it", "To know what you can do see our page."),
        leaves("what is made sure of", "To make sure we can reach you please confirm your number."),
        leaves("an aim with what one can do", "To see the items you can return go to Your Orders."),
        leaves(
            "an aim with what one has to do",
            "To view the documents you have to sign open the app."),
        mends(
            "a reason in front",
            "Since it is out of stock we can offer you a refund.",
            "Since it is out of stock, we can offer you a refund."),
        mends(
            "“it” begins the main clause",
            "Once the issue is resolved it will be updated.",
            "Once the issue is resolved, it will be updated."),
        mends(
            "two verbs in front",
            "If you sign out and sign in again you can see it.",
            "If you sign out and sign in again, you can see it."),
        mends(
            "a placeholder in front",
            "If you are from #PRS_ORG# you only need to reply.",
            "If you are from #PRS_ORG#, you only need to reply."),
        leaves("what may belong to either", "After I transfer most of the time it is right away."),
        mends(
            "an order behind a condition",
            "If you do not get the email check your spam folder.",
            "If you do not get the email, check your spam folder."),
        mends(
            "a courteous order",
            "Once it is back please restart the app.",
            "Once it is back, please restart the app."),
        mends(
            "a statement behind a time",
            "Once the item reaches our warehouse the refund is processed.",
            "Once the item reaches our warehouse, the refund is processed."),
        mends(
            "a statement about the reader",
            "When you start the game you can go to the settings.",
            "When you start the game, you can go to the settings."),
        mends(
            "a purpose in front",
            "To reset your password go to the login page.",
            "To reset your password, go to the login page."),
        leaves("a condition behind", "Check your spam folder if you do not get the email."),
        leaves("a comma that stands later", "If there is anything else I can do, please tell me."),
        leaves("one that stands already", "If you need it, please call us."),
        mends(
            "a question behind a time",
            "When you finish it do you get a message?",
            "When you finish it, do you get a message?"),
        mends(
            "a request behind a purpose",
            "So that I can help you can you please send me the code?",
            "So that I can help you, can you please send me the code?"),
        mends(
            "leave asked behind a condition",
            "Before we go on may I know your name?",
            "Before we go on, may I know your name?"),
        leaves("a question word in front", "When you called us what did we say?"),
        leaves("what one can", "As soon as you can we will send it."),
        leaves("a word typed once too often", "As soon as you can you will get it."),
        leaves("a relative clause", "If the item you bought is damaged."),
        leaves("a subject", "To reset the code is easy."));
  }

  static Stream<Arguments> splices() {
    return Stream.of(
        leaves(
            "a condition behind an alternative stays",
            "Please call us or, if you prefer, please send us an email."),
        leaves(
            "a comfort with a condition stays",
            "Do not worry if, currently, the app shows no orders."),
        leaves(
            "a condition of either side stays",
            "We will cancel your order, if you agree, please reply with yes."),
        mends(
            "a wish with more behind it is a sentence",
            "It was a pleasure to help you, have a great day and stay safe.",
            "It was a pleasure to help you. Have a great day and stay safe."),
        mends(
            "what is said for itself",
            "You are welcome, bear with me please.",
            "You are welcome. Bear with me please."),
        mends(
            "a moment asked for behind thanks",
            "Thank you for the information, one moment please.",
            "Thank you for the information. One moment please."),
        mends(
            "a question behind an apology",
            "I am sorry about that, could you please send me the code?",
            "I am sorry about that. Could you please send me the code?"),
        mends(
            "a question whether it is right",
            "You want to change the address of your account, is that correct?",
            "You want to change the address of your account. Is that correct?"),
        mends(
            "comfort before what is done",
            "Do not worry, I can add it for you.",
            "Do not worry. I can add it for you."),
        leaves(
            "what is understood has its own words",
            "So you want to change the address, is that correct?"),
        mends(
            "a comma with nothing behind it",
            "Thank you for the information,allow me a moment to check it.",
            "Thank you for the information. Allow me a moment to check it."),
        leaves(
            "one of several ways", "You can send us an email, give us a call or visit our shop."),
        leaves(
            "what somebody may do",
            "Our courier can ring the bell, leave it with a neighbour or place it in a safe spot."),
        leaves("what is told", "We can see that, unfortunately, your parcel has been lost."),
        leaves("care is taken of something", "I will wait for you, take care of it and call."),
        leaves("a moment is a time", "We will wait, a minute or two, for it."),
        mends(
            "a capital behind a whole statement",
            "Player support can help, Please contact them today.",
            "Player support can help. Please contact them today."),
        mends(
            "a request that just begins anew",
            "The shop will sort it out for you, Just let them know your number.",
            "The shop will sort it out for you. Just let them know your number."),
        mends(
            "two statements part",
            "I have checked your order, it is on its way.",
            "I have checked your order. It is on its way."),
        mends(
            "a request starts anew",
            "I have sent you an email, please check your inbox.",
            "I have sent you an email. Please check your inbox."),
        mends(
            "what can be done in this case starts anew",
            "We will send it today, in this case you can wait for the courier.",
            "We will send it today. In this case you can wait for the courier."),
        leaves("a case at the end stays", "You can wait for the courier, in this case today."),
        mends(
            "a courtesy is a sentence",
            "Thank you for the information, I will check it now.",
            "Thank you for the information. I will check it now."),
        mends(
            "a long courtesy is a sentence",
            "Thank you so much for your kind cooperation throughout this chat session, I really appreciate it.",
            "Thank you so much for your kind cooperation throughout this chat session. I really appreciate it."),
        mends(
            "no worries is a sentence",
            "No worries, I will check it now.",
            "No worries. I will check it now."),
        leaves(
            "a reason told before its clause",
            "We must tell you that due to the fact that your card expired, your plan has stopped."),
        mends(
            "a question follows a statement",
            "I will check the order, can you send me the code, please?",
            "I will check the order. Can you send me the code, please?"),
        mends(
            "a request for permission",
            "I will check the information, would you allow me one moment?",
            "I will check the information. Would you allow me one moment?"),
        mends(
            "a capital behind the comma begins anew",
            "I understand, Could you please log in?",
            "I understand. Could you please log in?"),
        mends(
            "a question with a noun between",
            "I can request a call, which number is best for you?",
            "I can request a call. Which number is best for you?"),
        mends(
            "a noun of asking ends a clause",
            "I have received your request, I will do my best to help.",
            "I have received your request. I will do my best to help."),
        mends(
            "a noun begins the second statement",
            "We have three colours, the red one is sold out.",
            "We have three colours. The red one is sold out."),
        mends(
            "thanks to a named reader",
            "Thank you #NAME# for contacting us, I am happy to help.",
            "Thank you #NAME# for contacting us. I am happy to help."),
        leaves("a list of nouns stays", "I like the red one, the blue one and the green one."),
        leaves("an apposition stays", "Your order, the one with the lamp, has been sent."),
        leaves(
            "what follows sorry may belong to the second clause",
            "I am sorry without the name of it, I am not able to find it."),
        mends(
            "a comma behind a question mark goes",
            "Can we try the other one?, it can be ordered today.",
            "Can we try the other one? It can be ordered today."),
        leaves("a suggestion keeps what it suggests", "I would suggest, please check your inbox."),
        leaves(
            "a condition between two requests may belong to either",
            "Please do not close it in case you want to come back, please open a new one."),
        leaves(
            "a relative clause behind a comma stays",
            "You need the serial number, which is on the back."),
        leaves(
            "a phrase in front of the second clause stays with it",
            "We need the account and by these details, we can only find the order."),
        leaves(
            "a cause stays with its main clause",
            "I am sorry because it is another team, I am unable to do this."),
        leaves("a condition keeps its comma", "If you send it, we will check it."),
        leaves(
            "a condition at the end of the first clause",
            "Once you have checked it, please let me know."),
        leaves("a conjunction keeps its comma", "I have checked it, and it is fine."),
        leaves("a clause of saying keeps its comma", "As far as I can see, it is fine."),
        leaves("a relative clause keeps its commas", "The book, which you bought, is here."),
        leaves("an aside keeps its commas", "The order is late, I think."),
        mends(
            "an apology behind a long subject",
            "The voucher for the other site is different, I do apologise.",
            "The voucher for the other site is different. I do apologise."),
        mends(
            "a request behind an adverb and its comma",
            "After this, please release the button, you will hear a beep.",
            "After this, please release the button. You will hear a beep."),
        mends(
            "a clause behind a contrast",
            "The link is fine, but it can take an hour to update, let me start on it now.",
            "The link is fine, but it can take an hour to update. Let me start on it now."),
        mends(
            "an offer of help behind a wish",
            "Hope you are doing well, how can I help you?",
            "Hope you are doing well. How can I help you?"),
        mends(
            "an offer of help behind a reaction",
            "Glad to know, how may I help you?",
            "Glad to know. How may I help you?"),
        leaves("a question that is told", "Please tell me, how can I open it?"),
        mends(
            "a reason behind thanks",
            "Thank you, since this is a gift, we need the receipt.",
            "Thank you. Since this is a gift, we need the receipt."),
        mends(
            "a clause behind a contrast to a clause with a condition",
            "After I transfer it it works at once, but it can take an hour, I will start on it now.",
            "After I transfer it it works at once, but it can take an hour. I will start on it now."),
        mends(
            "a request for the case that one wishes something",
            "They can make the change, if you would like to go on, please share your address.",
            "They can make the change. If you would like to go on, please share your address."),
        leaves(
            "a request for another case",
            "You can return it, if it was sold in May, please send us the receipt."),
        mends(
            "a clause behind a comfort that goes on",
            "It is out today, but do not worry about the hour, I would suggest you wait.",
            "It is out today, but do not worry about the hour. I would suggest you wait."),
        leaves("what is thanked for", "Thank you, as this helps us a lot."),
        leaves("an apology behind a time", "When this happens, I do apologise for it."),
        leaves(
            "a contrast within a condition", "If you tap it, but it does not open, let me know."),
        leaves("a row of clauses stays", "You open it, you check it, and you send it."),
        leaves("an answer keeps its comma", "Yes, I can help you with that."),
        leaves("an apology keeps its comma", "I am sorry, we do not have it."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void fronted(String name, String draft, String reply) {
    check(new FrontedClauses(), Cases.REPAIR, draft, reply);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void splices(String name, String draft, String reply) {
    check(new Splices(CUES), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> tornOffEnds() {
    return Stream.of(
        mends(
            "a place belongs to what is there",
            "The key lies there. in the corner of the room.",
            "The key lies there in the corner of the room."),
        mends(
            "what something comes to",
            "Your account is in a cooldown period. Which means your payments will not go through.",
            "Your account is in a cooldown period, which means your payments will not go through."),
        mends(
            "an aim",
            "Please send me your order number. So that I can check it.",
            "Please send me your order number so that I can check it."),
        mends(
            "how long something takes",
            "Please hold the power button. Until you see the light.",
            "Please hold the power button until you see the light."),
        leaves(
            "an aim before its clause",
            "I have your number. So that I can check it, please send me the code."),
        leaves(
            "an order behind a condition",
            "We have sent the form. Until your refund arrives keep the receipt."),
        leaves("what opens an order", "I have it. So that we can help you send us your number."),
        leaves("a statement of its own", "I have it. Until then you can use this one."),
        leaves("a word or two", "I have it. So."),
        leaves("a question", "I have sent it to you. Which means do you have?"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void tornOffEnds(String name, String draft, String reply) {
    check(new TornOffEnds(), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> tornOffQuestions() {
    return Stream.of(
        mends(
            "one more thing is asked for in the same question",
            "Could you confirm your address? And the number of the order?",
            "Could you confirm your address and the number of the order?"),
        mends(
            "one more thing is asked for, with what it was used for",
            "Can you send me the code? And your email address used on the order?",
            "Can you send me the code and your email address used on the order?"),
        leaves(
            "a second question is no thing asked for",
            "Could you confirm your address? And the lamp is blue?"),
        leaves("a question of its own", "Have you moved house? And the number of the order?"),
        leaves(
            "what is asked for has a clause behind it",
            "Could you tell me which lamp it is? And the number of the order?"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void tornOffQuestions(String name, String draft, String reply) {
    check(new TornOffQuestions(), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> runOns() {
    return Stream.of(
        mends(
            "a request behind a statement",
            "I have sent you an email please check it.",
            "I have sent you an email. Please check it."),
        mends(
            "a request behind thanks",
            "Thank you please try the following steps.",
            "Thank you. Please try the following steps."),
        mends(
            "a question behind thanks",
            "Thank you for your reply can you check the spam folder?",
            "Thank you for your reply. Can you check the spam folder?"),
        mends(
            "however between two clauses",
            "I am very sorry for the delay, however, this is the most we can offer.",
            "I am very sorry for the delay. However, this is the most we can offer."),
        mends(
            "let me know behind a statement",
            "I will send you an email to reset your password let me know if you received it.",
            "I will send you an email to reset your password. Let me know if you received it."),
        mends(
            "thanks at the end of a request",
            "Please send us the order number thanks.",
            "Please send us the order number. Thanks."),
        mends(
            "thanks at the end of a question",
            "Could you send us the order number thank you.",
            "Could you send us the order number? Thank you."),
        mends(
            "however before a denial",
            "I understand your frustration however we cannot refund this order.",
            "I understand your frustration. However, we cannot refund this order."),
        mends(
            "an offer behind a statement",
            "We can send you a new lamp would you like to have it by Monday?",
            "We can send you a new lamp. Would you like to have it by Monday?"),
        mends(
            "time to take",
            "Please take your time I can wait for you.",
            "Please take your time. I can wait for you."),
        mends(
            "a wish behind thanks",
            "Thank you for contacting our team have a lovely day.",
            "Thank you for contacting our team. Have a lovely day."),
        mends(
            "what the reader may want",
            "The agent is not available at the moment if you want I can help you.",
            "The agent is not available at the moment. If you want I can help you."),
        leaves("thanks for what was let", "Thank you for letting us have a nice day."),
        leaves(
            "a condition of what will be done",
            "We will cancel your order if you want we can also refund you."),
        leaves("a condition of what is told stays", "Let me know if you want I can help you."),
        leaves("what one would like stays", "What kind of sofa from us would you like to order?"),
        leaves("an offer for a case stays", "If it fails again would you like to try a reset?"),
        mends(
            "somebody is there for the reader",
            "I am here for you let me see how I can help.",
            "I am here for you. Let me see how I can help."),
        leaves("however of manner stays", "You may pay however you like."),
        leaves("thanks that somebody gives stay", "We would like to say thanks."),
        leaves("sincere thanks stay", "Please accept our sincere thanks."),
        leaves("thanks that are given stay", "Please give the driver thanks."),
        leaves("thanks that are not enough stay", "We cannot express enough thanks."),
        leaves("a small thank you stays", "Please take this voucher as a small thank you."),
        leaves("a wish to thank stays", "I really want to thank you."),
        leaves("a condition stays", "If you need help please contact us."),
        leaves("please at the end stays", "I can help you please."),
        leaves("however within a clause stays", "The order has, however, been sent."),
        leaves("an embedded question stays", "Let me know which item you want to return please."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void runOns(String name, String draft, String reply) {
    check(new RunOns(CUES), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> asides() {
    return Stream.of(
        mends(
            "however before a clause",
            "However we can send you a coupon.",
            "However, we can send you a coupon."),
        mends(
            "however before a condition",
            "However if you want a refund, let me know.",
            "However, if you want a refund, let me know."),
        mends("sorry behind a statement", "I cannot do that sorry.", "I cannot do that, sorry."),
        mends(
            "sorry without a stop behind it",
            "We have no more of this sorry",
            "We have no more of this, sorry"),
        mends("yes before a clause", "Yes you can return it.", "Yes, you can return it."),
        mends("a short answer", "Yes we do.", "Yes, we do."),
        mends("an auxiliary", "Yes I have sent it.", "Yes, I have sent it."),
        mends("a condition", "Yes if you have it.", "Yes, if you have it."),
        mends(
            "no before a clause",
            "No we do not have it in stock.",
            "No, we do not have it in stock."),
        mends("no before a noun", "No your order is safe.", "No, your order is safe."),
        mends("yes before an order", "Yes please send it to us.", "Yes, please send it to us."),
        leaves("a determiner", "No other card works."),
        leaves("nobody", "No one has seen it."),
        leaves("no trouble", "No problem at all."),
        leaves("a courtesy", "Yes please."),
        leaves("an answer with its comma", "Yes, you can."),
        leaves("a manner", "However you pay, it is safe."),
        leaves("a manner without a comma", "However you pay it is safe."),
        leaves("a degree", "However hard we try, it fails."),
        leaves("a comma that stands", "However, we can send you a coupon."),
        leaves("sorry as a noun", "We owe you a sorry."),
        leaves("a manner with an auxiliary", "However you would like to pay, we can take it."),
        leaves("sorry that is felt", "We are so very sorry."),
        leaves("sorry that is said", "He said he was sorry."),
        mends(
            "however before what there is",
            "However there are things that we cannot change.",
            "However, there are things that we cannot change."),
        mends(
            "a regret in front",
            "Regrettably we have no more of them.",
            "Regrettably, we have no more of them."),
        mends(
            "indeed in front",
            "Indeed the parcel was sent twice.",
            "Indeed, the parcel was sent twice."),
        mends(
            "a regret at the end",
            "Only the shop can change that unfortunately.",
            "Only the shop can change that, unfortunately."),
        mends("thanks at the end", "That is great thanks.", "That is great, thanks."),
        leaves("a regret with its degree", "Sadly enough the shop has closed."),
        leaves("a regret of somebody", "Unfortunately for us the shop has closed."),
        leaves("an answer of two words", "Unfortunately not at all, sorry."),
        leaves("how it ended", "The match ended sadly."),
        leaves("thanks that are sent", "We sent him our thanks."),
        leaves("thanks with their adjective", "You have our sincere thanks."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void asides(String name, String draft, String reply) {
    check(new Asides(), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> entities() {
    return Stream.of(
        mends(
            "an ampersand between words",
            "Please send us the size &amp; the colour.",
            "Please send us the size and the colour."),
        leaves("an ampersand of a name", "We sell Smith &amp; Sons chairs."),
        leaves("an ampersand inside a word", "The R&amp;d team has it."),
        leaves("a path", "Go to Settings &gt; Account."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void entities(String name, String draft, String reply) {
    check(new Entities(), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> correlatives() {
    return Stream.of(
        mends(
            "as and so",
            "As the code has expired, so we will send a new one.",
            "As the code has expired, we will send a new one."),
        mends(
            "as and so without a comma",
            "As you have trouble with the code so I will send a new one.",
            "As you have trouble with the code, I will send a new one."),
        mends(
            "although and but",
            "Although it is late, but we will call you.",
            "Although it is late, we will call you."),
        mends(
            "a condition and so before a request",
            "If you are able to log in so please let me know.",
            "If you are able to log in, please let me know."),
        mends(
            "a reason and so before a request",
            "Since the code has expired so please send a new one.",
            "Since the code has expired, please send a new one."),
        leaves("a condition behind which so tells a result", "If it fails so I can help you."),
        leaves("so of a manner", "As you said so I will do it."),
        leaves(
            "a purpose of the main clause",
            "As I can see it I will send it to the team so they can check it."),
        leaves(
            "what was agreed is no reason",
            "As agreed we have cancelled the order, so you will get a refund."),
        leaves(
            "what was mentioned is no reason",
            "As mentioned your case was closed so we will open a new one."),
        leaves("so that", "As it is broken, so that you can return it, we send a label."),
        leaves("a single conjunction", "As the code has expired, we will send a new one."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void correlatives(String name, String draft, String reply) {
    check(new Correlatives(), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> joints() {
    return Stream.of(
        mends(
            "a promise behind a request",
            "Please send me the code of your card and I will look into it.",
            "Please send me the code of your card, and I will look into it."),
        mends(
            "a promise behind a question",
            "Could you attach some photos showing the fault and I will look into it.",
            "Could you attach some photos showing the fault, and I will look into it."),
        mends(
            "a promise behind a statement",
            "Our team is constantly working on this issue and we will fix it soon.",
            "Our team is constantly working on this issue, and we will fix it soon."),
        mends(
            "what stands against a statement",
            "I do not know the whole plan but I can help you with it.",
            "I do not know the whole plan, but I can help you with it."),
        mends(
            "a request that follows from a statement",
            "I have made some changes in your account so please follow the link.",
            "I have made some changes in your account, so please follow the link."),
        mends(
            "an announced request that follows",
            "Our team is working on a fix for it so I humbly request you to wait.",
            "Our team is working on a fix for it, so I humbly request you to wait."),
        mends(
            "behind a word with a hyphen",
            "Our team works on this server-side fault so please wait.",
            "Our team works on this server-side fault, so please wait."),
        mends(
            "behind an earlier comma",
            "In that case, please write to our shop again and we will help you.",
            "In that case, please write to our shop again, and we will help you."),
        leaves("two short clauses", "Write to us and we will help you."),
        leaves("a comma that stands", "Please send me the code of your card, and I will check it."),
        leaves(
            "two parts of one condition",
            "If you send us the code of your card and we can read it, you get a refund."),
        leaves(
            "a clause that belongs to a verb of saying",
            "I hope the code works on both cards and we can close the case."),
        leaves(
            "two parts of one subordinate clause",
            "The app sends a message when the order is here and we can pack it."),
        leaves("one subject", "Please send me the code of your card and wait for my reply."),
        leaves("a purpose", "Please send me the code of your card so I can look into it."),
        leaves(
            "one question of two parts",
            "Could you tell us which card this was and we can pass it on?"),
        leaves("even so", "The shop will be closed on Monday and even so please come."),
        mends(
            "what was done",
            "I have checked the details of your order and I have found the fault.",
            "I have checked the details of your order, and I have found the fault."),
        mends(
            "behind an adverb",
            "Sadly we have not heard from you since Monday and we will close the case.",
            "Sadly we have not heard from you since Monday, and we will close the case."),
        mends(
            "an amount",
            "I will ask for the €100 to be refunded for you and I will write to you.",
            "I will ask for the €100 to be refunded for you, and I will write to you."),
        mends(
            "a second request",
            "Please send me the number of your order and please keep the box.",
            "Please send me the number of your order, and please keep the box."),
        mends(
            "a statement against another",
            "I understand how annoying this is but only the shop can change it.",
            "I understand how annoying this is, but only the shop can change it."),
        mends(
            "against a clause with another in it",
            "It will be three days before we can write but I will look at it.",
            "It will be three days before we can write, but I will look at it."),
        mends(
            "against a short clause",
            "I understand your concern but only the shop can change it.",
            "I understand your concern, but only the shop can change it."),
        leaves("against two words", "I tried but it was not there."),
        leaves("against a part alone", "We can change all but the number on the card."),
        leaves("nothing but", "There is nothing in the box but the card that you sent."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void joints(String name, String draft, String reply) {
    check(new JointCommas(), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> vocatives() {
    return Stream.of(
        mends(
            "behind a wish to whom the reply greets",
            "Hi Priya, it is here. Have a lovely day Priya.",
            "Hi Priya, it is here. Have a lovely day, Priya."),
        leaves("a day of the week", "We will get back to you Monday."),
        leaves("a day behind an adverb", "We will be open again Tuesday."),
        leaves("a country", "We are here to help you Canada."),
        mends(
            "behind a question",
            "Is there anything else I can help you with today #NAME#?",
            "Is there anything else I can help you with today, #NAME#?"),
        mends("behind an answer", "Yes #NAME#, I will do it.", "Yes, #NAME#, I will do it."),
        mends("behind thanks", "Thank you Matthew.", "Thank you, Matthew."),
        leaves("an object", "We have told Matthew."),
        leaves("a second object", "I will send you #NAME#."),
        leaves("a subject", "Today Matthew has told us."),
        leaves("what somebody is called", "My name is #NAME#."),
        leaves("a name and a surname", "Thank you Matthew Shaw has it."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void vocatives(String name, String draft, String reply) {
    check(new Vocatives(FORMS), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> salutationCommas() {
    return Stream.of(
        mends("a name", "Hi Sam Thanks for waiting.", "Hi Sam, Thanks for waiting."),
        mends("a placeholder", "Hello #NAME# How can I help?", "Hello #NAME#, How can I help?"),
        mends(
            "the time of day",
            "Good morning Thanks for waiting.",
            "Good morning, Thanks for waiting."),
        leaves("a comma stands", "Hi Sam, Thanks for waiting."),
        leaves("a line parts them", "Hi Sam\nThanks for waiting."),
        leaves("a mark stands", "Hi Sam! Thanks for waiting."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void salutationCommas(String name, String draft, String reply) {
    check(new SalutationCommas(), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> dashStops() {
    return Stream.of(
        mends(
            "a dash behind thanks is a stop",
            "Thank you - do you need the form?",
            "Thank you. Do you need the form?"),
        mends(
            "a dash behind a courtesy is a stop",
            "No problem – we have sent the label.",
            "No problem. We have sent the label."),
        leaves("a dash before who signs", "Thank you - Mark"),
        leaves("a dash behind an answer", "Yes - you can return it."),
        leaves("a dash between an apology and its reason", "I am sorry - we have no label."),
        leaves("a dash between two clauses", "We checked it - it works."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void dashStops(String name, String draft, String reply) {
    check(new DashStops(CUES), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> doubledWords() {
    return Stream.of(
        mends("an article stands once", "Please check the the order.", "Please check the order."),
        mends("a preposition stands once", "I sent it to to you.", "I sent it to you."),
        mends("a stress stands once", "I really really like it.", "I really like it."),
        mends(
            "a request begun twice",
            "I will send the link, please Please use it.",
            "I will send the link, please use it."),
        leaves("a request behind a whole one", "Check your inbox please Please reply today."),
        leaves("one ends, one begins", "As soon as you can can you send it?"),
        leaves("that that stays", "I know that that is right."),
        leaves("had had stays", "He had had it before."),
        leaves("bye bye stays", "Bye bye!"),
        leaves("a stop between two", "We sent it to you. You can check it."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void doubledWords(String name, String draft, String reply) {
    check(new DoubledWords(), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> articles() {
    return Stream.of(
        mends(
            "an before a figure that is said with a vowel",
            "I can offer a €80 voucher or a 11 euro refund.",
            "I can offer an €80 voucher or an 11 euro refund."),
        mends("a before another figure", "Enter an 6-digit code.", "Enter a 6-digit code."),
        leaves("a label before a figure stays", "Choose option a 8."),
        leaves("a letter behind a figure stays", "Your seat is 11 a 8."),
        leaves("a hundred stays", "It is a 100 euro voucher and a 110 euro one."),
        leaves("what is said in two ways stays", "It is a 1,100 euro and a 1800 euro order."),
        mends("an before a vowel", "We found a error.", "We found an error."),
        mends("an before a silent letter", "It takes a hour.", "It takes an hour."),
        mends("a before a consonant", "This is an new order.", "This is a new order."),
        mends("a before the sound of you", "You are an user.", "You are a user."),
        leaves("a user stays", "You are a user."),
        leaves("a one-time code stays", "It is a one-time code."),
        leaves("an hour stays", "It takes an hour."),
        mends("an before a name", "It is a Amazon order.", "It is an Amazon order."),
        mends("an before a device", "You used a iPhone.", "You used an iPhone."),
        leaves("a before a name's consonant", "It is a One Plus from a European shop."),
        leaves("a as a label", "Please pick option a Amazon."),
        leaves("a European address stays", "It is a European address."),
        leaves("an abbreviation stays", "It is an MP3 file, or a URL."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void articles(String name, String draft, String reply) {
    check(new Articles(FORMS), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> corrections() {
    return Stream.of(
        mends("a typo", "We recieved your payement.", "We received your payment."),
        mends("a typo with a capital", "Unfortunatly, it is late.", "Unfortunately, it is late."),
        mends("two words in one", "It helps alot.", "It helps a lot."),
        mends(
            "an apostrophe",
            "We cant find it and dont know why.",
            "We can't find it and don't know why."),
        leaves("a curly apostrophe stays", "We can’t find it."),
        leaves("a name stays", "Teh-Lin will call you."),
        leaves("an address stays", "Write to recieve@example.com."),
        leaves("words that depend on their sentence stay", "The well is ill, its id were lost."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void corrections(String name, String draft, String reply) {
    check(new Corrections(FORMS, new Misspelling(Vocabulary.load())), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> shouting() {
    return Stream.of(
        mends("a shouted sentence", "THANK YOU SO MUCH.", "Thank you so much."),
        mends("a shouted greeting", "HI, thank you for the code.", "Hi, thank you for the code."),
        mends("a greeting before a name", "HELLO Maria, it is here.", "Hello Maria, it is here."),
        leaves("capitals that join another word", "HI-LO is our brand."),
        leaves("a state behind a town", "We ship it to Hilo HI today."),
        mends("a stressed word", "Please do NOT close it.", "Please do not close it."),
        leaves("codes stay", "Your PIN and the USB port are fine."),
        leaves("a placeholder stays", "Hello NAME, your PRS-ORG is here."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void shouting(String name, String draft, String reply) {
    check(new Shouting(FORMS, CUES), CALM, draft, reply);
  }

  static Stream<Arguments> lengthening() {
    return Stream.of(
        mends("so", "It is soooo good.", "It is so good."),
        mends("please", "Wait, pleaseee.", "Wait, please."),
        leaves("a sound stays", "Hmmm, I see."),
        leaves("an address stays", "See www.example.com."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void lengthening(String name, String draft, String reply) {
    check(new Lengthening(FORMS), Cases.REPAIR, draft, reply);
  }

  static Stream<Arguments> emojiCount() {
    return Stream.of(
        mends("no emoji", "It is here 😊", "It is here"),
        mends("no emoticon", "It is here :)", "It is here"),
        leaves("an emoji for a word stays", "We are in the 🍑 state today."),
        mends(
            "an emoticon before a link stands for the stop",
            "We are here for you :) https://example.com/a",
            "We are here for you. https://example.com/a"),
        mends(
            "an emoticon before a question stands for the stop",
            "I am very sorry :( Were you able to pay?",
            "I am very sorry. Were you able to pay?"),
        mends(
            "an emoji between two sentences leaves a stop",
            "Dana here 👋 Let me look into it.",
            "Dana here. Let me look into it."),
        mends(
            "and behind a greeting a comma",
            "Hi Dana 👋 Your lamp is here.",
            "Hi Dana, Your lamp is here."),
        mends(
            "a whole utterance ends in front of a subject",
            "All done 🎉 your lamp is here.",
            "All done. your lamp is here."),
        mends(
            "an utterance that goes on has no stop",
            "All done 🎉 apart from that.",
            "All done apart from that."),
        mends("a mention takes no stop", "@dana_h 😱 We did not know.", "@dana_h We did not know."),
        leaves("a label behind an emoji stays", "Tap 👉 Reply to answer."),
        leaves("a smile in an address stays", "See https://example.com/:)"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void emojiCount(String name, String draft, String reply) {
    check(new EmojiCount(CUES), NO_EMOJI, draft, reply);
  }

  static Stream<Arguments> exclamations() {
    return Stream.of(
        mends("a stop", "Thank you!!", "Thank you."),
        mends("a question keeps its mark", "Is it there?!", "Is it there?"),
        leaves("a greeting keeps its mark", "Hi Sam!\n\nIt is here."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void exclamations(String name, String draft, String reply) {
    check(new Exclamations(), NO_EXCLAMATION, draft, reply);
  }

  static Stream<Arguments> ellipsisStops() {
    return Stream.of(
        mends("glued to what follows", "We sent it...Thank you.", "We sent it. Thank you."),
        mends("a stop", "Please wait... We are checking.", "Please wait. We are checking."),
        leaves("within a sentence it stays", "It is ... well, late."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void ellipsisStops(String name, String draft, String reply) {
    check(new EllipsisStops(CUES), NO_ELLIPSIS, draft, reply);
  }

  static Stream<Arguments> longSentences() {
    return Stream.of(
        mends(
            "two halves",
            "We have checked your order with the warehouse this morning, and they will send the missing item to you tomorrow.",
            "We have checked your order with the warehouse this morning. They will send the missing item to you tomorrow."),
        mends(
            "a contrast",
            "We have checked your order with the warehouse this morning, but we could not find the item that you asked for.",
            "We have checked your order with the warehouse this morning. However, we could not find the item that you asked for."),
        leaves(
            "one turn is enough",
            "However we have checked your order with the warehouse this morning, but we could not find the item that you asked for."),
        leaves(
            "a condition stays whole",
            "If you have checked your order with the warehouse this morning, and you have found the item there, please tell us."),
        leaves("a short one stays", "It is late, and we are sorry."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void longSentences(String name, String draft, String reply) {
    check(new LongSentences(), SHORT, draft, reply);
  }

  static Stream<Arguments> spellingVariants() {
    return Stream.of(
        mends(
            "endings and letters",
            "We apologize for the color of the catalog in the center.",
            "We apologise for the colour of the catalogue in the centre."),
        leaves(
            "a label that has the other spelling keeps the text to one",
            "Please authorize the reader: open the menu and click Erase Authorization."),
        mends(
            "a capital that opens a sentence is no name",
            "Please authorize it. Authorize the other one, too.",
            "Please authorise it. Authorise the other one, too."),
        mends("a doubled consonant", "Your order was canceled.", "Your order was cancelled."),
        leaves("a name stays", "Please open the Help Center page."),
        leaves("a borrowed courtesy stays", "Send it today, por favor."),
        leaves("another language keeps its words", "El color de su pedido es el correcto."),
        mends(
            "one borrowed word makes no other language",
            "The El Dorado cafe has your favorite color.",
            "The El Dorado cafe has your favourite colour."),
        leaves("other words stay", "Please check the size of the meter and the program."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void spellingVariants(String name, String draft, String reply) {
    check(new SpellingVariants(), BRITISH, draft, reply);
  }

  static Stream<Arguments> americanSpelling() {
    return Stream.of(
        mends("a label", "Your returns label is here.", "Your return label is here."),
        mends("a period", "Our 30-day returns period ends.", "Our 30-day return period ends."),
        mends("several labels", "I sent you the returns labels.", "I sent you the return labels."),
        mends("a policy", "Please read our returns policy.", "Please read our return policy."),
        mends("a form", "Attach this returns form.", "Attach this return form."),
        leaves("a verb", "The shop returns labels to us."),
        leaves("a noun of its own", "The returns are here."),
        leaves("a name", "Open the Returns form there."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void americanSpelling(String name, String draft, String reply) {
    check(new SpellingVariants(), norms(Ellipses.KEEP, false, Spelling.AMERICAN), draft, reply);
  }
}

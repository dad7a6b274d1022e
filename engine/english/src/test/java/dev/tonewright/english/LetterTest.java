package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tonewright.request.Customer;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Markup;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Greeting, closing and steps of a letter from Jules to Robin Okafor, by the whole engine. */
class LetterTest {

  private static final Customer ROBIN =
      new Customer(
          Optional.empty(),
          Optional.of("Robin"),
          Optional.of("Okafor"),
          Optional.empty(),
          Optional.empty(),
          false);

  static Stream<Arguments> frames() {
    return Stream.of(
        arguments(
            "a letter gets both",
            "We have sent the label.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a wish to somebody else",
            "Happy Halloween, Harry! We have sent the label.",
            "Hello,\n\nHappy Halloween, Harry! We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a dash before a name signs a post, not a letter",
            "We are looking into it. - Becky",
            "Hello Robin,\n\nWe are looking into it.\n\nKind regards,\nBecky"),
        arguments(
            "a wish to somebody else behind handles",
            "@dana @kim Happy Halloween, Harry! We have sent the label.",
            "@dana @kim\n\nHello,\n\nHappy Halloween, Harry! We have sent the label.\n\nKind"
                + " regards,\nJules"),
        arguments(
            "thanks to somebody else",
            "Thank you, Harry. We have sent the label.",
            "Hello,\n\nThank you, Harry. We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "thanks to somebody else whose name is a word as well",
            "Thank you, Grace. We have sent the label.",
            "Hello,\n\nThank you, Grace. We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "thanks to somebody else whose name the dictionary has",
            "Thank you, Peter. We have sent the label.",
            "Hello,\n\nThank you, Peter. We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "thanks to somebody else below empty lines",
            "We have it.\n\n \nThank you, Harry. We have sent the label.",
            "Hello,\n\nWe have it.\n\n \nThank you, Harry. We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "thanks to a title with a name that is a word as well",
            "Thank you, Mr Brown. We have sent the label.",
            "Hello,\n\nThank you, Mr Brown. We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "thanks to somebody whose name the agent's begins with",
            "Thank you, Jule. We have sent the label.",
            "Hello,\n\nThank you, Jule. We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a name behind what is said to somebody else, and a handle",
            "@116570 We are sorry for the wait today, Ally. We have sent the label.",
            "@116570\n\nHello,\n\nWe are sorry for the wait today, Ally. We have sent the label.\n\n"
                + "Kind regards,\nJules"),
        arguments(
            "a colleague's name is nobody's who reads",
            "I have passed this to your account manager, Sophie. She will call you today.",
            "Hello Robin,\n\nI have passed this to your account manager, Sophie. She will call you today.\n\nKind regards,\nJules"),
        arguments(
            "a firm's name is nobody's who reads",
            "Your parcel is with our courier, Evri. It will arrive tomorrow.",
            "Hello Robin,\n\nYour parcel is with our courier, Evri. It will arrive tomorrow.\n\nKind regards,\nJules"),
        arguments(
            "a month is nobody's who reads",
            "It is due by the end of next month, April. The form is attached.",
            "Hello Robin,\n\nIt is due by the end of next month, April. The form is attached.\n\nKind regards,\nJules"),
        arguments(
            "a sentence that ends in a team signs nothing",
            "We cannot change this here. Please contact our support team.",
            "Hello Robin,\n\nWe cannot change this here. Please contact our support team.\n\nKind regards,\nJules"),
        arguments(
            "thanks to somebody else behind a handle",
            "@116570 Thank you, Harry. We have sent the label.",
            "@116570\n\nHello,\n\nThank you, Harry. We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a name behind a handle that may be somebody else's",
            "@116570 We would like to help in any way we can, Juan. We have sent the label.",
            "@116570\n\nHello,\n\nWe would like to help in any way we can, Juan. We have sent the"
                + " label.\n\nKind regards,\nJules"),
        arguments(
            "a form of address behind what is said",
            "We are sorry for the wait today, Sir. We have sent the label.",
            "Hello Robin,\n\nWe are sorry for the wait today, Sir. We have sent the label.\n\n"
                + "Kind regards,\nJules"),
        arguments(
            "a country behind a town",
            "We deliver to Leeds, England. We have sent the label.",
            "Hello Robin,\n\nWe deliver to Leeds, England. We have sent the label.\n\n"
                + "Kind regards,\nJules"),
        arguments(
            "a chat's reaction behind a handle",
            "@116570 Got it. We have sent the label.",
            "Hello @116570,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a placeholder in a vocative",
            "It was nice to meet you, #NAME#. We have sent the label.",
            "Hello,\n\nIt was nice to meet you, #NAME#. We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a placeholder that is no vocative",
            "The label is for #NAME#. We have sent it.",
            "Hello Robin,\n\nThe label is for #NAME#. We have sent it.\n\nKind regards,\nJules"),
        arguments(
            "thanks to the agent",
            "Thank you, Jules. We have sent the label.",
            "Hello Robin,\n\nThank you, Jules. We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "thanks to no name",
            "Thank you, Sir. We have sent the label.",
            "Hello Robin,\n\nThank you, Sir. We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "thanks to a title alone",
            "Thank you, Mrs. We have sent the label.",
            "Hello Robin,\n\nThank you, Mrs. We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "thanks to all",
            "We have it. Thanks, Everyone! We have sent the label.",
            "Hello Robin,\n\nWe have it. Thank you, Everyone. We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "thanks before a sentence with a capital",
            "We have it. Thanks, Unfortunately, the label is lost.",
            "Hello Robin,\n\nWe have it. Thank you. Unfortunately, the label is lost.\n\nKind regards,\nJules"),
        arguments(
            "a wish to nobody by name",
            "Happy New Year! We have sent the label.",
            "Hello Robin,\n\nHappy New Year! We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a small name before a stop",
            "hi sam, no worries. We have sent the label.",
            "Hello Sam,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a closing runs on from its sentence",
            "We have sent the label today kind regards Nisha",
            "Hello Robin,\n\nWe have sent the label today.\n\nKind regards,\nNisha"),
        arguments(
            "a closing stands behind a comma",
            "We have sent the label today, best wishes, Nisha",
            "Hello Robin,\n\nWe have sent the label today.\n\nBest wishes,\nNisha"),
        arguments(
            "cheers from neither reader nor agent",
            "We have sent the label. Cheers Nisha",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nNisha"),
        arguments(
            "thanking you is a closing",
            "We have sent the label. Thanking you, Nisha",
            "Hello Robin,\n\nWe have sent the label.\n\nThanking you,\nNisha"),
        arguments(
            "regards that are given close nothing",
            "We gave him our kind regards Monday.",
            "Hello Robin,\n\nWe gave him our kind regards Monday.\n\nKind regards,\nJules"),
        arguments(
            "whoever is greeted by what they are keeps it",
            "Dear valued donor,\n\nWe have sent the label.",
            "Dear valued donor,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a mention is greeted",
            "@anna we have sent the label.",
            "Hello @anna,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a mention may be the subject",
            "@anna has sent the label.",
            "Hello Robin,\n\n@anna has sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a greeting behind a mention stays",
            "@anna Hi Nico! We have sent the label.",
            "@anna\n\nHello Nico,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "several mentions stand above the greeting",
            "@anna @nico we have sent the label.",
            "@anna @nico\n\nHello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a name with a stop signs",
            "We have sent the label. Phil.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nPhil."),
        arguments(
            "a name behind a mention is greeted",
            "@anna Nico, we have sent the label.",
            "@anna\n\nHello Nico,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a placeholder before the first clause is greeted",
            "#NAME#, were you able to sign in?",
            "Hello #NAME#,\n\nWere you able to sign in?\n\nKind regards,\nJules"),
        arguments(
            "a word before the first clause is no name",
            "Luckily, we have sent the label.",
            "Hello Robin,\n\nLuckily, we have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "whom an apposition explains is not greeted",
            "Samsung, the manufacturer, will call you.",
            "Hello Robin,\n\nSamsung, the manufacturer, will call you.\n\nKind regards,\nJules"),
        arguments(
            "a day is not greeted",
            "Wednesday, we will call you again.",
            "Hello Robin,\n\nWednesday, we will call you again.\n\nKind regards,\nJules"),
        arguments(
            "an order is not greeted",
            "#ORDER#, your order, has left our shop.",
            "Hello Robin,\n\n#ORDER#, your order, has left our shop.\n\nKind regards,\nJules"),
        arguments(
            "a greeting far down greets, and no closing frames half a letter",
            "We have sent the label. It is on its way. You can print it. Hello Sam! Did it arrive?",
            "We have sent the label. It is on its way. You can print it. Hello Sam! Did it arrive?"),
        arguments(
            "what announces more is not yet a letter",
            "Please try the steps below:",
            "Please try the steps below:"),
        arguments(
            "a stop behind a comma ends a letter as well",
            "We have sent the label.,",
            "Hello Robin,\n\nWe have sent the label.,\n\nKind regards,\nJules"),
        arguments(
            "a name that stands for one belongs to a greeting that calls",
            "Hello! NAME-M. We have sent the label.",
            "Hello NAME-M,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a comma before the signature ends the sentence",
            "We are looking into it, ^AV",
            "Hello Robin,\n\nWe are looking into it.\n\nKind regards,\nAV"),
        arguments(
            "the closing stands above a name and the link below it",
            "Please send us your number. ^Raj https://example.com/dm",
            "Hello Robin,\n\nPlease send us your number.\n\nKind regards,\nRaj\n\nhttps://example.com/dm"),
        arguments(
            "a closing stands above the line that parts a footer",
            "We have sent the label.\n\n***\nThis message is confidential.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules\n\n***\nThis message is"
                + " confidential."),
        arguments(
            "what follows a greeting and its comma is no name",
            "Hi again, Smart Sync is on for your account.",
            "Hello again,\n\nSmart Sync is on for your account.\n\nKind regards,\nJules"),
        arguments(
            "no comma stands before the name",
            "Hey, Kashif! We have sent the label.",
            "Hello Kashif,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a conjunction behind the greeting goes",
            "Hello and thank you for your patience.",
            "Hello Robin,\n\nThank you for your patience.\n\nKind regards,\nJules"),
        arguments(
            "a valued customer is greeted",
            "Dear valued customer, we have sent the label.",
            "Dear valued customer,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "what went on from a dropped word goes",
            "Alright. Then I will send the label.",
            "Hello Robin,\n\nI will send the label.\n\nKind regards,\nJules"),
        arguments(
            "a draft may begin so itself",
            "Then I will send the label.",
            "Hello Robin,\n\nThen I will send the label.\n\nKind regards,\nJules"),
        arguments(
            "a ticket's number stands above the greeting",
            "Ticket #44521\n\nHi Omar,\n\nWe have sent the label.",
            "Ticket #44521\n\nHello Omar,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a name at the end signs",
            "We have sent the label. Have a lovely weekend! Jo",
            "Hello Robin,\n\nWe have sent the label. Have a lovely weekend.\n\nKind regards,\nJo"),
        arguments(
            "a placeholder of the signature is one",
            "We have sent the label. {{agent.signature}}",
            "Hello Robin,\n\nWe have sent the label. {{agent.signature}}"),
        arguments(
            "a team signs",
            "We have sent the label. Best, The Example Team",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nThe Example Team"),
        arguments("a bare answer stays bare", "Yes.", "Yes."),
        arguments("a bare number stays bare", "123456789", "123456789"),
        arguments("a bare greeting stays bare", "Hello Sam Smith,", "Hello Sam Smith,"),
        arguments(
            "a farewell gives way to the closing",
            "We have sent the label. Bye!",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "the agent's thanks and name are the closing",
            "We have sent the label. Thank you, Jules",
            "Hello Robin,\n\nWe have sent the label.\n\nThank you,\nJules"),
        arguments(
            "thanks to the reader are not",
            "We have sent the label. Thank you, Robin",
            "Hello Robin,\n\nWe have sent the label. Thank you, Robin\n\nKind regards,\nJules"),
        arguments(
            "thanks to somebody else may be either",
            "We have sent the label. Thank you, Dana",
            "Hello Robin,\n\nWe have sent the label. Thank you, Dana"),
        arguments(
            "the closing stands above a postscript",
            "We have sent the label.\n\nP.S. The box is blue.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules\n\nP.S. The box is blue."),
        arguments(
            "the closing stands above a device's line",
            "We have sent the label.\n\nSent from my iPhone",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules\n\nSent from my iPhone"),
        arguments(
            "the closing stands above a name glued to the last sentence",
            "We have sent the label, see you there!- Anwar",
            "Hello Robin,\n\nWe have sent the label. See you there.\n\nKind regards,\nAnwar"),
        arguments(
            "a starred item is no signature",
            "Please open one:\n* Mail\n* Chat",
            "Hello Robin,\n\nPlease open one:\n* Mail\n* Chat\n\nKind regards,\nJules"),
        arguments(
            "nor is one behind a dash",
            "Please open one:\n- Mail\n- Chat",
            "Hello Robin,\n\nPlease open one:\n- Mail\n- Chat\n\nKind regards,\nJules"),
        arguments(
            "a name behind a star is one",
            "We have sent the label.\n* Dana",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nDana"),
        arguments(
            "a name on a line of its own is greeted",
            "Robin,\n\nWe have sent the label.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "so is somebody else's",
            "Tom,\n\nWe have sent the label.",
            "Hello Tom,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "and one with a title",
            "Ms Okafor,\n\nWe have sent the label.",
            "Hello Ms Okafor,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "the reader's name before a dash is greeted",
            "Robin - we have sent the label.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a topic before a dash may be a name",
            "Samsung - we have sent the label.",
            "Samsung - we have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "the reader among others is not greeted",
            "Robin and Sam will call you.",
            "Hello Robin,\n\nRobin and Sam will call you.\n\nKind regards,\nJules"),
        arguments(
            "whom it may concern is greeted",
            "To whom it may concern,\n\nWe have sent the label.",
            "To whom it may concern,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a part of the day greets a name",
            "Morning Robin, we have sent the label.",
            "Morning Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a part of the day may be a subject",
            "Morning labels are free.",
            "Hello Robin,\n\nMorning labels are free.\n\nKind regards,\nJules"),
        arguments(
            "or one of several",
            "Evening, weekend and holiday labels are free.",
            "Hello Robin,\n\nEvening, weekend and holiday labels are free.\n\nKind regards,\nJules"),
        arguments(
            "a greeting without a name gets it",
            "Good morning! We have sent the label.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "unless what follows says it",
            "Hi, Robin we have sent the label.",
            "Hello,\n\nRobin we have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a field of a template is a name",
            "Hi {!Contact.FirstName}, we have sent the label.",
            "Hello {!Contact.FirstName},\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a field in words is one",
            "Hi {first name}, we have sent the label.",
            "Hello {first name},\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a field of three braces is one",
            "Hello {{{Recipient.FirstName}}}, we have sent the label.",
            "Hello {{{Recipient.FirstName}}},\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "warmly closes",
            "We have sent the label.\n\nWarmly,\nJules",
            "Hello Robin,\n\nWe have sent the label.\n\nWarmly,\nJules"),
        arguments(
            "yours closes",
            "We have sent the label.\n\nYours,\nJules",
            "Hello Robin,\n\nWe have sent the label.\n\nYours,\nJules"),
        arguments(
            "speak soon closes",
            "We have sent the label.\n\nSpeak soon,\nJules",
            "Hello Robin,\n\nWe have sent the label.\n\nSpeak soon,\nJules"),
        arguments(
            "with thanks closes",
            "We have sent the label.\n\nWith thanks,\nJules",
            "Hello Robin,\n\nWe have sent the label.\n\nWith thanks,\nJules"),
        arguments(
            "yours truly closes",
            "We have sent the label.\n\nYours truly,\nJules",
            "Hello Robin,\n\nWe have sent the label.\n\nYours truly,\nJules"),
        arguments(
            "a farewell and the agent's name close on one line",
            "We have sent the label. Speak soon, Jules",
            "Hello Robin,\n\nWe have sent the label.\n\nSpeak soon,\nJules"),
        arguments(
            "a farewell and the reader's name do not",
            "We have sent the label. Take care, Robin",
            "Hello Robin,\n\nWe have sent the label. Take care, Robin\n\nKind regards,\nJules"),
        arguments(
            "thanks in brief close",
            "We have sent the label.\n\nThx,\nJules",
            "Hello Robin,\n\nWe have sent the label.\n\nThank you,\nJules"),
        arguments(
            "a wish and the agent's name are parted",
            "We have sent the label. Have a lovely day, Jules",
            "Hello Robin,\n\nWe have sent the label. Have a lovely day.\n\nKind regards,\nJules"),
        arguments(
            "a closing alone is no letter", "Yours truly, Jules Hart", "Yours truly, Jules Hart"),
        arguments(
            "the lines of a signature stay",
            "We have sent the label.\n\nKind regards,\nJules Hart\nHead of Support\nWe're here to help",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules Hart\nHead of Support\nWe're here to help"),
        arguments(
            "a notice of confidentiality stays",
            "We have sent the label.\n\nKind regards,\nJules\n\nThis e-mail is confidential. If you aren't the reader it's intended for, don't copy it",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules\n\nThis e-mail is confidential. If you aren't the reader it's intended for, don't copy it"),
        arguments(
            "advice on a mail that came in error is no footer",
            "We sent you a reminder on Monday.\n\nIf you received this message in error, please ignore"
                + " it. We're gonna update ur account.",
            "Hello Robin,\n\nWe sent you a reminder on Monday.\n\nIf you received this message in"
                + " error, please ignore it. We will update your account.\n\nKind regards,\nJules"),
        arguments(
            "nor is what a mail confirms",
            "We sent you a reminder on Monday.\n\nThis email is intended to confirm that we're gonna"
                + " close ur claim.",
            "Hello Robin,\n\nWe sent you a reminder on Monday.\n\nThis email is intended to confirm"
                + " that we are going to close your claim.\n\nKind regards,\nJules"),
        arguments(
            "nor is how a parcel was sent",
            "We packed it today.\n\nSent via Royal Mail, it's gonna arrive on Monday.",
            "Hello Robin,\n\nWe packed it today.\n\nSent via Royal Mail, it is going to arrive on"
                + " Monday.\n\nKind regards,\nJules"),
        arguments(
            "a title behind the name",
            "We have sent the label. Warm regards, Rohit | L2 Support",
            "Hello Robin,\n\nWe have sent the label.\n\nWarm regards,\nRohit | L2 Support"),
        arguments(
            "whom the agent stands in for",
            "We have sent the label. Best wishes, Jules (on behalf of Dana)",
            "Hello Robin,\n\nWe have sent the label.\n\nBest wishes,\nJules (on behalf of Dana)"),
        arguments(
            "a team and its company",
            "We have sent the label. Kind regards, Jules Hart Support Team Example Ltd",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules Hart Support Team Example Ltd"),
        arguments(
            "a field for the name",
            "We have sent the label. Kind regards, [Your Name]",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\n[Your Name]"),
        arguments(
            "thanks from a team",
            "We have sent the label. Many thanks, Lamps team",
            "Hello Robin,\n\nWe have sent the label.\n\nMany thanks,\nLamps team"),
        arguments(
            "a closing in small letters",
            "We have sent the label. kind regards jules",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "thanks in small letters",
            "We have sent the label. thanks jules",
            "Hello Robin,\n\nWe have sent the label.\n\nThank you,\nJules"),
        arguments(
            "a stop behind the name",
            "We have sent the label. Thanks, Jules.",
            "Hello Robin,\n\nWe have sent the label.\n\nThank you,\nJules."),
        arguments(
            "a name that is no word",
            "We have sent the label. Kind regards rohit",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nRohit"),
        arguments(
            "a closing with a friend in it",
            "We have sent the label. Cheers mate, Jules",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "thanking",
            "We have sent the label. Thanking you, Jules",
            "Hello Robin,\n\nWe have sent the label.\n\nThanking you,\nJules"),
        arguments(
            "kisses",
            "We have sent the label. Speak soon, Jules x",
            "Hello Robin,\n\nWe have sent the label.\n\nSpeak soon,\nJules x"),
        arguments(
            "a farewell from a place",
            "We have sent the label. See you then, Mia @ The Lamp",
            "Hello Robin,\n\nWe have sent the label.\n\nSee you then,\nMia @ The Lamp"),
        arguments(
            "words that nobody knows to close",
            "We have sent the label. Onwards and upwards, Jules",
            "Hello Robin,\n\nWe have sent the label. Onwards and upwards, Jules"),
        arguments(
            "and such a line",
            "We have sent the label.\n\nMvh\nJules",
            "Hello Robin,\n\nWe have sent the label.\n\nMvh\nJules"),
        arguments(
            "and one above a name and a comma",
            "We have sent the label.\n\nXOXO,\nJules",
            "Hello Robin,\n\nWe have sent the label.\n\nXOXO,\nJules"),
        arguments(
            "a name with its title signs",
            "We have sent the label. Jo Marsh, General Manager, The Lamp",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJo Marsh, General Manager, The Lamp"),
        arguments(
            "a team signs behind the last sentence",
            "We have sent the label. The Lamps Team",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nThe Lamps Team"),
        arguments(
            "a dash and a name in small letters",
            "We have sent the label. - dana",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\n- dana"),
        arguments(
            "the agent's name in small letters",
            "We have sent the label. jules",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a telephone below the name",
            "We have sent the label.\n\nJules\n07700 900123",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules\n07700 900123"),
        arguments(
            "a closing and a name in small letters",
            "We have sent the label.\n\nta\njules",
            "Hello Robin,\n\nWe have sent the label.\n\nThank you,\njules"),
        arguments(
            "a closing without a name gets it",
            "We have sent the label.\n\nKind regards,",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "on a line of its own",
            "We have sent the label. Kind regards,",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a short closing without a comma",
            "We have sent the label.\n\nCheers\nJules\nHead of Lamps",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules\nHead of Lamps"),
        arguments(
            "a closing that shouts",
            "We have sent the label.\n\nCheers!\nJules Hart",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules Hart"),
        arguments(
            "a short closing in full",
            "We have sent the label.\n\nRgds,\nJules",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "one word that nobody is called",
            "We have sent the label.\n\nSorted",
            "Hello Robin,\n\nWe have sent the label.\n\nSorted\n\nKind regards,\nJules"),
        arguments(
            "a word that somebody is called",
            "We have sent the label.\n\nGrace",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nGrace"),
        arguments(
            "a clause in few words",
            "We have sent the label.\n\nIt's fine",
            "Hello Robin,\n\nWe have sent the label.\n\nIt is fine\n\nKind regards,\nJules"),
        arguments(
            "what has been done in few words",
            "We have sent the label.\n\nRefund issued",
            "Hello Robin,\n\nWe have sent the label.\n\nRefund issued\n\nKind regards,\nJules"),
        arguments(
            "labels are no signature",
            "We have sent the label.\n\nOrder: 88213\nTotal: £39.50",
            "Hello Robin,\n\nWe have sent the label.\n\nOrder: 88213\nTotal: £39.50\n\nKind regards,\nJules"),
        arguments(
            "nor is a reference",
            "We have sent the label.\n\nCase 4471",
            "Hello Robin,\n\nWe have sent the label.\n\nCase 4471\n\nKind regards,\nJules"),
        arguments(
            "the closing stands above a help desk's mark",
            "We have sent the label.\n\n[ref:_00D.500:ref]",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules\n\n[ref:_00D.500:ref]"),
        arguments(
            "a company below a rule does not sign",
            "We have sent the label.\n\n-- \nExample Ltd\nwww.example.com",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules\n\n-- \nExample Ltd\nwww.example.com"),
        arguments(
            "a person does",
            "We have sent the label.\n\n-- \nJo Lee\nSupport",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\n\n-- \nJo Lee\nSupport"),
        arguments(
            "a sentence that thanks is no closing",
            "We have sent the label. Best wishes to your family.",
            "Hello Robin,\n\nWe have sent the label. Best wishes to your family.\n\nKind regards,\nJules"),
        arguments(
            "the reader's name does not sign",
            "We have sent the label. Many thanks, Robin.",
            "Hello Robin,\n\nWe have sent the label. Many thanks, Robin.\n\nKind regards,\nJules"),
        arguments(
            "a name behind a word of praise is no signature",
            "Where did you stay? Best Western Hotel",
            "Hello Robin,\n\nWhere did you stay? Best Western Hotel\n\nKind regards,\nJules"),
        arguments(
            "a closing from everybody stands alone",
            "We have sent the label. Best regards from all of us at Example",
            "Hello Robin,\n\nWe have sent the label. Best regards from all of us at Example"),
        arguments(
            "nor does the mail that is answered",
            "We have sent the label.\n\n-----Original Message-----\nFrom: Robin\nWhere is it?",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules\n\n-----Original"
                + " Message-----\nFrom: Robin\nWhere is it?"),
        arguments(
            "blank lines part greeting and closing from the body",
            "Hi Robin,\nWe have sent the label.\nIt is free.\nCheers,\nJules",
            "Hello Robin,\n\nWe have sent the label.\nIt is free.\n\nKind regards,\nJules"),
        arguments(
            "a small name on the line of the greeting",
            "hi sam\nwe have sent the label.",
            "Hello Sam,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a field that nobody knows is greeted",
            "Hi $name, we have sent the label.",
            "Hi $name,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a couple is greeted as a whole",
            "Dear Mr and Mrs Weir, we have sent the label.",
            "Dear Mr and Mrs Weir,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "so is who may be either",
            "Dear Mr/Ms Weir, we have sent the label.",
            "Dear Mr/Ms Weir,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "so are two with a stroke",
            "Hi Ines/Omar, we have sent the label.",
            "Hello Ines/Omar,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "so are three",
            "Dear Ines, Omar and Kit, we have sent the label.",
            "Dear Ines, Omar and Kit,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "the subject behind a name is not greeted",
            "Hi Ines, Omar and Kit have sent the label.",
            "Hello Ines,\n\nOmar and Kit have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "names with an apposition are left alone",
            "Hi Ines, Omar and Kit, our drivers, have the label.",
            "Hello Ines, Omar and Kit, our drivers, have the label.\n\nKind regards,\nJules"),
        arguments(
            "a name in brackets belongs to the greeting",
            "Dear Ines (and Omar), we have sent the label.",
            "Dear Ines (and Omar),\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "so does an honorific behind a name",
            "Dear Ines ma'am, we have sent the label.",
            "Dear Ines ma'am,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "of whatever language",
            "Dear Mori san, we have sent the label.",
            "Dear Mori san,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "so does an again",
            "Hi Ines again, we have sent the label.",
            "Hello Ines again,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "so does an initial",
            "Hi Ines K. Weir, we have sent the label.",
            "Hello Ines K. Weir,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "so does a small word within the name",
            "Dear Ines van der Weir, we have sent the label.",
            "Dear Ines van der Weir,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a conjunction with a capital behind it goes too",
            "Hi Ines and Thank you for waiting.",
            "Hello Ines,\n\nThank you for waiting.\n\nKind regards,\nJules"),
        arguments(
            "where another word may be a name nothing is parted",
            "hey ines we've sent the label.",
            "Hey ines we have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "what begins a sentence is parted",
            "hi can you send the label?",
            "Hello Robin,\n\nCould you please send the label?\n\nKind regards,\nJules"),
        arguments(
            "an emoji may stand before the greeting",
            "👋 Hi Ines, we have sent the label.",
            "Hello Ines,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a greeting of another language is one",
            "Namaste Ines, we have sent the label.",
            "Namaste Ines,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "so is a wish to somebody",
            "Happy New Year Ines! We have sent the label.",
            "Happy New Year Ines,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "so is a welcome to somebody",
            "Welcome back Ines! We have sent the label.",
            "Welcome back Ines,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a welcome alone is none",
            "Welcome back! We have sent the label.",
            "Hello Robin,\n\nWelcome back! We have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "nor is a shop that is called so",
            "Bonjour Bakery has sent the label.",
            "Hello Robin,\n\nBonjour Bakery has sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a respected reader is greeted",
            "Respected Sir, we have sent the label.",
            "Respected Sir,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a name with an honorific is greeted",
            "Robin ji, we have sent the label.",
            "Hello Robin ji,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a second greeting behind the name goes",
            "Dear Ines, Good evening. We have sent the label.",
            "Dear Ines,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a greeting word alone takes the name and keeps its comma",
            "Dear,\n\nWe have sent the label.",
            "Dear Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "and does so before a clause",
            "Dear, we have sent the label.",
            "Dear Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a letter calls nobody dear",
            "Hi dear, we have sent the label.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a letter calls nobody dear before a clause",
            "Hi dear we have sent the label.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a letter calls nobody dear between commas",
            "Hello, dear, we have sent the label.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a verb behind the greeting is no familiar word",
            "Hi love your idea.",
            "Hello Robin,\n\nLove your idea.\n\nKind regards,\nJules"),
        arguments(
            "a name that is a word as well stays in its greeting",
            "Hi May,\nWe have sent the label.",
            "Hello May,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "so does one before a clause",
            "Hi Hope, we have sent the label.",
            "Hello Hope,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "two of which one is a word as well",
            "Hi Sam and May,\nWe have sent the label.",
            "Hello Sam and May,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a verb behind a greeting is no name",
            "Hi May we send the label?",
            "Hello Robin,\n\nMay we send the label?\n\nKind regards,\nJules"),
        arguments(
            "a letter calls nobody mate",
            "Hi mate, we have sent the label.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "nor love",
            "Hi love! we have sent the label.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "several keep a word for all",
            "Hi folks, we have sent the label.",
            "Hello everyone,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "a greeting of the reader's language is one",
            "Olá João, we have sent the label.",
            "Olá João,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "what takes leave from somebody greeted signs",
            "Hi Ines, we have sent the label. See you soon, Zoë",
            "Hello Ines,\n\nWe have sent the label.\n\nKind regards,\nZoë"),
        arguments(
            "a case before the salutation is no greeting's",
            "Case 00412345 | Hi Ines, we have sent the label.",
            "Case 00412345 | Hi Ines,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "kisses close",
            "Hi Ines, we have sent the label. xx Jenny",
            "Hello Ines,\n\nWe have sent the label. xx Jenny"),
        arguments(
            "a salutation below a heading is one",
            "Your label\n\nHi Ines\n\nWe have sent it.",
            "Your label\n\nHello Ines,\n\nWe have sent it.\n\nKind regards,\nJules"),
        arguments(
            "so it is below an underline",
            "Your label\n==========\n\nHi Ines,\nWe have sent it.",
            "Your label\n==========\n\nHello Ines,\n\nWe have sent it.\n\nKind regards,\nJules"),
        arguments(
            "a heading alone is none",
            "Your label\n\nWe have sent it.",
            "Hello Robin,\n\nYour label\n\nWe have sent it.\n\nKind regards,\nJules"),
        arguments(
            "a day on the last line is nobody's name",
            "We can send the label on one of these days:\nSunday\nMonday",
            "Hello Robin,\n\nWe can send the label on one of these days:\nSunday\nMonday\n\nKind"
                + " regards,\nJules"),
        arguments(
            "cheers to the reader sign nothing",
            "We have sent the label. Cheers, Robin",
            "Hello Robin,\n\nWe have sent the label. Cheers, Robin\n\nKind regards,\nJules"),
        arguments(
            "nor does a wish",
            "We have sent the label. All the best, Robin.",
            "Hello Robin,\n\nWe have sent the label. All the best, Robin.\n\nKind regards,\nJules"),
        arguments(
            "cheers from somebody else do",
            "We have sent the label. Cheers, Jo",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJo"),
        arguments(
            "the closing stands above initials and their count",
            "We have sent the label. ^Heather 2/2",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nHeather 2/2"),
        arguments(
            "the closing stands above initials and the link below them",
            "We have sent the label. ^FD https://example.com/a",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nFD\n\nhttps://example.com/a"),
        arguments(
            "initials on a line of their own before a link",
            "We have sent the label.\n*HCK https://example.com/a",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nHCK\n\nhttps://example.com/a"),
        arguments(
            "the name stands for there",
            "Hello there! We have sent the label.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "the name stands for there on a line of its own",
            "Hello there,\n\nWe have sent the label.",
            "Hello Robin,\n\nWe have sent the label.\n\nKind regards,\nJules"),
        arguments(
            "small initials are raised below a closing",
            "We have sent the label to you. ^cr",
            "Hello Robin,\n\nWe have sent the label to you.\n\nKind regards,\nCR"),
        arguments(
            "a key before a link signs nothing",
            "To see the label, press ^AB https://example.com/a",
            "Hello Robin,\n\nTo see the label, press ^AB https://example.com/a\n\nKind regards"));
  }

  static Stream<Arguments> steps() {
    return Stream.of(
        arguments(
            "bare numbers",
            "To reset it do this: 1 Go to Settings 2 Tap Apps 3 Tap Reset",
            "To reset it do this:\n1. Go to Settings\n2. Tap Apps\n3. Tap Reset"),
        arguments(
            "numbers with stops",
            "To reset it do this: 1. Go to Settings 2. Tap Apps 3. Tap Reset",
            "To reset it do this:\n1. Go to Settings\n2. Tap Apps\n3. Tap Reset"),
        arguments(
            "numbers with a dash",
            "To reset it do this: 1- Go to Settings 2- Tap Apps 3- Tap Reset",
            "To reset it do this:\n1- Go to Settings\n2- Tap Apps\n3- Tap Reset"),
        arguments(
            "numbers in brackets",
            "To reset it do this: (1) Go to Settings (2) Tap Apps (3) Tap Reset",
            "To reset it do this:\n(1) Go to Settings\n(2) Tap Apps\n(3) Tap Reset"),
        arguments(
            "letters",
            "To reset it do this: a) go to Settings, b) tap Apps, c) tap Reset",
            "To reset it do this:\na) go to Settings,\nb) tap Apps,\nc) tap Reset"),
        arguments(
            "a step that begins with its place",
            "To reset it: 1 Tap Settings. 2 Tap Apps. 3 Under Apps, tap Reset. It takes a while. 4 Tap"
                + " Done.",
            "To reset it:\n1. Tap Settings.\n2. Tap Apps.\n3. Under Apps, tap Reset. It takes a"
                + " while.\n4. Tap Done."),
        arguments(
            "fields to fill in",
            "Please send us: 1 Date of the purchase: 2 Amount: 3 First 4 and last 4 digits:",
            "Please send us:\n1. Date of the purchase:\n2. Amount:\n3. First 4 and last 4 digits:"),
        arguments(
            "the first at the start of the reply",
            "1 Tap Settings. 2 Tap Apps. 3 Tap Reset.",
            "1. Tap Settings.\n2. Tap Apps.\n3. Tap Reset."),
        arguments(
            "a colon before the first",
            "We can try a reset 1 Hold the button. 2 Wait for it.",
            "We can try a reset:\n1. Hold the button.\n2. Wait for it."),
        arguments(
            "steps by their word",
            "Please do this. Step 1: Open the app. Step 2: Tap Settings. Step 3: Tap Update.",
            "Please do this.\nStep 1: Open the app.\nStep 2: Tap Settings.\nStep 3: Tap Update."),
        arguments(
            "steps by their word behind commas",
            "Step 1 - Open the app, step 2 - Tap Settings, step 3 - Tap Update.",
            "Step 1 - Open the app\nStep 2 - Tap Settings\nStep 3 - Tap Update."),
        arguments(
            "the first with its stop at the start of the reply",
            "1. Open Settings 2. Tap Apps 3. Tap Reset",
            "1. Open Settings\n2. Tap Apps\n3. Tap Reset"),
        arguments(
            "a date at an item's end",
            "Your choices: 1. Wait until 9 May 2. Cancel the order 3. Take another lamp",
            "Your choices:\n1. Wait until 9 May\n2. Cancel the order\n3. Take another lamp"),
        arguments(
            "numbers of what stands before them are no steps",
            "Door 1 Open at 9:00, door 2 Open at 10:00, door 3 Open at 11:00.",
            "Door 1 Open at 9:00, door 2 Open at 10:00, door 3 Open at 11:00."),
        arguments(
            "nor are those of days",
            "On day 1 Take two drops, on day 2 Take one drop, on day 3 Stop.",
            "On day 1 Take two drops, on day 2 Take one drop, on day 3 Stop."),
        arguments(
            "a question behind the last item",
            "You have these options: 1 Send it back. 2 Keep it. Which would you prefer?",
            "You have these options:\n1. Send it back.\n2. Keep it.\n\nWhich would you prefer?"),
        arguments(
            "what is said of all the steps",
            "You can reset it: 1 Tap Settings. 2 Tap Reset. It takes a while. Once the steps are"
                + " complete, it works again.",
            "You can reset it:\n1. Tap Settings.\n2. Tap Reset. It takes a while.\n\nOnce the steps"
                + " are complete, it works again."),
        arguments(
            "prose behind the last of several labels",
            "Please send us: 1 Your address: 2 Phone number: For your number, see the bill.",
            "Please send us:\n1. Your address:\n2. Phone number:\n\nFor your number, see the bill."),
        arguments(
            "a value at a step's end",
            "Please do this: 1. Tap Settings. 2. Set the timer: 10. 3. Tap Save.",
            "Please do this:\n1. Tap Settings.\n2. Set the timer: 10.\n3. Tap Save."),
        arguments(
            "numbers that run through each other stay",
            "You can reset it: a. Tap Settings. 6 Close it. 2 Unplug it. b. Tap Reset. c. Tap Done.",
            "You can reset it: a. Tap Settings. 6 Close it. 2 Unplug it. b. Tap Reset. c. Tap Done."),
        arguments(
            "a second list under a heading of its own",
            "To repair it: 1. Tap Menu. 2. Tap Repair. Wait for a minute. Then do this on the web: 1."
                + " Sign in. 2. Tap Orders.",
            "To repair it:\n1. Tap Menu.\n2. Tap Repair. Wait for a minute.\n\nThen do this on the"
                + " web:\n1. Sign in.\n2. Tap Orders."),
        arguments(
            "a second list without a heading stays",
            "Steps: 1 Tap Menu. 2 Tap Settings. 1 Tap More. 2 Tap Sign out.",
            "Steps: 1 Tap Menu. 2 Tap Settings. 1 Tap More. 2 Tap Sign out."),
        arguments(
            "quantities are no steps",
            "You have ordered: 1 Lamp 2 Chairs 3 Tables.",
            "You have ordered: 1 Lamp 2 Chairs 3 Tables."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void steps(String name, String draft, String body) {
    frames(name, draft, "Hello Robin,\n\n" + body + "\n\nKind regards,\nJules");
  }

  static Stream<Arguments> chats() {
    return Stream.of(
        arguments("thanks above a name", "\n\nThanks,\nJules", ""),
        arguments("a short closing", "\n\nBest,\nJules", ""),
        arguments("a farewell above a name", "\n\nSpeak soon,\nJules", ""),
        arguments("one on the same line", " Bye for now, Jules", ""),
        arguments("somebody's written closing", " Warmly, Dana", ""),
        arguments("thanks that may be somebody's", " Thanks, Dana", " Thanks, Dana"),
        arguments("thanks to the reader", " Cheers, Robin", " Cheers, Robin"),
        arguments("cheers from somebody else", " Cheers, Dana", ""),
        arguments("cheers to a friend", " Cheers, Buddy", " Cheers, Buddy"),
        arguments("a farewell without a name", " Bye for now!", " Bye for now!"),
        arguments("titles go with the name", "\n\nBest,\nJules Hart\nSupport", ""),
        arguments("so does a title beside it", " Kind regards, Jules, Billing", ""),
        arguments("and a company", "\n\nYours sincerely,\n\nJules Hart\n\nExample Ltd.", ""),
        arguments(
            "a number stays with the name",
            "\n\nKind regards,\n\nJules Hart\n\nTel: 020 7946 0012",
            "\n\nJules Hart\n\nTel: 020 7946 0012"),
        arguments(
            "so does a day",
            "\n\nKind regards,\nJules Hart\nBack On Monday",
            "\n\nJules Hart\nBack On Monday"),
        arguments(
            "and what may be a sentence",
            "\n\nKind regards,\nJules Hart\nYour money is safe",
            "\n\nJules Hart\nYour money is safe"),
        arguments(
            "or what has been done",
            "\n\nKind regards,\nJules Hart\nRefund Approved",
            "\n\nJules Hart\nRefund Approved"),
        arguments("a closing on the last line", "\nCheers, Jules", ""),
        arguments("a closing without a comma", " Kind regards Jules", ""),
        arguments("one in small letters", " kind regards jules", ""),
        arguments("kisses", " Speak soon! Jules x", ""),
        arguments("love above a name", "\nLove,\nJules", ""),
        arguments("a short form", " BR, Tom", ""),
        arguments("a closing without a name", " Kind regards,", ""),
        arguments("thanks without a name", " Many thanks.", " Many thanks."),
        arguments("a wish to the agent", " Best of luck, Jules", " Best of luck, Jules"),
        arguments("a sentence that thanks", " Thanks, Jules was here.", " Thanks, Jules was here."),
        arguments("a name below a rule", "\n\n-- \nJo Lee\nCustomer Care", ""),
        arguments(
            "a link below a rule",
            "\n\n-- \nJo Lee\nwww.example.com",
            "\n\n-- \nJo Lee\nwww.example.com"),
        arguments("a device's line", "\n\nSent from my iPhone", ""),
        arguments("a device's line below a name", "\n\nThanks,\nJules\n\nSent from my iPhone", ""),
        arguments("a reference", "\n\n[ref:_00D.500:ref]", "\n\n[ref:_00D.500:ref]"),
        arguments(
            "a notice stays",
            "\n\nThanks,\nJules\n\nThis e-mail is confidential. Do not copy it, it is not yours",
            "\n\nThis e-mail is confidential. Do not copy it, it is not yours"),
        arguments(
            "the mail that is answered stays",
            "\n\nBest,\nJules\n\n> I do not see it.\n> It is late.",
            "\n\n> I do not see it.\n> It is late."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void chats(String name, String below, String left) {
    RewriteRequest request =
        RewriteRequest.of("The label is on its way." + below, "chat", Locale.UK)
            .withPeople(ROBIN, Optional.of("Jules"));
    assertThat(English.engine().rewrite(request).text())
        .isEqualTo("The label is on its way." + left);
  }

  @ParameterizedTest
  @ValueSource(strings = {"  ", "\\"})
  void leavesOutAClosingWithAHardBreak(String hard) {
    RewriteRequest request =
        RewriteRequest.of("The label is on its way.\n\nBest," + hard + "\nJo", "chat", Locale.UK)
            .withMarkup(Markup.MARKDOWN)
            .withPeople(ROBIN, Optional.of("Jules"));
    assertThat(English.engine().rewrite(request).text()).isEqualTo("The label is on its way.");
  }

  static Stream<Arguments> names() {
    return Stream.of(
        arguments("a title and a family name", "en-DE", customer("", "Weber", "Dr"), " Dr Weber"),
        arguments(
            "a title where all parts are known",
            "en-DE",
            customer("Ida", "Weber", "Prof"),
            " Prof Weber"),
        arguments("given and family name", "en-DE", customer("Ida", "Weber", ""), " Ida Weber"),
        arguments(
            "a title where no given name is known",
            "en-GB",
            customer("", "Weber", "Dr"),
            " Dr Weber"),
        arguments("a family name alone", "en-JP", customer("", "Tanaka", ""), ""),
        arguments("what stands for none", "en-GB", customer("null", "N/A", "-"), ""));
  }

  private static Customer customer(String given, String family, String title) {
    return new Customer(
        Optional.empty(),
        Optional.of(given).filter(n -> !n.isEmpty()),
        Optional.of(family).filter(n -> !n.isEmpty()),
        Optional.of(title).filter(n -> !n.isEmpty()),
        Optional.empty(),
        false);
  }

  static Stream<Arguments> fullNames() {
    return Stream.of(
        arguments(
            "the reader's first name alone does not sign",
            "email",
            "We have sent the label. Ines",
            "Hello Ines Lee,\n\nWe have sent the label. Ines\n\nKind regards,\nJules"),
        arguments(
            "thanks to the reader's first name close nothing",
            "email",
            "We have sent the label. Thank you, ines",
            "Hello Ines Lee,\n\nWe have sent the label. Thank you, ines\n\nKind regards,\nJules"),
        arguments(
            "a farewell and the reader's first name close nothing",
            "email",
            "We have sent the label. Take care, Ines",
            "Hello Ines Lee,\n\nWe have sent the label. Take care, Ines\n\nKind regards,\nJules"),
        arguments(
            "thanks to a first name stay in a chat",
            "chat",
            "The label is on its way. Cheers, Ines",
            "The label is on its way. Cheers, Ines"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void fullNames(String name, String channel, String draft, String reply) {
    RewriteRequest request =
        RewriteRequest.of(draft, channel, Locale.UK)
            .withPeople(
                whole("Ines Lee"), Optional.of("Jules").filter(a -> channel.equals("email")));
    assertThat(English.engine().rewrite(request).text()).isEqualTo(reply);
  }

  private static Customer whole(String name) {
    return new Customer(
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false);
  }

  @Test
  void greetsByANameThatOnlyAnotherWordHolds() {
    RewriteRequest request =
        RewriteRequest.of("Hi, we have refunded the order.", "email", Locale.UK)
            .withPeople(customer("Ed", "", ""), Optional.of("Jules"));
    assertThat(English.engine().rewrite(request).text()).startsWith("Hello Ed,\n");
  }

  @Test
  void aReactionBeforeACommaIsNoName() {
    RewriteRequest request =
        RewriteRequest.of("Great, could you send me the form?", "email", Locale.UK)
            .withPeople(customer("Robin", "", ""), Optional.of("Jules"));
    assertThat(English.engine().rewrite(request).text())
        .isEqualTo("Hello Robin,\n\nCould you please send me the form?\n\nKind regards,\nJules");
  }

  @Test
  void greetsByANameThatAWordOfTheGreetingHolds() {
    RewriteRequest request =
        RewriteRequest.of("Hi mate, we have sent the label.", "email", Locale.UK)
            .withPeople(customer("Mat", "", ""), Optional.of("Jules"));
    assertThat(English.engine().rewrite(request).text())
        .startsWith("Hi Mat,\n\nWe have sent the label.");
  }

  @Test
  void greetsAReaderWhoseNameHasNeitherCapitalNorComma() {
    RewriteRequest request =
        RewriteRequest.of("hi ines ur label is here.", "email", Locale.UK)
            .withPeople(customer("Ines", "", ""), Optional.of("Jules"));
    assertThat(English.engine().rewrite(request).text())
        .isEqualTo("Hello Ines,\n\nYour label is here.\n\nKind regards,\nJules");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void names(String name, String locale, Customer customer, String greeted) {
    RewriteRequest request =
        RewriteRequest.of("We have sent the label.", "email", Locale.forLanguageTag(locale))
            .withPeople(customer, Optional.of("Jules"));
    assertThat(English.engine().rewrite(request).text()).startsWith("Hello" + greeted + ",\n");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void frames(String name, String draft, String reply) {
    RewriteRequest request =
        RewriteRequest.of(draft, "email", Locale.UK).withPeople(ROBIN, Optional.of("Jules"));
    assertThat(English.engine().rewrite(request).text()).isEqualTo(reply);
    RewriteRequest again =
        RewriteRequest.of(reply, "email", Locale.UK).withPeople(ROBIN, Optional.of("Jules"));
    assertThat(English.engine().rewrite(again).text()).as("again").isEqualTo(reply);
  }
}

package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a reply ends and the mail below it begins. */
class LetterBodyTest {

  static Stream<Arguments> mails() {
    return Stream.of(
        arguments("no quotation", "We have sent it.\n", ""),
        arguments("a mail below", "We have sent it.\n", "> Where is it?\n> Sam"),
        arguments("a long mail below", "We have sent it.\n", "> Where is it?\n".repeat(100_000)),
        arguments("a quotation that is answered", "> Where is it?\nWe have sent it.", ""),
        arguments("answers between", "> Where?\nHere.\n".repeat(50_000), "> When?\n"),
        arguments("no-break spaces between", "We have sent it.\n", "> Where?\n\u00a0\n> Sam"),
        arguments(
            "a head in two lines",
            "We have sent it.\n\n",
            "On 3 May 2021 at 10:00, Sam\n<sam@example.com> wrote:\n\nWhere is it?"),
        arguments(
            "a head that breaks behind a dot",
            "We have sent it.\n\n",
            "On Tues. 3 May 2021 at 10 a.m.\nSam Lee wrote:\n\nWhere is it?"),
        arguments(
            "a head with lines between",
            "We have sent it.\n\n",
            "From: Sam Lee Jr.\n\nTo: Help\n\nSubject: Lamp\n\nWhere is it?"),
        arguments(
            "a reply that quotes another",
            "On 3 May you asked for a refund.\n\nThis is what the courier wrote:\nIt is on its way.",
            ""),
        arguments(
            "a reply that quotes another below a line",
            "On 3 May you asked for a refund\n\nThis is what the courier wrote:\nIt is on its way.",
            ""),
        arguments(
            "and in the next line",
            "On 3 May you asked for a refund.\nThis is what the courier wrote:\nIt is on its way.",
            ""),
        arguments(
            "and in one line",
            "On 3 May you asked for a refund. This is what the courier wrote:\nIt is on its way.",
            ""),
        arguments(
            "a head that begins with the subject",
            "We have sent it.\n\n",
            "From: Sam Lee\nTo: Help\nSubject: Lamp\n\nWhere is it?"),
        arguments(
            "a head with starred labels",
            "We have sent it.\n\n",
            "*From:* Sam Lee\n*Sent:* 3 May 2021\n\nWhere is it?"),
        arguments(
            "a head of another language",
            "We have sent it.\n\n",
            "Le lun. 3 mai 2021 à 10:00, Sam a écrit :\n\n> Where is it?"),
        arguments("a journey", "From: Leeds\nTo: York\nDate: 3 May 2021\nWe have booked it.", ""),
        arguments(
            "a help desk's line",
            "We have sent it.\n\n",
            "##- Please type your reply above this line -##\n\nWhere is it?"),
        arguments(
            "a help desk's line above the reply",
            "##- Please type your reply above this line -##\n\nWe have sent it.",
            ""),
        arguments(
            "a sentence about such a line",
            "We have sent it.\nPlease type your reply above this line so that we see it.",
            ""),
        arguments("a device's line", "We have sent it.\n", "Sent from my phone"),
        arguments(
            "a device's line and its excuse",
            "We have sent it.\n",
            "Sent from my Galaxy S21. Please excuse typos."),
        arguments(
            "a notice in broken lines",
            "We have sent it.\n\n",
            "This message is intended solely for the\naddressee. If you are not that person, delete"
                + " it: any copy is\nprohibited.\n\nSent from my iPhone"),
        arguments(
            "a notice above the mail that is answered",
            "We have sent it.\n\n",
            "If you received this e-mail in error, please delete it.\n\n> We're late, you said."
                + "\n> Thanks,\n> Sam"),
        arguments(
            "a company's particulars",
            "We have sent it.\n\n",
            "Example Ltd is registered in England no. 1234567"),
        arguments(
            "advice on a mail that came in error",
            "We sent you a reminder on Monday.\n\nIf you received this message in error, please"
                + " ignore it. We're gonna update it.",
            ""),
        arguments(
            "what a mail confirms",
            "Hello.\n\nThis email is intended to confirm that the claim is closed.",
            ""),
        arguments("how a parcel goes", "Hello.\n\nSent via Royal Mail, it arrives on Monday.", ""),
        arguments("and that alone", "Hello.\n\nSent via Royal Mail", ""),
        arguments(
            "a device in a sentence",
            "Hello.\n\nSent from my phone, the form stays empty. Try a laptop.",
            ""),
        arguments(
            "a notice that the reply goes on after",
            "Hello.\n\nThis email is confidential.\n\nWe're gonna update ur account asap.",
            ""),
        arguments(
            "and goes on in",
            "Hello.\n\nThis email is confidential. The parcel is on its way.",
            ""),
        arguments(
            "a device's line that a closing follows",
            "Hello.\n\nSent from my iPhone\n\nKind regards,\nJules",
            ""),
        arguments(
            "a postscript that a closing follows",
            "Hello.\n\nP.S. The box is blue.\n\nKind regards,\nJules",
            ""),
        arguments("many postscripts above a closing", "P.S. x\n".repeat(10_000) + "Regards,\n", ""),
        arguments(
            "a rule within a reply", "Hello.\n--\nWe're updating it now.\n\nIt takes a day.", ""),
        arguments(
            "a question that asks for a review",
            "We have sent it.\nHow do I leave a review? You can do it on our page.",
            ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mails")
  void aReplyEndsWhereTheMailBelowBegins(String name, String reply, String below) {
    assertThat(LetterBody.end(reply + below)).isEqualTo(reply.length());
  }
}

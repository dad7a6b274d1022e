package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.parse.CoreNlpParser;
import dev.tonewright.parse.Parser;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.protect.Protector;
import dev.tonewright.text.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is protected is shown between ⟦ and ⟧; the rest must be free. */
class EnglishProtectionTest {

  private static final Parser PARSER = CoreNlpParser.load(new EnglishParserModels());

  private static final Protector PROTECTOR = new Protector(EnglishProtection.cues());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The fee is ⟦£12.50⟧ or ⟦15 €⟧, about ⟦100%⟧ of it.",
        "It costs ⟦20 dollars⟧ for ⟦3⟧ boxes.",
        "We deliver in ⟦5-7⟧ days, ⟦24/7⟧.",
        "The ⟦2nd⟧ box weighs ⟦1.5⟧ kg.",
        "Please come by ⟦20⟧.Please bring a bag.",
        "Your order ⟦#48213⟧ and ticket ⟦QX7LRD⟧ are open.",
        "The code is ⟦AB-CDE-FG⟧.",
        "It ends on ⟦12 June 2024⟧ at ⟦9:30 pm⟧.",
        "It ends on ⟦Friday, 3 May⟧.",
        "We open at ⟦9 a.m.⟧ on ⟦03/04/2025⟧.",
        "Please call ⟦020 7946 0999⟧ or ⟦+44 20 7946 0998⟧."
      })
  void figuresStay(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "See ⟦https://shop.example.com/a?b=c⟧.",
        "See ⟦www.example.com⟧, or ⟦example.org/help⟧.",
        "Write to ⟦help.desk@example.co.uk⟧.",
        "Thanks ⟦@riverbank⟧ for the ⟦#greatnews⟧!",
        "Open ⟦invoice_17.pdf⟧ first."
      })
  void linksStay(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Your ticket is ⟦{{ticket.id}}⟧ and ⟦{{{raw}}}⟧.",
        "Hi ⟦{name}⟧, your order ⟦%1$s⟧ of ⟦${total}⟧ left.",
        "Hi ⟦#NAME#⟧, welcome to ⟦#PRS_ORG#⟧.",
        "Hello ⟦NAME-M⟧, your ⟦PRS-ORG⟧ account is open.",
        "Your order ⟦[ORDER]⟧ and ⟦<<code>>⟧ for ⟦*|FNAME|*⟧.",
        "⟦{% if late %}⟧We are late.⟦{% endif %}⟧",
        "Type ⟦`reset now`⟧ there."
      })
  void placeholdersStay(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hi ⟦Grace⟧, thanks for your patience.",
        "Dear ⟦Mr Osei⟧, we have your letter.",
        "I spoke with ⟦Teresa Lindgren⟧ about it.",
        "We sent it to ⟦Rotterdam⟧ on Monday.",
        "We looked into it. ^⟦JB⟧",
        "We looked into it. -⟦Dana⟧",
        "We looked into it /⟦CG⟧",
        "Kind regards,\n⟦Mark Hill⟧",
        "Your ⟦eReader⟧ works with ⟦PayPal⟧ and ⟦Wi-Fi⟧.",
        "Please read our ⟦terms and conditions⟧."
      })
  void namesStay(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It says ⟦\"your card was declined\"⟧ again.",
        "It says ⟦“card declined”⟧ or ⟦'try later'⟧ or ⟦«encore»⟧.",
        "I don't think it's the customers' fault, is it?",
        "The 'til is shut.",
        "Thanks, that helps.\n\n⟦On Mon, 3 May 2024 at 10:00, Dana wrote:\n> it broke\nand more⟧",
        "⟦Subject: Your broken lamp⟧\n\nIt is on its way.",
        "⟦> it broke⟧\nWe can mend it."
      })
  void quotationsStay(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tap ⟦Don't have an account?⟧ below.",
        "Tap ⟦Settings⟧ and then choose ⟦Sign out⟧.",
        "Click the ⟦Payment Information⟧ tab.",
        "Go to ⟦Settings > Accounts⟧ first.",
        "Press and hold the ⟦Power⟧ button.",
        "Click on ⟦My Account⟧ at the top."
      })
  void interfaceWordsStay(String marked) {
    check(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "THANK YOU SO MUCH for waiting, PLEASE DO NOT worry.",
        "I'm sorry, I can't do that, but we'll try on Monday or in May.",
        "Okay. Great! Unfortunately, this isn't possible. Hello there, how are you?",
        "Good Morning, Thank You for contacting us. Kind Regards",
        "DM us ASAP, FYI we are open.",
        "Sooo sorry, that was NOT GOOD at all, WE ARE SORRY!!!",
        "Thanks for the information Let me check it for you Please wait",
        "Two of them came late, and a couple of others did not."
      })
  void ordinaryWordsAreFree(String text) {
    check(text);
  }

  @Test
  void phrasesToKeepAreFoundAsWholeWords() {
    String text = "Our blue oak plan is not a blue oaken one.";
    ProtectedSpans spans = PROTECTOR.protect(PARSER.parse(text), List.of("Blue Oak"));
    assertThat(spans.items()).containsExactly(new ProtectedSpans.Item(new Span(4, 12), Kind.KEEP));
  }

  @Test
  void notationOfMarkupIsProtected() {
    String text = "Please <b>wait</b>.";
    ProtectedSpans spans =
        PROTECTOR.protect(PARSER.parse(text), List.of(), List.of(new Span(7, 10)));
    assertThat(spans.overlaps(new Span(8, 9))).isTrue();
    assertThat(spans.overlaps(new Span(10, 14))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "'",
        "“",
        "a@",
        "1 ",
        "[a",
        "{{",
        "http://",
        "A-",
        "#a",
        "> ",
        "Settings > "
      })
  void hostileTextsTakeLinearTime(String piece) {
    String text = piece.repeat(20_000 / piece.length());
    var parsed = PARSER.parse(text);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> PROTECTOR.protect(parsed, List.of("a phrase")));
  }

  private static void check(String marked) {
    String text = marked.replace("⟦", "").replace("⟧", "");
    StringBuilder shown = new StringBuilder(text);
    List<Span> spans = PROTECTOR.protect(PARSER.parse(text), List.of()).spans();
    for (int i = spans.size() - 1; i >= 0; i--) {
      shown.insert(spans.get(i).end(), '⟧').insert(spans.get(i).start(), '⟦');
    }
    assertThat(shown.toString()).isEqualTo(marked);
  }
}

package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.tonewright.count.Units;
import dev.tonewright.deliver.Delivery;
import dev.tonewright.deliver.Segmenter;
import dev.tonewright.parse.CoreNlpParser;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Parser;
import dev.tonewright.profile.Norms;
import dev.tonewright.profile.Norms.Unit;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.Rewrite.Segment;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Markup;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {

  private static final Parser PARSER = CoreNlpParser.load(new EnglishParserModels());

  private static final String LONG =
      "@riverbank Thanks for telling us about the lamp. We have looked at the photo, and the shade"
          + " is cracked on the left side, which must have happened on the way. We can send you a"
          + " new shade at no cost, or you can return the whole lamp within 30 days. Please tell"
          + " us at https://example.com/returns/lamps/4471 which of the two you would like, and"
          + " we will see to it on the same day. ^JB";

  @Test
  void aWholeReplyIsOneSegment() {
    Delivery delivery =
        deliver("Hi Dana,\n\nIt is done.\n", Norms.Delivery.WHOLE, Unit.CODE_POINTS, 0, 3);
    assertThat(delivery.segments()).hasSize(1);
    assertThat(delivery.segments().get(0).text()).isEqualTo("Hi Dana,\n\nIt is done.\n");
    assertThat(delivery.notices()).isEmpty();
  }

  @Test
  void chatMessagesEndWithSentencesAndAreEven() {
    assertThat(
            messages(
                "I have found your order. It left on Monday. The courier has it now. It should be"
                    + " with you by Friday."))
        .containsExactly(
            "I have found your order. It left on Monday.",
            "The courier has it now. It should be with you by Friday.");
  }

  @Test
  void aTagQuestionStaysWithWhatItAsksAbout() {
    assertThat(
            messages(
                "Your account is open again. I will add the new address to it. Sounds good? Please"
                    + " send me the address. Then we can go on."))
        .containsExactly(
            "Your account is open again. I will add the new address to it. Sounds good?",
            "Please send me the address. Then we can go on.");
  }

  @Test
  void thanksAtTheEndAreNoMessageOfTheirOwn() {
    String draft = "Please send us your name. We will look into it. Thanks! *TJF https://t.co/a";
    assertThat(messages(draft)).containsExactly(draft);
  }

  @Test
  void aSalutationIsNoMessageOfItsOwn() {
    assertThat(messages("@sam Hi Jordan, I'm sorry about this. But we do follow the rules. 1/2"))
        .containsExactly("@sam Hi Jordan, I'm sorry about this. But we do follow the rules. 1/2");
  }

  @Test
  void romanNumeralsMarkAList() {
    String list = "Please send us:\ni) IP address:\nii) Date of birth:\niii) Name:\niv) Phone:";
    assertThat(messages(list)).containsExactly(list);
  }

  @Test
  void initialsAreNoMessageOfTheirOwn() {
    assertThat(messages("Where is the box? It may be behind the door.\n^JAY"))
        .containsExactly("Where is the box? It may be behind the door.\n^JAY");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Where is the box? It may be behind the door.⏎⏎-DK",
        "Where is the box? It may be behind the door.⏎⏎/DK",
        "Where is the box? It may be behind the door.⏎⏎-DK⏎https://t.co/a 1/2"
      })
  void initialsBehindADashSignTheLastMessage(String signed) {
    String text = signed.replace("⏎", "\n");
    assertThat(messages(text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"- ID⏎- VAT⏎- A bill of yours", "* A bill of yours⏎* ID"})
  void capitalsInAListAreNoInitials(String list) {
    String items = list.replace("⏎", "\n");
    assertThat(messages("We need these from you.\n\n" + items + "\n\nIs that right?"))
        .containsExactly("We need these from you.", items, "Is that right?");
  }

  @Test
  void aListAtTheEndHasNoInitials() {
    assertThat(messages("We need these from you.\n\n- ID\n- VAT"))
        .containsExactly("We need these from you.", "- ID\n- VAT");
  }

  @ParameterizedTest(name = "300,000 characters of ''{0}''")
  @ValueSource(strings = {"\"Go.\" ", "Go. ", "a\n", "/ID\n"})
  void messagesAreToldInTimeLinearInTheirLength(String piece) {
    String text = piece.repeat(300_000 / piece.length());
    Placed first = PARSER.parse(piece).sentences().get(0);
    List<Placed> sentences =
        IntStream.range(0, text.contains("\n") ? 1 : text.length() / piece.length())
            .mapToObj(i -> new Placed(i * piece.length(), first.sentence(), true, first.boundary()))
            .toList();
    ToneTarget target = target(Norms.Delivery.MESSAGES, Unit.CODE_POINTS, 0, 3);
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () ->
            assertThat(Segmenter.segments(text, new ParsedText(text, sentences), target).segments())
                .isNotEmpty());
  }

  @Test
  void chatMessagesKeepListsAndParagraphs() {
    assertThat(
            messages(
                "Hi Dana,\n\nPlease try this:\n1. Unplug the lamp.\n2. Wait a minute.\n3. Plug it"
                    + " in.\n4. Press the switch.\n\nDid that help?"))
        .containsExactly(
            "Hi Dana,\n\nPlease try this:\n1. Unplug the lamp.\n2. Wait a minute.\n3. Plug it"
                + " in.\n4. Press the switch.",
            "Did that help?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We send it to:⏎Dana Hart⏎9 Mill Lane⏎York⏎YO1 7HH",
        "Order: 4471⏎Item: Blue lamp⏎Shade: linen⏎Total: £25⏎Sent: Monday",
        "The shop is open:⏎Mon - Fri: 9 am - 5 pm⏎Sat: 10 am - 4 pm⏎Sun: closed",
        "Step 1: Unplug the lamp.⏎Step 2: Wait a minute.⏎Step 3: Plug it in.⏎Step 4: Press it."
      })
  void chatMessagesKeepListsWithoutMarks(String list) {
    String lines = list.replace("⏎", "\n");
    assertThat(messages("It left today.\n\n" + lines + "\n\nIs that right?"))
        .containsExactly("It left today.", lines, "Is that right?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It is approx. £4.50 in all.",
        "That is £9 incl. VAT.",
        "It gets in at Arr. 10:15 today.",
        "We have Qty. 2 of it.",
        "The rule is on p. 31 of it."
      })
  void chatMessagesDoNotEndInAnAbbreviation(String sentence) {
    assertThat(messages(sentence + " It is new. It helps. Call us."))
        .containsExactly(sentence + " It is new.", "It helps. Call us.");
  }

  @Test
  void chatMessagesKeepEmphasisAndLinks() {
    assertThat(
            messages(
                "Please **wait. It takes a minute. Do not press it.** We can help. It is quick. It is"
                    + " free. Call us."))
        .containsExactly(
            "Please **wait. It takes a minute. Do not press it.** We can help. It is quick.",
            "It is free. Call us.");
    assertThat(messages("See [the guide. It is new. It is short. It helps.](https://example.com)"))
        .hasSize(1);
  }

  @Test
  void chatMessagesKeepTables() {
    String table = "| Plan | Price |\n|---|---|\n| Basic | 5 |\n| Pro | 10 |";
    assertThat(messages("These are the plans.\n\n" + table + "\n\nWhich one is it?"))
        .containsExactly("These are the plans.", table, "Which one is it?");
  }

  @Test
  void chatMessagesKeepTablesWithoutOuterBars() {
    String table = "Plan | Price\nBasic | 5\nPro | 10";
    assertThat(messages("These are the plans.\n\n" + table + "\n\nWhich one is it?"))
        .containsExactly("These are the plans.", table, "Which one is it?");
    assertThat(messages("Plan | Price\n--- | ---\n\nWhich one is it?"))
        .containsExactly("Plan | Price\n--- | ---", "Which one is it?");
  }

  @Test
  void aSignatureWithABarIsNoTable() {
    assertThat(
            messages(
                "I have found your order. It left on Monday. The courier has it now. It is near you."
                    + " It should be with you by Friday.\nDana Smith | Support"))
        .containsExactly(
            "I have found your order. It left on Monday. The courier has it now.",
            "It is near you. It should be with you by Friday.",
            "Dana Smith | Support");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "It is done. We sent it. It is on its way. See you there **Tom** | It is on its way. See you there **Tom**",
        "**It** is done. We sent it. It is on its way. See you there. | **It** is done. We sent it.",
        "# News⏎⏎It is done. | # News⏎⏎It is done.",
      })
  void aMessageHasItsOwnDelimiters(String draft, String message) {
    Rewrite rewrite =
        English.engine()
            .rewrite(
                RewriteRequest.of(draft.replace("⏎", "\n"), "chat", Locale.ENGLISH)
                    .withMarkup(Markup.MARKDOWN));
    assertThat(rewrite.segments())
        .extracting(s -> s.text().replace("It's", "It is").replace("it's", "it is"))
        .contains(message.replace("⏎", "\n"));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{% if late %}It is late. We are sorry. It is near you. It is in Leeds.{% endif %}",
        "{% if a %}It is late.{% if b %}It is near you. It is in Leeds.{% endif %} Bye.{% endif %}",
        "{{#if late}}It is late. We are sorry.\n\nIt is near you. It is in Leeds.{{/if}}",
        "*|IF:LATE|*It is late. We are sorry. It is near you. It is in Leeds.*|END:IF|*",
      })
  void chatMessagesKeepATemplatesBlocks(String block) {
    assertThat(messages("Your order left. " + block + "\n\nIt is yours. Keep it. Bye. Bye now."))
        .anyMatch(message -> message.contains(block));
  }

  @Test
  void aBlockThatNothingEndsIsCut() {
    assertThat(messages("{% if late %}It is late. We are sorry. It is near you. It is in Leeds."))
        .hasSize(2);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "MARKDOWN | [the form here](https://example.com/form) | @sam % 1/2 | @sam % 2/2",
        "HTML | <a href=\"https://example.com/form\">the form</a> | <p>@sam % 1/2</p> | <p>@sam %"
            + " 2/2</p>",
        "HTML | <a href='https://example.com/form'>the form</a> | <section><p>@sam % 1/2</p></section>"
            + " | <section><p>@sam % 2/2</p></section>",
      })
  void aPostKeepsWhereItsLinksLead(Markup markup, String link, String first, String second) {
    String draft =
        "@sam The parcel has left the depot in Leeds and is on its way to you now. It left on Monday"
            + " at noon and the courier has it in the van by this time. You should see it soon."
            + " Please fill in "
            + link
            + " today. Once we have it we will check it and write to you about the refund, which"
            + " takes 3 days.";
    String opened = first.substring(0, first.indexOf('@'));
    String closed = first.substring(first.indexOf("1/2") + 3);
    Rewrite rewrite =
        English.engine()
            .rewrite(RewriteRequest.of(opened + draft + closed, "x", Locale.UK).withMarkup(markup));
    assertThat(rewrite.segments()).hasSize(2);
    assertThat(rewrite.segments()).extracting(Segment::text).anyMatch(t -> t.contains(link));
    assertThat(rewrite.segments().get(0).text())
        .startsWith(first.split("%")[0])
        .endsWith(first.split("%")[1]);
    assertThat(rewrite.segments().get(1).text())
        .startsWith(second.split("%")[0])
        .endsWith(second.split("%")[1]);
  }

  @Test
  void aShortPostStaysWithoutNumber() {
    Delivery delivery =
        deliver("@riverbank It is done. ^JB", Norms.Delivery.THREAD, Unit.X_WEIGHTED, 280, 3);
    assertThat(delivery.segments())
        .extracting(Segment::text)
        .containsExactly("@riverbank It is done. ^JB");
  }

  @Test
  void aThreadIsNumberedAndRepeatsTheMention() {
    Delivery delivery = deliver(LONG, Norms.Delivery.THREAD, Unit.X_WEIGHTED, 280, 3);
    List<Segment> posts = delivery.segments();
    assertThat(posts).hasSize(2);
    assertThat(posts.get(0).text()).startsWith("@riverbank Thanks").endsWith(". 1/2");
    assertThat(posts.get(1).text()).startsWith("@riverbank ").endsWith(" ^JB 2/2");
    assertThat(delivery.notices()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hi Dana,", "Hi Dana,\n", "@dana_h", "@dana_h Hi Dana,"})
  void noPostOfAThreadOnlyGreets(String opening) {
    String sentence = "We have " + "sent it again and ".repeat(18) + "it is on its way.";
    List<Segment> posts =
        deliver(opening + " " + sentence, Norms.Delivery.THREAD, Unit.X_WEIGHTED, 280, 3)
            .segments();
    assertThat(posts).hasSize(2);
    assertThat(posts.get(0).text()).contains("We have sent");
  }

  @Test
  void aPostThatNothingPartsHasNoNumber() {
    List<Segment> posts =
        deliver("a".repeat(300), Norms.Delivery.THREAD, Unit.X_WEIGHTED, 280, 3).segments();
    assertThat(posts).extracting(Segment::text).containsExactly("a".repeat(300));
  }

  @ParameterizedTest(name = "{0} → {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "We’re here 9–6 from Mon–Sat. | We're here 9 - 6 from Mon-Sat.",
        "It opens 9:00–17:30 from 3 May–9 June. | It opens 9:00 - 17:30 from 3 May-9 June.",
        "It costs £5–£7 and takes 2–3 days. | It costs £5-£7 and takes 2 - 3 days.",
        "It came to 1\u202F250 kr, or 10\u00A0%. | It came to 1 250 kr, or 10 %.",
        "₹500 for 2–3 lamps. | ₹500 for 2–3 lamps."
      })
  void figuresOfAShortMessageAreWrittenInPlainCharacters(String draft, String sent) {
    Rewrite rewrite =
        English.engine().rewrite(RewriteRequest.of(draft, "sms", Locale.forLanguageTag("en-GB")));
    assertThat(rewrite.text()).isEqualTo(sent);
  }

  @ParameterizedTest(name = "{0} of at most {1}")
  @CsvSource({
    "X_WEIGHTED, 80",
    "X_WEIGHTED, 140",
    "MASTODON, 100",
    "GRAPHEMES, 120",
    "UTF8_BYTES, 90"
  })
  void everyPostFitsAndNothingIsLost(Unit unit, int limit) {
    List<Segment> posts = deliver(LONG, Norms.Delivery.THREAD, unit, limit, 3).segments();
    StringBuilder whole = new StringBuilder();
    for (Segment post : posts) {
      assertThat(post.units()).isEqualTo(Units.count(unit, post.text())).isLessThanOrEqualTo(limit);
      assertThat(post.text()).contains(LONG.substring(post.start(), post.end()));
      whole.append(LONG, post.start(), post.end()).append(' ');
    }
    assertThat(whole.toString().strip()).isEqualTo(LONG);
    assertThat(posts.get(posts.size() - 1).text()).contains("^JB");
    assertThat(posts)
        .anySatisfy(p -> assertThat(p.text()).contains("https://example.com/returns/lamps/4471"));
  }

  @Test
  void whatCannotFitIsSaidWithBothFigures() {
    Delivery delivery =
        deliver("Go " + "a".repeat(50) + " now", Norms.Delivery.MESSAGES, Unit.CODE_POINTS, 20, 3);
    assertThat(delivery.segments()).hasSize(3);
    assertThat(delivery.notices()).hasSize(1);
    assertThat(delivery.notices().get(0).code()).isEqualTo("LIMIT_EXCEEDED");
    assertThat(delivery.notices().get(0).message()).contains("20").contains("50");
  }

  @Test
  void shortMessagePartsHoldTheWholeText() {
    String text = "Your parcel {4471} is ready for you at the desk. ".repeat(8);
    List<Segment> parts = deliver(text, Norms.Delivery.PARTS, Unit.SMS, 0, 3).segments();
    assertThat(parts)
        .hasSize(3)
        .allSatisfy(part -> assertThat(part.units()).isLessThanOrEqualTo(153));
    assertThat(String.join("", parts.stream().map(Segment::text).toList())).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n"})
  void nothingIsDeliveredOfNothing(String text) {
    assertThat(deliver(text, Norms.Delivery.MESSAGES, Unit.CODE_POINTS, 20, 3).segments())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a ", "a. ", "\"", "- a\n", "@a ", "👨‍👩‍👧‍👦 "})
  void longTextsAreCutWithoutLoss(String piece) {
    String text = piece.repeat(4_000 / piece.length()).strip();
    for (Norms.Delivery kind : Norms.Delivery.values()) {
      StringBuilder kept = new StringBuilder();
      deliver(text, kind, kind == Norms.Delivery.PARTS ? Unit.SMS : Unit.X_WEIGHTED, 280, 3)
          .segments()
          .forEach(s -> kept.append(text, s.start(), s.end()));
      assertThat(kept.toString().replaceAll("\\s", ""))
          .as("%s", kind)
          .isEqualTo(text.replaceAll("\\s", ""));
    }
  }

  private static List<String> messages(String text) {
    return deliver(text, Norms.Delivery.MESSAGES, Unit.CODE_POINTS, 0, 3).segments().stream()
        .map(Segment::text)
        .toList();
  }

  private static Delivery deliver(
      String text, Norms.Delivery kind, Unit unit, int limit, int most) {
    return Segmenter.segments(text, PARSER.parse(text), target(kind, unit, limit, most));
  }

  /** The resting norms with these changed, whatever other norms there are. */
  private static ToneTarget target(Norms.Delivery kind, Unit unit, int limit, int most) {
    Map<String, Object> changed =
        Map.of(
            "delivery", kind,
            "unit", unit,
            "maxUnits", limit == 0 ? OptionalInt.empty() : OptionalInt.of(limit),
            "messageSentences", most);
    RecordComponent[] components = Norms.class.getRecordComponents();
    try {
      Object[] values = new Object[components.length];
      for (int i = 0; i < values.length; i++) {
        Object rest = components[i].getAccessor().invoke(Norms.REST);
        values[i] = changed.getOrDefault(components[i].getName(), rest);
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Norms norms = Norms.class.getDeclaredConstructor(types).newInstance(values);
      return new ToneTarget(
          Map.of(),
          norms,
          ToneTarget.Words.NONE,
          ToneTarget.Cards.DEFAULT,
          Optional.empty(),
          "test",
          "0");
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}

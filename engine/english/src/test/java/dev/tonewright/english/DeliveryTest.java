package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.count.Units;
import dev.tonewright.deliver.Delivery;
import dev.tonewright.deliver.Segmenter;
import dev.tonewright.parse.CoreNlpParser;
import dev.tonewright.parse.Parser;
import dev.tonewright.profile.Norms;
import dev.tonewright.profile.Norms.Unit;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.Rewrite.Segment;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Markup;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
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
        "It is done. We sent it. It is on its way. Bye **Tom** | It is on its way. Bye **Tom**",
        "**It** is done. We sent it. It is on its way. Bye. | **It** is done. We sent it.",
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

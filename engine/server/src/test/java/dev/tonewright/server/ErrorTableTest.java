package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.protobuf.Any;
import com.google.protobuf.FieldMask;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.Status;
import dev.tonewright.v1.Adjustment;
import dev.tonewright.v1.Customer;
import dev.tonewright.v1.Feedback;
import dev.tonewright.v1.MeasureRequest;
import dev.tonewright.v1.RecordFeedbackRequest;
import dev.tonewright.v1.Refusal;
import dev.tonewright.v1.RewriteRequest;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract's table of errors, row by row, over the wire. */
class ErrorTableTest {

  private static final String SECRET = "Zanzibar";

  private static final Pattern PLACE = Pattern.compile("JSON \\(line (\\d+), column (\\d+)\\)");

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server = RunningServer.of(SharedEngine.get());
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static RewriteRequest.Builder good() {
    return RewriteRequest.newBuilder()
        .setText("Hello, your " + SECRET + " order is here.")
        .setChannel("email")
        .setLocale("en-GB");
  }

  static Stream<Arguments> badFields() {
    return Stream.of(
        row("empty text", "text", r -> r.setText("")),
        row("blank text", "text", r -> r.setText(" \n ")),
        row("NUL in text", "text", r -> r.setText(SECRET + "\0")),
        row("text over the limit", "text", r -> r.setText((SECRET + " ").repeat(2501))),
        row("a word without an end", "text", r -> r.setText("x".repeat(2001))),
        row("marks without an end", "text", r -> r.setText("x" + "\u0301".repeat(60))),
        row("a gap without an end", "text", r -> r.setText("x" + "\n".repeat(600) + "y")),
        row("empty channel", "channel", r -> r.setChannel("")),
        row("empty locale", "locale", r -> r.setLocale("")),
        row("malformed locale", "locale", r -> r.setLocale("en_GB")),
        row("a draft as locale", "locale", r -> r.setLocale(SECRET + " order is here")),
        row("no region", "locale", r -> r.setLocale("en-ZZ")),
        row("a region by another name", "locale", r -> r.setLocale("en-UK")),
        row("no language", "locale", r -> r.setLocale("und-GB")),
        row("long name", "agentName", r -> r.setAgentName("x".repeat(81))),
        row("line in a name", "agentName", r -> r.setAgentName(SECRET + "\nBob")),
        row("line separator in a name", "agentName", r -> r.setAgentName("A\u2028B")),
        row("control in a name", "agentName", r -> r.setAgentName("A\u0007B")),
        row("bidi in a name", "agentName", r -> r.setAgentName("A\u202EB")),
        row("URL in a name", "agentName", r -> r.setAgentName("https://x.example")),
        row("bare host in a name", "agentName", r -> r.setAgentName("evil.com")),
        row("blank name", "agentName", r -> r.setAgentName("  ")),
        customer("customer.name", c -> c.setName("www.evil.example")),
        customer("customer.givenName", c -> c.setGivenName("A\rB")),
        customer("customer.familyName", c -> c.setFamilyName("x".repeat(81))),
        customer("customer.title", c -> c.setTitle("Dr\u2066")),
        customer("customer.message", c -> c.setMessage("a\0b")),
        row(
            "button too far",
            "adjustment.warmth",
            r -> r.setAdjustment(Adjustment.newBuilder().setWarmth(101))),
        row("no room at all", "maxCharacters", r -> r.setMaxCharacters(0)),
        row("empty phrase", "keep[1]", r -> r.addKeep("a").addKeep("")),
        row("no rule", "refused[0].ruleId", r -> r.addRefused(Refusal.newBuilder())),
        row("a field of no answer", "readMask", r -> r.setReadMask(mask("edits", "mood"))),
        row("a part of a list", "readMask", r -> r.setReadMask(mask("edits.id"))),
        row("a field as JSON spells it", "readMask", r -> r.setReadMask(mask("engineVersion"))),
        row(
            "too many fields",
            "readMask",
            r -> r.setReadMask(FieldMask.newBuilder().addAllPaths(Collections.nCopies(1001, "x")))),
        row("unknown markup", "markup", r -> r.setMarkupValue(9)),
        row("unknown unit", "offsets", r -> r.setOffsetsValue(9)),
        row("unknown turn", "turn", r -> r.setTurnValue(9)),
        row("unknown address", "address", r -> r.setAddressValue(-1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badFields")
  void aBadFieldIsNamed(String name, String field, Consumer<RewriteRequest.Builder> spoil) {
    RewriteRequest.Builder request = good();
    spoil.accept(request);
    Status status = refused(request.build());

    assertThat(status.getCode()).isEqualTo(3);
    assertThat(info(status).getReason()).isEqualTo("INVALID_FIELD");
    assertThat(violations(status))
        .extracting(BadRequest.FieldViolation::getField)
        .containsExactly(field);
    assertThat(violations(status).get(0).getDescription()).startsWith(field).contains("expected");
  }

  private static FieldMask mask(String... paths) {
    return FieldMask.newBuilder().addAllPaths(List.of(paths)).build();
  }

  static Stream<Arguments> wrongTypes() {
    return Stream.of(
        arguments("\"turn\": \"SECOND\"", "turn", "\"SECOND\"", "UNKNOWN, FIRST, FOLLOW_UP, LAST"),
        arguments("\"adjustment\": {\"warmth\": \"high\"}", "adjustment.warmth", "a text", "whole"),
        arguments("\"adjustment\": 20", "adjustment", "20", "an object"),
        arguments("\"readMask\": {\"paths\": []}", "readMask", "an object", "text,edits"),
        arguments("\"readMask\": [\"text\"]", "readMask", "a list", "text,edits"),
        arguments("\"keep\": \"Basic\"", "keep", "a text", "a list"),
        arguments("\"keep\": [{}]", "keep[0]", "an object", "a text"),
        arguments("\"keep\": [null]", "keep[0]", "null", "a text"),
        arguments("\"text\": {\"Zanzibar\": 1}", "text", "an object", "a text"),
        arguments("\"text\": [\"Zanzibar\"]", "text", "a list", "a text"),
        arguments("\"text\": 7", "text", "7", "a text"),
        arguments("\"text\": 7.5e300", "text", "a number", "a text"),
        arguments("\"text\": true", "text", "true", "a text"),
        arguments(
            "\"customer\": {\"returning\": \"a b\"}", "customer.returning", "a text", "true or"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("wrongTypes")
  void aFieldOfAnotherTypeIsNamed(String json, String field, String value, String expected)
      throws Exception {
    String body = "{\"channel\": \"email\", \"locale\": \"en\", " + json + "}";
    Status.Builder status = Status.newBuilder();
    JsonText.parse(server.postJson("/v1/rewrite", body).body(), status);

    assertThat(violations(status.build()))
        .extracting(BadRequest.FieldViolation::getField)
        .containsExactly(field);
    assertThat(status.getMessage())
        .startsWith(field)
        .contains(value, "expected", expected)
        .doesNotContain(SECRET);
  }

  @Test
  void anEnumIsToldTheValuesThatMayBeGiven() throws Exception {
    Status.Builder status = Status.newBuilder();
    String body = "{\"feedback\": [{\"ruleId\": \"verb.be\", \"outcome\": \"LOST\"}]}";
    JsonText.parse(server.postJson("/v1/feedback", body).body(), status);

    assertThat(status.getMessage())
        .isEqualTo("feedback[0].outcome is \"LOST\": expected one of KEPT, REFUSED, CHANGED");
  }

  static Stream<Arguments> broken() {
    return Stream.of(
        arguments("{\"text\": \"Zanzibar\" \"locale\": \"en\"}", 1, 21),
        arguments("{\"text\": \"Hello.\",\n \"locale\": Zanzibar}", 2, 12),
        arguments("{\"text\": \"Zanzibar", 1, 19));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void brokenJsonIsToldWhereItBreaks(String json, int line, int column) {
    for (String path : List.of("/v1/rewrite", "/tonewright.v1.ToneService/Rewrite")) {
      String body = server.postJson(path, json).body();

      Matcher place = PLACE.matcher(body);
      assertThat(place.find()).as(body).isTrue();
      assertThat(Integer.parseInt(place.group(1))).isEqualTo(line);
      // One reader names the first character of a bad word and another the last.
      assertThat(Integer.parseInt(place.group(2))).isBetween(column, column + SECRET.length() + 2);
      assertThat(body).doesNotContain(SECRET);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\"Zanzibar\"]", "\"Zanzibar\"", "7"})
  void whatIsNoObjectIsToldSo(String json) {
    for (String path : List.of("/v1/rewrite", "/tonewright.v1.ToneService/Rewrite")) {
      assertThat(server.postJson(path, json).body())
          .as(path)
          .containsPattern("expected a [^\"]*object")
          .doesNotContain(SECRET);
    }
  }

  static Stream<String> goodNames() {
    return Stream.of(
        "Sam",
        "Dr. A. B. Müller-Lüdenscheidt",
        "O’Brien",
        "王小明",
        "J.R. Smith",
        "María José",
        "St.John",
        "x".repeat(80));
  }

  @ParameterizedTest
  @MethodSource("goodNames")
  void anOrdinaryNamePasses(String name) {
    assertThat(server.stub().rewrite(good().setAgentName(name).build()).getText()).isNotEmpty();
  }

  @Test
  void everyBadFieldIsToldAtOnce() {
    Status status = refused(good().setText("").setLocale("").setAgentName("\u202E").build());

    assertThat(violations(status))
        .extracting(BadRequest.FieldViolation::getField)
        .containsExactlyInAnyOrder("text", "locale", "agentName");
  }

  @Test
  void aTextOverTheLimitIsToldBothNumbers() {
    Status status = refused(good().setText("x".repeat(20_001)).build());

    assertThat(status.getMessage()).contains("20001", "20000");
  }

  @Test
  void theLimitCountsCharactersAndNotCodeUnits() {
    String text = "Thank you. " + "😀 ".repeat(9_990);

    assertThat(text.length()).isGreaterThan(20_000);
    assertThat(text.codePointCount(0, text.length())).isLessThan(20_000);
    assertThat(violationsOf(text)).isEmpty();
  }

  private static List<String> violationsOf(String text) {
    try {
      new RequestReader(java.util.Set.of("en"), Limits.DEFAULT).read(good().setText(text).build());
      return List.of();
    } catch (CallFailure e) {
      return List.of(e.status().getMessage());
    }
  }

  @Test
  void anUnknownChannelIsToldTheOnesThatExist() {
    Status status = refused(good().setChannel("fax").build());

    assertThat(status.getCode()).isEqualTo(5);
    assertThat(info(status).getReason()).isEqualTo("CHANNEL_NOT_FOUND");
    assertThat(status.getMessage()).contains("\"fax\"", "email", "chat", "as-is");
  }

  @Test
  void anUnknownBrandIsToldTheOnesThatExist() {
    Status status = refused(good().setBrand("nobody").build());

    assertThat(status.getCode()).isEqualTo(5);
    assertThat(info(status).getReason()).isEqualTo("BRAND_NOT_FOUND");
    assertThat(status.getMessage()).contains("\"nobody\"");
  }

  @Test
  void aDraftInTheChannelFieldDoesNotComeBack() {
    Status status = refused(good().setChannel(SECRET + " is a secret").build());

    assertThat(status.getCode()).isEqualTo(5);
  }

  @Test
  void aLanguageWithoutAPackIsToldTheInstalledOnes() {
    Status status = refused(good().setLocale("fi-FI").build());

    assertThat(status.getCode()).isEqualTo(12);
    assertThat(info(status).getReason()).isEqualTo("LANGUAGE_NOT_INSTALLED");
    assertThat(status.getMessage()).contains("\"fi\"", "installed: en");
  }

  @Test
  void measuringChecksTheSameWay() {
    StatusRuntimeException refused =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () -> server.stub().measure(MeasureRequest.newBuilder().setLocale("en").build()));

    assertThat(violations(StatusProto.fromThrowable(refused)).get(0).getField()).isEqualTo("text");
  }

  @Test
  void feedbackWithoutAnOutcomeOrProfileIsRefused() {
    StatusRuntimeException refused =
        catchThrowableOfType(
            StatusRuntimeException.class,
            () ->
                server
                    .stub()
                    .recordFeedback(
                        RecordFeedbackRequest.newBuilder()
                            .addFeedback(Feedback.newBuilder().setRuleId(SECRET + " text"))
                            .build()));
    Status status = StatusProto.fromThrowable(refused);

    assertThat(violations(status))
        .extracting(BadRequest.FieldViolation::getField)
        .containsExactly("feedback[0].ruleId", "feedback[0].outcome", "feedback[0].profile");
    assertThat(status.toString()).doesNotContain(SECRET);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unpaired")
  void anUnpairedSurrogateInJsonIsRefused(String path, String json) {
    var response = server.postJson(path, json);

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"code\":3", "BadRequest", "tonewright");
    assertThat(response.body()).doesNotContain(SECRET);
  }

  static Stream<Arguments> unpaired() {
    String high =
        "{\"text\": \"" + SECRET + " \\ud83d!\", \"channel\": \"email\", \"locale\": \"en\"}";
    String low =
        "{\"text\": \"" + SECRET + " \\udc00!\", \"channel\": \"email\", \"locale\": \"en\"}";
    return Stream.of(
        Arguments.of("/v1/rewrite", high),
        Arguments.of("/v1/rewrite", low),
        Arguments.of("/tonewright.v1.ToneService/Rewrite", high),
        Arguments.of("/tonewright.v1.ToneService/Rewrite", low));
  }

  @ParameterizedTest
  @MethodSource("notJson")
  void whatIsNoRequestIsRefusedWithoutQuotingIt(String json) {
    for (String path : List.of("/v1/rewrite", "/tonewright.v1.ToneService/Rewrite")) {
      var response = server.postJson(path, json);

      assertThat(response.statusCode()).as(path).isEqualTo(400);
      assertThat(response.body()).as(path).contains("ErrorInfo").doesNotContain(SECRET);
    }
  }

  static Stream<String> notJson() {
    return Stream.of(
        "{\"text\": \"" + SECRET,
        "{\"maxCharacters\": \"" + SECRET + "\"}",
        "{\"turn\": \"" + SECRET + "\"}",
        "[\"" + SECRET + "\"]",
        "{\"customer\": {\"returning\": \"" + SECRET + "\"}}");
  }

  private static Arguments row(String name, String field, Consumer<RewriteRequest.Builder> spoil) {
    return Arguments.of(name, field, spoil);
  }

  private static Arguments customer(String field, Consumer<Customer.Builder> spoil) {
    return row("bad " + field, field, r -> spoil.accept(r.getCustomerBuilder()));
  }

  private static Status refused(RewriteRequest request) {
    StatusRuntimeException refused =
        catchThrowableOfType(StatusRuntimeException.class, () -> server.stub().rewrite(request));
    assertThat(refused).as("the call is refused").isNotNull();
    Status status = StatusProto.fromThrowable(refused);
    assertThat(info(status).getDomain()).isEqualTo("tonewright");
    assertThat(status.toString()).doesNotContain(SECRET);
    return status;
  }

  private static ErrorInfo info(Status status) {
    return unpack(status, ErrorInfo.class);
  }

  private static List<BadRequest.FieldViolation> violations(Status status) {
    return unpack(status, BadRequest.class).getFieldViolationsList();
  }

  private static <T extends com.google.protobuf.Message> T unpack(Status status, Class<T> type) {
    try {
      for (Any detail : status.getDetailsList()) {
        if (detail.is(type)) {
          return detail.unpack(type);
        }
      }
    } catch (InvalidProtocolBufferException e) {
      throw new AssertionError(e);
    }
    throw new AssertionError("no " + type.getSimpleName() + " in " + status);
  }
}

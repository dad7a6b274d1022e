package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import dev.tonewright.server.config.Key;
import dev.tonewright.v1.RewriteRequest.Markup;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever comes is answered or refused in time, and the next caller notices nothing. */
@Timeout(120)
class HostileInputTest {

  private static final Duration TIMEOUT = Duration.ofSeconds(20);

  /** Above the timeout: for a machine that does other things as well. */
  private static final Duration LEEWAY = Duration.ofSeconds(10);

  private static final int MOST = 20_000;

  private static RunningServer server;

  @BeforeAll
  static void start() {
    server =
        RunningServer.of(
            SharedEngine.get(), Map.of(Key.WORK_WORKERS, "1", Key.WORK_TIMEOUT, "20s"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @AfterEach
  void theNextCallerIsServedAndNothingGoesOn() throws InterruptedException {
    String draft = "Hey Sam, we cant refund this until u send us a photo.";
    HttpResponse<String> response = server.postJson("/v1/rewrite", request(draft, "PLAIN_TEXT"));

    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    while (!server.get("/metrics").body().contains("tonewright_queue_running 0.0")) {
      Thread.sleep(50);
    }
  }

  private static String request(String text, String markup) {
    return "{\"text\": "
        + new JsonPrimitive(text)
        + ", \"channel\": \"email\", \"locale\": \"en-GB\", \"markup\": \""
        + markup
        + "\"}";
  }

  private static String filled(String part) {
    return filled(part, MOST);
  }

  private static String filled(String part, int characters) {
    return part.repeat(characters / part.codePointCount(0, part.length()));
  }

  static Stream<Arguments> texts() {
    Map<String, String> texts =
        Map.ofEntries(
            Map.entry("one sentence without an end", filled("we sent the parcel and ")),
            Map.entry("one sentence of commas", filled("so, ")),
            Map.entry("emoji", filled("\uD83D\uDE00")),
            Map.entry("emoji apart", filled("\uD83D\uDE00 ")),
            Map.entry("parentheses apart", filled("( ")),
            Map.entry("long words", filled("a".repeat(1_900) + " ")),
            Map.entry("long chains of hyphens", filled("a-".repeat(950) + " ")),
            Map.entry("long chains of stops", filled("a.".repeat(950) + " ")),
            Map.entry(
                "families of emoji", filled("\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67")),
            Map.entry("variation selectors", filled("\uFE0F")),
            Map.entry("open parentheses", filled("(")),
            Map.entry("nested parentheses", "(".repeat(MOST / 2) + ")".repeat(MOST / 2)),
            Map.entry("quotation marks", filled("\"")),
            Map.entry("apostrophes", filled("'")),
            Map.entry("bullets", filled("•")),
            Map.entry("stops", filled(".")),
            Map.entry("exclamation marks", filled("!")),
            Map.entry("one word", filled("a")),
            Map.entry("one number", filled("7")),
            Map.entry("a number with separators", filled("1,")),
            Map.entry("hyphens", filled("a-")),
            Map.entry("at signs", filled("a@")),
            Map.entry("dots and letters", filled("a.")),
            Map.entry("web addresses", filled("https://a.b/c?d=e&")),
            Map.entry("right to left", filled("\u202Eabc \u05D0\u05D1 ")),
            Map.entry("zero width", filled("a\u200B\u200D\u2060")),
            Map.entry("combining marks", "a" + filled("\u0301").substring(1)),
            Map.entry("white space", "a" + filled(" ").substring(2) + "b"),
            Map.entry("line ends", "a" + filled("\n").substring(2) + "b"),
            Map.entry("list items", filled("- a\n")),
            Map.entry("quotes in mail", filled("> ")),
            Map.entry("open tags", filled("<div>")),
            Map.entry("open brackets", filled("[")),
            Map.entry("links in links", filled("[a](")),
            Map.entry("emphasis", filled("**a ")),
            Map.entry("backticks", filled("`a")),
            Map.entry("entities", filled("&amp;")),
            Map.entry("placeholders", filled("{{a}} ")),
            Map.entry("open placeholders", filled("{{")),
            Map.entry(
                "code that patterns could run", "{{ Runtime.getRuntime().exec(\"id\") }} ok?"),
            Map.entry("short sentences", filled("We cant. ")),
            Map.entry("private use", filled("\uE000")),
            Map.entry("noncharacters", filled("\uFFFF")));
    return texts.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void isAnsweredOrRefusedInTime(String name, String text) {
    for (String markup : markups(text)) {
      Instant begun = Instant.now();
      HttpResponse<String> response = server.postJson("/v1/rewrite", request(text, markup));

      assertThat(Duration.between(begun, Instant.now())).isLessThan(TIMEOUT.plus(LEEWAY));
      assertThat(response.statusCode()).as(response.body()).isIn(Set.of(200, 400, 504));
    }
  }

  /** Markup readers see what is markup; the rest is plain. */
  private static List<String> markups(String text) {
    boolean marked = text.chars().anyMatch(c -> "<[*`&>-".indexOf(c) >= 0);
    return marked
        ? Arrays.stream(Markup.values())
            .filter(markup -> markup != Markup.UNRECOGNIZED)
            .map(Markup::name)
            .toList()
        : List.of(Markup.PLAIN_TEXT.name());
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("an unpaired surrogate", "\\ud800 here"),
        Arguments.of("halves in the wrong order", "\\ude00\\ud83d"),
        Arguments.of("NUL", "a\\u0000b"),
        Arguments.of("a million letters", "a".repeat(1_000_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void isRefused(String name, String escaped) {
    HttpResponse<String> response =
        server.postJson(
            "/v1/rewrite",
            "{\"text\": \"" + escaped + "\", \"channel\": \"email\", \"locale\": \"en\"}");

    assertThat(response.statusCode()).isEqualTo(400);
    assertThat(response.body()).contains("\"text\"");
  }

  @Test
  void nestedJsonIsRefused() {
    assertThat(server.postJson("/v1/rewrite", "[".repeat(100_000)).statusCode()).isEqualTo(400);
    assertThat(server.postJson("/v1/rewrite", "{\"customer\":".repeat(50_000) + "1").statusCode())
        .isEqualTo(400);
  }

  @Test
  void whatIsTooLargeIsRefused() throws IOException {
    int bytes = 5 << 20;
    try (Socket socket = new Socket("127.0.0.1", server.server().port())) {
      socket.setSoTimeout((int) TIMEOUT.toMillis());
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST /v1/rewrite HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                  + "Content-Length: "
                  + bytes
                  + "\r\n\r\n\"")
              .getBytes(StandardCharsets.US_ASCII));
      // The refusal comes before the rest is sent, which no one would read.
      String status =
          new BufferedReader(
                  new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
              .readLine();
      assertThat(status).startsWith("HTTP/1.1 413");
    }
  }

  static Stream<Arguments> profiles() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, "*a%d,".formatted(i - 1).repeat(9)));
    }
    return Stream.of(
        Arguments.of("aliases of aliases", "channels/email.yml", bomb.toString()),
        Arguments.of("deep nesting", "channels/email.yml", "a: " + "[".repeat(50_000)),
        Arguments.of("a path out of the folder", "../../etc/passwd.yml", "dials: {}\n"),
        Arguments.of("an absolute path", "/etc/cron.d/x.yml", "dials: {}\n"),
        Arguments.of("a path in disguise", "channels/..\\..\\x.yml", "dials: {}\n"),
        Arguments.of("an object of a class", "channels/email.yml", "!!java.net.URL [http://x]\n"),
        Arguments.of(
            "a pattern that runs code",
            "channels/email.yml",
            "cards: {off: ['{{ Runtime.getRuntime().exec(\"id\") }}']}\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("profiles")
  void aHostileProfileIsRefused(String name, String path, String yaml) {
    Instant begun = Instant.now();
    HttpResponse<String> response =
        server.postJson(
            "/v1/profiles:preview",
            "{\"changes\": [{\"path\": "
                + new JsonPrimitive(path)
                + ", \"yaml\": "
                + new JsonPrimitive(yaml)
                + "}], \"samples\": ["
                + request("Hello there.", "PLAIN_TEXT")
                + "]}");

    assertThat(Duration.between(begun, Instant.now())).isLessThan(TIMEOUT);
    assertThat(response.statusCode()).as(response.body()).isIn(200, 400);
    assertThat(response.body())
        .contains(response.statusCode() == 200 ? "\"problems\"" : "\"code\"");
    assertThat(response.body()).doesNotContain("\"samples\"");
  }
}

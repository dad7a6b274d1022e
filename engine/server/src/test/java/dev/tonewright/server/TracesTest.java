package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import dev.tonewright.Engine;
import dev.tonewright.EngineListener.Stage;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.server.config.Configuration;
import dev.tonewright.server.config.Key;
import dev.tonewright.server.watch.Traces;
import dev.tonewright.v1.RewriteRequest;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A real engine on a real port, its spans kept in memory. */
class TracesTest {

  private static final String CALLERS_TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

  private static final InMemorySpanExporter SPANS = InMemorySpanExporter.create();

  private static RunningServer server;

  @BeforeAll
  static void start() {
    Traces traces = Traces.over(SimpleSpanProcessor.create(SPANS), 1);
    server = RunningServer.loading(Map.of(), traces);
    server.ready(Engine.load(ProfileStore.bundled(), List.of("en"), traces));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void forget() {
    SPANS.reset();
  }

  private static RewriteRequest request(String text, String channel) {
    return RewriteRequest.newBuilder()
        .setText(text)
        .setChannel(channel)
        .setLocale("en-GB")
        .setAgentName("Mozambique")
        .build();
  }

  /** The spans of one call; its own is the last to end, shortly after the answer has left. */
  private static List<SpanData> spans() throws InterruptedException {
    Instant until = Instant.now().plus(Duration.ofSeconds(20));
    while (SPANS.getFinishedSpanItems().stream().noneMatch(TracesTest::isOfACall)
        && Instant.now().isBefore(until)) {
      Thread.sleep(10);
    }
    return SPANS.getFinishedSpanItems();
  }

  private static boolean isOfACall(SpanData span) {
    return span.getName().startsWith("tonewright.v1.ToneService/");
  }

  private static SpanData call(List<SpanData> spans) {
    return spans.stream().filter(TracesTest::isOfACall).findFirst().orElseThrow();
  }

  @Test
  void aRewriteIsASpanWithOneForItsWaitAndForEachStage() throws Exception {
    server
        .stub()
        .rewrite(request("Hey Zanzibar, we cant refund this until u send a pic.", "email"));

    List<SpanData> spans = spans();
    SpanData call = call(spans);
    assertThat(call.getName()).isEqualTo("tonewright.v1.ToneService/Rewrite");
    assertThat(call.getAttributes().asMap().toString())
        .contains("tonewright.channel=email", "tonewright.language=en", "tonewright.status=OK");
    assertThat(spans)
        .filteredOn(span -> span.getParentSpanId().equals(call.getSpanId()))
        .extracting(SpanData::getName)
        .containsExactlyElementsOf(
            Stream.concat(
                    Stream.of("wait"),
                    Stream.of(Stage.values()).map(s -> s.name().toLowerCase(Locale.ROOT)))
                .toList());
  }

  @Test
  void noSpanHoldsTextOfADraftOrARequest() throws Exception {
    server.stub().rewrite(request("Hey Zanzibar, we cant refund Madagascar yet.", "email"));
    List<SpanData> answered = List.copyOf(spans());
    SPANS.reset();
    server.postJson(
        "/v1/rewrite", "{\"text\": \"Madagascar\", \"channel\": \"Zanzibar\", \"locale\": \"en\"}");
    List<SpanData> refused = spans();

    assertThat(answered).hasSizeGreaterThan(Stage.values().length);
    assertThat(call(refused).getAttributes().asMap().toString()).contains("NOT_FOUND");
    for (SpanData span : Stream.concat(answered.stream(), refused.stream()).toList()) {
      assertThat(span.getEvents()).isEmpty();
      assertThat(span.getStatus().getDescription()).isEmpty();
      assertThat(span.getName() + span.getAttributes() + span.getResource())
          .doesNotContainIgnoringCase("zanzibar")
          .doesNotContainIgnoringCase("madagascar")
          .doesNotContainIgnoringCase("mozambique")
          .doesNotContain("refund", "Hey");
    }
  }

  @Test
  void aCallContinuesTheTraceOfItsCaller() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + server.server().port() + "/v1/rewrite"))
            .header("content-type", "application/json")
            .header("traceparent", "00-" + CALLERS_TRACE + "-00f067aa0ba902b7-01")
            .POST(
                BodyPublishers.ofString(
                    "{\"text\": \"Thx.\", \"channel\": \"chat\", \"locale\": \"en\"}"))
            .build();
    HttpClient.newHttpClient().send(request, BodyHandlers.discarding());

    assertThat(spans())
        .isNotEmpty()
        .allSatisfy(span -> assertThat(span.getTraceId()).isEqualTo(CALLERS_TRACE));
    assertThat(call(spans()).getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
  }

  /** Stands in for a collector: what arrives, as it arrives. */
  private static String sent(Map<Key, String> settings) throws IOException {
    StringBuffer arrived = new StringBuffer();
    HttpServer collector = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    collector.createContext(
        "/v1/traces",
        exchange -> {
          arrived.append(
              new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    collector.start();
    Map<Key, String> all = new EnumMap<>(settings);
    all.replace(
        Key.TRACES_ENDPOINT, "http://127.0.0.1:" + collector.getAddress().getPort() + "/v1/traces");
    try (Traces traces = Traces.of(Configuration.of(all));
        RunningServer sending = RunningServer.loading(Map.of(), traces)) {
      sending.ready(SharedEngine.get());
      sending.stub().rewrite(request("Hey Zanzibar, thx.", "email"));
    } finally {
      collector.stop(0);
    }
    return arrived.toString();
  }

  @Test
  void anEndpointGetsTheSpansBeforeTheServiceEnds() throws IOException {
    String arrived = sent(Map.of(Key.TRACES_ENDPOINT, "of the collector"));

    assertThat(arrived)
        .contains("tonewright.v1.ToneService/Rewrite", "wait")
        .doesNotContain("Zanzibar");
  }

  @Test
  void aShareOfNothingSendsNothing() throws IOException {
    assertThat(sent(Map.of(Key.TRACES_ENDPOINT, "of the collector", Key.TRACES_SHARE, "0")))
        .isEmpty();
  }

  @Test
  void withoutAnEndpointThereAreNone() {
    assertThat(Traces.of(Configuration.of(Map.of()))).isSameAs(Traces.NONE);
    assertThat(Traces.NONE.isOn()).isFalse();
  }
}

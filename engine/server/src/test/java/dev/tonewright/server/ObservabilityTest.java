package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.Engine;
import dev.tonewright.Tonewright;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.profile.Profiles;
import dev.tonewright.request.Measurement;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.server.config.Configuration;
import dev.tonewright.server.config.Key;
import dev.tonewright.server.watch.Metrics;
import dev.tonewright.server.watch.Traces;
import dev.tonewright.text.Markup;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservabilityTest {

  private static final String SECRET = "Zanzibar";
  private static final String DRAFT =
      "{\"text\": \"Hey "
          + SECRET
          + ", we cant refund this.\", \"channel\": \"%s\", \"locale\": \"en-GB\"}";

  private static String post(int port, String path, String json) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
            .header("content-type", "application/json")
            .POST(BodyPublishers.ofString(json))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body();
  }

  /** The metrics after some of everything. */
  private static String metrics() throws Exception {
    Metrics metrics = new Metrics();
    ProfileStore profiles = ProfileStore.bundled();
    metrics.watchProfiles(() -> profiles.problems().size());
    try (ToneServer server =
        ToneServer.start(
            ServerSettings.of(Configuration.of(Map.of(Key.LISTEN_PORT, "0"))),
            metrics,
            Traces.NONE)) {
      Engine engine = Engine.load(profiles, List.of("en"), metrics);
      metrics.watch(engine);
      server.ready(new ToneCalls(engine, profiles, Set.of("en"), Limits.DEFAULT));
      String answer = post(server.port(), "/v1/rewrite", DRAFT.formatted("email"));
      post(server.port(), "/v1/rewrite", DRAFT.formatted(SECRET));
      Matcher rule = Pattern.compile("\"ruleId\":\"([^\"]+)\"").matcher(answer);
      assertThat(rule.find()).isTrue();
      String feedback =
          "{\"ruleId\": \"%s\", \"outcome\": \"REFUSED\", \"profile\": \"email:en-GB\"}";
      post(
          server.port(),
          "/v1/feedback",
          "{\"feedback\": ["
              + feedback.formatted(rule.group(1))
              + ","
              + feedback.formatted(SECRET)
              + "]}");
      return HttpClient.newHttpClient()
          .send(
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/metrics"))
                  .build(),
              BodyHandlers.ofString())
          .body();
    }
  }

  @Test
  void metricsTellWhatHappenedAndWhatIsWatchedExists() throws Exception {
    String metrics = metrics();

    assertThat(metrics)
        .containsPattern(
            "tonewright_call_seconds_count\\{channel=\"email\",language=\"en\",method=\"Rewrite\","
                + "status=\"OK\"} 1")
        .containsPattern(
            "tonewright_call_seconds_count\\{channel=\"none\",language=\"none\",method=\"Rewrite\","
                + "status=\"NOT_FOUND\"} 1")
        .containsPattern("tonewright_stage_seconds_count\\{language=\"en\",stage=\"deliver\"} 1")
        .containsPattern("tonewright_edits_total\\{rule=\"[^\"]+\"} 1")
        .containsPattern("tonewright_feedback_total\\{outcome=\"refused\",rule=\"other\"} 1")
        .containsPattern("tonewright_language_load_seconds\\{language=\"en\"} \\d")
        .containsPattern("tonewright_cache_lookups_total\\{cache=\"sentences\"")
        .doesNotContain(SECRET);
    for (String file : List.of("deploy/grafana-dashboard.json", "deploy/prometheus-alerts.yml")) {
      assertThat(names(Files.readString(Path.of(file))))
          .as(file)
          .hasSizeGreaterThan(5)
          .allSatisfy(name -> assertThat(metrics).contains("\n" + name));
    }
  }

  private static Set<String> names(String text) {
    Set<String> names = new TreeSet<>();
    Matcher name = Pattern.compile("\\b(tonewright|jvm)_[a-z_]+\\b").matcher(text);
    while (name.find()) {
      // Counted only where a notice was given.
      if (!name.group().equals("tonewright_notices_total")) {
        names.add(name.group());
      }
    }
    return names;
  }

  /** An engine whose faults quote the draft. */
  private record Faulty() implements Tonewright {

    @Override
    public Rewrite rewrite(RewriteRequest request) {
      throw new IllegalStateException(request.text(), new NumberFormatException(request.text()));
    }

    @Override
    public Measurement measure(String text, Markup markup, Locale locale) {
      throw new IllegalStateException(text);
    }

    @Override
    public Tonewright under(Profiles profiles) {
      return this;
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(
      strings = {
        "{\"text\": \"Zanzibar\", \"channel\": \"email\", \"locale\": \"en\"}",
        "{\"text\": \"Zanzibar\", \"channel\": \"Zanzibar\", \"locale\": \"Zanzibar here\"}",
        "{\"text\": \"Zanzibar",
        "{\"Zanzibar Zanzibar\": 1}",
        "[\"Zanzibar\"]"
      })
  void noLogLineAndNoErrorHoldsTheDraft(String json) throws Exception {
    PrintStream before = System.err;
    ByteArrayOutputStream log = new ByteArrayOutputStream();
    System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
    String answer;
    try (RunningServer server = RunningServer.of(new Faulty(), Map.of(Key.LOG_CALLS, "true"))) {
      answer = post(server.server().port(), "/v1/rewrite", json);
    } finally {
      System.setErr(before);
    }
    assertThat(answer).contains("\"code\":");
    assertThat(log.toString(StandardCharsets.UTF_8)).doesNotContain(SECRET);
    if (json.contains("\"channel\": \"email\"")) {
      assertThat(log.toString(StandardCharsets.UTF_8))
          .contains("method=Rewrite", "status=INTERNAL", "NumberFormatException");
      assertThat(answer).doesNotContain(SECRET);
    }
  }
}

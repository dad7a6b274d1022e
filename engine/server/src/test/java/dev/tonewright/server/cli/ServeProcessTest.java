package dev.tonewright.server.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** {@code serve} as a process of its own, as an operator runs it. */
@Timeout(300)
class ServeProcessTest {

  private static final Pattern PLACE = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)");
  private static final String DRAFT =
      "{\"text\": \"Hey Sam, we cant refund this until u send a photo. Item %d.\","
          + " \"channel\": \"email\", \"locale\": \"en-GB\"}";

  private final HttpClient http = HttpClient.newHttpClient();
  private Process process;
  private BufferedReader log;

  private int serve() throws IOException {
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "serve",
                "--port",
                "0")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    log = process.errorReader();
    Matcher place = PLACE.matcher(line("listening on"));
    assertThat(place.find()).isTrue();
    return Integer.parseInt(place.group(1));
  }

  private String line(String part) throws IOException {
    for (String line = log.readLine(); line != null; line = log.readLine()) {
      if (line.contains(part)) {
        return line;
      }
    }
    throw new AssertionError("the log ended without \"" + part + "\"");
  }

  @AfterEach
  void kill() {
    process.destroyForcibly();
  }

  @Test
  void aSignalEndsItWithAllCallsAnswered() throws Exception {
    int port = serve();
    line("ready after");
    List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/rewrite"))
              .header("content-type", "application/json")
              .POST(BodyPublishers.ofString(DRAFT.formatted(i)))
              .build();
      answers.add(http.sendAsync(request, BodyHandlers.ofString()));
    }
    answers.get(0).join();
    // Unlike the process itself, its handle leaves the streams open.
    process.toHandle().destroy();

    for (CompletableFuture<HttpResponse<String>> answer : answers) {
      assertThat(answer.get(60, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
    }
    line("stopped");
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }

  @Test
  void aSignalWhileLanguagesLoadEndsItToo() throws Exception {
    serve();
    process.toHandle().destroy();

    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isZero();
  }
}

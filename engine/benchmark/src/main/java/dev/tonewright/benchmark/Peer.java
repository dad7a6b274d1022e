package dev.tonewright.benchmark;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** A server in a process of its own, on a free port of this machine. */
final class Peer implements AutoCloseable {

  private static final Duration LONGEST_START = Duration.ofMinutes(5);

  private final String name;
  private final Process process;
  private final URI address;
  private final Function<String, HttpRequest.Builder> call;

  private Peer(String name, Process process, int port, Call call) {
    this.name = name;
    this.process = process;
    this.address = URI.create("http://127.0.0.1:" + port);
    this.call = draft -> call.of(address, draft);
  }

  private interface Call {
    HttpRequest.Builder of(URI address, String draft);
  }

  /**
   * Our own service.
   *
   * @param heap such as {@code 512m}
   * @param options of {@code serve}
   */
  static Peer tonewright(String heap, String profile, List<String> options) throws IOException {
    List<String> arguments = new ArrayList<>(List.of("serve", "--port", "{port}"));
    arguments.addAll(options);
    String[] parts = profile.split(":");
    return start(
        "Tonewright",
        List.of("-Xmx" + heap, "-XX:+UseParallelGC", "-Xss2m"),
        System.getProperty("java.class.path"),
        "dev.tonewright.server.cli.Main",
        arguments,
        (address, draft) ->
            HttpRequest.newBuilder(address.resolve("/v1/rewrite"))
                .header("content-type", "application/json; charset=utf-8")
                .POST(
                    BodyPublishers.ofString(
                        Texts.json("text", draft, "channel", parts[0], "locale", parts[1]))));
  }

  /**
   * CoreNLP's own server: tokens, tags, lemmas and dependencies as JSON, without its 40 ms delay.
   */
  static Peer coreNlp() throws IOException {
    String annotators = "tokenize,pos,lemma,depparse";
    String properties = "{\"annotators\":\"" + annotators + "\",\"outputFormat\":\"json\"}";
    String query = "/?properties=" + URLEncoder.encode(properties, StandardCharsets.UTF_8);
    return start(
        "CoreNLP",
        List.of("-Xmx2g", "-Dsun.net.httpserver.nodelay=true"),
        System.getProperty("java.class.path"),
        "edu.stanford.nlp.pipeline.StanfordCoreNLPServer",
        List.of("-port", "{port}", "-timeout", "60000", "-quiet", "true", "-preload", annotators),
        (address, draft) ->
            HttpRequest.newBuilder(address.resolve(query)).POST(BodyPublishers.ofString(draft)));
  }

  /**
   * LanguageTool's server with its pipelines cached, without its 40 ms delay.
   *
   * @param jars folder that its jars were copied to
   */
  static Peer languageTool(Path jars) throws IOException {
    Path settings = Files.createTempFile("languagetool", ".properties");
    Files.writeString(settings, "pipelineCaching=true\nmaxPipelinePoolSize=50\n");
    settings.toFile().deleteOnExit();
    return start(
        "LanguageTool",
        List.of("-Xmx2g", "-Dsun.net.httpserver.nodelay=true"),
        jars + File.separator + "*",
        "org.languagetool.server.HTTPServer",
        List.of("--port", "{port}", "--config", settings.toString()),
        (address, draft) ->
            HttpRequest.newBuilder(address.resolve("/v2/check"))
                .header("content-type", "application/x-www-form-urlencoded")
                .POST(
                    BodyPublishers.ofString(
                        "language=en-GB&text="
                            + URLEncoder.encode(draft, StandardCharsets.UTF_8))));
  }

  private static Peer start(
      String name,
      List<String> java,
      String classPath,
      String main,
      List<String> arguments,
      Call call)
      throws IOException {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(java);
    command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", classPath, main));
    arguments.forEach(a -> command.add(a.replace("{port}", Integer.toString(port))));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("TONEWRIGHT_LANGUAGES", "en"); // as the others
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.redirectError(ProcessBuilder.Redirect.DISCARD);
    return new Peer(name, builder.start(), port, call);
  }

  /** Waits until a draft is answered. */
  Peer ready(HttpClient client) throws InterruptedException {
    long end = System.nanoTime() + LONGEST_START.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try {
        if (client.send(request("Hello."), BodyHandlers.discarding()).statusCode() == 200) {
          return this;
        }
      } catch (IOException e) {
        // not listening yet
      }
      Thread.sleep(200);
    }
    process.destroy();
    throw new IllegalStateException(name + " ended, or gave no answer within " + LONGEST_START);
  }

  String name() {
    return name;
  }

  /** The call that gives a draft to the server. */
  HttpRequest request(String draft) {
    return call.apply(draft).timeout(Duration.ofSeconds(60)).build();
  }

  /** The body of a page; empty where it cannot be had. */
  String page(HttpClient client, String path) throws InterruptedException {
    try {
      HttpResponse<String> response =
          client.send(
              HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
      return response.statusCode() == 200 ? response.body() : "";
    } catch (IOException e) {
      return "";
    }
  }

  /** Megabytes of memory that the process holds; 0 where the system does not tell. */
  long megabytes() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
        if (line.startsWith("VmRSS:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException e) {
      // no such file on this system
    }
    return 0;
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}

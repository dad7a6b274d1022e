package dev.tonewright.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The service beside CoreNLP's own server and LanguageTool's, each in a process of its own and one
 * after another, over the same drafts in the same order:
 *
 * <pre>
 * mvn -q -DskipTests -pl engine/benchmark -am package
 * mvn -q -f engine/benchmark/languagetool.xml dependency:copy-dependencies
 * java -cp 'engine/benchmark/target/tonewright-benchmark.jar:engine/benchmark/target/lib/*' \
 *     dev.tonewright.benchmark.BesidePeers [--seconds 10] [--warm-up 60] [--profile email:en-GB] \
 *     [--drafts FILE] [--heap 512m] [--languagetool engine/benchmark/target/languagetool]
 * </pre>
 *
 * FILE holds one JSON object with {@code text} a line and is sent in its order, each level of
 * clients going on where the one before ended, until it is over. Without it the project's own
 * replies are sent, each time round with other names and figures, so that only short sentences
 * repeat. Each server is warmed up for the same time first, by two clients with such replies, none
 * of which is measured: a virtual machine compiles for about a minute. CoreNLP tags and parses,
 * LanguageTool checks, Tonewright rewrites.
 */
public final class BesidePeers {

  private static final int[] CLIENTS = {1, 4, 16};

  private static final int WARMING_CLIENTS = 2;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<String> replies = Texts.replies();
  private final List<String> drafts;
  private final int seconds;
  private final int warmUp;

  private BesidePeers(List<String> drafts, int seconds, int warmUp) {
    this.drafts = drafts;
    this.seconds = seconds;
    this.warmUp = warmUp;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options options = new Options(arguments);
    String file = options.of("--drafts", "");
    List<String> drafts = file.isEmpty() ? List.of() : Texts.of(Path.of(file));
    int seconds = Integer.parseInt(options.of("--seconds", "10"));
    var run = new BesidePeers(drafts, seconds, Integer.parseInt(options.of("--warm-up", "60")));
    System.out.printf(
        "%-13s %7s %9s %9s %9s %7s %8s%n",
        "server", "clients", "p50 ms", "p99 ms", "calls/s", "failed", "MB held");
    String profile = options.of("--profile", "email:en-GB");
    run.measure(Peer.tonewright(options.of("--heap", "512m"), profile, List.of()));
    run.measure(Peer.coreNlp());
    String jars = options.of("--languagetool", "");
    if (!jars.isEmpty()) {
      run.measure(Peer.languageTool(Path.of(jars)));
    }
  }

  private void measure(Peer peer) throws InterruptedException {
    try (peer) {
      peer.ready(client);
      // What warms up is no draft that is measured.
      AtomicInteger others = new AtomicInteger(Integer.MAX_VALUE / 2);
      run(peer, WARMING_CLIENTS, others, warmUp, List.of());
      AtomicInteger next = new AtomicInteger();
      for (int clients : CLIENTS) {
        Run run = run(peer, clients, next, seconds, drafts);
        System.out.printf(
            "%-13s %7d %9.1f %9.1f %9.1f %7d %8d%n",
            peer.name(),
            clients,
            run.latencies.millis(0.5),
            run.latencies.millis(0.99),
            run.latencies.size() / run.seconds,
            run.failed.get(),
            peer.megabytes());
      }
    }
  }

  private record Run(Latencies latencies, AtomicInteger failed, double seconds) {}

  private Run run(Peer peer, int clients, AtomicInteger next, int seconds, List<String> from)
      throws InterruptedException {
    Latencies latencies = new Latencies();
    AtomicInteger failed = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(clients);
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    List<Runnable> loops = new ArrayList<>();
    for (int c = 0; c < clients; c++) {
      loops.add(
          () -> {
            int draft = next.getAndIncrement();
            while (System.nanoTime() < end && (from.isEmpty() || draft < from.size())) {
              call(peer, draft(draft, from), latencies, failed);
              draft = next.getAndIncrement();
            }
          });
    }
    loops.forEach(threads::execute);
    threads.shutdown();
    threads.awaitTermination(seconds + 120L, TimeUnit.SECONDS);
    return new Run(latencies, failed, (System.nanoTime() - start) / 1e9);
  }

  private String draft(int number, List<String> from) {
    return from.isEmpty()
        ? Texts.edition(replies.get(number % replies.size()), number / replies.size())
        : from.get(number);
  }

  private void call(Peer peer, String draft, Latencies latencies, AtomicInteger failed) {
    long begun = System.nanoTime();
    try {
      int status = client.send(peer.request(draft), BodyHandlers.ofByteArray()).statusCode();
      if (status == 200) {
        latencies.add(System.nanoTime() - begun);
      } else {
        failed.incrementAndGet();
      }
    } catch (IOException e) {
      failed.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

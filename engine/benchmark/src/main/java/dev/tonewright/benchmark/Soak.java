package dev.tonewright.benchmark;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The service under steady load, with profiles that change every five seconds and one hostile call
 * in twenty, and then under five times what it can do:
 *
 * <pre>
 * java -cp 'engine/benchmark/target/tonewright-benchmark.jar:engine/benchmark/target/lib/*' \
 *     dev.tonewright.benchmark.Soak [--minutes 10] [--heap 512m] [--overload 20]
 * </pre>
 *
 * Capacity is measured first, with as many clients as the machine has cores. Calls then come at
 * their own pace, 80 % of that, whether or not earlier ones are answered. The drafts are the
 * project's own replies with other names and figures each time.
 */
public final class Soak {

  private static final double SHARE = 0.8;

  private static final int OVERLOAD = 5;

  private static final int RELOAD_SECONDS = 5;

  private static final int HOSTILE_EVERY = 20;

  private static final Pattern HEAP =
      Pattern.compile("jvm_memory_used_bytes\\{area=\"heap\"[^}]*\\} ([\\d.E]+)");

  private static final List<String> HOSTILE =
      List.of(
          "we sent the parcel and ".repeat(800),
          "\uD83D\uDE00".repeat(19_000),
          "(".repeat(9_000) + ")".repeat(9_000),
          "We cant. ".repeat(500),
          "\u202Eabc \u05D0\u05D1 ".repeat(500));

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final List<String> replies = Texts.replies();
  private final AtomicInteger drafts = new AtomicInteger();
  private final Peer service;
  private final Path profiles;

  /** Calls sent so far at their own pace. */
  private int paced;

  private Soak(Peer service, Path profiles) {
    this.service = service;
    this.profiles = profiles;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options options = new Options(arguments);
    Path profiles = Files.createTempDirectory("soak-profiles");
    Files.createDirectories(profiles.resolve("brands"));
    List<String> serve = List.of("--profiles", profiles.toString());
    try (Peer peer = Peer.tonewright(options.of("--heap", "512m"), "email:en-GB", serve)) {
      Soak soak = new Soak(peer, profiles);
      soak.brand(0);
      peer.ready(soak.client);
      double capacity = soak.capacity();
      System.out.printf("capacity: %.1f calls/s%n", capacity);
      soak.steady(capacity * SHARE, Integer.parseInt(options.of("--minutes", "10")));
      soak.overload(capacity, Integer.parseInt(options.of("--overload", "20")));
    }
  }

  private String draft() {
    int number = drafts.getAndIncrement();
    return Texts.edition(replies.get(number % replies.size()), number / replies.size());
  }

  /** Calls a second that as many clients as cores get answered, once warm. */
  private double capacity() throws InterruptedException {
    closed(20);
    return closed(10);
  }

  private double closed(int seconds) throws InterruptedException {
    AtomicInteger answered = new AtomicInteger();
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    List<Thread> clients = new ArrayList<>();
    for (int c = 0; c < Runtime.getRuntime().availableProcessors(); c++) {
      Thread thread =
          new Thread(
              () -> {
                while (System.nanoTime() < end && send(service.request(draft())) == 200) {
                  answered.incrementAndGet();
                }
              });
      thread.start();
      clients.add(thread);
    }
    for (Thread thread : clients) {
      thread.join();
    }
    return answered.get() / (double) seconds;
  }

  private int send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** What came of calls that were sent at their own pace. */
  private static final class Tally {
    private final Latencies answered = new Latencies();
    private final Latencies refused = new Latencies();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger hostile = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();
  }

  private void steady(double rate, int minutes) throws IOException, InterruptedException {
    System.out.printf("%.1f calls/s for %d minutes%n", rate, minutes);
    for (int minute = 1; minute <= minutes; minute++) {
      Tally tally = new Tally();
      double least = Double.MAX_VALUE;
      for (int part = 0; part < 60 / RELOAD_SECONDS; part++) {
        brand(minute * 100 + part);
        pace(rate, RELOAD_SECONDS, true, tally);
        least = Math.min(least, heap());
      }
      System.out.printf(
          "minute %d: %d answered, p50 %.1f ms, p99 %.1f ms; %d refused, %d failed; %d hostile;"
              + " heap %.0f MB at least%n",
          minute,
          tally.answered.size(),
          tally.answered.millis(0.5),
          tally.answered.millis(0.99),
          tally.refused.size(),
          tally.failed.get(),
          tally.hostile.get(),
          least);
    }
  }

  private void overload(double capacity, int seconds) throws InterruptedException {
    Tally tally = new Tally();
    pace(capacity * OVERLOAD, seconds, false, tally);
    long end = System.nanoTime();
    while (send(service.request(draft())) != 200) {
      Thread.sleep(20);
    }
    System.out.printf(
        "%d × capacity for %d s: %.1f answered a second, p50 %.1f ms, p99 %.1f ms; %d refused in"
            + " p50 %.1f ms, p99 %.1f ms; %d failed; next call answered after %.0f ms%n",
        OVERLOAD,
        seconds,
        tally.answered.size() / (double) seconds,
        tally.answered.millis(0.5),
        tally.answered.millis(0.99),
        tally.refused.size(),
        tally.refused.millis(0.5),
        tally.refused.millis(0.99),
        tally.failed.get(),
        (System.nanoTime() - end) / 1e6);
  }

  /** Sends at a rate, whatever has been answered. */
  private void pace(double rate, int seconds, boolean hostile, Tally tally)
      throws InterruptedException {
    long start = System.nanoTime();
    long gap = (long) (1e9 / rate);
    int calls = (int) (rate * seconds);
    for (int i = 0; i < calls; i++) {
      long wait = start + i * gap - System.nanoTime();
      if (wait > 0) {
        TimeUnit.NANOSECONDS.sleep(wait);
      }
      int number = paced++;
      boolean bad = hostile && number % HOSTILE_EVERY == HOSTILE_EVERY - 1;
      String text = bad ? HOSTILE.get(number / HOSTILE_EVERY % HOSTILE.size()) : draft();
      long begun = System.nanoTime();
      tally.open.incrementAndGet();
      client
          .sendAsync(service.request(text), BodyHandlers.discarding())
          .whenComplete(
              (response, failure) -> {
                count(tally, bad, response == null ? 0 : response.statusCode(), begun);
                tally.open.decrementAndGet();
              });
    }
    while (tally.open.get() > 0) {
      Thread.sleep(5);
    }
  }

  private static void count(Tally tally, boolean bad, int status, long begun) {
    if (bad) {
      tally.hostile.incrementAndGet();
    } else if (status == 200) {
      tally.answered.add(System.nanoTime() - begun);
    } else if (status == 429 || status == 503) {
      tally.refused.add(System.nanoTime() - begun);
    } else {
      tally.failed.incrementAndGet();
    }
  }

  private void brand(int number) throws IOException {
    String yaml =
        "owner: the soak\nsource: a default of ours\nwords:\n  prefer: {parcel: package %d}\n"
            .formatted(number);
    Files.writeString(profiles.resolve("brands/soak.yml"), yaml, StandardCharsets.UTF_8);
  }

  /** Megabytes of heap in use, as the service tells. */
  private double heap() throws InterruptedException {
    Matcher line = HEAP.matcher(service.page(client, "/metrics"));
    double bytes = 0;
    while (line.find()) {
      bytes += Double.parseDouble(line.group(1));
    }
    return bytes / (1 << 20);
  }
}

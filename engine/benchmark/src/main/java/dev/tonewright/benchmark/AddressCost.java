package dev.tonewright.benchmark;

import dev.tonewright.request.RewriteRequest.Address;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What putting German drafts into the other form of address adds to tagging and parsing them, by
 * our own pipeline and by CoreNLP's (tokenize, mwt, pos, depparse): one JVM, one thread, turn by
 * turn, draft by draft, in processor time. Built as {@link BesideCoreNlp} is; then:
 *
 * <pre>
 * java -cp 'engine/benchmark/target/tonewright-benchmark.jar:engine/benchmark/target/lib/*' \
 *     dev.tonewright.benchmark.AddressCost [--seconds 240] [--drafts FILE]
 * </pre>
 *
 * FILE holds one draft a line, each of which is put into both forms; without it the project's own
 * replies are, from the form that they are written in. No sentence is remembered from one draft to
 * the next. A round reads the drafts of a form twice: with a language pack loaded anew, which knows
 * no word yet, and with the same pack again, which knows their words as one in service does. The
 * first half of the time warms up, each stage for as long as the others.
 */
public final class AddressCost {

  private static final int LEAST_ROUNDS = 3;

  private static final double WARM_UP_SHARE = 0.5;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static volatile int sink;

  private final GermanDrafts drafts;
  private final CoreNlpAlone coreNlp = CoreNlpAlone.german();

  private AddressCost(GermanDrafts drafts) {
    this.drafts = drafts;
  }

  public static void main(String[] arguments) throws IOException {
    Options options = new Options(arguments);
    String file = options.of("--drafts", "");
    GermanDrafts drafts = file.isEmpty() ? GermanDrafts.replies() : GermanDrafts.of(Path.of(file));
    new AddressCost(drafts).run(Integer.parseInt(options.of("--seconds", "240")));
  }

  /** Nanoseconds of one reading of all drafts of a form. */
  private static final class Times {
    private long coreNlp;
    private long parse;
    private long address;
  }

  /** What a reading is. */
  private record Reading(Address wanted, boolean known) {

    String name() {
      return (wanted == Address.INFORMAL ? "Sie → du" : "du → Sie")
          + (known ? ", words known" : ", words new");
    }
  }

  /** One round: a time for each reading. */
  private record Round(List<Reading> readings, List<Times> times) {

    Times of(Reading reading) {
      return times.get(readings.indexOf(reading));
    }
  }

  private void run(int seconds) {
    long start = System.nanoTime();
    warmUp(start, seconds * WARM_UP_SHARE);
    List<Round> rounds = new ArrayList<>();
    while (rounds.size() < LEAST_ROUNDS || passed(start) < seconds) {
      rounds.add(round());
    }
    System.out.printf(
        "%d drafts in Sie, %d in du, %d rounds, one thread%n",
        drafts.formal().size(), drafts.informal().size(), rounds.size());
    for (Reading reading : rounds.get(0).readings()) {
      report(reading, rounds.stream().map(r -> r.of(reading)).toList());
    }
  }

  /** Runs what is timed, by packs that are loaded anew as in a round, until the JVM is done. */
  private void warmUp(long start, double seconds) {
    do {
      for (Address wanted : List.of(Address.INFORMAL, Address.FORMAL)) {
        GermanAlone own = new GermanAlone();
        for (String text : drafts.into(wanted)) {
          warmUp(own.draft(text, wanted), text);
        }
      }
    } while (passed(start) < seconds);
  }

  /**
   * Gives each stage the time that CoreNLP takes for the draft: the JVM compiles what runs often,
   * and run once each, the quickest would be the last to be compiled.
   */
  private void warmUp(GermanAlone.Draft draft, String text) {
    long share = time(() -> coreNlp.annotate(text));
    for (long spent = 0; spent < share; ) {
      spent += time(draft::parse);
    }
    for (long spent = 0; spent < share; ) {
      draft.protect();
      spent += time(draft::address);
    }
  }

  private Round round() {
    Round round = new Round(new ArrayList<>(), new ArrayList<>());
    for (Address wanted : List.of(Address.INFORMAL, Address.FORMAL)) {
      GermanAlone own = new GermanAlone();
      for (boolean known : new boolean[] {false, true}) {
        round.readings().add(new Reading(wanted, known));
        round.times().add(read(own, wanted));
      }
    }
    return round;
  }

  private Times read(GermanAlone own, Address wanted) {
    Times times = new Times();
    List<String> texts = drafts.into(wanted);
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      // Who goes first changes from draft to draft.
      if (i % 2 == 0) {
        times.coreNlp += time(() -> coreNlp.annotate(text));
      }
      GermanAlone.Draft draft = own.draft(text, wanted);
      times.parse += time(draft::parse);
      draft.protect();
      times.address += time(draft::address);
      if (i % 2 != 0) {
        times.coreNlp += time(() -> coreNlp.annotate(text));
      }
    }
    return times;
  }

  private static double passed(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private interface Work {
    int run();
  }

  /** Nanoseconds that the thread itself works, so that a busy machine changes little. */
  private static long time(Work work) {
    long start = THREADS.getCurrentThreadCpuTime();
    sink = work.run();
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private void report(Reading reading, List<Times> times) {
    int texts = drafts.into(reading.wanted()).size();
    System.out.printf(
        "%s: %.0f µs a draft, parsing %.0f µs, CoreNLP's %.0f µs%n",
        reading.name(),
        row(times, t -> t.address / 1e3 / texts)[1],
        row(times, t -> t.parse / 1e3 / texts)[1],
        row(times, t -> t.coreNlp / 1e3 / texts)[1]);
    print("of our parsing", row(times, t -> 100.0 * t.address / t.parse));
    print("of CoreNLP's parsing", row(times, t -> 100.0 * t.address / t.coreNlp));
  }

  /** Least, median and greatest. */
  private static double[] row(List<Times> times, ToDoubleFunction<Times> figure) {
    double[] sorted = times.stream().mapToDouble(figure).sorted().toArray();
    return new double[] {sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]};
  }

  private static void print(String name, double[] row) {
    System.out.printf("  %-22s %5.1f %% (min %.1f, max %.1f)%n", name, row[1], row[0], row[2]);
  }
}

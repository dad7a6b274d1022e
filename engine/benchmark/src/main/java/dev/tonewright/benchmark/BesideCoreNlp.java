package dev.tonewright.benchmark;

import dev.tonewright.Engine;
import dev.tonewright.EngineListener;
import dev.tonewright.parse.CoreNlpParser;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.request.RewriteRequest;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/**
 * Rewriting beside CoreNLP's own tagging and parsing of the same text: one JVM, one thread, turn by
 * turn, draft by draft. Build once, then run:
 *
 * <pre>
 * mvn -q -DskipTests -pl engine/benchmark -am package
 * java -cp 'engine/benchmark/target/tonewright-benchmark.jar:engine/benchmark/target/lib/*' \
 *     dev.tonewright.benchmark.BesideCoreNlp [--seconds 40] [--profile email:en-GB] [--drafts FILE] [--stream FILE] [--warm-up 60] [--room no]
 * </pre>
 *
 * FILE holds one JSON object with {@code text} a line; without it the project's own replies are
 * rewritten, every tenth of them, to keep a round short. Rounds follow one another until the time
 * is over, three at least. A round gives one ratio per row: the rewriting of all drafts over
 * CoreNLP's time for the same texts. Rows: new text, the same request again, and new text under a
 * profile that changes nothing.
 *
 * <p>A stream follows once, its drafts as they are and in their order: the project's own replies,
 * or those of FILE. Before it is timed, each side works for as many seconds of processor time as
 * {@code --warm-up} says, on the examples of the cards and on the project's own replies in edition
 * after edition, each with other names and figures: a virtual machine compiles for a minute or two,
 * and a stream that is over before that would time the compiler. Nothing of FILE is among it.
 *
 * <p>With {@code --room no} no request asks for room, as a help desk without rewrite buttons does.
 *
 * <p>First of all it says how long each side takes to load in a virtual machine of its own ({@link
 * LoadTimes}), and which kernel adds up the parser's scores.
 */
public final class BesideCoreNlp {

  private static final int LEAST_ROUNDS = 3;

  /** Of the project's own replies one in so many is taken. */
  private static final int EVERY = 10;

  private static final double WARM_UP_SHARE = 0.3;

  private static final long NANOS = 1_000_000_000;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Far from the editions that rounds use. */
  private static final int FIRST_EDITION = 1 << 20;

  private final Engine engine;
  private final CoreNlpAlone coreNlp;
  private final List<String> drafts;
  private final String profile;
  private final boolean room;

  private BesideCoreNlp(List<String> drafts, String profile, boolean room) {
    this.drafts = drafts;
    this.profile = profile;
    this.room = room;
    Supplier<ProfileStore> profiles = ProfileStore::bundled;
    this.engine = Engine.load(profiles, List.of("en"), EngineListener.NONE);
    this.coreNlp = CoreNlpAlone.english();
  }

  public static void main(String[] arguments) throws IOException {
    Options options = new Options(arguments);
    int seconds = Integer.parseInt(options.of("--seconds", "40"));
    String profile = options.of("--profile", "email:en-GB");
    String file = options.of("--drafts", "");
    List<String> drafts = file.isEmpty() ? someReplies() : Texts.of(Path.of(file));
    String asked = options.of("--room", "yes");
    if (!List.of("yes", "no").contains(asked)) {
      throw new IllegalArgumentException("--room is " + asked + ": expected yes or no");
    }
    boolean room = asked.equals("yes");
    LoadTimes loads = LoadTimes.measured();
    System.out.printf(
        "loaded in %.2f s, CoreNLP in %.2f s: %.2f × CoreNLP; %s%n",
        loads.engine(), loads.coreNlp(), loads.engine() / loads.coreNlp(), CoreNlpParser.kernel());
    BesideCoreNlp beside = new BesideCoreNlp(drafts, profile, room);
    beside.run(seconds);
    String stream = options.of("--stream", "");
    beside.warmUp(Long.parseLong(options.of("--warm-up", "60")));
    beside.stream(stream.isEmpty() ? Texts.replies() : Texts.of(Path.of(stream)));
  }

  private static List<String> someReplies() {
    List<String> all = Texts.replies();
    List<String> some = new ArrayList<>();
    for (int i = 0; i < all.size(); i += EVERY) {
      some.add(all.get(i));
    }
    return some;
  }

  /** Nanoseconds of one round over all drafts. */
  private static final class Times {
    private long coreNlp;
    private long changed;
    private long again;
    private long coreNlpUnchanged;
    private long unchanged;
  }

  private void run(int seconds) {
    long start = System.nanoTime();
    int round = 0;
    do {
      round(round++);
    } while (passed(start) < seconds * WARM_UP_SHARE);
    List<Times> times = new ArrayList<>();
    while (times.size() < LEAST_ROUNDS || passed(start) < seconds) {
      times.add(round(round++));
    }
    double[] parse = row(times, t -> t.coreNlp / 1e6 / drafts.size());
    System.out.printf("%d drafts, %d rounds, one thread%n", drafts.size(), times.size());
    System.out.printf(
        "CoreNLP alone: %.2f ms a draft (min %.2f, max %.2f)%n", parse[1], parse[0], parse[2]);
    print(profile + ", new", row(times, t -> (double) t.changed / t.coreNlp));
    print(profile + ", again", row(times, t -> (double) t.again / t.coreNlp));
    print("as-is, new", row(times, t -> (double) t.unchanged / t.coreNlpUnchanged));
  }

  /** Each side works for as long as the other, whichever does more in that time. */
  private void warmUp(long seconds) {
    long most = seconds * NANOS;
    long ours = 0;
    long theirs = 0;
    for (int edition = 0; ours < most || theirs < most; edition++) {
      for (String text : warmingUp(edition)) {
        ours += ours < most ? time(() -> rewrite(profile, text)) : 0;
        theirs += theirs < most ? time(() -> coreNlp.annotate(text)) : 0;
      }
    }
  }

  /** The project's own replies in an edition, and between them the examples of the cards. */
  private List<String> warmingUp(int edition) {
    List<String> rehearsals = engine.rehearsals().get("en");
    List<String> replies = Texts.replies();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < replies.size(); i++) {
      texts.add(Texts.edition(replies.get(i), FIRST_EDITION + edition));
      for (int k = i; k < rehearsals.size(); k += replies.size()) {
        texts.add(Texts.edition(rehearsals.get(k), FIRST_EDITION + edition));
      }
    }
    return texts;
  }

  private void stream(List<String> texts) {
    long parsed = 0;
    long rewritten = 0;
    for (String text : texts) {
      rewritten += time(() -> rewrite(profile, text));
      parsed += time(() -> coreNlp.annotate(text));
    }
    System.out.printf(
        "%-24s %.2f × CoreNLP (%d drafts, once; CoreNLP %.2f ms a draft)%n",
        profile + ", stream",
        (double) rewritten / parsed,
        texts.size(),
        parsed / 1e6 / texts.size());
  }

  private static double passed(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private Times round(int round) {
    Times times = new Times();
    for (int i = 0; i < drafts.size(); i++) {
      String text = Texts.edition(drafts.get(i), 2 * round);
      String other = Texts.edition(drafts.get(i), 2 * round + 1);
      // Who goes first changes from draft to draft.
      if (i % 2 == 0) {
        times.coreNlp += time(() -> coreNlp.annotate(text));
        times.changed += time(() -> rewrite(profile, text));
        times.unchanged += time(() -> rewrite("as-is:en-GB", other));
        times.coreNlpUnchanged += time(() -> coreNlp.annotate(other));
      } else {
        times.changed += time(() -> rewrite(profile, text));
        times.coreNlp += time(() -> coreNlp.annotate(text));
        times.coreNlpUnchanged += time(() -> coreNlp.annotate(other));
        times.unchanged += time(() -> rewrite("as-is:en-GB", other));
      }
      times.again += time(() -> rewrite(profile, text));
    }
    return times;
  }

  private int rewrite(String profile, String text) {
    String[] parts = profile.split(":");
    Locale locale = Locale.forLanguageTag(parts[1]);
    RewriteRequest request = RewriteRequest.of(text, parts[0], locale);
    return engine.rewrite(room ? request : request.withoutRoom()).edits().size();
  }

  private interface Work {
    int run();
  }

  private static volatile int sink;

  /** Nanoseconds that the thread itself works, so that a busy machine changes little. */
  private static long time(Work work) {
    long start = THREADS.getCurrentThreadCpuTime();
    sink = work.run();
    return THREADS.getCurrentThreadCpuTime() - start;
  }

  private interface Figure {
    double of(Times times);
  }

  /** Least, median and greatest. */
  private static double[] row(List<Times> times, Figure figure) {
    double[] sorted = times.stream().mapToDouble(figure::of).sorted().toArray();
    return new double[] {sorted[0], sorted[sorted.length / 2], sorted[sorted.length - 1]};
  }

  private static void print(String name, double[] row) {
    System.out.printf("%-24s %.2f × CoreNLP (min %.2f, max %.2f)%n", name, row[1], row[0], row[2]);
  }
}

package dev.tonewright.benchmark;

import dev.tonewright.Engine;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.request.RewriteRequest;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How much heap English and German take together: once loaded, and with their memories warm. Built
 * as {@link BesideCoreNlp} is; then:
 *
 * <pre>
 * java -Xmx2g -cp 'engine/benchmark/target/tonewright-benchmark.jar:engine/benchmark/target/lib/*' \
 *     dev.tonewright.benchmark.HeapOfLanguages [--seconds 60]
 * </pre>
 *
 * The project's own replies are rewritten as e-mails, English and German by turns, with other names
 * and figures each time, until the time is over. What is printed was in use after a full
 * collection.
 */
public final class HeapOfLanguages {

  /** Collections after which what is unreachable is gone, weak and soft references aside. */
  private static final int COLLECTIONS = 4;

  private HeapOfLanguages() {}

  public static void main(String[] arguments) {
    int seconds = Integer.parseInt(new Options(arguments).of("--seconds", "60"));
    Engine engine = Engine.load(ProfileStore.bundled(), List.of("en", "de"));
    report("loaded");
    List<String> german = new ArrayList<>(GermanDrafts.replies().formal());
    german.addAll(GermanDrafts.replies().informal());
    List<String> english = Texts.replies();
    long start = System.nanoTime();
    int rewrites = 0;
    for (int turn = 0; System.nanoTime() - start < seconds * 1e9; turn++) {
      rewrite(engine, english, turn, Locale.UK);
      rewrite(engine, german, turn, Locale.GERMANY);
      rewrites += 2;
    }
    report("after " + rewrites + " rewrites");
    engine
        .caches()
        .forEach(
            (language, caches) ->
                System.out.printf(
                    "  %s: %d kB of parsed sentences, %d kB of answers%n",
                    language, caches.sentences().bytes() >> 10, caches.answerBytes() >> 10));
  }

  private static void rewrite(Engine engine, List<String> drafts, int turn, Locale locale) {
    String draft = drafts.get(turn % drafts.size());
    String text = Texts.edition(draft, turn / drafts.size());
    engine.rewrite(RewriteRequest.of(text, "email", locale));
  }

  private static void report(String when) {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    long used = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    System.out.printf("%s: %d MB of heap in use%n", when, used >> 20);
  }
}

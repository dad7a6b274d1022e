package dev.tonewright.benchmark;

import dev.tonewright.Engine;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Time of one reply. Build as {@link BesideCoreNlp} says, then run:
 *
 * <pre>
 * java -cp 'engine/benchmark/target/tonewright-benchmark.jar:engine/benchmark/target/lib/*' \
 *     org.openjdk.jmh.Main RewriteBenchmark
 * </pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class RewriteBenchmark {

  private Engine engine;
  private CoreNlpAlone coreNlp;
  private List<String> drafts;
  private int next;

  /** Loads the models. */
  @Setup
  public void load() {
    engine = Engine.load(ProfileStore.bundled(), List.of("en"));
    coreNlp = CoreNlpAlone.english();
    drafts = Texts.replies();
  }

  /** CoreNLP's own tagging and parsing. */
  @Benchmark
  public int coreNlpAlone() {
    return coreNlp.annotate(fresh());
  }

  /** A new reply under the e-mail profile. */
  @Benchmark
  public Rewrite newReply() {
    return rewrite("email", fresh());
  }

  /** A new reply under the profile that changes nothing. */
  @Benchmark
  public Rewrite newReplyAsItIs() {
    return rewrite("as-is", fresh());
  }

  /** A reply that was rewritten before. */
  @Benchmark
  public Rewrite sameReplyAgain() {
    return rewrite("email", drafts.get(next++ % drafts.size()));
  }

  private String fresh() {
    int draft = next++;
    return Texts.edition(drafts.get(draft % drafts.size()), draft / drafts.size());
  }

  private Rewrite rewrite(String channel, String text) {
    return engine.rewrite(RewriteRequest.of(text, channel, Locale.UK));
  }
}

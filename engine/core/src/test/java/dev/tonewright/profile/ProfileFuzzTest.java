package dev.tonewright.profile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Tone;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The profile loader: any file is read or refused with its place, and soon. */
class ProfileFuzzTest {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Far above what a file takes, instrumented and on a busy machine. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final ProfileStore PROFILES = ProfileStore.bundled();

  private static final String ID = "fuzzed";

  private static final List<Locale> READERS =
      List.of(Locale.UK, Locale.forLanguageTag("en-JP"), Locale.forLanguageTag("de-AT"));

  /** The first line says which file it is, such as {@code brands/fuzzed.yml}; the rest is YAML. */
  @FuzzTest(maxDuration = "10m")
  void file(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    int line = text.indexOf('\n');
    if (line < 0) {
      return;
    }
    long begun = THREADS.getCurrentThreadCpuTime();
    try {
      use(PROFILES.with(text.substring(0, line), text.substring(line + 1)));
    } catch (InvalidProfilesException refused) {
      assertThat(refused.problems())
          .isNotEmpty()
          .allSatisfy(problem -> assertThat(problem.line()).isPositive())
          .allSatisfy(problem -> assertThat(problem.column()).isPositive())
          .allSatisfy(problem -> assertThat(problem.message()).isNotBlank());
    }
    assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun)).isLessThan(SOON);
  }

  /** What was taken holds: each combination that the file can reach has a target. */
  private static void use(ProfileStore changed) {
    for (String channel : changed.channels()) {
      for (Locale reader : READERS) {
        Optional<String> brand = Optional.of(ID).filter(changed.brands()::contains);
        changed.effective(channel, reader, brand);
        changed.target(
            RewriteRequest.of("Hello Sam.", channel, reader).withBrand(brand), Tone.NEUTRAL);
      }
    }
  }
}

package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.Engine;
import dev.tonewright.EngineListener;
import dev.tonewright.profile.ProfileStore;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WarmUpTest {

  private static final AtomicInteger TOLD = new AtomicInteger();

  private static final EngineListener LISTENER =
      new EngineListener() {
        @Override
        public void finished(String language, Stage stage, long nanos) {
          TOLD.incrementAndGet();
        }
      };

  private static final ProfileStore PROFILES = ProfileStore.bundled();

  private static final Engine ENGINE = Engine.load(PROFILES, List.of("en"), LISTENER);

  private static WarmUp warmUp() {
    return WarmUp.of(ENGINE, PROFILES, Limits.DEFAULT);
  }

  @Test
  void answersCallsOfItsOwnUntilTheTimeIsOver() {
    TOLD.set(0);
    long begun = System.nanoTime();

    assertThat(warmUp().run(Duration.ofSeconds(2), () -> true, () -> false)).isPositive();

    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
    assertThat(ENGINE.caches().get("en").sentences().misses()).isPositive();
    assertThat(TOLD).hasValue(0);
  }

  @Test
  void restsWhileSomebodyCalls() {
    AtomicInteger asked = new AtomicInteger();

    assertThat(warmUp().run(Duration.ofMillis(300), () -> asked.incrementAndGet() < 0, () -> false))
        .isZero();
    assertThat(asked).hasValueGreaterThan(1);
  }

  @Test
  void endsWithTheService() {
    assertThat(warmUp().run(Duration.ofMinutes(1), () -> true, () -> true)).isZero();
  }

  @Test
  void serviceThatIsToldToStopIsNotReadyAgain() {
    Readiness readiness = new Readiness();
    readiness.draining();
    readiness.ready(new ToneCalls(ENGINE, PROFILES, Set.of("en"), Limits.DEFAULT));
    assertThat(readiness.health().isHealthy()).isFalse();
  }

  @Test
  void endsWhereItsThreadIsInterrupted() {
    Thread.currentThread().interrupt();

    assertThat(warmUp().run(Duration.ofMinutes(1), () -> false, () -> false)).isZero();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void noDraftComesTwice() {
    assertThat(ENGINE.rehearsals().get("en")).hasSizeGreaterThan(1_000).doesNotHaveDuplicates();
  }
}

package dev.tonewright.server;

import com.linecorp.armeria.server.healthcheck.ListenableHealthChecker;
import com.linecorp.armeria.server.healthcheck.SettableHealthChecker;
import java.util.Optional;

/**
 * Whether the service takes calls: not before its languages are loaded, and not once it is told to
 * stop. Health follows it. Safe for use by many threads.
 */
final class Readiness {

  private final SettableHealthChecker health = new SettableHealthChecker(false);
  private volatile Optional<ToneCalls> calls = Optional.empty();
  private boolean draining;

  /** Serving or not, for the health services. */
  ListenableHealthChecker health() {
    return health;
  }

  /** The engine is there: calls are taken from now on, unless the service is told to stop. */
  synchronized void ready(ToneCalls loaded) {
    calls = Optional.of(loaded);
    health.setHealthy(!draining);
  }

  /** Health says no from now on; calls that come all the same are still answered. */
  synchronized void draining() {
    draining = true;
    health.setHealthy(false);
  }

  /**
   * What answers calls.
   *
   * @throws CallFailure UNAVAILABLE while languages are loading
   */
  ToneCalls calls() {
    return calls.orElseThrow(CallFailure::loading);
  }
}

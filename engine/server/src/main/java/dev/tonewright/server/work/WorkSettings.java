package dev.tonewright.server.work;

import java.time.Duration;

/**
 * How work is shared out.
 *
 * @param workers threads that rewrite, 1 or more; more than cores gains nothing
 * @param waiting calls that may wait for a thread, 0 or more; each adds to the longest wait
 * @param longest how long one call or one message of a stream may run; positive
 */
public record WorkSettings(int workers, int waiting, Duration longest) {

  /** Calls that may wait for each thread: bursts of agents' clicks pass, and waits stay short. */
  public static final int WAITING_PER_WORKER = 8;

  public WorkSettings {
    if (workers < 1 || waiting < 0 || longest.isNegative() || longest.isZero()) {
      throw new IllegalArgumentException(
          "workers "
              + workers
              + ", waiting "
              + waiting
              + ", longest "
              + longest
              + ": expected 1 or more, 0 or more, a positive time");
    }
  }

  /** One thread a core. */
  public static WorkSettings ofMachine(Duration longest) {
    int cores = Runtime.getRuntime().availableProcessors();
    return new WorkSettings(cores, WAITING_PER_WORKER * cores, longest);
  }

  /** Bytes of a thread's stack: nested markup and patterns recurse. */
  public int stackBytes() {
    return 4 << 20;
  }
}

package dev.tonewright.interruption;

import java.util.concurrent.CancellationException;

/**
 * How work ends whose caller no longer waits. The one who started it interrupts its thread when a
 * deadline passes or a call is cancelled; the loops over rounds, rules and sentences look for that.
 * Time ends an answer and never changes one.
 */
public final class Interruption {

  private Interruption() {}

  /**
   * Does nothing while somebody waits. The thread stays interrupted, so that what swallows the
   * exception meets it again.
   *
   * @throws CancellationException where the current thread was interrupted
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the caller no longer waits for this answer");
    }
  }
}

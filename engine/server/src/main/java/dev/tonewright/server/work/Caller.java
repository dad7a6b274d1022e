package dev.tonewright.server.work;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What one caller has waiting. Guarded by the queue's lock.
 *
 * <p>Callers are served by the time they have used, as in start-time fair queueing (Goyal, Vin and
 * Cheng 1996): the next job is one of the caller who has had least. One who comes late starts level
 * with the others, so nobody saves time up.
 */
final class Caller {

  private final String name;
  private final Deque<Job> calls = new ArrayDeque<>();
  private final Deque<Job> messages = new ArrayDeque<>();
  private boolean messageNext;
  private long usedNanos;
  private int unfinished;

  /**
   * @param usedNanos the time with which it starts: that of the others
   */
  Caller(String name, long usedNanos) {
    this.name = name;
    this.usedNanos = usedNanos;
  }

  String name() {
    return name;
  }

  long usedNanos() {
    return usedNanos;
  }

  void charge(long nanos) {
    usedNanos += nanos;
  }

  int waitingCalls() {
    return calls.size();
  }

  boolean isWaiting() {
    return !calls.isEmpty() || !messages.isEmpty();
  }

  boolean isIdle() {
    return unfinished == 0;
  }

  void add(Job job) {
    (job.isMessage() ? messages : calls).add(job);
    unfinished++;
  }

  /** Takes a job; single calls and streams take turns, so that a long stream holds up no agent. */
  Job take() {
    boolean message = calls.isEmpty() || (messageNext && !messages.isEmpty());
    messageNext = !message;
    return (message ? messages : calls).remove();
  }

  /** Takes the call that came last. */
  Job takeNewestCall() {
    return calls.removeLast();
  }

  boolean remove(Job job) {
    return (job.isMessage() ? messages : calls).remove(job);
  }

  void finished() {
    unfinished--;
  }
}

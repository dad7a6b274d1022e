package dev.tonewright.server.work;

import java.util.Optional;

/** A task in the queue: waiting, running or over. Safe for use by many threads. */
public final class Job {

  private final WorkQueue queue;
  private final Caller caller;
  private final Task task;
  private final boolean message;
  private Optional<Thread> runner = Optional.empty();
  private boolean cancelled;
  private long startedNanos;
  private long cancelledNanos;
  private boolean reported;

  Job(WorkQueue queue, Caller caller, Task task, boolean message) {
    this.queue = queue;
    this.caller = caller;
    this.task = task;
    this.message = message;
  }

  /** Takes the work out of the queue, or interrupts the thread that does it. */
  public void cancel() {
    queue.remove(this);
    interrupt();
  }

  Caller caller() {
    return caller;
  }

  /** Whether it belongs to a stream, which flow control bounds, so that it is never refused. */
  boolean isMessage() {
    return message;
  }

  void refuse() {
    task.refuse();
  }

  /** Runs the task on the current thread; gives the time it took, in nanoseconds. */
  long run() {
    if (!begin()) {
      return 0;
    }
    try {
      task.run();
    } finally {
      end();
    }
    return System.nanoTime() - startedNanos;
  }

  synchronized void interrupt() {
    if (!cancelled) {
      cancelled = true;
      cancelledNanos = System.nanoTime();
      runner.ifPresent(Thread::interrupt);
    }
  }

  private synchronized boolean begin() {
    if (!cancelled) {
      runner = Optional.of(Thread.currentThread());
      startedNanos = System.nanoTime();
    }
    return !cancelled;
  }

  private synchronized void end() {
    runner = Optional.empty();
    // The interrupt was for this job; the thread's next one must not see it.
    Thread.interrupted();
  }

  /** Interrupts it where it runs for longer than it may. */
  synchronized void interruptAfter(long nanos) {
    if (runner.isPresent() && System.nanoTime() - startedNanos > nanos) {
      interrupt();
    }
  }

  /** Where it still is, where it was interrupted that long ago and has not been asked before. */
  synchronized Optional<StackTraceElement[]> stuckFor(long nanos) {
    if (runner.isEmpty() || !cancelled || reported || System.nanoTime() - cancelledNanos < nanos) {
      return Optional.empty();
    }
    reported = true;
    return runner.map(Thread::getStackTrace);
  }

  /** Whether {@link #stuckFor} found it stuck. */
  synchronized boolean wasStuck() {
    return reported;
  }
}

package dev.tonewright.server;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A bounded number of calls before a pool of threads. A call that finds no place is told so at
 * once, so that load shows as refusals and not as ever longer waits. Safe for use by many threads.
 */
final class WorkQueue {

  private final Executor workers;
  private final int places;
  private final AtomicInteger taken = new AtomicInteger();

  /**
   * @param places calls that may wait or run at one time, 1 or more
   */
  WorkQueue(Executor workers, int places) {
    if (places < 1) {
      throw new IllegalArgumentException("queue of " + places + " places: expected 1 or more");
    }
    this.workers = workers;
    this.places = places;
  }

  int places() {
    return places;
  }

  /** Takes a place for {@code work}; empty where there is none. */
  Optional<Job> offer(Runnable work) {
    if (taken.incrementAndGet() > places) {
      taken.decrementAndGet();
      return Optional.empty();
    }
    return Optional.of(start(work));
  }

  /**
   * Takes a place even where there is none: for the messages of a stream, whose number flow control
   * bounds and which must not be refused in the middle.
   */
  Job put(Runnable work) {
    taken.incrementAndGet();
    return start(work);
  }

  private Job start(Runnable work) {
    Job job = new Job(work);
    try {
      workers.execute(job);
    } catch (RuntimeException e) {
      taken.decrementAndGet();
      throw e;
    }
    return job;
  }

  /** One piece of work that can be stopped, before or while it runs. */
  final class Job implements Runnable {

    private final Runnable work;
    private boolean cancelled;
    private Thread runner;

    private Job(Runnable work) {
      this.work = work;
    }

    @Override
    public void run() {
      try {
        if (begin()) {
          work.run();
        }
      } finally {
        end();
        taken.decrementAndGet();
      }
    }

    /** Keeps the work from starting, or interrupts the thread that does it. */
    synchronized void cancel() {
      cancelled = true;
      if (runner != null) {
        runner.interrupt();
      }
    }

    private synchronized boolean begin() {
      if (!cancelled) {
        runner = Thread.currentThread();
      }
      return !cancelled;
    }

    private synchronized void end() {
      if (runner != null) {
        runner = null;
        // The interrupt was for this job; the thread's next one must not see it.
        Thread.interrupted();
      }
    }
  }
}

package dev.tonewright.server.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A pool of threads behind a short queue. Load shows as refusals at once and not as ever longer
 * waits; where the queue is full, a caller with few calls in it takes the place of one with many.
 * Safe for use by many threads.
 */
public final class WorkQueue implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(WorkQueue.class);

  /** Weight of the newest job in the mean time of a job. */
  private static final double NEWEST = 0.05;

  private static final Duration LEAST_RETRY = Duration.ofMillis(50);
  private static final Duration MOST_RETRY = Duration.ofSeconds(5);

  private final WorkSettings settings;
  private final Watchdog watchdog;
  private final Map<String, Caller> callers = new HashMap<>();
  private final Set<Job> running = new LinkedHashSet<>();
  private final LongAdder refused = new LongAdder();
  private int threads;
  private int named;
  private int waitingCalls;
  private int waitingMessages;
  private double meanNanos;
  private long virtualNanos;
  private boolean closed;

  public WorkQueue(WorkSettings settings) {
    this.settings = settings;
    for (int i = 0; i < settings.workers(); i++) {
      startThread();
    }
    this.watchdog = new Watchdog(this, settings);
  }

  /**
   * Takes a place for a call. Where there is none, the task is refused before this returns; a task
   * with a place may still be refused later, for a caller who has fewer calls waiting.
   *
   * @param caller who calls; any string that tells callers apart
   */
  public Job offer(String caller, Task task) {
    Job job;
    Optional<Job> displaced = Optional.empty();
    synchronized (this) {
      Caller from = caller(caller);
      job = new Job(this, from, task, false);
      int free = Math.max(0, settings.workers() - running.size());
      if (waitingCalls >= settings.waiting() + free) {
        displaced = Optional.of(displacedBy(from).orElse(job));
        refused.increment();
      }
      if (displaced.filter(job::equals).isEmpty()) {
        from.add(job);
        waitingCalls++;
        notify();
      } else {
        forget(from);
      }
    }
    displaced.ifPresent(Job::refuse);
    return job;
  }

  /**
   * Adds a message of a stream, even where there is no place: flow control bounds their number, and
   * a stream must not be refused in the middle.
   */
  public synchronized Job put(String caller, Task task) {
    Caller from = caller(caller);
    Job job = new Job(this, from, task, true);
    from.add(job);
    waitingMessages++;
    notify();
    return job;
  }

  /** After which time a refused call may try again: when what waits now will be done. */
  public synchronized Duration retryAfter() {
    Duration drained =
        Duration.ofNanos(
            (long) (meanNanos * (waitingCalls + waitingMessages + 1) / settings.workers()));
    if (drained.compareTo(LEAST_RETRY) < 0) {
      return LEAST_RETRY;
    }
    return drained.compareTo(MOST_RETRY) > 0 ? MOST_RETRY : drained;
  }

  /** Calls that may wait. */
  public int places() {
    return settings.waiting();
  }

  /** Calls that wait now. */
  public synchronized int waitingCalls() {
    return waitingCalls;
  }

  /** Messages of streams that wait now. */
  public synchronized int waitingMessages() {
    return waitingMessages;
  }

  /** Jobs that run now. */
  public synchronized int running() {
    return running.size();
  }

  /** Whether nothing runs and nothing waits. */
  public synchronized boolean isIdle() {
    return running.isEmpty() && waitingCalls + waitingMessages == 0;
  }

  /** Jobs that were told to stop and have not. */
  public synchronized int stuck() {
    return (int) running.stream().filter(Job::wasStuck).count();
  }

  /** Calls that were refused so far. */
  public long refused() {
    return refused.sum();
  }

  /** Whether stuck jobs have used up the threads that replace theirs. */
  public boolean isExhausted() {
    return stuck() > settings.workers();
  }

  /** Ends the threads; what runs is interrupted, what waits is dropped. */
  @Override
  public void close() {
    List<Job> left;
    synchronized (this) {
      closed = true;
      left = new ArrayList<>(running);
      notifyAll();
    }
    left.forEach(Job::interrupt);
    watchdog.close();
  }

  synchronized Collection<Job> runningJobs() {
    return List.copyOf(running);
  }

  /** Starts a thread in the place of one that does not come back, within bounds. */
  synchronized void replaceThread() {
    if (threads < 2 * settings.workers()) {
      startThread();
    }
  }

  synchronized void remove(Job job) {
    if (job.caller().remove(job)) {
      count(job, -1);
      job.caller().finished();
      forget(job.caller());
    }
  }

  private void startThread() {
    threads++;
    Thread thread =
        new Thread(null, this::work, "tonewright-work-" + ++named, settings.stackBytes());
    thread.setDaemon(true);
    thread.start();
  }

  private void work() {
    for (Optional<Job> next = take(); next.isPresent(); next = take()) {
      Job job = next.get();
      long took = 0;
      try {
        took = job.run();
      } catch (RuntimeException | StackOverflowError e) {
        // Tasks answer their own faults; the message of this one may hold text of a draft.
        LOG.error("a task failed with {}", e.getClass().getName());
      } finally {
        done(job, took);
      }
    }
  }

  private synchronized Optional<Job> take() {
    while (true) {
      boolean surplus = threads - stuck() > settings.workers();
      if (closed || surplus) {
        threads--;
        notify();
        return Optional.empty();
      }
      if (waitingCalls + waitingMessages > 0) {
        Caller next = next();
        virtualNanos = Math.max(virtualNanos, next.usedNanos());
        Job job = next.take();
        count(job, -1);
        running.add(job);
        // Charged in advance with the mean, so that two threads do not take from the same caller.
        next.charge((long) meanNanos);
        return Optional.of(job);
      }
      try {
        wait();
      } catch (InterruptedException e) {
        // An interrupt that came late for a job that is over.
        continue;
      }
    }
  }

  private synchronized void done(Job job, long took) {
    running.remove(job);
    job.caller().charge(took - (long) meanNanos);
    job.caller().finished();
    forget(job.caller());
    if (took > 0) {
      meanNanos += (meanNanos == 0 ? 1 : NEWEST) * (took - meanNanos);
    }
  }

  private Caller next() {
    return callers.values().stream()
        .filter(Caller::isWaiting)
        .min(Comparator.comparingLong(Caller::usedNanos).thenComparing(Caller::name))
        .orElseThrow();
  }

  /** The newest call of the caller with most calls waiting, where that is another by two. */
  private Optional<Job> displacedBy(Caller from) {
    Caller heaviest =
        callers.values().stream()
            .max(Comparator.comparingInt(Caller::waitingCalls).thenComparing(Caller::name))
            .orElseThrow();
    if (heaviest.waitingCalls() < from.waitingCalls() + 2) {
      return Optional.empty();
    }
    Job job = heaviest.takeNewestCall();
    waitingCalls--;
    heaviest.finished();
    return Optional.of(job);
  }

  private Caller caller(String name) {
    return callers.computeIfAbsent(name, n -> new Caller(n, virtualNanos));
  }

  /** A caller who left and comes back starts level with the others. */
  private void forget(Caller caller) {
    if (caller.isIdle()) {
      callers.remove(caller.name(), caller);
    }
  }

  private void count(Job job, int change) {
    if (job.isMessage()) {
      waitingMessages += change;
    } else {
      waitingCalls += change;
    }
  }
}

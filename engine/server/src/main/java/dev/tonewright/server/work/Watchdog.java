package dev.tonewright.server.work;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks after jobs that do not end: interrupts what runs too long, and where a job does not heed
 * that, says where it hangs and has another thread take the place of the one it holds.
 */
final class Watchdog implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Watchdog.class);

  private static final Duration EVERY = Duration.ofMillis(250);

  /**
   * How long a job may take to notice that it was interrupted: patterns over a text do not look.
   */
  private static final Duration HEED = Duration.ofSeconds(5);

  private static final int FRAMES = 12;

  private final WorkQueue queue;
  private final long longestNanos;
  private final ScheduledExecutorService timer;

  Watchdog(WorkQueue queue, WorkSettings settings) {
    this.queue = queue;
    this.longestNanos = settings.longest().toNanos();
    this.timer =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "tonewright-watchdog");
              thread.setDaemon(true);
              return thread;
            });
    timer.scheduleWithFixedDelay(
        this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look() {
    for (Job job : queue.runningJobs()) {
      job.interruptAfter(longestNanos);
      job.stuckFor(HEED.toNanos())
          .ifPresent(
              frames -> {
                LOG.error("a job does not stop; another thread takes its place: {}", at(frames));
                queue.replaceThread();
              });
    }
  }

  private static String at(StackTraceElement[] frames) {
    return Arrays.stream(frames)
        .limit(FRAMES)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < "));
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}

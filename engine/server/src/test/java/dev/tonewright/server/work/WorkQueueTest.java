package dev.tonewright.server.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class WorkQueueTest {

  private final List<String> done = Collections.synchronizedList(new ArrayList<>());
  private final List<String> refused = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch gate = new CountDownLatch(1);
  private final CountDownLatch held = new CountDownLatch(1);
  private WorkQueue queue;

  private void open(int waiting, Duration longest) {
    queue = new WorkQueue(new WorkSettings(1, waiting, longest));
  }

  @AfterEach
  void close() {
    queue.close();
  }

  private Task noted(String name) {
    return task(() -> done.add(name), name);
  }

  private Task task(Runnable work, String name) {
    return new Task() {
      @Override
      public void run() {
        work.run();
      }

      @Override
      public void refuse() {
        refused.add(name);
      }
    };
  }

  /** Takes the only thread until the gate opens. */
  private Job hold(String caller) throws InterruptedException {
    Job job =
        queue.offer(
            caller,
            task(
                () -> {
                  held.countDown();
                  try {
                    gate.await();
                  } catch (InterruptedException e) {
                    done.add("interrupted");
                  }
                },
                "held"));
    held.await();
    return job;
  }

  private void finish() throws InterruptedException {
    gate.countDown();
    drain();
  }

  private void drain() throws InterruptedException {
    while (queue.running() + queue.waitingCalls() + queue.waitingMessages() > 0) {
      Thread.sleep(5);
    }
  }

  @Test
  void whatFindsNoPlaceIsRefusedAtOnce() throws Exception {
    open(2, Duration.ofSeconds(30));
    hold("a");
    queue.offer("a", noted("a1"));
    queue.offer("a", noted("a2"));
    queue.offer("a", noted("a3"));

    assertThat(refused).containsExactly("a3");
    assertThat(queue.waitingCalls()).isEqualTo(2);
    assertThat(queue.refused()).isEqualTo(1);
    assertThat(queue.retryAfter()).isBetween(Duration.ofMillis(50), Duration.ofSeconds(5));
    finish();
    assertThat(done).containsExactly("a1", "a2");
  }

  @Test
  void aHeavyCallerGivesPlacesToALightOne() throws Exception {
    open(4, Duration.ofSeconds(30));
    hold("heavy");
    for (int i = 1; i <= 4; i++) {
      queue.offer("heavy", noted("heavy" + i));
    }
    queue.offer("light", noted("light1"));
    queue.offer("light", noted("light2"));
    queue.offer("light", noted("light3"));

    assertThat(refused).containsExactly("heavy4", "heavy3", "light3");
    finish();
    assertThat(done.subList(0, 2)).as("turns").containsExactlyInAnyOrder("light1", "light2");
  }

  @Test
  void aStreamDoesNotHoldUpTheSameCallersCalls() throws Exception {
    open(4, Duration.ofSeconds(30));
    hold("a");
    for (int i = 1; i <= 20; i++) {
      queue.put("a", noted("message" + i));
    }
    queue.offer("a", noted("call"));

    assertThat(refused).isEmpty();
    finish();
    assertThat(done.indexOf("call")).isLessThan(2);
    assertThat(done).hasSize(21);
  }

  @Test
  void cancelledWorkGivesItsPlaceBackAndIsNotDone() throws Exception {
    open(1, Duration.ofSeconds(30));
    hold("a");
    Job first = queue.offer("a", noted("first"));
    first.cancel();

    assertThat(queue.waitingCalls()).isZero();
    queue.offer("a", noted("second"));
    finish();
    assertThat(done).containsExactly("second");
    assertThat(refused).isEmpty();
  }

  @Test
  void cancelledWorkIsInterruptedAndItsThreadIsNot() throws Exception {
    open(1, Duration.ofSeconds(30));
    hold("a").cancel();
    drain();

    assertThat(done).containsExactly("interrupted");
    queue.offer("a", task(() -> done.add("" + Thread.currentThread().isInterrupted()), "next"));
    drain();
    assertThat(done).containsExactly("interrupted", "false");
  }

  @Test
  void whatRunsTooLongIsInterrupted() throws Exception {
    open(1, Duration.ofMillis(100));
    hold("a");
    drain();
    assertThat(done).containsExactly("interrupted");
  }

  @Test
  void whatDoesNotStopLosesItsThread() throws Exception {
    open(1, Duration.ofMillis(100));
    CountDownLatch release = new CountDownLatch(1);
    queue.offer(
        "a",
        task(
            () -> {
              while (release.getCount() > 0) {
                // Deaf to interrupts, as a library may be.
                LockSupport.parkNanos(1_000_000);
              }
            },
            "deaf"));
    CountDownLatch next = new CountDownLatch(1);
    queue.offer("a", task(next::countDown, "next"));

    assertThat(next.await(20, TimeUnit.SECONDS)).as("another thread took over").isTrue();
    assertThat(queue.stuck()).isEqualTo(1);
    assertThat(queue.isExhausted()).isFalse();
    release.countDown();
    finish();
    while (queue.stuck() > 0) {
      Thread.onSpinWait();
    }
  }

  @Test
  void aTaskThatThrowsLeavesTheThreadAlive() throws Exception {
    open(1, Duration.ofSeconds(30));
    queue.offer(
        "a",
        task(
            () -> {
              throw new IllegalStateException("a fault");
            },
            "faulty"));
    queue.offer("a", noted("next"));
    finish();
    assertThat(done).containsExactly("next");
  }
}

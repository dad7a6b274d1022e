package dev.tonewright.server.work;

/** Work that waits its turn. Exactly one of the two methods is called, and only once. */
public interface Task {

  /** Does the work, on one of the queue's threads, which is interrupted where it is to stop. */
  void run();

  /** Is told that the work will not be done, because the queue is full; must not block. */
  void refuse();
}

package dev.tonewright.benchmark;

import java.util.Arrays;

/** Times of calls, in nanoseconds. Safe for use by many threads. */
final class Latencies {

  private long[] nanos = new long[1024];
  private int size;

  synchronized void add(long time) {
    if (size == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * size);
    }
    nanos[size++] = time;
  }

  synchronized int size() {
    return size;
  }

  /**
   * Milliseconds that a share of the calls stays within.
   *
   * @param share 0…1; NaN comes back where no call was timed
   */
  synchronized double millis(double share) {
    if (size == 0) {
      return Double.NaN;
    }
    long[] sorted = Arrays.copyOf(nanos, size);
    Arrays.sort(sorted);
    return sorted[(int) Math.min(size - 1L, Math.round(share * (size - 1)))] / 1e6;
  }
}

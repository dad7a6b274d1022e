package dev.tonewright.parse;

import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Rows by number, of which it keeps the frequent ones. Each number has two places: a row that comes
 * in takes the second, and the first once it is asked for again, so that rows met once push out
 * none that are met often. A parse asks for hundreds, so that what a cache of a library notes at
 * each reading is felt. Safe for use by many threads.
 */
final class RowCache {

  private record Row(int number, float[] values) {}

  private final AtomicReferenceArray<Row> rows;
  private final int pairs;

  /**
   * @param most rows to keep, at least two
   */
  RowCache(int most) {
    this.pairs = Math.max(1, most / 2);
    this.rows = new AtomicReferenceArray<>(2 * pairs);
  }

  /** The row of a number; null where it is not kept. */
  float[] get(int number) {
    int place = place(number);
    Row first = rows.getAcquire(place);
    if (first != null && first.number == number) {
      return first.values;
    }
    Row second = rows.getAcquire(place + 1);
    if (second == null || second.number != number) {
      return null;
    }
    // Two threads that change places at once may lose a row, which is then computed again.
    rows.setRelease(place, second);
    rows.setRelease(place + 1, first);
    return second.values;
  }

  void put(int number, float[] values) {
    rows.setRelease(place(number) + 1, new Row(number, values));
  }

  private int place(int number) {
    long mixed = number * 0x9E3779B9 & 0xFFFFFFFFL;
    return 2 * (int) (mixed * pairs >>> Integer.SIZE);
  }
}

package dev.tonewright.parse;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The latest decisions of a parser by all that they rest on, so that a sentence in which a rewrite
 * has changed a word is decided anew around that word only. A decision is what the network says
 * whether it is remembered or not. Safe for use by many threads.
 */
final class Decisions {

  /** No decision is remembered. */
  static final int UNKNOWN = -1;

  /** Places for decisions, of which each keeps the latest: some 4 MB. */
  private static final int PLACES = 1 << 14;

  private record Decision(long[] key, int transition) {}

  private final AtomicReferenceArray<Decision> latest = new AtomicReferenceArray<>(PLACES);

  int known(long[] key) {
    Decision decision = latest.getAcquire(place(key));
    return decision != null && Arrays.equals(decision.key, key) ? decision.transition : UNKNOWN;
  }

  void remember(long[] key, int transition) {
    latest.setRelease(place(key), new Decision(key, transition));
  }

  private static int place(long[] key) {
    long hash = 0;
    for (long part : key) {
      hash = (hash ^ part) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash >>> 32) & (PLACES - 1);
  }
}

package dev.tonewright;

/**
 * How much the caches of one language may hold, in bytes. They take a share of the heap, so that
 * the rest leaves the collector room however small the heap is. Beside it each language's parser
 * holds rows of its network, 6 % of the heap at most ({@code FeatureRows}).
 *
 * @param sentences analyses of sentences
 * @param matches which cards match where in them
 * @param statements what the verifier read and compared
 * @param answers requests with their rewrites
 */
record CacheBounds(long sentences, long matches, long statements, long answers) {

  /** Of the heap, for the caches of all languages. */
  private static final double SHARE = 0.2;

  /** However large the heap is: what lies beyond was met days ago. */
  private static final long MOST = 400L << 20;

  /** For one of several languages that are loaded. */
  static CacheBounds oneOf(int languages) {
    return of(Runtime.getRuntime().maxMemory(), languages);
  }

  /**
   * @param heap bytes
   */
  static CacheBounds of(long heap, int languages) {
    long all = (long) Math.min(heap * SHARE, MOST) / languages;
    return new CacheBounds(all * 35 / 100, all * 20 / 100, all * 25 / 100, all * 20 / 100);
  }
}

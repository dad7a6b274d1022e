package dev.tonewright.parse;

/**
 * What the sentence cache did since its parser was loaded.
 *
 * @param hits sentences found in the cache
 * @param misses sentences analysed
 * @param evictions sentences dropped for room or age
 * @param sentences sentences in the cache now, roughly
 * @param bytes what the cache holds now, roughly
 */
public record ParseStatistics(long hits, long misses, long evictions, long sentences, long bytes) {

  /** Share of look-ups answered from the cache, 0…1; 1 before the first. */
  public double hitRate() {
    return hits + misses == 0 ? 1 : (double) hits / (hits + misses);
  }
}

package dev.tonewright.cache;

import com.github.benmanes.caffeine.cache.Cache;

/** What the caches that are bounded in bytes hold. */
public final class CacheWeight {

  private CacheWeight() {}

  /** The weight of all entries as the cache's own weigher has it; 0 for one without a weigher. */
  public static long of(Cache<?, ?> cache) {
    return cache.policy().eviction().map(e -> e.weightedSize().orElse(0)).orElse(0L);
  }
}

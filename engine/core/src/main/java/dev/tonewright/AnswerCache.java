package dev.tonewright;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest;
import java.time.Duration;
import java.util.Optional;

/**
 * The rewrites of requests that came lately, for those that come again word for word: a desk asks
 * anew when a window is opened twice, and macros are sent by the hundred. A rewrite is the answer
 * to a whole request under one revision of the profiles, so a changed profile finds none of them.
 * In memory only. Safe for use by many threads.
 */
final class AnswerCache {

  /** Bound in code units of draft and rewrite: some 20 MB, a thousand answers or more. */
  private static final long CHARACTERS = 1_000_000;

  private static final Duration AFTER_ACCESS = Duration.ofMinutes(30);

  private static final Duration AFTER_WRITE = Duration.ofHours(4);

  private record Key(RewriteRequest request, String revision) {}

  private final Cache<Key, Rewrite> answers =
      Caffeine.newBuilder()
          .executor(Runnable::run)
          .maximumWeight(CHARACTERS)
          .weigher((Key key, Rewrite rewrite) -> weight(key.request, rewrite))
          .expireAfterAccess(AFTER_ACCESS)
          .expireAfterWrite(AFTER_WRITE)
          .recordStats()
          .build();

  private static int weight(RewriteRequest request, Rewrite rewrite) {
    return 1 + request.text().length() + rewrite.text().length();
  }

  /** What was answered to the same request under a revision of the profiles. */
  Optional<Rewrite> known(RewriteRequest request, String revision) {
    return Optional.ofNullable(answers.getIfPresent(new Key(request, revision)));
  }

  /** Remembers an answer under the revision that made it. */
  void remember(RewriteRequest request, Rewrite rewrite) {
    answers.put(new Key(request, rewrite.profileRevision()), rewrite);
  }

  /** Hits, misses and evictions so far. */
  CacheStats statistics() {
    return answers.stats();
  }

  /** Code units of the drafts and rewrites it holds. */
  long characters() {
    return answers.policy().eviction().map(e -> e.weightedSize().orElse(0)).orElse(0L);
  }
}

package dev.tonewright;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.tonewright.cache.CacheWeight;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.Rewrite.Segment;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.request.RewriteRequest.Refusal;
import dev.tonewright.text.Edit;
import dev.tonewright.text.TextChange;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;

/**
 * The rewrites of requests that came lately, for those that come again word for word: a desk asks
 * anew when a window is opened twice, and macros are sent by the hundred. A rewrite is the answer
 * to a whole request under one revision of the profiles, so a changed profile finds none of them.
 * In memory only. Safe for use by many threads.
 */
final class AnswerCache {

  /** Bytes of an answer beside what is counted. */
  private static final int ANSWER = 1_500;

  /** Bytes of an edit's change, a notice or segment beside the words that it holds. */
  private static final int PART = 300;

  private static final Duration AFTER_ACCESS = Duration.ofMinutes(30);

  private static final Duration AFTER_WRITE = Duration.ofHours(4);

  private record Key(RewriteRequest request, String revision) {}

  private final Cache<Key, Rewrite> answers;

  /**
   * @param bytes to hold at most, roughly
   */
  AnswerCache(long bytes) {
    this.answers =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(bytes)
            .weigher((Key key, Rewrite rewrite) -> weight(key.request, rewrite))
            .expireAfterAccess(AFTER_ACCESS)
            .expireAfterWrite(AFTER_WRITE)
            .recordStats()
            .build();
  }

  /** Bytes, roughly: above all what a caller chose the length of. */
  private static int weight(RewriteRequest request, Rewrite rewrite) {
    int asked =
        request.text().length()
            + request.customer().message().map(String::length).orElse(0)
            + length(request.keep())
            + length(request.withhold())
            + length(request.disabledRules())
            + length(request.refused().stream().map(Refusal::before).toList());
    int answered = rewrite.text().length() + PART * rewrite.notices().size();
    for (Edit edit : rewrite.edits()) {
      answered += PART * edit.changes().size();
      for (TextChange change : edit.changes()) {
        answered += change.before().length() + change.after().length();
      }
    }
    for (Segment segment : rewrite.segments()) {
      answered += PART + segment.text().length() + segment.ssml().map(String::length).orElse(0);
    }
    return ANSWER + asked + answered;
  }

  private static int length(Collection<String> texts) {
    return texts.stream().mapToInt(String::length).sum();
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

  /** Bytes of the requests and rewrites it holds, roughly. */
  long bytes() {
    answers.cleanUp();
    return CacheWeight.of(answers);
  }
}

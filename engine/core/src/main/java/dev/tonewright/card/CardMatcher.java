package dev.tonewright.card;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.tonewright.interruption.Interruption;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Which cards match where in a sentence, remembered by the sentence's text: apart from target and
 * profile, so that every request that meets the sentence shares it. Safe for use by many threads.
 */
public final class CardMatcher {

  /**
   * Tokens up to which cards are looked for in a sentence. No writer's is longer; one that is has
   * no tags either, and could keep a thread for seconds.
   */
  private static final int LONGEST_MATCHED = 400;

  private final CardIndex index;
  private final LoadingCache<Key, List<Match>> cache;

  /** A sentence under its text; the sentence itself is carried for the first look only. */
  private record Key(String text, Sentence sentence) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && key.text.equals(text);
    }

    @Override
    public int hashCode() {
      return text.hashCode();
    }
  }

  /**
   * @param cachedTokens bound of the cache, in tokens of the sentences it holds
   */
  public CardMatcher(CardIndex index, long cachedTokens) {
    this.index = index;
    this.cache =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(cachedTokens)
            .weigher((Key key, List<Match> matches) -> Math.max(1, key.sentence.size()))
            .expireAfterAccess(Duration.ofHours(12))
            .expireAfterWrite(Duration.ofDays(3))
            .recordStats()
            .build(
                key ->
                    key.sentence.size() > LONGEST_MATCHED
                        ? List.of()
                        : List.copyOf(index.matches(key.sentence)));
  }

  public CardIndex index() {
    return index;
  }

  /** Per sentence of a text, its matches in order. */
  public List<List<Match>> matches(ParsedText parsed) {
    List<List<Match>> all = new ArrayList<>();
    for (Placed placed : parsed.sentences()) {
      Interruption.check();
      all.add(cache.get(new Key(placed.sentence().text(), placed.sentence())));
    }
    return all;
  }

  /** Hits and misses so far. */
  public CacheStats statistics() {
    return cache.stats();
  }
}

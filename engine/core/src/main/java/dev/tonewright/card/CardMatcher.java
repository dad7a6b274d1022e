package dev.tonewright.card;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.tonewright.cache.CacheWeight;
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

  /** Bytes of an entry, of a match in it and of a slot in that. */
  private static final int ENTRY = 200;

  private static final int MATCH = 70;

  private static final int SLOT = 50;

  private final CardIndex index;

  /** By the sentence's text. */
  private final Cache<String, List<Match>> cache;

  /**
   * @param cachedBytes what the cache holds at most, roughly
   */
  public CardMatcher(CardIndex index, long cachedBytes) {
    this.index = index;
    this.cache =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(cachedBytes)
            .weigher(CardMatcher::weight)
            .expireAfterAccess(Duration.ofHours(12))
            .expireAfterWrite(Duration.ofDays(3))
            .recordStats()
            .build();
  }

  private static int weight(String text, List<Match> matches) {
    int weight = ENTRY + text.length();
    for (Match match : matches) {
      weight += MATCH + SLOT * match.slots().size();
    }
    return weight;
  }

  private List<Match> matches(Sentence sentence) {
    return sentence.size() > LONGEST_MATCHED ? List.of() : List.copyOf(index.matches(sentence));
  }

  public CardIndex index() {
    return index;
  }

  /** Per sentence of a text, its matches in order. */
  public List<List<Match>> matches(ParsedText parsed) {
    List<List<Match>> all = new ArrayList<>();
    for (Placed placed : parsed.sentences()) {
      Interruption.check();
      Sentence sentence = placed.sentence();
      all.add(cache.get(sentence.text(), text -> matches(sentence)));
    }
    return all;
  }

  /** What is remembered, in bytes, roughly. */
  public long bytes() {
    return CacheWeight.of(cache);
  }

  /** Hits and misses so far. */
  public CacheStats statistics() {
    return cache.stats();
  }
}

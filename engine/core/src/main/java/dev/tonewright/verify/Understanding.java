package dev.tonewright.verify;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.tonewright.cache.CacheWeight;
import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.text.Span;
import dev.tonewright.verify.Violation.Kind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What statements say, and how two of them differ. Both are remembered, since every round reads the
 * same statements again. Safe for use by many threads.
 */
final class Understanding {

  /** Bytes of an entry, and of each code unit of its text with what was read there. */
  private static final int ENTRY = 400;

  private static final int READ = 20;

  private final VerifierLexicon lexicon;
  private final Phrases phrases;
  private final Cache<String, Reading> readings;
  private final Cache<Pair, List<Violation>> compared;

  /** A statement, what becomes of it, and the transitions named for it. */
  private record Pair(String before, String after, Set<String> named) {}

  /**
   * A statement as it was read; never changed.
   *
   * @param words its words, contractions written out
   */
  private record Understood(List<Token> words, Reading reading) {}

  /**
   * @param remembered bytes of statements to remember, roughly
   */
  Understanding(VerifierLexicon lexicon, long remembered) {
    this.lexicon = lexicon;
    this.readings =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(remembered * 3 / 4)
            .weigher((String text, Reading reading) -> ENTRY + READ * text.length())
            .expireAfterAccess(Duration.ofHours(12))
            .expireAfterWrite(Duration.ofDays(3))
            .recordStats()
            .build();
    this.compared =
        Caffeine.newBuilder()
            .executor(Runnable::run)
            .maximumWeight(remembered / 4)
            .weigher(Understanding::weight)
            .expireAfterAccess(Duration.ofHours(12))
            .expireAfterWrite(Duration.ofDays(3))
            .build();
    this.phrases = new Phrases(lexicon.expressions());
  }

  private static int weight(Pair pair, List<Violation> violations) {
    return ENTRY * (1 + violations.size()) + pair.before.length() + pair.after.length();
  }

  /** A text as it is read, not remembered. */
  Reading reading(String text) {
    return reader(text, Wordings.NONE).read();
  }

  /**
   * What a statement does not say any more, or says anew.
   *
   * @param named transitions that are allowed beside those that always are
   * @param span where the statement stands
   */
  List<Violation> differences(
      String before, String after, Set<String> named, Wordings wordings, Span span) {
    if (before.equals(after)) {
      return List.of();
    }
    if (!wordings.isEmpty()) {
      return compared(before, after, named, wordings, span);
    }
    return compared
        .get(
            new Pair(before, after, Set.copyOf(named)),
            pair -> List.copyOf(compared(before, after, named, wordings, span)))
        .stream()
        .map(v -> new Violation(v.kind(), v.message(), span))
        .toList();
  }

  private List<Violation> compared(
      String before, String after, Set<String> named, Wordings wordings, Span span) {
    Understood was = understood(before, wordings);
    Understood is = understood(after, wordings);
    List<Violation> found =
        new ArrayList<>(
            new Comparison(lexicon, was.reading(), is.reading(), named, span).violations());
    if (wordings.turnedBack(was.words(), is.words(), lexicon::stem)) {
      found.add(new Violation(Kind.CONTENT, "turned a profile's wording back", span));
    }
    Balance.hold(before, after, span, found);
    return found;
  }

  private Reader reader(String text, Wordings wordings) {
    return new Reader(lexicon, phrases, wordings, Scanner.scan(lexicon, text));
  }

  private Understood understood(String text, Wordings wordings) {
    if (wordings.isEmpty()) {
      // Their words are looked at for wordings only, and so not remembered.
      return new Understood(List.of(), readings.get(text, this::reading));
    }
    Reader reader = reader(text, wordings);
    return new Understood(reader.words(), reader.read());
  }

  /** The exchanges that a profile asks for, as they are read. */
  Wordings wordings(List<Wording> wordings) {
    return Wordings.of(wordings, text -> reader(text, Wordings.NONE).words(), lexicon::stem);
  }

  /** What is remembered, in bytes, roughly. */
  long bytes() {
    return CacheWeight.of(readings) + CacheWeight.of(compared);
  }

  /** Hits and misses of the memory of statements so far. */
  CacheStats statistics() {
    return readings.stats();
  }
}

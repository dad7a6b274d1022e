package dev.tonewright.english.norm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.TextFact;
import java.util.Arrays;
import java.util.List;

/**
 * The rules that have nothing to say about a sentence wherever it stands: they looked at nothing
 * but its words, and offered nothing. Every round reads most sentences again, and replies repeat
 * them. Safe for use by many threads.
 */
final class Quiet {

  /** Per sentence of a text. */
  static final TextFact<List<Quiet>> FACT = new TextFact<>((parsed, kept) -> of(parsed));

  /** Of the sentences that somebody else keeps, such as the parser: it keeps none of its own. */
  private static final Cache<Sentence, Quiet> KNOWN =
      Caffeine.newBuilder().executor(Runnable::run).weakKeys().build();

  private volatile SentenceRule[] rules = {};

  private Quiet() {}

  private static List<Quiet> of(ParsedText parsed) {
    return parsed.sentences().stream()
        .map(Placed::sentence)
        .map(sentence -> KNOWN.get(sentence, s -> new Quiet()))
        .toList();
  }

  /** Whether a rule is among them. */
  boolean has(SentenceRule rule) {
    for (SentenceRule one : rules) {
      if (one == rule) {
        return true;
      }
    }
    return false;
  }

  synchronized void add(SentenceRule rule) {
    if (!has(rule)) {
      SentenceRule[] more = Arrays.copyOf(rules, rules.length + 1);
      more[rules.length] = rule;
      rules = more;
    }
  }
}

package dev.tonewright.english.norm;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tonewright.language.EditDistance;
import dev.tonewright.language.Expressions;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The one word that a slip of the fingers turned into an unknown one.
 *
 * <p>Certain means: one slip away (two letters swapped, one doubled, left out, added, or struck on
 * the key beside), common, and every other word one letter away at least thirty times rarer. What
 * may be a word of its own (a compound, a derivation, a foreign word, a name) is left alone.
 */
final class Misspelling {

  /** The lowest class of a word that is worth guessing, and how far the next must lie behind. */
  private static final int COMMON = 7;

  private static final int AHEAD = 5;

  /** The lowest class of a word of three letters that makes compounds. */
  private static final int SHORT = 10;

  /** The class of "replacement", "possibly". */
  private static final int EVERYDAY = 11;

  /** The class of "of", "so", "my": words of two letters that stick to others. */
  private static final int SMALL_CLASS = 15;

  private static final Set<String> PREFIXES =
      Set.of(
          "re", "de", "un", "non", "pre", "anti", "auto", "multi", "e", "web", "micro", "inter",
          "sub", "super", "co", "mis", "over", "under", "out", "up", "down", "in", "on", "off",
          "bio", "eco", "geo", "tele", "hyper", "mini", "mega", "semi", "post", "cyber", "m", "i");

  private static final Set<String> SUFFIXES =
      Set.of("s", "es", "er", "ers", "able", "ing", "ed", "less", "like", "ish", "wise", "ness");

  private static final Set<String> PARTICLES = Set.of("up", "in", "on", "to", "it", "of", "is");

  /** Small words that get stuck to their neighbours. */
  private static final Set<String> SMALL =
      Set.of(
          "you", "the", "your", "and", "with", "for", "please", "our", "this", "that", "have",
          "from", "will", "are", "was", "can");

  private static final Set<String> SMALLEST =
      Set.of("in", "of", "to", "is", "at", "on", "if", "it", "we", "be", "as", "do", "an");

  /** As many answers as a busy queue's slips of a day. */
  private static final int REMEMBERED = 5_000;

  private final Vocabulary words;
  private final Cache<String, Optional<String>> found =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(REMEMBERED).build();

  private final Cache<String, Boolean> unknown =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(REMEMBERED).build();

  Misspelling(Vocabulary words) {
    this.words = words;
  }

  /** Whether a lower-case spelling is no word that any dictionary has, as a name or otherwise. */
  boolean unknown(String lower) {
    return unknown.get(
        lower,
        word ->
            !words.knows(word)
                && !words.knows(capital(word))
                && !words.knows(word.toUpperCase(Locale.ROOT)));
  }

  /**
   * What an unknown word was meant to be; empty where that is not certain.
   *
   * @param word unknown, in lower case, letters a to z only
   */
  Optional<String> meant(String word) {
    return found.get(word, this::search);
  }

  private Optional<String> search(String word) {
    if (word.length() < 4 || mayStand(word)) {
      return Optional.empty();
    }
    String best = "";
    int top = 0;
    int next = Vocabulary.UNKNOWN;
    int other = Vocabulary.UNKNOWN;
    for (String candidate : new LinkedHashSet<>(Slips.neighbours(word))) {
      int frequency = Math.max(words.frequency(candidate), words.frequency(capital(candidate)));
      if (frequency == Vocabulary.UNKNOWN) {
        continue;
      }
      boolean stem = word.equals(candidate + word.charAt(word.length() - 1));
      if (!Slips.isSlip(word, candidate) && !(stem && !word.endsWith("ly"))) {
        other = Math.max(other, frequency);
      } else if (frequency > top) {
        next = top;
        top = frequency;
        best = candidate;
      } else {
        next = Math.max(next, frequency);
      }
    }
    if (best.isEmpty()) {
      return other == Vocabulary.UNKNOWN ? parted(word) : Optional.empty();
    }
    boolean certain =
        Slips.isSlip(word, best)
            && top >= (word.length() < 6 ? SHORT + 1 : COMMON)
            && next <= top - AHEAD
            && other <= (word.length() < 5 ? top - AHEAD : top)
            && words.knows(best)
            && parted(word).isEmpty()
            && !rivalled(word, top);
    return certain ? Optional.of(best) : Optional.empty();
  }

  /** Whether a common word two letters away looks as much like it. */
  private boolean rivalled(String word, int top) {
    int level = top + (word.length() < 6 ? 3 : 2);
    char first = word.charAt(0);
    char last = word.charAt(word.length() - 1);
    for (String other : words.common()) {
      boolean alike =
          Math.abs(other.length() - word.length()) < 3
              && other.charAt(0) == first
              && other.charAt(other.length() - 1) == last;
      if (alike && words.frequency(other) >= level && EditDistance.between(word, other) == 2) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is common enough to be sure of where a name could stand. */
  boolean everyday(String word) {
    return words.frequency(word) > EVERYDAY;
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** Whether it may be a compound, a derivation or an inflection that dictionaries lack. */
  private boolean mayStand(String word) {
    if (Expressions.match(word, ".*(.)\\1\\1.*")) {
      return true;
    }
    for (int i = 1; i < word.length(); i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      boolean inflected =
          SUFFIXES.contains(tail)
              && words.frequency(head) >= COMMON
              && !(head.endsWith("s") && tail.equals("s"));
      boolean derived =
          PREFIXES.contains(head) && tail.length() > 2 && words.frequency(tail) >= COMMON;
      boolean compound =
          (i > 2 || i == 2 && words.frequency(head) >= SMALL_CLASS)
              && (tail.length() > 2 || PARTICLES.contains(tail))
              && words.frequency(head) >= (head.length() > 3 ? COMMON : SHORT)
              && words.frequency(tail) >= (tail.length() > 3 ? COMMON : SHORT)
              && !SMALL.contains(head)
              && !SMALL.contains(tail);
      if (inflected || derived || compound) {
        return true;
      }
    }
    return false;
  }

  /** Two words without their space, one of them small: "youplease", "ofthe". */
  private Optional<String> parted(String word) {
    String found = "";
    for (int i = 2; i < word.length() - 1; i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      boolean small =
          (SMALL.contains(head) || SMALLEST.contains(head))
              && (SMALL.contains(tail) || SMALLEST.contains(tail));
      boolean one =
          word.length() > 6
              && (SMALL.contains(head) && common(tail) || SMALL.contains(tail) && common(head));
      if (small || one) {
        if (!found.isEmpty()) {
          return Optional.empty();
        }
        found = head + " " + tail;
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private boolean common(String word) {
    return word.length() > 2 && words.frequency(word) > 11;
  }
}

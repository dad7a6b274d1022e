package dev.tonewright.deliver;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Where a reply may be broken, and how well: after a sentence, after a clause, after a word. Links,
 * mentions, hashtags, placeholders and the initials at the end stay whole and are not parted from
 * the word before them where they close the reply.
 */
final class Breaks {

  /** Stretches with white space inside that stay whole. */
  private static final Pattern WHOLE =
      Pattern.compile("\\{\\{[^{}\\n]*\\}\\}|\\{[^{}\\n]*\\}|\\[[^\\[\\]\\n]*\\]|#\\w+ ?\\w+#");

  /** Agent initials, perhaps with links behind them, with the white space before. */
  private static final Pattern SIGN =
      Pattern.compile("\\s+[\\^*/~–-]\\s?\\p{Lu}\\p{L}{0,20}(?:\\s+https?://\\S+)*\\s*$");

  /** How good a place to break is. */
  private enum Rank {
    WORD,
    CLAUSE,
    SENTENCE
  }

  /** Whether the characters from {@code from} to {@code to} fit. */
  @FunctionalInterface
  interface Fits {
    boolean test(int from, int to);
  }

  private final String text;
  private final int[] places;
  private final Rank[] ranks;

  /**
   * @param whole stretches of the text that stay whole
   */
  Breaks(String text, List<Span> whole, ParsedText parsed) {
    this.text = text;
    BitSet closed = new BitSet();
    whole.forEach(w -> closed.set(w.start(), w.end()));
    for (Pattern pattern : List.of(WHOLE, SIGN)) {
      Matcher matcher = pattern.matcher(text);
      while (matcher.find()) {
        closed.set(matcher.start(), matcher.end());
      }
    }
    BitSet sentenceEnds = new BitSet();
    parsed.sentences().forEach(placed -> sentenceEnds.set(placed.end()));
    BitSet openings = openings(parsed);
    List<Integer> at = new ArrayList<>();
    List<Rank> rank = new ArrayList<>();
    for (int i = 1; i < text.length(); i++) {
      boolean wordEnds =
          Character.isWhitespace(text.charAt(i)) && !Character.isWhitespace(text.charAt(i - 1));
      if (wordEnds && !closed.get(i) || sentenceEnds.get(i) && !closed.get(i)) {
        at.add(i);
        rank.add(openings.get(i) ? Rank.WORD : rank(i, sentenceEnds));
      }
    }
    places = at.stream().mapToInt(Integer::intValue).toArray();
    ranks = rank.toArray(Rank[]::new);
  }

  /** Where the mentions and the salutation end that open the reply: alone they say nothing. */
  private static BitSet openings(ParsedText parsed) {
    BitSet openings = new BitSet();
    for (Placed placed : parsed.sentences()) {
      if (placed.boundary() != Boundary.SALUTATION
          && !Messages.isOpening(placed.sentence().text())) {
        break;
      }
      openings.set(placed.end());
    }
    return openings;
  }

  private Rank rank(int at, BitSet sentenceEnds) {
    if (sentenceEnds.get(at) || text.charAt(at) == '\n') {
      return Rank.SENTENCE;
    }
    return ",;:–—)".indexOf(text.charAt(at - 1)) >= 0 ? Rank.CLAUSE : Rank.WORD;
  }

  /**
   * Pieces that fit, each as long as it can be and broken at the best kind of place that leaves at
   * least half of that. A word that does not fit by itself is a piece that does not fit.
   */
  List<Span> fit(Span stretch, Fits fits) {
    List<Span> pieces = new ArrayList<>();
    int from = trimmed(text, stretch).start();
    int end = trimmed(text, stretch).end();
    while (from < end) {
      int to = fits.test(from, end) ? end : best(from, end, fits);
      pieces.add(new Span(from, to));
      from = skipSpace(to, end);
    }
    return pieces;
  }

  private int best(int from, int end, Fits fits) {
    int first = after(from);
    int fitting = first - 1;
    // Galloping, since counting a long candidate costs most.
    int step = 1;
    int probe = first;
    while (probe < places.length && places[probe] < end && fits.test(from, places[probe])) {
      fitting = probe;
      probe += step;
      step *= 2;
    }
    int high = Math.min(probe, places.length);
    while (fitting + 1 < high) {
      int middle = (fitting + 1 + high) >>> 1;
      if (middle < high && places[middle] < end && fits.test(from, places[middle])) {
        fitting = middle;
      } else if (middle >= high) {
        break;
      } else {
        high = middle;
      }
    }
    if (fitting < first) {
      return first < places.length && places[first] < end ? places[first] : end;
    }
    return places[preferred(first, fitting, from)];
  }

  /** The last sentence end, else the last clause end in the second half, else the last word. */
  private int preferred(int first, int last, int from) {
    int half = from + (places[last] - from) / 2;
    int clause = -1;
    for (int i = last; i >= first; i--) {
      if (ranks[i] == Rank.SENTENCE) {
        return i;
      }
      if (clause < 0 && ranks[i] == Rank.CLAUSE && places[i] > half) {
        clause = i;
      }
    }
    return clause >= 0 ? clause : last;
  }

  private int after(int from) {
    int found = Arrays.binarySearch(places, from + 1);
    return found >= 0 ? found : -found - 1;
  }

  private int skipSpace(int at, int end) {
    int next = at;
    while (next < end && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next;
  }

  /** The stretch without white space at its ends. */
  static Span trimmed(String text, Span stretch) {
    int start = stretch.start();
    int end = stretch.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }
}

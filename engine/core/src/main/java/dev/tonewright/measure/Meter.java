package dev.tonewright.measure;

import dev.tonewright.card.Form;
import dev.tonewright.card.Match;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.request.Measurement;
import dev.tonewright.request.Measurement.Evidence;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Span;
import dev.tonewright.text.Tone;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the tone of a text: 50 plus contributions, clamped to 0…100. A card contributes by where
 * its form stands on the dial, never less for a higher form. Background features count by how dense
 * they are, so that a long reply is not more formal than a short one in the same words. Sentence
 * length, word length and topic enter no dial.
 */
public final class Meter {

  /** Dial points that a form at the end of a dial adds; a handful of them reaches the end. */
  private static final double WEIGHT = 0.2;

  /** Words of text in which a background feature counts whole; in more it counts its share. */
  private static final double BACKGROUND_WORDS = 12;

  private final List<EvidenceSource> background;

  public Meter(List<EvidenceSource> background) {
    this.background = List.copyOf(background);
  }

  /** What a form contributes to a dial, in dial points. */
  public static double contribution(Form form, Dial dial) {
    var range = form.ranges().get(dial);
    return range == null ? 0 : (range.middle() - 50) * WEIGHT;
  }

  /**
   * What each match of a sentence contributes to a dial. Of cards that read the same words alone
   * the first counts: what is said once sounds once, however many cards know it.
   *
   * @param matches those of one sentence, in order
   * @return dial points, one figure a match
   */
  public static double[] contributions(List<Match> matches, Dial dial) {
    double[] points = new double[matches.size()];
    Set<BitSet> read = new HashSet<>();
    for (int i = 0; i < points.length; i++) {
      Match match = matches.get(i);
      if (match.form().ranges().containsKey(dial) && read.add(words(match))) {
        points[i] = contribution(match.form(), dial);
      }
    }
    return points;
  }

  private static BitSet words(Match match) {
    BitSet words = new BitSet();
    for (int t = match.first(); t <= match.last(); t++) {
      words.set(t, match.says(t));
    }
    return words;
  }

  /** What a text says beyond the cards. */
  public Background background(ParsedText parsed) {
    return new Background(parsed, background);
  }

  /**
   * @param matches per sentence, which cards match where
   */
  public Measurement measure(ParsedText parsed, List<List<Match>> matches) {
    List<Evidence> evidence = new ArrayList<>();
    for (int i = 0; i < parsed.sentences().size(); i++) {
      Placed placed = parsed.sentences().get(i);
      for (Dial dial : Dial.values()) {
        double[] points = contributions(matches.get(i), dial);
        for (int k = 0; k < points.length; k++) {
          if (points[k] != 0) {
            evidence.add(evidence(placed, matches.get(i).get(k), dial, points[k]));
          }
        }
      }
    }
    addBackground(parsed, evidence);
    evidence.sort(
        Comparator.comparing(Evidence::span)
            .thenComparing(Evidence::ruleId)
            .thenComparing(Evidence::dial));
    return new Measurement(tone(evidence), evidence);
  }

  private void addBackground(ParsedText parsed, List<Evidence> evidence) {
    double share = share(words(parsed));
    for (Placed placed : parsed.sentences()) {
      for (EvidenceSource source : background) {
        for (Evidence e : source.evidence(placed)) {
          evidence.add(new Evidence(e.dial(), e.ruleId(), e.span(), e.contribution() * share));
        }
      }
    }
  }

  /** The part of its points that a background feature counts in a text of so many words. */
  static double share(int words) {
    return Math.min(1, BACKGROUND_WORDS / words);
  }

  static int words(ParsedText parsed) {
    int words = 0;
    for (Placed placed : parsed.sentences()) {
      Sentence sentence = placed.sentence();
      for (int i = 0; i < sentence.size(); i++) {
        words += isWord(sentence, i) ? 1 : 0;
      }
    }
    return words;
  }

  static boolean isWord(Sentence sentence, int token) {
    return Character.isLetterOrDigit(sentence.word(token).codePointAt(0));
  }

  private static Evidence evidence(Placed placed, Match match, Dial dial, double points) {
    Span span = placed.token(match.first()).cover(placed.token(match.last()));
    return new Evidence(dial, match.card().id(), span, points);
  }

  private static Tone tone(List<Evidence> evidence) {
    double[] sums = new double[Dial.values().length];
    evidence.forEach(e -> sums[e.dial().ordinal()] += e.contribution());
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.max(0, Math.min(100, 50 + sums[i]));
    }
    return new Tone(
        sums[Dial.FORMALITY.ordinal()],
        sums[Dial.LENGTH.ordinal()],
        sums[Dial.DIRECTNESS.ordinal()],
        sums[Dial.WARMTH.ordinal()]);
  }
}

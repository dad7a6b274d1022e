package dev.tonewright.parse;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/**
 * A word between two others, and what they add to the score of each of its tags. The two tags
 * before it vary with the sentence; for those that were met, what the scores are normalised by is
 * remembered. Safe for use by many threads.
 */
final class WordContext {

  /** Pairs of tags whose total is remembered; most words meet a few. */
  private static final int MOST = 64;

  private record Totals(int[] pairs, double[] totals) {}

  private final String previous;
  private final String word;
  private final String next;

  /** One weight a tag; empty for a rare word, unless its sentence has told them. */
  private final double[] weights;

  /** One weight a tag, added before the others; empty for none. */
  private final double[] before;

  private volatile Totals known = new Totals(new int[0], new double[0]);

  WordContext(String previous, String word, String next, double[] before, double[] weights) {
    this.before = before;
    this.previous = previous;
    this.word = word;
    this.next = next;
    this.weights = weights;
  }

  boolean is(String before, String own, String behind) {
    return word.equals(own) && previous.equals(before) && next.equals(behind);
  }

  boolean weighed() {
    return weights.length > 0;
  }

  /** The same words where these are the weights. */
  WordContext with(double[] before, double[] others) {
    return new WordContext(previous, word, next, before, others);
  }

  /** In CoreNLP's order, so that no bit differs. */
  private double score(double[] pair, int tag) {
    double score = before.length == 0 ? pair[tag] : pair[tag] + before[tag];
    return score + weights[tag];
  }

  /**
   * The logarithms of the likelihoods of some tags.
   *
   * @param pair weights of the two tags before the word, one a tag
   * @param number a number for these two tags
   * @param tags numbers of the tags
   * @param total the logarithm of the sum of the exponents of scores
   */
  double[] scores(double[] pair, int number, int[] tags, ToDoubleFunction<double[]> total) {
    double normal = -total(pair, number, total);
    double[] scores = new double[tags.length];
    for (int i = 0; i < tags.length; i++) {
      scores[i] = score(pair, tags[i]) + normal;
    }
    return scores;
  }

  private double total(double[] pair, int number, ToDoubleFunction<double[]> total) {
    Totals totals = known;
    for (int i = 0; i < totals.pairs.length; i++) {
      if (totals.pairs[i] == number) {
        return totals.totals[i];
      }
    }
    double[] all = new double[weights.length];
    for (int tag = 0; tag < all.length; tag++) {
      all[tag] = score(pair, tag);
    }
    double sum = total.applyAsDouble(all);
    int size = totals.pairs.length;
    if (size < MOST) {
      int[] pairs = Arrays.copyOf(totals.pairs, size + 1);
      double[] sums = Arrays.copyOf(totals.totals, size + 1);
      pairs[size] = number;
      sums[size] = sum;
      known = new Totals(pairs, sums); // a total that another thread found meanwhile is found again
    }
    return sum;
  }
}

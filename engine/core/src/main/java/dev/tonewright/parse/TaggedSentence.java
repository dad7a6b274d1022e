package dev.tonewright.parse;

import edu.stanford.nlp.math.ArrayMath;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;

/**
 * One sentence as CoreNLP tags it, to the same tags: the scores of common words come from {@link
 * TaggerWeights}, those of rare words from CoreNLP.
 */
final class TaggedSentence extends TestSentence {

  private static final int LEFT = 2;

  private final TaggerWeights weights;
  private int[][] possible = {};
  private boolean[] looked = {};

  /** What the words add to the scores of a common word's tags; null for a rare word. */
  private double[][] words = {};

  private double[] scores = {};

  TaggedSentence(MaxentTagger tagger, TaggerWeights weights) {
    super(tagger);
    this.weights = weights;
  }

  @Override
  protected void init() {
    super.init();
    possible = new int[size + LEFT][];
    looked = new boolean[size];
    words = new double[size][];
    scores = new double[weights.tags()];
  }

  @Override
  public int[] getPossibleValues(int position) {
    if (position >= possible.length) {
      return super.getPossibleValues(position);
    }
    if (possible[position] == null) {
      possible[position] = super.getPossibleValues(position);
    }
    return possible[position];
  }

  @Override
  public double[] scoresOf(int[] tags, int position) {
    int at = position - LEFT;
    int earlier = at < 2 ? weights.tags() : tags[position - 2];
    int last = at < 1 ? weights.tags() : tags[position - 1];
    if (earlier < 0 || last < 0 || !isCommon(at)) {
      return super.scoresOf(tags, position);
    }
    double[] pair = weights.pair(earlier, last);
    for (int tag = 0; tag < scores.length; tag++) {
      scores[tag] = pair[tag] + words[at][tag];
    }
    ArrayMath.logNormalize(scores);
    int[] values = getPossibleValues(position);
    double[] chosen = new double[values.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = scores[values[i]];
    }
    return chosen;
  }

  private boolean isCommon(int at) {
    if (!looked[at]) {
      looked[at] = true;
      if (weights.common(sent.get(at))) {
        words[at] = weights.words(word(at - 1), sent.get(at), word(at + 1));
      }
    }
    return words[at] != null;
  }

  private String word(int at) {
    return at < 0 || at >= size ? TaggerWeights.OUTSIDE : sent.get(at);
  }
}

package dev.tonewright.parse;

import edu.stanford.nlp.math.ArrayMath;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;

/**
 * One sentence as CoreNLP tags it, to the same tags: the scores of common words come from {@link
 * TaggerWeights}, those of rare words from CoreNLP, which is asked once for each of them.
 */
final class TaggedSentence extends TestSentence {

  private static final int LEFT = 2;

  private final TaggerWeights weights;
  private int[][] possible = {};
  private WordContext[] contexts = {};

  TaggedSentence(MaxentTagger tagger, TaggerWeights weights) {
    super(tagger);
    this.weights = weights;
  }

  @Override
  protected void init() {
    super.init();
    possible = new int[size + LEFT][];
    contexts = new WordContext[size];
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
    if (earlier < 0 || last < 0) {
      return super.scoresOf(tags, position);
    }
    if (!context(at).weighed()) {
      double[] scores = super.scoresOf(tags, position);
      weights.ofRare(this, at, contexts[at], sent.get(at)).ifPresent(c -> contexts[at] = c);
      return scores;
    }
    return context(at)
        .scores(
            weights.pair(earlier, last),
            weights.number(earlier, last),
            getPossibleValues(position),
            ArrayMath::logSum);
  }

  private WordContext context(int at) {
    if (contexts[at] == null) {
      contexts[at] = weights.context(word(at - 1), sent.get(at), word(at + 1));
    }
    return contexts[at];
  }

  private String word(int at) {
    return at < 0 || at >= size ? TaggerWeights.OUTSIDE : sent.get(at);
  }
}

package dev.tonewright.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.RuntimeInterruptedException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

/**
 * Tags the words of one sentence with a tagger that CoreNLP published, to CoreNLP's own tags. Safe
 * for use by many threads.
 */
final class SentenceTagger {

  private final MaxentTagger tagger;
  private final Optional<TaggerWeights> weights;

  private SentenceTagger(MaxentTagger tagger, Optional<TaggerWeights> weights) {
    this.tagger = tagger;
    this.weights = weights;
  }

  /**
   * @param model class path of the tagger as CoreNLP publishes it
   */
  static SentenceTagger load(String model) {
    MaxentTagger tagger = PackedTagger.load(model);
    return new SentenceTagger(tagger, TaggerWeights.of(tagger));
  }

  /**
   * A tagger whose scores are all CoreNLP's own, at twice the cost: what the other is held against.
   */
  static SentenceTagger loadReference(String model) {
    return new SentenceTagger(PackedTagger.published(model), Optional.empty());
  }

  /** Whether the scores of common words are its own. */
  boolean scores() {
    return weights.isPresent();
  }

  /**
   * The words with their tags; a tag that a label has stays.
   *
   * @throws CancellationException where the thread was interrupted, which it then still is
   */
  List<TaggedWord> tag(List<CoreLabel> labels) {
    try {
      return weights.isPresent()
          ? new TaggedSentence(tagger, weights.get()).tagSentence(labels, true)
          : tagger.tagSentence(labels, true);
    } catch (RuntimeInterruptedException e) {
      // The tagger looks for interruption itself and forgets it.
      Thread.currentThread().interrupt();
      throw new CancellationException("the caller no longer waits for this answer");
    }
  }
}

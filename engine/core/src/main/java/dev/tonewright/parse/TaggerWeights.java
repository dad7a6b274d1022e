package dev.tonewright.parse;

import edu.stanford.nlp.maxent.iis.LambdaSolve;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What a published maximum-entropy tagger adds to the score of each tag for words that are common
 * in its training text: the word, its two neighbours and the two tags before it decide them.
 * CoreNLP keeps the weights to itself and looks them up anew, by strings, for every pair of tags;
 * here they are rows of one number a tag. Safe for use by many threads.
 */
final class TaggerWeights {

  /** What stands for a word or tag before the first and after the last. */
  static final String OUTSIDE = "NA";

  /** The only features of common words that are known here, in their order. */
  private static final String FEATURES =
      "Extractors[Extractor(-1,word), Extractor(0,word), Extractor(1,word), "
          + "ExtractorContinuousTagConj(-2 ... -1), Extractor(-1,tag)]";

  /** Characters of three words from which on they are not remembered. */
  private static final int LONGEST = 100;

  private static final int PREVIOUS_WORD = 0;
  private static final int WORD = 1;
  private static final int NEXT_WORD = 2;
  private static final int TWO_TAGS = 3;
  private static final int PREVIOUS_TAG = 4;

  private static final double[] NONE = {};

  private final MaxentTagger tagger;
  private final Method rare;

  private final Optional<RareWords> rareWords;

  private final List<Map<String, int[]>> features;
  private final double[] weights;
  private final int tags;

  /** Contexts of words, of which each place keeps the latest: some 6 MB. */
  private static final int PLACES = 1 << 13;

  private final AtomicReferenceArray<WordContext> contexts = new AtomicReferenceArray<>(PLACES);

  /** Per two tags, the earlier first; {@link #tags} stands for {@link #OUTSIDE}. */
  private final AtomicReferenceArray<double[]> pairs;

  private TaggerWeights(MaxentTagger tagger) throws ReflectiveOperationException {
    this.tagger = tagger;
    this.rare = method("isRare", String.class);
    @SuppressWarnings("unchecked")
    List<Map<String, int[]>> found = (List<Map<String, int[]>>) field("fAssociations").get(tagger);
    this.features = found;
    this.weights = ((LambdaSolve) method("getLambdaSolve").invoke(tagger)).lambda;
    this.tags = tagger.numTags();
    this.rareWords = RareWords.of(tagger, features, this::row);
    this.pairs = new AtomicReferenceArray<>((tags + 1) * (tags + 1));
  }

  /**
   * The weights of a tagger; empty for one whose common words have other features, and for a
   * version of CoreNLP that keeps them elsewhere.
   */
  static Optional<TaggerWeights> of(MaxentTagger tagger) {
    try {
      boolean known =
          field("extractors").get(tagger).toString().equals(FEATURES)
              && field("ySize").getInt(tagger) == tagger.numTags()
              && field("defaultScore").getDouble(tagger) <= 0;
      return known ? Optional.of(new TaggerWeights(tagger)) : Optional.empty();
    } catch (ReflectiveOperationException e) {
      return Optional.empty();
    }
  }

  /**
   * What adds to the scores of a rare word whatever the tags before it are, once its sentence has
   * scored it; empty for the first word, which few tags stand before.
   *
   * @param at index of the word
   */
  Optional<WordContext> ofRare(TestSentence sentence, int at, WordContext context, String word) {
    if (rareWords.isEmpty() || at == 0) {
      return Optional.empty();
    }
    RareWords known = rareWords.get();
    return known.apart(sentence, at).map(apart -> context.with(known.capital(word), apart));
  }

  static Field field(String name) throws ReflectiveOperationException {
    return field(MaxentTagger.class, name);
  }

  static Field field(Class<?> owner, String name) throws ReflectiveOperationException {
    Field field = owner.getDeclaredField(name);
    field.setAccessible(true);
    return field;
  }

  static Method method(String name, Class<?>... parameters) throws ReflectiveOperationException {
    Method method = MaxentTagger.class.getDeclaredMethod(name, parameters);
    method.setAccessible(true);
    return method;
  }

  /** The number of tags, one more than the last tag's. */
  int tags() {
    return tags;
  }

  /** A word between two others, {@link #OUTSIDE} for none. */
  WordContext context(String previous, String word, String next) {
    int hash = (previous.hashCode() * 31 + word.hashCode()) * 31 + next.hashCode();
    int place = (hash ^ hash >>> 13) & (PLACES - 1);
    WordContext known = contexts.getAcquire(place);
    if (known == null || !known.is(previous, word, next)) {
      double[] weights = common(word) ? words(previous, word, next) : new double[0];
      known = new WordContext(previous, word, next, NONE, weights);
      if (previous.length() + word.length() + next.length() < LONGEST) {
        contexts.setRelease(place, known);
      }
    }
    return known;
  }

  /** Whether the training text has a word often enough for these weights to be all. */
  private boolean common(String word) {
    try {
      return !(boolean) rare.invoke(tagger, word);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the tagger does not tell whether a word is rare", e);
    }
  }

  /** What a word and its neighbours add to each tag. */
  private double[] words(String previous, String word, String next) {
    double[] around = new double[tags];
    add(around, PREVIOUS_WORD, previous);
    add(around, NEXT_WORD, next);
    double[] own = new double[tags];
    add(own, WORD, word);
    for (int tag = 0; tag < tags; tag++) {
      around[tag] += own[tag]; // in CoreNLP's order, so that no bit differs
    }
    return around;
  }

  /**
   * What the two tags before a word add to each of its tags; not to be changed.
   *
   * @param earlier number of the tag before the last one, {@link #tags} outside
   * @param last number of the last one, {@link #tags} outside
   */
  double[] pair(int earlier, int last) {
    int index = number(earlier, last);
    double[] known = pairs.getAcquire(index);
    if (known == null) {
      known = new double[tags];
      add(known, TWO_TAGS, name(earlier) + '!' + name(last));
      add(known, PREVIOUS_TAG, name(last));
      pairs.setRelease(index, known);
    }
    return known;
  }

  /** A number for two tags. */
  int number(int earlier, int last) {
    return earlier * (tags + 1) + last;
  }

  private String name(int tag) {
    return tag == tags ? OUTSIDE : tagger.getTag(tag);
  }

  private double[] row(int feature, String value) {
    double[] row = new double[tags];
    add(row, feature, value);
    return row;
  }

  private void add(double[] sums, int feature, String value) {
    int[] numbers = features.get(feature).get(value);
    if (numbers != null) {
      for (int tag = 0; tag < tags; tag++) {
        if (numbers[tag] > -1) {
          sums[tag] += weights[numbers[tag]];
        }
      }
    }
  }
}

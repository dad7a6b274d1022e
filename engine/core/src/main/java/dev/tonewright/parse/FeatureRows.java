package dev.tonewright.parse;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;

/**
 * What each feature adds to the hidden layer, computed when first met. Rows of tags and relations
 * are few and stay; those of words are kept as far as the heap allows, the frequent ones first.
 * Safe for use by many threads.
 *
 * <p>Most of the slots are empty most of the time, so the sum starts as if all were; the row of a
 * tag undoes that for its slot.
 */
final class FeatureRows {

  /** Rows of words kept at most; half of them are met in a day. */
  private static final int KEPT_WORDS = 16_000;

  /** Of the heap, for rows of words; each is four bytes a hidden unit. */
  private static final double SHARE = 0.06;

  private final Network network;
  private final Kernel kernel;
  private final int[] every;
  private final float[] start;
  private final float[][] empty;
  private final AtomicReferenceArray<float[]> tags;
  private final AtomicReferenceArray<float[]> relations;
  private final RowCache words;
  private final int firstTag;
  private final int firstRelation;

  FeatureRows(Network network, Kernel kernel) {
    this.network = network;
    this.kernel = kernel;
    this.firstTag = network.words().size();
    this.firstRelation = firstTag + network.tags().size();
    this.tags = new AtomicReferenceArray<>(network.tags().size() * ArcState.SLOTS);
    this.relations = new AtomicReferenceArray<>(network.relations().length * ArcState.SLOTS);
    this.words = new RowCache(kept(network));
    this.every = IntStream.range(0, network.width()).toArray();
    this.empty = new float[ArcState.SLOTS][];
    this.start = network.bias().clone();
    for (int slot = 0; slot < ArcState.SLOTS; slot++) {
      float[] row = row(network.words().number(Vocabulary.NONE), slot);
      addTo(row, row(network.tags().number(Vocabulary.NONE), ArcState.SLOTS + slot));
      if (slot >= ArcState.FIRST_CHILD) {
        addTo(row, row(firstRelation, relationPosition(slot)));
      }
      empty[slot] = row;
      addTo(start, row);
    }
  }

  private static int kept(Network network) {
    double room = SHARE * Runtime.getRuntime().maxMemory();
    return (int) Math.min(KEPT_WORDS, room / (Float.BYTES * network.hidden()));
  }

  /** The hidden layer, before its activation, of a state in which every slot is empty. */
  float[] start() {
    return start;
  }

  float[] word(int word, int slot) {
    int number = word * ArcState.SLOTS + slot;
    float[] known = words.get(number);
    if (known == null) {
      known = row(word, slot);
      words.put(number, known);
    }
    return known;
  }

  float[] tag(int tag, int slot) {
    int index = (tag - firstTag) * ArcState.SLOTS + slot;
    float[] known = tags.getAcquire(index);
    if (known == null) {
      known = row(tag, ArcState.SLOTS + slot);
      for (int i = 0; i < known.length; i++) {
        known[i] -= empty[slot][i];
      }
      tags.setRelease(index, known);
    }
    return known;
  }

  float[] relation(int relation, int slot) {
    int index = relation * ArcState.SLOTS + slot;
    float[] known = relations.getAcquire(index);
    if (known == null) {
      known = row(firstRelation + relation, relationPosition(slot));
      relations.setRelease(index, known);
    }
    return known;
  }

  static int relationPosition(int slot) {
    return 2 * ArcState.SLOTS + slot - ArcState.FIRST_CHILD;
  }

  private float[] row(int number, int position) {
    float[] row = new float[network.hidden()];
    int width = network.width();
    float[] factors = new float[width];
    network.embeddings().copy(number * width, factors);
    float[][] weights =
        Arrays.copyOfRange(network.input(), position * width, (position + 1) * width);
    kernel.add(row, weights, factors, every, width);
    return row;
  }

  private static void addTo(float[] sum, float[] row) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += row[i];
    }
  }
}

package dev.tonewright.parse;

/**
 * The weights of a published neural dependency parser (Chen and Manning, "A Fast and Accurate
 * Dependency Parser Using Neural Networks", EMNLP 2014), whatever its language and sizes. A word,
 * tag or relation has one number in all, words first, then tags, then relations, in the order of
 * the file.
 *
 * @param words the numbers of the words
 * @param tags the numbers of the tags
 * @param relations names in order; the first stands for none, the second for the root's
 * @param width elements of an embedding
 * @param hidden units of the hidden layer
 * @param embeddings one row of {@code width} elements a number
 * @param input weights from embeddings to hidden units: row {@code position * width + k}, column
 *     unit; positions are the {@value #POSITIONS} features
 * @param bias of the hidden units
 * @param output weights to the transitions: row unit, column transition, in the order left arcs,
 *     right arcs (each by relation), shift
 * @param precomputed the features, {@code number * POSITIONS + position}, whose sums CoreNLP keeps
 *     in double precision, by default, ascending
 */
record Network(
    Vocabulary words,
    Vocabulary tags,
    String[] relations,
    int width,
    int hidden,
    Weights embeddings,
    float[][] input,
    float[] bias,
    float[][] output,
    int[] precomputed) {

  /** Features that the network looks at: 18 words, their 18 tags, the relations of 12. */
  static final int POSITIONS = 48;

  /** How many features CoreNLP precomputes unless told otherwise. */
  static final int PRECOMPUTED = 20_000;

  int arcs() {
    return relations.length - 1;
  }

  /** Left arcs, right arcs and the shift. */
  int transitions() {
    return 2 * arcs() + 1;
  }
}

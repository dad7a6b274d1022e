package dev.tonewright.parse;

import java.util.Arrays;

/**
 * Scores in double precision and in the order in which CoreNLP's own parser adds them up, so that
 * they are bit by bit those of CoreNLP; slow, for decisions that are close.
 */
final class ExactScores {

  private final Network network;

  ExactScores(Network network) {
    this.network = network;
  }

  /**
   * The cubes of the hidden layer.
   *
   * @param features a number for each position
   */
  double[] units(int[] features) {
    int width = network.width();
    double[] units = new double[network.hidden()];
    double[] row = new double[units.length];
    for (int position = 0; position < Network.POSITIONS; position++) {
      int number = features[position];
      Arrays.fill(row, 0);
      for (int k = 0; k < width; k++) {
        float factor = network.embeddings().get(number * width + k);
        float[] weights = network.input()[position * width + k];
        for (int i = 0; i < row.length; i++) {
          row[i] += weights[i] * factor;
        }
      }
      int feature = number * Network.POSITIONS + position;
      boolean precomputed = Arrays.binarySearch(network.precomputed(), feature) >= 0;
      for (int i = 0; i < row.length; i++) {
        // What CoreNLP has not precomputed it keeps in a cache of floats.
        units[i] += precomputed ? row[i] : (float) row[i];
      }
    }
    for (int i = 0; i < units.length; i++) {
      double unit = units[i] + network.bias()[i];
      units[i] = unit * unit * unit;
    }
    return units;
  }

  double score(double[] units, int transition) {
    double score = 0;
    for (int i = 0; i < units.length; i++) {
      score += units[i] * network.output()[i][transition];
    }
    return score;
  }
}

package dev.tonewright.parse;

import java.util.Arrays;

/**
 * Chooses the transition that the network scores highest. A unit of the hidden layer counts by the
 * cube of its sum, so half of them hardly count: they are left out first, and added only where all
 * of them together could change the choice.
 */
final class TransitionScores {

  /**
   * Scores that lie this close are computed again exactly. The sums in single precision were never
   * off by more than an eighth of it.
   */
  private static final float CLOSE = 1e-3f;

  /** A unit that can move two scores apart by less is left out first. */
  private static final float SLIGHT = 1 / 64f;

  /** Scores are padded to a multiple of this, so that vector loops have no remainder. */
  private static final int LANES = 16;

  private final Network network;
  private final Kernel kernel;
  private final ExactScores exact;
  private final Decisions decisions = new Decisions();

  /** Weights of each unit, padded. */
  private final float[][] weights;

  /** How far a unit of 1 can move two scores apart. */
  private final float[] reach;

  TransitionScores(Network network, Kernel kernel) {
    this.network = network;
    this.kernel = kernel;
    this.exact = new ExactScores(network);
    int padded = (network.transitions() + LANES - 1) / LANES * LANES;
    this.weights = new float[network.hidden()][];
    this.reach = new float[network.hidden()];
    for (int unit = 0; unit < weights.length; unit++) {
      float least = Float.POSITIVE_INFINITY;
      float most = Float.NEGATIVE_INFINITY;
      for (float weight : network.output()[unit]) {
        least = Math.min(least, weight);
        most = Math.max(most, weight);
      }
      weights[unit] = Arrays.copyOf(network.output()[unit], padded);
      reach[unit] = most - least;
    }
  }

  /** Arrays for one sentence after another, of one thread. */
  static final class Work {
    private final float[] hidden;
    private final float[] effects;
    private final float[] scores;
    private final int[] strong;
    private final int[] slight;

    private Work(int units, int transitions) {
      this.hidden = new float[units];
      this.effects = new float[units];
      this.scores = new float[transitions];
      this.strong = new int[units];
      this.slight = new int[units];
    }
  }

  Work work() {
    return new Work(weights.length, weights[0].length);
  }

  /**
   * The best of the arcs, the root's relation apart, and of the shift if there is something to
   * shift.
   */
  int best(Features features, boolean mayShift, Work work) {
    long[] key = features.key(mayShift);
    int known = decisions.known(key);
    if (known != Decisions.UNKNOWN) {
      return known;
    }
    int best = scored(features, mayShift, work);
    decisions.remember(key, best);
    return best;
  }

  private int scored(Features features, boolean mayShift, Work work) {
    features.sum(work.hidden, kernel);
    cube(work.hidden, reach, work.effects);
    int strong = 0;
    int slight = 0;
    float rest = 0;
    for (int unit = 0; unit < weights.length; unit++) {
      // Either array takes the unit and one counts it, since no branch is foreseen here.
      float effect = work.effects[unit];
      int slightly = effect < SLIGHT ? 1 : 0;
      work.slight[slight] = unit;
      work.strong[strong] = unit;
      slight += slightly;
      strong += 1 - slightly;
      rest += Math.min(effect, SLIGHT) * slightly;
    }
    Arrays.fill(work.scores, 0);
    kernel.add(work.scores, weights, work.hidden, work.strong, strong);
    int best = best(work.scores, mayShift);
    float lead = lead(work.scores, best, mayShift);
    if (lead < rest + CLOSE) {
      kernel.add(work.scores, weights, work.hidden, work.slight, slight);
      best = best(work.scores, mayShift);
      lead = lead(work.scores, best, mayShift);
    }
    return lead < CLOSE ? exactly(features, mayShift) : best;
  }

  /** The units' cubes, and how far each can move two scores apart. */
  private static void cube(float[] hidden, float[] reach, float[] effects) {
    for (int i = 0; i < hidden.length; i++) {
      float cube = hidden[i] * hidden[i] * hidden[i];
      hidden[i] = cube;
      effects[i] = Math.abs(cube) * reach[i];
    }
  }

  /** Whether a transition is one of those to choose from. */
  private boolean allowed(int transition, boolean mayShift) {
    int arcs = network.arcs();
    return transition % arcs != 0 || (mayShift && transition == 2 * arcs);
  }

  private int best(float[] scores, boolean mayShift) {
    int best = 1;
    for (int t = 2; t < network.transitions(); t++) {
      if (scores[t] > scores[best] && allowed(t, mayShift)) {
        best = t;
      }
    }
    return best;
  }

  /** How far the best score lies before the next. */
  private float lead(float[] scores, int best, boolean mayShift) {
    float next = Float.NEGATIVE_INFINITY;
    for (int t = 1; t < network.transitions(); t++) {
      if (scores[t] > next && t != best && allowed(t, mayShift)) {
        next = scores[t];
      }
    }
    return scores[best] - next;
  }

  private int exactly(Features features, boolean mayShift) {
    double[] units = exact.units(features.numbers());
    int best = -1;
    double most = Double.NEGATIVE_INFINITY;
    for (int t = 1; t < network.transitions(); t++) {
      if (allowed(t, mayShift)) {
        double score = exact.score(units, t);
        if (score > most) {
          most = score;
          best = t;
        }
      }
    }
    return best;
  }
}

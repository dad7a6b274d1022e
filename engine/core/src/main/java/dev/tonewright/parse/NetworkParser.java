package dev.tonewright.parse;

import java.util.HashSet;
import java.util.Set;

/**
 * Parses with a network that CoreNLP published, to the same trees as CoreNLP's own parser: greedy
 * arc-standard decisions by the same scores, added up sparsely in single precision. Where that is
 * too coarse to tell the two best transitions apart, the decision is made by {@link ExactScores}.
 */
final class NetworkParser implements ArcParser {

  /** Number of the root's relation; 0 stands for none. */
  private static final int ROOT_RELATION = 1;

  private final Network network;
  private final FeatureRows rows;
  private final TransitionScores scores;

  NetworkParser(Network network, Kernel kernel) {
    this.network = network;
    this.rows = new FeatureRows(network, kernel);
    this.scores = new TransitionScores(network, kernel);
  }

  @Override
  public Arcs parse(String[] words, String[] tags) {
    ArcState state = new ArcState(words.length);
    Features features = new Features(network, rows, words, tags);
    TransitionScores.Work work = scores.work();
    int shift = 2 * network.arcs();
    while (!state.done()) {
      if (state.mayAttach()) {
        features.look(state);
        int transition = scores.best(features, state.mayShift(), work);
        if (transition == shift) {
          state.shift();
        } else if (transition < network.arcs()) {
          state.attachLeft(transition + 1);
        } else {
          state.attachRight(transition - network.arcs() + 1);
        }
      } else if (state.mayShift()) {
        state.shift();
      } else {
        state.attachRight(ROOT_RELATION);
      }
    }
    return arcs(state, words.length);
  }

  private Arcs arcs(ArcState state, int size) {
    Arcs arcs = new Arcs(new int[size], new String[size]);
    for (int t = 0; t < size; t++) {
      arcs.heads()[t] = state.head(t + 1) - 1;
      arcs.relations()[t] =
          arcs.heads()[t] < 0 ? DependencyReader.ROOT : network.relations()[state.relation(t + 1)];
    }
    correctSubjects(arcs);
    return arcs;
  }

  /** The subjects of a passive are passive, as CoreNLP has it after each parse. */
  private static void correctSubjects(Arcs arcs) {
    Set<Integer> passive = new HashSet<>();
    for (int t = 0; t < arcs.heads().length; t++) {
      if (arcs.relations()[t].equals("aux:pass")) {
        passive.add(arcs.heads()[t]);
      }
    }
    for (int t = 0; t < arcs.heads().length && !passive.isEmpty(); t++) {
      String relation = arcs.relations()[t];
      if ((relation.equals("nsubj") || relation.equals("csubj"))
          && passive.contains(arcs.heads()[t])) {
        arcs.relations()[t] = relation + ":pass";
      }
    }
  }
}

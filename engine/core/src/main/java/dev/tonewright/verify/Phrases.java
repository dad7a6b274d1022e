package dev.tonewright.verify;

import dev.tonewright.language.VerifierLexicon.Expression;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The expressions of a lexicon as one automaton over stems; finds the longest that begins at a
 * place. Its states are made as texts first reach them, so brackets cost nothing until then and
 * little after.
 */
final class Phrases {

  /** Key of the start of a sentence. */
  static final String START = "^";

  /** Key of any figure. */
  static final String FIGURE = "#";

  /** An expression found. */
  record Match(int length, List<String> symbols) {}

  /** A place between two words of an expression. */
  static final class Place {
    final Map<String, List<Place>> next = new HashMap<>();
    int order = Integer.MAX_VALUE;
    List<String> symbols = List.of();

    void accept(int rank, List<String> meaning) {
      if (rank < order) {
        order = rank;
        symbols = meaning;
      }
    }
  }

  /** A set of places that the same words lead to. */
  private static final class State {
    final Map<String, List<Place>> edges = new HashMap<>();
    final Map<String, State> made = new ConcurrentHashMap<>();
    final Optional<List<String>> symbols;

    State(List<Place> places) {
      int order = Integer.MAX_VALUE;
      List<String> meaning = null;
      for (Place place : places) {
        place.next.forEach((k, v) -> edges.computeIfAbsent(k, x -> new ArrayList<>()).addAll(v));
        if (place.order < order) {
          order = place.order;
          meaning = place.symbols;
        }
      }
      symbols = Optional.ofNullable(meaning);
    }

    State next(String key) {
      List<Place> places = edges.get(key);
      return places == null ? null : made.computeIfAbsent(key, k -> new State(places));
    }
  }

  private final State root;

  Phrases(List<Expression> expressions) {
    Place start = new Place();
    Map<String, List<String>> seen = new LinkedHashMap<>();
    int rank = 0;
    for (Expression expression : expressions) {
      if (seen.putIfAbsent(expression.pattern(), expression.symbols()) == null) {
        new ExpressionParser(expression.pattern()).into(start, rank++, expression.symbols());
      }
    }
    root = new State(List.of(start));
  }

  Optional<Match> longest(List<String> keys, int from, boolean atStart) {
    Match found = walk(root, keys, from);
    if (atStart) {
      Match bound = walk(root.next(START), keys, from);
      if (bound != null && (found == null || bound.length() >= found.length())) {
        found = bound;
      }
    }
    return Optional.ofNullable(found);
  }

  private static Match walk(State start, List<String> keys, int from) {
    State state = start;
    Match best = null;
    for (int i = from; state != null && i < keys.size(); i++) {
      String key = keys.get(i);
      if (key.equals(",") && i > from && !state.edges.containsKey(key)) {
        continue;
      }
      state = state.next(key);
      if (state != null && state.symbols.isPresent()) {
        best = new Match(i + 1 - from, state.symbols.get());
      }
    }
    return best;
  }
}

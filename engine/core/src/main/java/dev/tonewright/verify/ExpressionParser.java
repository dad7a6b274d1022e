package dev.tonewright.verify;

import dev.tonewright.verify.Phrases.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * The notation of expressions: words apart by spaces, {@code (a|b c)} for alternatives, {@code [a]}
 * for what may be missing; brackets nest.
 */
final class ExpressionParser {

  private final String pattern;
  private int at;

  ExpressionParser(String pattern) {
    this.pattern = pattern;
  }

  /**
   * Adds the expression to an automaton.
   *
   * @param rank the lower wins where two expressions match the same words
   * @throws IllegalArgumentException where a bracket is missing
   */
  void into(Place start, int rank, List<String> symbols) {
    List<Place> ends = alternatives(List.of(start));
    if (at < pattern.length()) {
      throw new IllegalArgumentException("stray bracket in \"" + pattern + "\"");
    }
    for (Place end : ends) {
      if (end != start) {
        end.accept(rank, symbols);
      }
    }
  }

  private List<Place> alternatives(List<Place> from) {
    List<Place> ends = new ArrayList<>(sequence(from));
    while (at < pattern.length() && pattern.charAt(at) == '|') {
      at++;
      for (Place end : sequence(from)) {
        if (!ends.contains(end)) {
          ends.add(end);
        }
      }
    }
    return ends;
  }

  private List<Place> sequence(List<Place> from) {
    List<Place> ends = from;
    while (at < pattern.length() && "|)]".indexOf(pattern.charAt(at)) < 0) {
      char c = pattern.charAt(at);
      if (c == ' ') {
        at++;
      } else if (c == '(') {
        at++;
        ends = alternatives(ends);
        close(')');
      } else if (c == '[') {
        at++;
        List<Place> with = alternatives(ends);
        close(']');
        for (Place without : ends) {
          if (!with.contains(without)) {
            with.add(without);
          }
        }
        ends = with;
      } else {
        ends = List.of(after(ends, word()));
      }
    }
    return ends;
  }

  private static Place after(List<Place> from, String word) {
    Place place = new Place();
    for (Place start : from) {
      start.next.computeIfAbsent(word, w -> new ArrayList<>()).add(place);
    }
    return place;
  }

  private void close(char bracket) {
    if (at >= pattern.length() || pattern.charAt(at) != bracket) {
      throw new IllegalArgumentException("expected " + bracket + " in \"" + pattern + "\"");
    }
    at++;
  }

  private String word() {
    int start = at;
    while (at < pattern.length() && " ()[]|".indexOf(pattern.charAt(at)) < 0) {
      at++;
    }
    return pattern.substring(start, at);
  }
}

package dev.tonewright.english.speech;

import dev.tonewright.rule.Speech.Spoken;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * A script after what was found in it is said. Words in the place of figures make more of what
 * stands beside them to be said: the stroke of "3/ro" parts two words only when it reads
 * "three/ro". That is found at once, so that a script that is sent in again does not change.
 */
final class Said {

  /** Each round needs a mark that the round before it laid free: more are typed by nobody. */
  private static final int MOST_ROUNDS = 3;

  private final String written;
  private final List<Spoken> spoken;

  Said(String written, List<Spoken> spoken) {
    this.written = written;
    this.spoken = spoken;
  }

  /**
   * What is said, with what is found only beside its words.
   *
   * @param finder what is to be said in a text with the names in it
   */
  List<Spoken> completed(BiFunction<String, List<Span>, List<Spoken>> finder, List<Span> names) {
    Said said = this;
    for (int round = 0; round < MOST_ROUNDS && said.glued(); round++) {
      List<Spoken> more = finder.apply(said.text(), said.shifted(names));
      if (more.isEmpty()) {
        break;
      }
      said = said.with(more);
    }
    return said.spoken;
  }

  /** Whether anything said stands beside a mark or letter without a space. */
  private boolean glued() {
    return spoken.stream()
        .map(Spoken::span)
        .anyMatch(
            s ->
                s.start() > 0 && !Character.isWhitespace(written.charAt(s.start() - 1))
                    || s.end() < written.length()
                        && !Character.isWhitespace(written.charAt(s.end())));
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    int from = 0;
    for (Spoken s : spoken) {
      text.append(written, from, s.span().start()).append(s.said());
      from = s.span().end();
    }
    return text.append(written, from, written.length()).toString();
  }

  /** The names that nothing said is part of, where they stand in {@link #text}. */
  private List<Span> shifted(List<Span> names) {
    List<Span> shifted = new ArrayList<>();
    for (Span name : names) {
      if (spoken.stream().map(Spoken::span).noneMatch(name::overlaps)) {
        int by =
            spoken.stream()
                .filter(s -> s.span().end() <= name.start())
                .mapToInt(Said::longer)
                .sum();
        shifted.add(new Span(name.start() + by, name.end() + by));
      }
    }
    return shifted;
  }

  /** With what is found in {@link #text}, and what it reaches into as part of it. */
  private Said with(List<Spoken> found) {
    String text = text();
    List<Spoken> all = new ArrayList<>();
    int next = 0;
    int by = 0;
    int done = 0; // where in the text the last change ends
    for (Spoken f : found) {
      if (f.span().start() < done) {
        continue; // its neighbour has changed; it is looked for again
      }
      // What is said before it stays as it is.
      while (next < spoken.size() && end(next, by) <= f.span().start()) {
        by += longer(spoken.get(next));
        all.add(spoken.get(next++));
      }
      int start = f.span().start();
      int end = f.span().end();
      int from = start - by;
      if (next < spoken.size() && spoken.get(next).span().start() < from) {
        from = spoken.get(next).span().start();
        start = from + by;
      }
      while (next < spoken.size() && spoken.get(next).span().start() + by < f.span().end()) {
        end = Math.max(end, end(next, by));
        by += longer(spoken.get(next++));
      }
      String said =
          text.substring(start, f.span().start()) + f.said() + text.substring(f.span().end(), end);
      all.add(new Spoken(new Span(from, end - by), f.kind(), said));
      done = end;
    }
    all.addAll(spoken.subList(next, spoken.size()));
    return new Said(written, List.copyOf(all));
  }

  private int end(int index, int by) {
    return spoken.get(index).span().start() + by + spoken.get(index).said().length();
  }

  private static int longer(Spoken spoken) {
    return spoken.said().length() - spoken.span().length();
  }
}

package dev.tonewright.plan;

import dev.tonewright.plan.Hunk.Incoming;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * The changes of a round laid over those of the rounds before: what enters what stood already
 * merges with it, everything else keeps its place in the draft.
 */
final class Fusion {

  private final String current;
  private final List<Hunk> hunks;
  private final List<Hunk> fused = new ArrayList<>();
  private final Map<Part, Part> merged = new IdentityHashMap<>();

  /**
   * @param current the text that the round changed
   * @param hunks what changed it before
   * @param incoming in order of their spans
   */
  Fusion(String current, List<Hunk> hunks, List<Incoming> incoming) {
    this.current = current;
    this.hunks = hunks;
    List<Hunk> rest = new ArrayList<>(hunks);
    List<Incoming> waiting = new ArrayList<>(incoming);
    while (!waiting.isEmpty()) {
      List<Incoming> cluster = new ArrayList<>(List.of(waiting.remove(0)));
      List<Hunk> met = new ArrayList<>();
      grow(cluster, met, waiting, rest);
      fused.add(fuse(cluster, met));
    }
    fused.addAll(rest);
  }

  /** All changes of the draft, their place in the new text not yet known. */
  List<Hunk> hunks() {
    return fused;
  }

  /** Takes into a cluster every hunk and change that enters one of its members. */
  private static void grow(
      List<Incoming> cluster, List<Hunk> met, List<Incoming> waiting, List<Hunk> rest) {
    boolean grown = true;
    while (grown) {
      grown =
          rest.removeIf(
              h -> {
                boolean enters = cluster.stream().anyMatch(i -> enters(i.change().span(), h));
                if (enters) {
                  met.add(h);
                }
                return enters;
              });
      grown |=
          waiting.removeIf(
              i -> {
                boolean enters = met.stream().anyMatch(h -> enters(i.change().span(), h));
                if (enters) {
                  cluster.add(i);
                }
                return enters;
              });
    }
  }

  private static boolean enters(Span change, Hunk h) {
    if (change.isEmpty() && h.draft().isEmpty()) {
      return change.touches(h.current());
    }
    if (h.current().isEmpty()) {
      return change.start() < h.current().start() && h.current().start() < change.end();
    }
    if (change.isEmpty()) {
      return h.current().start() < change.start() && change.start() < h.current().end();
    }
    return change.overlaps(h.current());
  }

  private Hunk fuse(List<Incoming> cluster, List<Hunk> met) {
    cluster.sort(Comparator.comparing(i -> i.change().span()));
    Span first = cluster.get(0).change().span();
    int start = first.start();
    int end = first.end();
    for (Incoming i : cluster) {
      start = Math.min(start, i.change().span().start());
      end = Math.max(end, i.change().span().end());
    }
    for (Hunk h : met) {
      start = Math.min(start, h.current().start());
      end = Math.max(end, h.current().end());
    }
    StringBuilder after = new StringBuilder();
    int at = start;
    for (Incoming i : cluster) {
      after.append(current, at, i.change().span().start()).append(i.change().after());
      at = i.change().span().end();
    }
    after.append(current, at, end);
    Part owner = met.isEmpty() ? cluster.get(0).part() : met.get(0).part();
    met.stream().sorted(Comparator.comparing(Hunk::draft)).forEach(h -> join(h.part(), owner));
    cluster.forEach(i -> join(i.part(), owner));
    Span place =
        new Span(
            draftStart(start, met), Math.max(draftStart(start, met), draftEnd(start, end, met)));
    return new Hunk(place, new Span(start, start), after.toString(), owner);
  }

  private int draftStart(int position, List<Hunk> met) {
    for (Hunk h : met) {
      if (h.current().start() == position) {
        return h.draft().start();
      }
    }
    int shift = 0;
    for (Hunk h : hunks) {
      if (h.current().end() <= position && !met.contains(h)) {
        shift += h.after().length() - h.draft().length();
      }
    }
    return position - shift;
  }

  private int draftEnd(int start, int position, List<Hunk> met) {
    if (position == start && met.isEmpty()) {
      return draftStart(position, met);
    }
    for (Hunk h : met) {
      if (h.current().end() == position) {
        return h.draft().end();
      }
    }
    int shift = 0;
    for (Hunk h : hunks) {
      boolean before =
          h.current().end() < position || h.current().end() == position && !h.current().isEmpty();
      if (before || met.contains(h)) {
        shift += h.after().length() - h.draft().length();
      }
    }
    return position - shift;
  }

  private void join(Part part, Part owner) {
    Part from = root(part);
    Part to = root(owner);
    if (from != to) {
      merged.put(from, to);
      to.steps().addAll(from.steps());
      to.needs().addAll(from.needs());
    }
  }

  Part root(Part part) {
    Part p = part;
    while (merged.containsKey(p)) {
      p = merged.get(p);
    }
    return p;
  }
}

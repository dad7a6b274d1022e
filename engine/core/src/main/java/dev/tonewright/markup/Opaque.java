package dev.tonewright.markup;

import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Collects stretches of notation in any order and gives them back in order and disjoint. */
final class Opaque {

  private final BitSet units = new BitSet();

  void add(int start, int end) {
    units.set(start, end);
  }

  boolean covers(int unit) {
    return units.get(unit);
  }

  List<Span> spans() {
    List<Span> spans = new ArrayList<>();
    for (int start = units.nextSetBit(0); start >= 0; ) {
      int end = units.nextClearBit(start);
      spans.add(new Span(start, end));
      start = units.nextSetBit(end);
    }
    return spans;
  }
}

package dev.tonewright.markup;

import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The words of a source, each code unit with the stretch of the source that it stands for. A break
 * or list marker that a reader sees and the source only means is made: it stands for an empty
 * stretch.
 */
final class Extract {

  private final StringBuilder text = new StringBuilder();
  private int[] starts = new int[256];
  private int[] ends = new int[256];
  private final BitSet opaque = new BitSet();
  private final BitSet made = new BitSet();
  private final BitSet seams = new BitSet();
  private final int sourceLength;

  Extract(int sourceLength) {
    this.sourceLength = sourceLength;
  }

  /** A source without markup. */
  static Extract whole(String source) {
    Extract all = new Extract(source.length());
    all.text.append(source);
    return all;
  }

  /** Adds a code unit. */
  void add(char c, int start, int end, boolean isOpaque) {
    int at = text.length();
    if (at == starts.length) {
      starts = Arrays.copyOf(starts, at * 2);
      ends = Arrays.copyOf(ends, at * 2);
    }
    text.append(c);
    starts[at] = start;
    ends[at] = end;
    opaque.set(at, isOpaque);
  }

  /** Adds what the source means at a place and does not hold. */
  void make(String meant, int place, boolean isOpaque) {
    for (char c : meant.toCharArray()) {
      made.set(text.length());
      add(c, place, place, isOpaque);
    }
  }

  /** Says that notation stands before a unit. */
  void seam(int at) {
    seams.set(at);
  }

  String text() {
    return text.toString();
  }

  int length() {
    return text.length();
  }

  char charAt(int at) {
    return text.charAt(at);
  }

  boolean isMade(int at) {
    return at >= 0 && at < length() && made.get(at);
  }

  boolean isOpaque(int at) {
    return opaque.get(at);
  }

  /** Whether notation or something made stands strictly inside a stretch. */
  boolean isParted(int start, int end) {
    int seam = seams.nextSetBit(start + 1);
    return seam >= 0 && seam < end;
  }

  /** Whether something made stands in a stretch. */
  boolean holdsMade(int start, int end) {
    int at = made.nextSetBit(start);
    return at >= 0 && at < end;
  }

  boolean holdsOpaque(int start, int end) {
    int at = opaque.nextSetBit(start);
    return at >= 0 && at < end;
  }

  /** Where in the source a unit begins; the source's end behind the last. */
  int startOf(int at) {
    return at < length() ? starts[at] : sourceLength;
  }

  int endOf(int at) {
    return at >= 0 ? ends[at] : 0;
  }

  /** The units that a stretch of the source holds. */
  Span within(Span source) {
    int start = firstFrom(source.start());
    return new Span(start, Math.max(start, firstFrom(source.end())));
  }

  /** The first unit that begins at an offset of the source or behind it. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Where the last unit before an offset ends that the source holds itself. */
  int heldBefore(int offset) {
    int at = offset - 1;
    while (isMade(at)) {
      at--;
    }
    return endOf(at);
  }

  /** Where the first unit from an offset on begins that the source holds itself. */
  int heldFrom(int offset) {
    int at = offset;
    while (isMade(at)) {
      at++;
    }
    return startOf(at);
  }

  List<Span> opaque() {
    return spans(opaque);
  }

  List<Integer> seams() {
    return seams.stream().boxed().toList();
  }

  private static List<Span> spans(BitSet units) {
    List<Span> spans = new ArrayList<>();
    for (int start = units.nextSetBit(0); start >= 0; ) {
      int end = units.nextClearBit(start);
      spans.add(new Span(start, end));
      start = units.nextSetBit(end);
    }
    return spans;
  }
}

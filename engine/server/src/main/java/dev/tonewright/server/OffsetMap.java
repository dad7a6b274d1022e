package dev.tonewright.server;

import dev.tonewright.v1.RewriteRequest.Offsets;

/**
 * Turns UTF-16 offsets in one text, as the engine counts, into the unit that a caller asked for.
 * Built once a text, in linear time; each look-up is constant.
 */
final class OffsetMap {

  /** Per UTF-16 offset the offset in the other unit; empty where the units are the same. */
  private final int[] other;

  private OffsetMap(int[] other) {
    this.other = other;
  }

  static OffsetMap of(String text, Offsets unit) {
    return switch (unit) {
      case UTF16, UNRECOGNIZED -> new OffsetMap(new int[0]);
      case CODE_POINTS -> new OffsetMap(count(text, false));
      case UTF8 -> new OffsetMap(count(text, true));
    };
  }

  /** The offset in the other unit; one inside a surrogate pair counts as the pair's start. */
  int at(int utf16) {
    return other.length == 0 ? utf16 : other[utf16];
  }

  private static int[] count(String text, boolean bytes) {
    int[] counts = new int[text.length() + 1];
    int sum = 0;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      for (; i < next; i++) {
        counts[i] = sum;
      }
      sum += bytes ? utf8Length(point) : 1;
    }
    counts[text.length()] = sum;
    return counts;
  }

  private static int utf8Length(int point) {
    return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
}

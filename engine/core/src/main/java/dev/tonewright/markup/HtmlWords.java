package dev.tonewright.markup;

import java.util.ArrayList;
import java.util.List;

/** Collects the words of HTML in their order and collapses the white space between them. */
final class HtmlWords {

  private static final int LINE = 1;
  private static final int PARAGRAPH = 2;

  private final Extract extract;
  private final List<int[]> breaks = new ArrayList<>();
  private int boundary;
  private String marker = "";
  private int spaceStart = -1;
  private int spaceEnd;
  private boolean said;
  private boolean blank;
  private boolean sealed;
  private boolean quoted;

  HtmlWords(int sourceLength) {
    this.extract = new Extract(sourceLength);
  }

  Extract extract() {
    return extract;
  }

  /** Whether what comes is to be left as it is, and whether it is quoted mail. */
  void within(boolean isSealed, boolean isQuoted) {
    sealed = isSealed;
    quoted = isQuoted;
  }

  /** A block begins or ends. */
  void boundary(boolean paragraph) {
    boolean emptyLine = !said && (!breaks.isEmpty() || blank);
    boolean spaced = said && breaks.size() > 1;
    boundary = Math.max(boundary, paragraph || emptyLine || spaced ? PARAGRAPH : LINE);
    breaks.clear();
    marker = "";
    said = false;
    blank = false;
    spaceStart = -1;
  }

  void lineBreak(int start, int end) {
    breaks.add(new int[] {start, end});
    spaceStart = -1;
  }

  /** The marker of the item that begins. */
  void marker(String itemMarker) {
    marker = itemMarker;
  }

  /** A code unit of text. */
  void unit(char c, int start, int end) {
    if (Character.isWhitespace(c) || c == '\u00A0') {
      blank |= c == '\u00A0';
      if (said && breaks.isEmpty() && spaceStart < 0) {
        spaceStart = start;
        spaceEnd = end;
      }
      return;
    }
    if (!said) {
      begin(start);
    } else if (!breaks.isEmpty()) {
      broken();
    } else if (spaceStart >= 0) {
      extract.add(' ', spaceStart, spaceEnd, sealed && extract.isOpaque(extract.length() - 1));
    }
    extract.add(c, start, end, sealed);
    said = true;
    boundary = 0;
    breaks.clear();
    spaceStart = -1;
  }

  private void begin(int place) {
    if (extract.length() > 0) {
      boolean spaced = boundary == PARAGRAPH || !breaks.isEmpty();
      extract.make(spaced ? "\n\n" : "\n", place, false);
    }
    if (quoted) {
      extract.make("> ", place, true);
    }
    if (!marker.isEmpty()) {
      extract.make(marker, place, true);
      marker = "";
    }
  }

  private void broken() {
    for (int[] br : breaks) {
      extract.add('\n', br[0], br[1], sealed);
    }
    if (quoted) {
      extract.make("> ", breaks.get(breaks.size() - 1)[1], true);
    }
  }
}

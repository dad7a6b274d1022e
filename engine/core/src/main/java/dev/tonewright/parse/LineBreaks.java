package dev.tonewright.parse;

import dev.tonewright.language.SentenceCues;
import java.util.Locale;

/** Tells the line breaks that end a sentence from those of a soft-wrapped line. */
final class LineBreaks {

  /** Below this width a line was broken on purpose. */
  private static final int NARROWEST_WRAP = 56;

  private final SentenceCues cues;
  private final ListMarkers markers;

  LineBreaks(SentenceCues cues, ListMarkers markers) {
    this.cues = cues;
    this.markers = markers;
  }

  /**
   * Whether a single line break ends a sentence.
   *
   * @param end code unit after the last token of the line
   * @param next first code unit of the next line's first token
   */
  boolean ends(String text, int end, int next) {
    int lineStart = text.lastIndexOf('\n', end - 1) + 1;
    String line = text.substring(lineStart, end).strip();
    int lineEnd = text.indexOf('\n', next);
    String following = text.substring(next, lineEnd < 0 ? text.length() : lineEnd).strip();
    char last = line.charAt(line.length() - 1);
    if (".?!\u2026:;".indexOf(last) >= 0
        || markers.startsAt(text, next)
        || following.startsWith(">")
        || isFormulaLine(line)) {
      return true;
    }
    boolean lower = Character.isLowerCase(following.codePointAt(0));
    if (lower || last == ',') {
      return false;
    }
    int firstWord = following.indexOf(' ') < 0 ? following.length() : following.indexOf(' ');
    boolean full = line.length() + 1 + firstWord > Math.max(NARROWEST_WRAP, widest(text, end));
    return !full;
  }

  /** A salutation, a closing or a name, on a line of its own. */
  private boolean isFormulaLine(String line) {
    String[] words = line.split("[\\s,]+", 7);
    if (words.length > 6) {
      return false;
    }
    String first = words[0].toLowerCase(Locale.ROOT);
    return cues.greetings().contains(first)
        || cues.closings().contains(first)
        || (line.endsWith(",") && words.length < 4 && cues.closings().contains(first));
  }

  /** Width of the longest line in the paragraph around an offset. */
  private static int widest(String text, int offset) {
    int start = Math.max(0, text.lastIndexOf("\n\n", Math.max(0, offset - 1)));
    int end = text.indexOf("\n\n", offset);
    int limit = end < 0 ? text.length() : end;
    int widest = 0;
    int from = start;
    while (from < limit) {
      int to = text.indexOf('\n', from);
      to = to < 0 || to > limit ? limit : to;
      widest = Math.max(widest, to - from);
      from = to + 1;
    }
    return widest;
  }
}

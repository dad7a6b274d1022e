package dev.tonewright.parse;

import dev.tonewright.language.SentenceCues;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells the line breaks that end a sentence from those of a soft-wrapped line. */
final class LineBreaks {

  /** Below this width a line was broken on purpose. */
  private static final int NARROWEST_WRAP = 56;

  /** Beyond this width nobody wraps: the line is a paragraph. */
  private static final int WIDEST_WRAP = 120;

  /** The narrowest, where the next line goes on in lower case. */
  private static final int NARROWEST_LOWER_WRAP = 40;

  private static final Pattern INITIAL = Pattern.compile(" \\p{Lu}\\.$");

  private static final Pattern LABEL = Pattern.compile("[\\p{Lu}][\\w ]{0,20}:\\s");

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
        || isLayout(line)
        || isLayout(following)
        || isFormulaLine(line)
        || (isBrief(following) && isFormulaLine(following))
        || (last == ',' && isBrief(line) && isBrief(following))) {
      return true;
    }
    return last != ',' && !isUnfinished(line) && !isFull(text, end, line, following);
  }

  /** A table, a quotation, an aligned column or a "label: value". */
  private static boolean isLayout(String line) {
    return line.startsWith(">")
        || line.startsWith("|")
        || line.contains("   ")
        || LABEL.matcher(line).lookingAt();
  }

  /** A few words beginning with a capital: a closing, a name. */
  private static boolean isBrief(String line) {
    return line.length() <= 45
        && line.split("\\s+").length <= 7
        && Character.isUpperCase(line.codePointAt(0))
        && (".?!".indexOf(line.charAt(line.length() - 1)) < 0 || INITIAL.matcher(line).find());
  }

  private boolean isUnfinished(String line) {
    int space = line.lastIndexOf(' ');
    int first = line.indexOf(' ');
    return cues.unfinished().contains(line.substring(space + 1).toLowerCase(Locale.ROOT))
        || (first > 0
            && line.indexOf(',') < 0
            && line.length() < NARROWEST_WRAP
            && cues.subordinators().contains(line.substring(0, first).toLowerCase(Locale.ROOT)));
  }

  /** Whether the next line's first word would not have fitted: the line was wrapped, not ended. */
  private static boolean isFull(String text, int end, String line, String following) {
    boolean lower = Character.isLowerCase(following.codePointAt(0));
    int firstWord = following.indexOf(' ') < 0 ? following.length() : following.indexOf(' ');
    int width = Math.max(lower ? NARROWEST_LOWER_WRAP : NARROWEST_WRAP, widest(text, end));
    return line.length() <= WIDEST_WRAP && line.length() + 1 + firstWord > width;
  }

  /** A salutation, a closing or a name, on a line of its own. */
  private boolean isFormulaLine(String line) {
    String[] words = line.split("[\\s,]+", 7);
    if (words.length > 6) {
      return false;
    }
    String first = words[0].toLowerCase(Locale.ROOT);
    return cues.greetings().contains(first) || cues.closings().contains(first);
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

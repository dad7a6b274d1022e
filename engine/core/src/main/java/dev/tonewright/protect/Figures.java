package dev.tonewright.protect;

import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.text.Span;
import java.util.Collection;

/**
 * Finds whatever holds a figure: "24/7", "v2.3", "5-7", "QX7LRD", "#4821". One pass.
 *
 * <p>Full stops, commas and colons join figures alone, so that a missing space after a sentence
 * ("by 20.Please") can still be mended.
 */
final class Figures {

  private static final String JOINERS = "-–/'’&+";

  private static final String FIGURE_JOINERS = ".,:";

  private Figures() {}

  static void find(String text, Collection<Item> found) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        int start = start(text, i);
        int end = end(text, i + 1);
        found.add(new Item(new Span(start, end), Kind.NUMBER));
        i = end - 1;
      }
    }
  }

  private static int start(String text, int digit) {
    int start = digit;
    while (start > 0
        && (Edges.wordly(text.charAt(start - 1))
            || start > 1 && joins(text, start - 1) && !wordBefore(text, start - 1))) {
      start--;
    }
    boolean signed = start > 0 && "#№±~+".indexOf(text.charAt(start - 1)) >= 0;
    return signed ? start - 1 : start;
  }

  private static int end(String text, int from) {
    int end = from;
    while (end < text.length() && (Edges.wordly(text.charAt(end)) || joins(text, end))) {
      end++;
    }
    return end;
  }

  /** An apostrophe after a word is that word's own ("it's5"). */
  private static boolean wordBefore(String text, int at) {
    return "'’".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean joins(String text, int at) {
    if (at == 0 || at + 1 >= text.length()) {
      return false;
    }
    char before = text.charAt(at - 1);
    char after = text.charAt(at + 1);
    return JOINERS.indexOf(text.charAt(at)) >= 0 && Edges.wordly(before) && Edges.wordly(after)
        || FIGURE_JOINERS.indexOf(text.charAt(at)) >= 0
            && Character.isDigit(before)
            && Character.isDigit(after);
  }
}

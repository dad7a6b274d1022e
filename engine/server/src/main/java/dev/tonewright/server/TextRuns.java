package dev.tonewright.server;

import java.util.function.IntPredicate;

/** The longest run of one kind of characters, in code points. */
final class TextRuns {

  private TextRuns() {}

  /**
   * Without white space. What stands in angle brackets is one mark however long it is: a picture
   * may stand in a tag of a page.
   */
  static int ofWord(String text) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      int end = c == '<' && opensTag(text, i) ? text.indexOf('>', i) : -1;
      if (end >= 0) {
        i = end;
      }
      run = isBlank(c) ? 0 : run + 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  /** Of white space. */
  static int ofBlank(String text) {
    return longest(text, TextRuns::isBlank);
  }

  /** Of combining marks. */
  static int ofMarks(String text) {
    return longest(text, TextRuns::isMark);
  }

  private static boolean opensTag(String text, int at) {
    return at + 1 < text.length()
        && (Character.isLetter(text.charAt(at + 1)) || text.charAt(at + 1) == '/');
  }

  private static int longest(String text, IntPredicate kind) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      run = kind.test(text.codePointAt(i)) ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static boolean isBlank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }
}

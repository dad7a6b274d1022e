package dev.tonewright.english;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a pattern may match, told by two letters, so that one of many alternatives is not tried at
 * every word. It must not look back. Safe for use by many threads.
 */
final class Beginnings {

  private static final int ASCII = 128;

  private static final byte MAY = 1;

  private static final byte NEVER = 2;

  private final Pattern pattern;

  /** By both letters; 0 where nobody has asked. Two threads that ask at once find the same. */
  private final byte[] known = new byte[ASCII * ASCII];

  Beginnings(Pattern pattern) {
    this.pattern = pattern;
  }

  /** Whether a match may begin at an offset. */
  boolean at(String text, int offset) {
    if (offset + 1 >= text.length()
        || text.charAt(offset) >= ASCII
        || text.charAt(offset + 1) >= ASCII) {
      return true;
    }
    int place = text.charAt(offset) * ASCII + text.charAt(offset + 1);
    if (known[place] == 0) {
      Matcher two = pattern.matcher(text.substring(offset, offset + 2));
      known[place] = two.lookingAt() || two.hitEnd() ? MAY : NEVER;
    }
    return known[place] == MAY;
  }
}

package dev.tonewright.markup;

/** What two texts share at their ends, whole characters only. */
final class Changed {

  private Changed() {}

  /** How many code units both begin with. */
  static int prefix(String before, String after) {
    int at = 0;
    while (at < Math.min(before.length(), after.length())
        && before.charAt(at) == after.charAt(at)) {
      at++;
    }
    return at > 0 && Character.isHighSurrogate(before.charAt(at - 1)) ? at - 1 : at;
  }

  /** How many code units both end with, behind {@code prefix} of each. */
  static int suffix(String before, String after, int prefix) {
    int most = Math.min(before.length(), after.length()) - prefix;
    int count = 0;
    while (count < most
        && before.charAt(before.length() - 1 - count) == after.charAt(after.length() - 1 - count)) {
      count++;
    }
    return count > 0 && Character.isLowSurrogate(before.charAt(before.length() - count))
        ? count - 1
        : count;
  }
}

package dev.tonewright.english.norm;

import java.util.ArrayList;
import java.util.List;

/** What fingers do to a word on a QWERTY keyboard, letter by letter. */
final class Slips {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
  private static final String VOWELS = "aeiou";
  private static final List<String> KEYS = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

  private Slips() {}

  /** Everything one letter away. */
  static List<String> neighbours(String word) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i <= word.length(); i++) {
      String head = word.substring(0, i);
      String tail = word.substring(i);
      for (char letter : LETTERS.toCharArray()) {
        all.add(head + letter + tail);
        if (!tail.isEmpty() && tail.charAt(0) != letter) {
          all.add(head + letter + tail.substring(1));
        }
      }
      if (!tail.isEmpty()) {
        all.add(head + tail.substring(1));
      }
      if (tail.length() > 1 && tail.charAt(0) != tail.charAt(1)) {
        all.add(head + tail.charAt(1) + tail.charAt(0) + tail.substring(2));
      }
    }
    return all;
  }

  /** Whether fingers turn {@code right} into {@code wrong}, one letter away from it. */
  static boolean isSlip(String wrong, String right) {
    int at = 0;
    while (at < wrong.length() && at < right.length() && wrong.charAt(at) == right.charAt(at)) {
      at++;
    }
    if (wrong.length() > right.length()) {
      return added(wrong, right, at);
    }
    if (wrong.length() < right.length()) {
      return left(wrong, right, at);
    }
    boolean swapped = swap(wrong, right, at);
    return swapped || replaced(wrong, right, at);
  }

  private static boolean swap(String wrong, String right, int at) {
    return at + 1 < wrong.length()
        && wrong.charAt(at) == right.charAt(at + 1)
        && wrong.charAt(at + 1) == right.charAt(at)
        && (at > 0 || wrong.length() > 4);
  }

  private static boolean added(String wrong, String right, int at) {
    char letter = wrong.charAt(at);
    boolean doubled = at > 0 && wrong.charAt(at - 1) == letter;
    boolean last = at == wrong.length() - 1;
    if (wrong.length() < 5 || last && "sdrynaeio".indexOf(letter) >= 0) {
      return doubled && wrong.length() > 4;
    }
    boolean twice = !last && wrong.charAt(at + 1) == letter;
    boolean beside =
        at > 0
            && (beside(wrong.charAt(at - 1), letter)
                || !last && beside(wrong.charAt(at + 1), letter));
    return doubled || twice || beside || at > 0 && !last && right.length() > 4;
  }

  private static boolean left(String wrong, String right, int at) {
    boolean edge = at == 0 || at == right.length() - 1;
    boolean doubled = at > 0 && right.charAt(at - 1) == right.charAt(at);
    return wrong.length() > 6 || wrong.length() > 3 && doubled || wrong.length() > 4 && !edge;
  }

  private static boolean replaced(String wrong, String right, int at) {
    char typed = wrong.charAt(at);
    char meant = right.charAt(at);
    boolean vowels = VOWELS.indexOf(typed) >= 0 && VOWELS.indexOf(meant) >= 0;
    boolean last = at == wrong.length() - 1;
    boolean longWord = wrong.length() > 6;
    return wrong.length() > 7 && vowels && at > 0 && !last
        || beside(typed, meant)
            && (longWord || wrong.length() > 4 && at > 0)
            && !(last && "sdrynaeio".indexOf(typed) >= 0);
  }

  /** Whether two letters lie side by side or one above the other on a QWERTY keyboard. */
  private static boolean beside(char a, char b) {
    for (int row = 0; row < KEYS.size(); row++) {
      int column = KEYS.get(row).indexOf(a);
      if (column < 0) {
        continue;
      }
      for (int other = Math.max(0, row - 1); other <= Math.min(2, row + 1); other++) {
        int near = KEYS.get(other).indexOf(b);
        // Each row lies half a key to the right of the one above.
        int step = near - column;
        boolean touches =
            other == row
                ? Math.abs(step) == 1
                : other > row ? step == 0 || step == -1 : step == 0 || step == 1;
        if (near >= 0 && touches) {
          return true;
        }
      }
    }
    return false;
  }
}

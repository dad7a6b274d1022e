package dev.tonewright.protect;

import com.google.re2j.Pattern;
import dev.tonewright.protect.ProtectedSpans.Kind;
import java.util.BitSet;

/**
 * Something that can be told by its characters alone.
 *
 * @param needs characters of which the stretch must hold one for a match to be possible
 * @param digits how many figures of ASCII the stretch must hold at least
 * @param whole whether a match may neither begin nor end inside a word
 */
record Shape(Kind kind, Scope scope, String needs, int digits, boolean whole, Pattern pattern) {

  /** On how much of a text an expression is tried. */
  enum Scope {
    /** What stands around figures. */
    FIGURES,
    /** The same where a month is named. */
    MONTHS,
    /** Each stretch between white space. */
    WORD,
    /** The whole text. */
    TEXT
  }

  /**
   * Whether a stretch could hold a match.
   *
   * @param present its characters
   * @param figures how many of them are figures
   */
  boolean possible(BitSet present, int figures) {
    if (figures < digits) {
      return false;
    }
    for (int i = 0; i < needs.length(); i++) {
      if (present.get(needs.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}

package dev.tonewright.english.norm;

import java.util.EnumSet;
import java.util.Set;

/** What a sentence is in its reply. */
enum Role {
  PROSE,
  /** "Hello Sam," with whatever mark. */
  GREETING,
  /** "Kind regards," on its own. */
  CLOSING,
  /** What follows the closing; an agent's initials; a thread mark. */
  SIGNATURE,
  /** An item of a list. */
  ITEM,
  /** Quoted mail, a subject line, code. */
  FOREIGN;

  static final Set<Role> OWN = EnumSet.complementOf(EnumSet.of(FOREIGN, SIGNATURE));
}

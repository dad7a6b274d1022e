package dev.tonewright.english;

import java.util.Set;

/** What names of people look like, whatever language they come from; no pattern has groups. */
final class PersonName {

  /** A form of address before a name. */
  static final String TITLE = "(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Rev|Capt)";

  /** One word of a name: scripts without capitals have theirs too. */
  static final String WORD =
      "(?:(?:al|el|d|l)[-'’])?[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}\\p{N}'’\\u30fb\\u200c\\u200d_-]*";

  private static final String PREFIX = "(?:de|da|dos|das|di|du|del|della|der|van|von|zu|af)";

  /** The small words with which a name begins, and the space behind each: "van der ". */
  static final String SMALL = "(?:" + PREFIX + "\\h+(?:(?:" + PREFIX + "|la|las|los|den|le)\\h+)?)";

  /** A form of address behind a name. */
  static final String HONORIFIC =
      "(?:ma['’]?am|mam|madam|sir|ji|san|sama|sensei|bhai|saheb|sahib|garu)";

  /** Names that are words as well, in small letters. */
  static final Set<String> ORDINARY = WordLists.words("names-as-well.txt");

  private PersonName() {}
}

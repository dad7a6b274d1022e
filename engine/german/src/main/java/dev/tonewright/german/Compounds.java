package dev.tonewright.german;

import java.util.List;
import java.util.Set;

/** Nouns that the dictionary knows only by their parts: "Postweg" is "Post" and "Weg". */
final class Compounds {

  private static final int SHORTEST_PART = 3;

  /** What may join two parts. */
  private static final List<String> JOINTS = List.of("", "s", "n", "en", "es", "e", "er");

  private static final Set<String> NO_HEADS = Set.of("ende", "ung", "ion", "ist", "ins");

  private final GermanWordForms forms;

  Compounds(GermanWordForms forms) {
    this.forms = forms;
  }

  /** Whether a lower-case word is a noun whose parts the dictionary knows. */
  boolean noun(String lower) {
    for (int at = lower.length() - SHORTEST_PART; at >= SHORTEST_PART; at--) {
      String head = lower.substring(at);
      boolean known = !NO_HEADS.contains(head) && forms.is(Spelling.capitalised(head), "SUB:");
      if (known && modifier(lower.substring(0, at))) {
        return true;
      }
    }
    return false;
  }

  private boolean modifier(String part) {
    for (String joint : JOINTS) {
      String stem = part.endsWith(joint) ? part.substring(0, part.length() - joint.length()) : "";
      boolean known =
          stem.length() >= SHORTEST_PART
              && (forms.is(Spelling.capitalised(stem), "SUB:") || forms.is(stem, "ADJ:"));
      if (known) {
        return true;
      }
    }
    return part.length() > 2 * SHORTEST_PART && noun(part);
  }
}

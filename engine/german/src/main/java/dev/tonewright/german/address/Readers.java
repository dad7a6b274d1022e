package dev.tonewright.german.address;

import java.util.List;
import java.util.Set;

/** How many readers a reply addresses, as far as it says so itself. */
final class Readers {

  private static final Set<String> GROUPS =
      Set.of(
          "kunden",
          "kundinnen",
          "eltern",
          "gäste",
          "mitglieder",
          "nutzer",
          "nutzerinnen",
          "teilnehmer",
          "familie");

  private static final Set<String> BOTH = Set.of("beide", "beiden");
  private static final Set<String> GREETINGS = Set.of("hallo", "hi", "hey", "guten");
  private static final Set<String> INFORMAL =
      Set.of(
          "euch", "euer", "eure", "euren", "eurem", "eurer", "eures", "euere", "eueren", "euerem",
          "euerer", "eueres", "seid", "habt");

  private Readers() {}

  /**
   * Whether "Sie" is several people: "Sie beide", "Hallo zusammen", "Liebe Kundinnen und Kunden".
   */
  static boolean several(List<Line> lines) {
    for (Line line : lines) {
      for (int t = 0; t < line.size(); t++) {
        String lower = line.lower(t);
        boolean both = lower.equals("sie") && line.is(t + 1, BOTH) && Reference.certain(line, t);
        boolean greeted =
            t == 0
                && GREETINGS.contains(lower)
                && (line.lower(1).equals("zusammen") || line.lower(2).equals("zusammen"));
        boolean group = t == 0 && lower.equals("liebe") && GROUPS.contains(line.lower(1));
        if (both || greeted || group) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether several readers are addressed informally. */
  static boolean informallySeveral(List<Line> lines) {
    for (Line line : lines) {
      for (int t = 0; t < line.size(); t++) {
        if (line.is(t, INFORMAL) && line.open(t)) {
          return true;
        }
      }
    }
    return false;
  }
}

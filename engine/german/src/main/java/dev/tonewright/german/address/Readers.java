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

  private Readers() {}

  /**
   * Whether "Sie" is several people: "Sie beide", "Hallo zusammen", "Liebe Kundinnen und Kunden".
   */
  static boolean several(List<Line> lines) {
    for (Line line : lines) {
      for (int t = 0; t < line.size(); t++) {
        String lower = line.lower(t);
        boolean both =
            lower.equals("sie")
                && Shapes.fits(line.lower(t + 1), "beide|beiden")
                && Reference.certain(line, t);
        boolean greeted =
            t == 0
                && Shapes.fits(lower, "hallo|hi|hey|guten")
                && (line.lower(1).equals("zusammen") || line.lower(2).equals("zusammen"));
        boolean group = t == 0 && Shapes.fits(lower, "liebe") && GROUPS.contains(line.lower(1));
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
        if (line.open(t)
            && Shapes.fits(
                line.lower(t),
                "euch|euer|eure|euren|eurem|eurer|eures|euere|eueren|euerem|euerer|eueres|seid|habt")) {
          return true;
        }
      }
    }
    return false;
  }
}

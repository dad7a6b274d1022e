package dev.tonewright.german;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The separable particles of verbs: "runter" in "runtergeladen". */
public final class Particles {

  private static final Set<String> ALL =
      Set.of(
          """
              herunter herauf heraus herein herbei hervor herum her
              hinunter hinauf hinaus hinein hinzu hin
              runter rauf raus rein rüber rum
              zurück zusammen weiter wieder nieder entgegen gegenüber gegen
              vorbei vorüber voraus davon dazu daran dabei durch
              frei fest fern statt teil bereit bekannt kennen
              auseinander aneinander aufeinander
              nach vor auf aus ein mit bei los weg um an ab zu da dar über unter
              hoch sicher warm still gut klar voll leer
              """
              .strip()
              .split("\\s+"));

  private static final int LONGEST = ALL.stream().mapToInt(String::length).max().orElse(0);
  private static final int SHORTEST = ALL.stream().mapToInt(String::length).min().orElse(0);

  /** Letters that a verb form has behind its particle, at least. */
  private static final int SHORTEST_FORM = 3;

  private Particles() {}

  /** Whether a lower-case word is a separable particle. */
  public static boolean contains(String word) {
    return ALL.contains(word);
  }

  /** The particles that a lower-case verb form may begin with, the longest first. */
  public static List<String> of(String form) {
    List<String> found = new ArrayList<>();
    int longest = Math.min(LONGEST, form.length() - SHORTEST_FORM);
    for (int length = longest; length >= SHORTEST; length--) {
      String start = form.substring(0, length);
      if (ALL.contains(start)) {
        found.add(start);
      }
    }
    return found;
  }

  /** The longest particle that a lower-case verb form begins with; empty where it has none. */
  static String longest(String form) {
    return of(form).stream().findFirst().orElse("");
  }
}

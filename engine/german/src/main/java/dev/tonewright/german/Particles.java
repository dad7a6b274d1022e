package dev.tonewright.german;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The separable particles of verbs: "runter" in "runtergeladen". */
public final class Particles {

  private static final List<String> LONGEST_FIRST =
      Arrays.stream(
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
                  .split("\\s+"))
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();

  private static final Set<String> ALL = Set.copyOf(LONGEST_FIRST);

  /** Letters that a verb form has behind its particle, at least. */
  private static final int SHORTEST_FORM = 3;

  private Particles() {}

  /** Whether a lower-case word is a separable particle. */
  public static boolean contains(String word) {
    return ALL.contains(word);
  }

  /** The particles that a lower-case verb form may begin with, the longest first. */
  public static List<String> of(String form) {
    return LONGEST_FIRST.stream()
        .filter(p -> form.startsWith(p) && form.length() >= p.length() + SHORTEST_FORM)
        .toList();
  }

  /** The longest particle that a lower-case verb form begins with; empty where it has none. */
  static String longest(String form) {
    return of(form).stream().findFirst().orElse("");
  }
}

package dev.tonewright.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The capitals of a person's name that a system or a hurried writer left small. */
public final class NameCapitals {

  /** Small words within names, of whatever language. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "das", "di", "du", "del", "della", "der", "den", "van", "von",
          "zu", "zum", "zur", "af", "ter", "ten", "la", "le", "las", "los", "bin", "bint", "binti",
          "ibn", "al", "el", "y", "e", "and");

  private static final Pattern SMALL = Pattern.compile("\\p{Ll}[\\p{Ll}\\p{M}'’-]*\\.?");

  private NameCapitals() {}

  /**
   * The name with a capital for each word that has none; "de", "van" and such stay small before
   * others.
   */
  public static String of(String name) {
    String[] words = name.split(" ");
    return IntStream.range(0, words.length)
        .mapToObj(i -> isParticle(words, i) ? words[i] : capital(words[i]))
        .collect(Collectors.joining(" "));
  }

  /** Whether a word is small for good; no name ends with such a word. */
  private static boolean isParticle(String[] words, int at) {
    return at < words.length - 1 && PARTICLES.contains(words[at]);
  }

  private static String capital(String word) {
    return SMALL.matcher(word).matches() ? raised(word) : word;
  }

  /** "anne-marie" as "Anne-Marie". */
  private static String raised(String word) {
    return Arrays.stream(word.split("-", -1))
        .map(part -> part.isEmpty() ? part : first(part))
        .collect(Collectors.joining("-"));
  }

  private static String first(String part) {
    int end = Character.charCount(part.codePointAt(0));
    return part.substring(0, end).toUpperCase(Locale.ROOT) + part.substring(end);
  }
}

package dev.tonewright.request;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whom the reply is for and what they wrote. A name has its capitals here, and no marks or emoji
 * around it; it is never split, and a gender never guessed; what a system writes where it knows no
 * name, such as "null" or "-", is none.
 *
 * @param name the full name as one string
 * @param title a form of address such as "Dr"
 * @param message what the customer wrote
 * @param returning whether the customer has written about this before
 */
public record Customer(
    Optional<String> name,
    Optional<String> givenName,
    Optional<String> familyName,
    Optional<String> title,
    Optional<String> message,
    boolean returning) {

  /** What stands for no name; "Null" and "None" with one capital are people's names. */
  private static final Pattern MISSING =
      Pattern.compile(
          "(?:null|NULL|none|NONE|nil|NIL|(?i:undefined|unknown|n/a|not available)|\\s){1,9}");

  private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

  /** A customer of whom nothing is known. */
  public static final Customer UNKNOWN =
      new Customer(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);

  public Customer {
    name = known(name).map(Customer::written);
    givenName = known(givenName).map(Customer::written);
    familyName = known(familyName).map(Customer::written);
    title = known(title).map(NameCapitals::of);
  }

  /** The name, or nothing where it is none: "null", "N/A", "null null", "-". */
  static Optional<String> known(Optional<String> name) {
    return name.filter(n -> n.codePoints().anyMatch(Character::isLetterOrDigit))
        .filter(n -> !MISSING.matcher(n).matches());
  }

  /** A name with its capitals, without the marks and emoji around it and spaces too many. */
  private static String written(String name) {
    int start = 0;
    int end = name.length();
    while (isAround(name.codePointAt(start))) {
      start += Character.charCount(name.codePointAt(start));
    }
    while (isAround(name.codePointBefore(end))) {
      end -= Character.charCount(name.codePointBefore(end));
    }
    return NameCapitals.of(SPACE.matcher(name.substring(start, end)).replaceAll(" "));
  }

  private static boolean isAround(int c) {
    return switch (Character.getType(c)) {
      case Character.OTHER_SYMBOL, Character.MODIFIER_SYMBOL, Character.FORMAT -> true;
      default -> Character.isWhitespace(c) || ".,;:!\u00a0\u20e3\ufe0f".indexOf(c) >= 0;
    };
  }

  /** The capitals of a person's name that a system or a hurried writer left small. */
  public static final class NameCapitals {

    /** Small words within names, of whatever language. */
    private static final Set<String> PARTICLES =
        Set.of(
            "de", "da", "do", "dos", "das", "di", "du", "del", "della", "der", "den", "van", "von",
            "zu", "zum", "zur", "af", "ter", "ten", "la", "le", "las", "los", "bin", "bint",
            "binti", "ibn", "al", "el", "y", "e", "and");

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
}

package dev.tonewright.request;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom the reply is for and what they wrote. A name is never split and a gender never guessed; what
 * a system writes where it knows no name, such as "null" or "-", is none.
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
    name = known(name);
    givenName = known(givenName);
    familyName = known(familyName);
    title = known(title);
  }

  /** The name, or nothing where it is none: "null", "N/A", "null null", "-". */
  static Optional<String> known(Optional<String> name) {
    return name.filter(n -> n.codePoints().anyMatch(Character::isLetterOrDigit))
        .filter(n -> !MISSING.matcher(n).matches());
  }
}

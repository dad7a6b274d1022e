package dev.tonewright.request;

import java.util.Optional;

/**
 * Whom the reply is for and what they wrote. A name is never split and a gender never guessed.
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

  /** A customer of whom nothing is known. */
  public static final Customer UNKNOWN =
      new Customer(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false);
}

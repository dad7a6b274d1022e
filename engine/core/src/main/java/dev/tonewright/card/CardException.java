package dev.tonewright.card;

/** A card file that cannot be loaded; the message begins with {@code path:line:column}. */
public final class CardException extends RuntimeException {
  public CardException(String message) {
    super(message);
  }

  public CardException(String message, Throwable cause) {
    super(message, cause);
  }
}

package dev.tonewright.card;

import java.util.List;
import java.util.Optional;

/**
 * A form of a card found in a sentence. Token indices are inclusive.
 *
 * @param end index of the mark that ends the clause, or −1 where the match does not reach it
 * @param inflected index of the token that the card's inflecting word stands on, or −1
 */
public record Match(
    Card card, Form form, int first, int last, List<Filled> slots, int end, int inflected) {

  public Match {
    slots = List.copyOf(slots);
  }

  /** What stands in a slot: tokens {@code first} to {@code last}. */
  public record Filled(String name, String type, int first, int last) {}

  /** The slot of a name. */
  public Optional<Filled> slot(String name) {
    for (Filled f : slots) {
      if (f.name().equals(name)) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  /** Whether a token of it is a word of the form itself, and none that stays the writer's own. */
  public boolean says(int token) {
    for (Filled f : slots) {
      if (f.first() <= token && token <= f.last()) {
        return false;
      }
    }
    return first <= token && token <= last;
  }

  /** The number of tokens. */
  int length() {
    return last - first + 1;
  }
}

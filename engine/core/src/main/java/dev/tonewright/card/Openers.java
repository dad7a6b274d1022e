package dev.tonewright.card;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variants that begin with one word, by the word that must follow it. */
final class Openers {

  private final List<Variant> alone = new ArrayList<>();
  private final Map<Integer, List<Variant>> pairs = new HashMap<>();

  void add(Variant variant) {
    if (!variant.isWord(1)) {
      alone.add(variant);
      return;
    }
    for (int number : variant.numbers(1)) {
      pairs.computeIfAbsent(number, n -> new ArrayList<>()).add(variant);
    }
  }

  /** Those whose first word is followed by a slot, the clause's end or nothing. */
  List<Variant> alone() {
    return alone;
  }

  /** Those whose second word is the one of a number. */
  List<Variant> before(int number) {
    return pairs.getOrDefault(number, List.of());
  }
}

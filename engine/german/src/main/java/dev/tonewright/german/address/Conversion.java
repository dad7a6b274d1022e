package dev.tonewright.german.address;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What becomes of a sentence's tokens: another form, or nothing. */
final class Conversion {

  private final TreeMap<Integer, String> forms = new TreeMap<>();
  private final TreeSet<Integer> dropped = new TreeSet<>();
  private boolean sure = true;

  void put(int token, String form) {
    forms.put(token, form);
  }

  void drop(int token) {
    dropped.add(token);
  }

  /** Marks the sentence as one that cannot be converted with certainty. */
  void giveUp() {
    sure = false;
  }

  boolean sure() {
    return sure;
  }

  boolean touches(int token) {
    return forms.containsKey(token) || dropped.contains(token);
  }

  Map<Integer, String> forms() {
    return forms;
  }

  Set<Integer> dropped() {
    return dropped;
  }

  boolean empty() {
    return forms.isEmpty() && dropped.isEmpty();
  }
}

package dev.tonewright.card;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the words that templates are made of, so that laying a template over a sentence
 * compares numbers. Words that no template has share {@link #UNKNOWN}.
 */
final class WordNumbers {

  static final int UNKNOWN = -1;

  private final Map<String, Integer> numbers = new HashMap<>();

  /** The numbers of words, ascending; those that are new get one. */
  int[] enter(List<String> words) {
    // A pack has tens of thousands, most of them alone, and reads them before anything is warm.
    int[] entered = new int[words.size()];
    int count = 0;
    for (String word : words) {
      Integer known = numbers.get(word);
      int number = known == null ? numbers.size() : known;
      if (known == null) {
        numbers.put(word, number);
      }
      int at = count;
      while (at > 0 && entered[at - 1] > number) {
        at--;
      }
      if (at == 0 || entered[at - 1] != number) {
        System.arraycopy(entered, at, entered, at + 1, count - at);
        entered[at] = number;
        count++;
      }
    }
    return count == entered.length ? entered : Arrays.copyOf(entered, count);
  }

  int of(String word) {
    return numbers.getOrDefault(word, UNKNOWN);
  }

  int[] of(List<String> words) {
    int[] known = new int[words.size()];
    for (int i = 0; i < known.length; i++) {
      known[i] = of(words.get(i));
    }
    return known;
  }

  /** Whether a number is among those of {@link #enter}. */
  static boolean contains(int[] ascending, int number) {
    if (ascending.length <= 8) {
      for (int n : ascending) {
        if (n == number) {
          return true;
        }
      }
      return false;
    }
    return Arrays.binarySearch(ascending, number) >= 0;
  }
}

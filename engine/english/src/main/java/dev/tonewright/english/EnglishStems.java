package dev.tonewright.english;

import java.util.Map;
import java.util.Set;

/**
 * What inflected forms and spelling variants of an English word have in common, for the verifier
 * alone: a light suffix stripper that never asks a dictionary of the rules. Two forms of a word
 * must meet; that now and then two words meet as well does no harm.
 */
final class EnglishStems {

  private static final String VOWELS = "aeiouy";

  private final Map<String, String> irregular;
  private final Set<String> whole;

  /**
   * @param irregular form → base
   * @param whole words that are no inflected forms though they look so
   */
  EnglishStems(Map<String, String> irregular, Set<String> whole) {
    this.irregular = Map.copyOf(irregular);
    this.whole = Set.copyOf(whole);
  }

  String of(String form) {
    String word = form;
    if (word.endsWith("'s")) {
      word = word.substring(0, word.length() - 2);
    } else if (word.endsWith("'")) {
      word = word.substring(0, word.length() - 1);
    }
    String base = irregular.get(word);
    if (base != null) {
      word = base;
    } else if (word.length() > 3 && !whole.contains(word)) {
      word = strip(word);
    }
    String stem = variant(ending(word));
    return stem.equals("not") && !form.equals("not") ? "note" : stem; // "noted" denies nothing
  }

  private static String strip(String word) {
    int n = word.length();
    if (n > 4 && (word.endsWith("ies") || word.endsWith("ied"))) {
      return word.substring(0, n - 3) + "y";
    }
    if (word.endsWith("ing") && n > 5 && vowel(word, n - 3)) {
      return word.substring(0, n - 3);
    }
    if (word.endsWith("ed") && !word.endsWith("eed") && n > 4 && vowel(word, n - 2)) {
      return word.substring(0, n - 2);
    }
    if (word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches")) {
      return word.substring(0, n - 2);
    }
    if (word.endsWith("shes") || word.endsWith("zzes")) {
      return word.substring(0, n - 2);
    }
    boolean plural = word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us");
    return plural && !word.endsWith("is") ? word.substring(0, n - 1) : word;
  }

  private static boolean vowel(String word, int before) {
    for (int i = 0; i < before; i++) {
      if (VOWELS.indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String ending(String word) {
    String base = word;
    if (base.length() > 3 && base.endsWith("e")) {
      base = base.substring(0, base.length() - 1);
    }
    int n = base.length();
    boolean doubled = n > 2 && base.charAt(n - 1) == base.charAt(n - 2);
    return doubled && VOWELS.indexOf(base.charAt(n - 1)) < 0 ? base.substring(0, n - 1) : base;
  }

  /** British and American spellings meet in the American one. */
  private static String variant(String word) {
    if (word.length() < 5) {
      return word;
    }
    String base = word;
    if (base.endsWith("is") || base.endsWith("ys")) {
      base = base.substring(0, base.length() - 1) + "z";
    }
    base = base.replace("isation", "ization");
    for (String stem : new String[] {"avour", "olour", "onour", "abour", "ghbour", "aviour"}) {
      base = base.replace(stem, stem.substring(0, stem.length() - 2) + "r");
    }
    return base.endsWith("logu") ? base.substring(0, base.length() - 1) : base;
  }
}

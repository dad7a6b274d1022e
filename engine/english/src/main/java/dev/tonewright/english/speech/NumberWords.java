package dev.tonewright.english.speech;

import dev.tonewright.language.Expressions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads number words back as figures. */
final class NumberWords {

  private static final String[] ONES = {
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen"
  };
  private static final String[] TENS = {
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"
  };
  private static final Map<String, Long> SCALES =
      Map.of(
          "thousand", 1_000L,
          "lakh", 100_000L,
          "million", 1_000_000L,
          "crore", 10_000_000L,
          "billion", 1_000_000_000L);
  private static final Map<String, String> IRREGULAR =
      Map.of(
          "first", "one", "second", "two", "third", "three", "fifth", "five", "eighth", "eight",
          "ninth", "nine", "twelfth", "twelve");

  private static final Map<String, Integer> VALUES = new HashMap<>();

  static {
    for (int i = 0; i < ONES.length; i++) {
      VALUES.put(ONES[i], i);
    }
    for (int i = 0; i < TENS.length; i++) {
      VALUES.put(TENS[i], (i + 2) * 10);
    }
    VALUES.put("oh", 0);
  }

  /** A number, where it ends, and its ending: "th" of an ordinal, "s" of a plural. */
  record Heard(String figure, int end, String ending) {}

  private NumberWords() {}

  static boolean is(String word) {
    return VALUES.containsKey(word) || SCALES.containsKey(word) || word.equals("hundred");
  }

  /** Whether a word is a single figure, as it stands behind a point. */
  static boolean isDigit(String word) {
    Integer value = VALUES.get(word);
    return value != null && value < 10;
  }

  /** The figure of one small number word, or the word itself. */
  static String figure(String word) {
    Integer value = VALUES.get(word);
    return value == null ? word : value.toString();
  }

  /** The ordinal's number word, or the word itself: "twentieth" is "twenty". */
  private static String plain(String word) {
    if (word.endsWith("ies") || Expressions.match(word, "(?:thousand|hundred|ten)s")) {
      String one = word.replaceFirst("ies$", "y").replaceFirst("s$", "");
      return is(one) ? one : word;
    }
    String known = IRREGULAR.get(word);
    if (known != null) {
      return known;
    }
    if (!word.endsWith("th")) {
      return word;
    }
    String stem = word.substring(0, word.length() - 2);
    String base = stem.endsWith("ie") ? stem.substring(0, stem.length() - 2) + "y" : stem;
    return is(base) ? base : word;
  }

  /** The longest number that begins at {@code from}; its end is {@code from} where none does. */
  static Heard at(List<String> words, int from) {
    long total = 0;
    long group = 0;
    long least = Long.MAX_VALUE; // the smallest scale so far
    long last = 0; // the size of the word before: 1, 10, 100, 1000 …; 0 at the start
    int i = from;
    boolean ordinal = false;
    while (i < words.size() && !ordinal) {
      String word = words.get(i);
      String plain = plain(word);
      ordinal = !plain.equals(word);
      Integer value = VALUES.get(plain);
      if (value != null && value == 0) {
        return i == from ? new Heard("0", i + 1, "") : heard(total + group, i, "");
      }
      if (value != null && fits(value, last)) {
        group += value;
        last = value >= 20 ? 10 : 1;
      } else if (plain.equals("hundred") && last == 1 && group < 100) {
        group *= 100;
        last = 100;
      } else if (SCALES.containsKey(plain) && last > 0 && SCALES.get(plain) < least) {
        least = SCALES.get(plain);
        total += group * least;
        group = 0;
        last = 1_000;
      } else if (word.equals("and")
          && last >= 100
          && i + 1 < words.size()
          && VALUES.containsKey(plain(words.get(i + 1)))) {
        ordinal = false;
      } else {
        return i == from ? new Heard("", from, "") : heard(total + group, i, "");
      }
      i++;
    }
    if (i == from) {
      return new Heard("", from, "");
    }
    String ending = !ordinal ? "" : words.get(i - 1).endsWith("s") ? "s" : "th";
    return heard(total + group, i, ending);
  }

  private static Heard heard(long value, int end, String ending) {
    return new Heard(Long.toString(value), end, ending);
  }

  private static boolean fits(int value, long last) {
    return last == 0 || last >= 100 || last == 10 && value < 10;
  }
}

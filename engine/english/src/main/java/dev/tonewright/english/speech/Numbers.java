package dev.tonewright.english.speech;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import dev.tonewright.language.Expressions;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/** Numbers in words, by ICU4J's spell-out rules. Safe for use by many threads. */
final class Numbers {

  private static final String[] UP_TO_TEN = {
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
  };

  /** Beyond this a figure is no quantity any more and is said digit by digit. */
  private static final int LONGEST = 12;

  private static final Pattern IN_LAKHS =
      Pattern.compile("\\d{1,2}(?:,\\d{2})+,\\d{3}(?:\\.\\d+)?");

  private static final long LAKH = 100_000;
  private static final long CRORE = 10_000_000;

  private final RuleBasedNumberFormat format;
  private final boolean american;

  Numbers(Locale locale) {
    this.american = american(locale);
    this.format =
        new RuleBasedNumberFormat(
            american ? ULocale.US : ULocale.UK, RuleBasedNumberFormat.SPELLOUT);
  }

  /** Where English follows American usage: no "and" in numbers, "p m" for the afternoon. */
  static boolean american(Locale locale) {
    return switch (locale.getCountry()) {
      case "", "US", "PH", "JP", "KR", "CN", "MX", "BR" -> true;
      default -> false;
    };
  }

  /** A whole number or decimal fraction without grouping: "1200", "3.5", "-5". */
  String cardinal(String figure) {
    if (figure.startsWith("-")) {
      return "minus " + cardinal(figure.substring(1));
    }
    int point = figure.indexOf('.');
    if (point >= 0) {
      return cardinal(figure.substring(0, point)) + " point " + digits(figure.substring(point + 1));
    }
    boolean padded = figure.length() > 1 && figure.startsWith("0");
    if (padded || figure.length() > LONGEST) {
      return digits(figure);
    }
    return spelled(
        new BigDecimal(figure).longValueExact(),
        american ? "%spellout-numbering" : "%spellout-numbering-verbose");
  }

  /** As {@link #cardinal}, of a figure as it is written: "1,200", "3,5", "1,50,000". */
  String written(String figure) {
    return IN_LAKHS.matcher(figure).matches() ? lakhs(plain(figure)) : cardinal(plain(figure));
  }

  /** Without grouping, and with a full stop before decimals. */
  static String plain(String figure) {
    if (Expressions.match(figure, "\\d{1,3}(?:\\.\\d{3})+,\\d{2}")) {
      return figure.replace(".", "").replace(',', '.');
    }
    String plain =
        IN_LAKHS.matcher(figure).matches()
            ? figure.replace(",", "")
            : figure.replaceAll(",(?=\\d{3})", "");
    return plain.replace(',', '.');
  }

  /** As {@link #written}, without the decimals. */
  String whole(String figure) {
    String plain = plain(figure).replaceFirst("\\..*", "");
    return IN_LAKHS.matcher(figure).matches() ? lakhs(plain) : cardinal(plain);
  }

  /** "one crore twelve lakh fifty thousand": as India counts. */
  private String lakhs(String figure) {
    int point = figure.indexOf('.');
    long whole = Long.parseLong(point < 0 ? figure : figure.substring(0, point));
    StringJoiner said = new StringJoiner(" ");
    if (whole >= CRORE) {
      said.add(cardinal(Long.toString(whole / CRORE)) + " crore");
    }
    if (whole % CRORE >= LAKH) {
      said.add(cardinal(Long.toString(whole % CRORE / LAKH)) + " lakh");
    }
    if (whole % LAKH > 0) {
      said.add(cardinal(Long.toString(whole % LAKH)));
    }
    return said + (point < 0 ? "" : " point " + digits(figure.substring(point)));
  }

  /**
   * A small count, alike in all countries.
   *
   * @param count 0 to 10, both inclusive
   */
  static String counted(int count) {
    return UP_TO_TEN[count];
  }

  /** What is said for the sign before a figure, a space behind it. */
  static String signed(String sign) {
    return sign.equals("-") ? "minus " : sign.equals("+") ? "plus " : "";
  }

  String ordinal(String figure) {
    return spelled(
        Long.parseLong(figure), american ? "%spellout-ordinal" : "%spellout-ordinal-verbose");
  }

  /** A year of four figures: "twenty twenty-five". */
  String year(String figure) {
    // "two thousand and eight": the spell-out rules for years know no "and".
    return Expressions.match(figure, "200[1-9]")
        ? cardinal(figure)
        : spelled(Long.parseLong(figure), "%spellout-numbering-year");
  }

  /** "twenties", "hundreds". */
  static String plural(String words) {
    return words.endsWith("y") ? words.substring(0, words.length() - 1) + "ies" : words + "s";
  }

  /** Figure by figure, in whatever script: "four eight two". */
  static String digits(String figures) {
    StringJoiner said = new StringJoiner(" ");
    figures
        .chars()
        .filter(Character::isDigit)
        .forEach(c -> said.add(UP_TO_TEN[Character.digit(c, 10)]));
    return said.toString();
  }

  private String spelled(long value, String rules) {
    synchronized (format) {
      return format.format(value, rules).replace("\u00ad", "");
    }
  }
}

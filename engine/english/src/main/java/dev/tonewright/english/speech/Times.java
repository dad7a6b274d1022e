package dev.tonewright.english.speech;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Dates and times of day as they are said. */
final class Times {

  static final List<String> MONTHS =
      List.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December");

  static final String MONTH =
      "(?:January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";

  private static final int NOON = 12;

  private final Numbers numbers;
  private final boolean american;

  Times(Numbers numbers, Locale locale) {
    this.numbers = numbers;
    this.american = Numbers.american(locale);
  }

  /** 1…12 of a month's name or its first three letters. */
  static int month(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      if (MONTHS.get(i).regionMatches(true, 0, name, 0, 3)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("\"" + name + "\": expected a month");
  }

  /**
   * "the twelfth of June twenty twenty-five", in America "June twelfth, twenty twenty-five".
   *
   * @param day figures
   * @param year four figures, two figures or empty
   * @param article whether "the" stands before it already
   */
  String date(String day, int month, String year, boolean article) {
    String name = MONTHS.get(month - 1);
    String ordinal = numbers.ordinal(day);
    String date =
        american && !article
            ? name + " " + ordinal + (year.isEmpty() ? "" : ",")
            : (article ? "" : "the ") + ordinal + " of " + name;
    return year.isEmpty() ? date : date + " " + year(year);
  }

  /** A year of two or four figures. */
  String year(String year) {
    return year.length() == 4 ? numbers.year(year) : numbers.cardinal(year);
  }

  /** "March twenty twenty-five". */
  String monthOfYear(int month, String year) {
    return MONTHS.get(month - 1) + " " + year(year);
  }

  /**
   * A date in figures; empty where no reader could be sure of it, which is then said as it stands.
   *
   * @param parts three groups of figures
   */
  Optional<String> numeric(List<String> parts) {
    int[] value = parts.stream().mapToInt(Integer::parseInt).toArray();
    if (parts.get(0).length() == 4 && value[1] <= NOON && value[2] <= 31 && value[1] > 0) {
      return Optional.of(date(parts.get(2), value[1], parts.get(0), false));
    }
    boolean dayFirst = value[0] > NOON && value[0] <= 31 && value[1] <= NOON && value[1] > 0;
    boolean monthFirst = value[1] > NOON && value[1] <= 31 && value[0] <= NOON && value[0] > 0;
    if (dayFirst) {
      return Optional.of(date(parts.get(0), value[1], parts.get(2), false));
    }
    return monthFirst
        ? Optional.of(date(parts.get(1), value[0], parts.get(2), false))
        : Optional.empty();
  }

  /**
   * A time of day: "three thirty p m", "ten o'clock", "fifteen thirty".
   *
   * @param half "a", "p" or empty
   */
  String time(String hour, String minute, String half) {
    int h = Integer.parseInt(hour);
    String half12 = half;
    if (half.isEmpty() && h > NOON && h < 24) {
      half12 = "p"; // by a twenty-four-hour clock, which is written and seldom said
    } else if (half.isEmpty() && h == 0 && (american || minute.equals("00"))) {
      half12 = "a";
    }
    if (!half12.isEmpty()) {
      int twelve = h == 0 ? NOON : h > NOON ? h - NOON : h;
      String minutes = minute.isEmpty() || minute.equals("00") ? "" : " " + minutes(minute);
      return numbers.cardinal(String.valueOf(twelve))
          + minutes
          + " "
          + half12.toUpperCase(Locale.ROOT)
          + " M";
    }
    String hours =
        h == 0 ? (hour.length() == 1 ? "zero" : "zero zero") : numbers.cardinal(String.valueOf(h));
    if (!minute.equals("00")) {
      return hours + " " + minutes(minute);
    }
    return h > NOON || h == 0 ? hours + " hundred" : hours + " o'clock";
  }

  private String minutes(String minute) {
    return minute.startsWith("0")
        ? "oh " + numbers.cardinal(minute.substring(1))
        : numbers.cardinal(minute);
  }
}

package dev.tonewright.english.speech;

/**
 * Two figures and a stroke between them as a day of the year: "3/15".
 *
 * @param first one or two figures
 * @param second one or two figures
 */
record CalendarDay(String first, String second) {

  private static final int MONTHS = 12;

  private static final String MONTH = "(?:0?[1-9]|1[0-2])";
  private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
  private static final String PAST_MONTHS = "(?:1[3-9]|2\\d|3[01])";

  /** What is a day in one order at least. */
  static final String POSSIBLE = "(?:" + MONTH + "/" + DAY + "|" + DAY + "/" + MONTH + ")";

  /** What is a day in one order alone. */
  static final String SURE =
      "(?:" + MONTH + "/" + PAST_MONTHS + "|" + PAST_MONTHS + "/" + MONTH + ")";

  /** Before what is no common part of one. */
  static final String NO_PART =
      "(?! (?:1/(?:[234568]|10|16)|2/[35]|3/(?:[458]|10|16)|[45]/[568])(?!\\d))";

  static CalendarDay of(String first, String second) {
    return new CalendarDay(first, second);
  }

  /** Whether it is a day in one order alone. */
  boolean sure() {
    return dayFirst() || Integer.parseInt(second) > MONTHS;
  }

  /** Whether only the first can be the day. */
  boolean dayFirst() {
    return Integer.parseInt(first) > MONTHS;
  }
}

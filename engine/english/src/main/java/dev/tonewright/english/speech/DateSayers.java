package dev.tonewright.english.speech;

import static dev.tonewright.english.speech.Figures.AFTER;
import static dev.tonewright.english.speech.Figures.BEFORE;

import dev.tonewright.language.Speech.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, days of the week and times of day. */
final class DateSayers {

  /** What shows that the full stop before it ends a sentence. */
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s*$|\\s+(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|"
              + Times.MONTH
              + "\\b|\\p{Lu}{2,4}\\b)\\p{Lu}");

  private static final String ARTICLE = "the ";

  private final Numbers numbers;
  private final Times times;
  private final boolean american;

  DateSayers(Numbers numbers, Locale locale) {
    this.numbers = numbers;
    this.times = new Times(numbers, locale);
    this.american = Numbers.american(locale);
  }

  /** In the order in which they are tried. */
  List<Sayer> all() {
    List<Sayer> all = new ArrayList<>();
    dates(all);
    times(all);
    return all;
  }

  private void dates(List<Sayer> all) {
    String year = "(?:(?:,? |-)(\\d{4}))?";
    String ending = "(?:st|nd|rd|th)?";
    all.add(
        Sayer.of(
            Kind.DATE,
            BEFORE
                + "(\\d{1,2})"
                + ending
                + "(?: ?[-–] ?| to )(\\d{1,2})"
                + ending
                + " ("
                + Times.MONTH
                + ")\\b\\.?(?! ?\\d)",
            (m, t) -> days(m)));
    all.add(
        Sayer.of(
            Kind.DATE,
            BEFORE
                + "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]("
                + Times.MONTH
                + ")\\b(?:\\.(?= (?:\\d{4}|\\p{Ll})))?"
                + year
                + AFTER,
            (m, t) -> date(m, t, 1, 2)));
    all.add(
        Sayer.of(
            Kind.DATE,
            BEFORE + "(" + Times.MONTH + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?" + year + AFTER,
            (m, t) -> date(m, t, 2, 1)));
    all.add(
        Sayer.of(
            Kind.DATE,
            BEFORE + "(" + Times.MONTH + ")\\.?(?:,? |-)((?:19|20)\\d{2})" + AFTER,
            (m, t) -> times.monthOfYear(Times.month(m.group(1)), m.group(2))));
    all.add(
        Sayer.of(Kind.DATE, BEFORE + "(\\d{4})-(\\d{2})-(\\d{2})" + AFTER, (m, t) -> numeric(m)));
    all.add(
        Sayer.of(
            Kind.DATE,
            BEFORE + "(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})" + AFTER,
            (m, t) -> numeric(m)));
    all.add(
        Sayer.of(
            Kind.DATE,
            BEFORE + "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + AFTER,
            (m, t) -> numeric(m)));
  }

  private void times(List<Sayer> all) {
    String half = " ?([aApP])\\.? ?[mM]\\b\\.?";
    all.add(
        Sayer.of(
            Kind.TIME,
            BEFORE
                + "(\\d{1,2})(?:[:.](\\d{2}))?(?: ?[-–] ?| to )(\\d{1,2})(?:[:.](\\d{2}))?"
                + half,
            (m, t) -> span(m, t)));
    String weekday = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
    String alone = "(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)";
    all.add(
        Sayer.of(
            Kind.ABBREVIATION,
            "(?<!\\p{L})" + weekday + "(?: ?[-–] ?| to )" + weekday + "(?!\\p{L}|\\.\\S)",
            (m, t) -> weekday(m.group(1)) + " to " + weekday(m.group(2))));
    all.add(
        Sayer.of(
            Kind.TIME,
            BEFORE
                + "(\\d{1,2})(?:[:.](\\d{2}))?"
                + half
                + " ?[-–] ?(\\d{1,2})(?:[:.](\\d{2}))?"
                + half,
            (m, t) -> halves(m, t)));
    all.add(
        Sayer.of(
            Kind.TIME,
            BEFORE + "(\\d{1,2})[:.](\\d{2})" + half,
            (m, t) -> time(m, t, 1, 2, m.group(3))));
    all.add(
        Sayer.of(
            Kind.TIME,
            BEFORE + "(\\d{1,2})" + half,
            (m, t) ->
                hour(m.group(1))
                    ? closed(m, t, times.time(m.group(1), "", half(m.group(2))))
                    : ""));
    all.add(
        Sayer.of(
            Kind.ABBREVIATION,
            "(?<!\\p{L})"
                + alone
                + "(?=,? (?:the |at |from )?\\d|,? "
                + Times.MONTH
                + "\\b| (?:morning|afternoon|evening|night)\\b)"
                + "|(?<=\\b(?:on|until|till|by|every|next|this|last|since) )"
                + alone
                + "(?![\\p{L}.'’-]| \\p{Lu})",
            (m, t) -> weekday(m.group())));
    String clock = "([01]?\\d|2[0-4]):([0-5]\\d)";
    String hours = "(?: ?(?:h|hrs|hours))?" + AFTER;
    all.add(
        Sayer.of(
            Kind.TIME,
            BEFORE + clock + "(?: ?[-–] ?| to )" + clock + hours,
            (m, t) -> time(m, t, 1, 2, "") + " to " + time(m, t, 3, 4, "")));
    all.add(Sayer.of(Kind.TIME, BEFORE + clock + hours, (m, t) -> time(m, t, 1, 2, "")));
  }

  private String date(Matcher m, String text, int day, int month) {
    int figure = Integer.parseInt(m.group(day));
    if (figure < 1 || figure > 31) {
      return "";
    }
    boolean article =
        text.regionMatches(true, m.start() - ARTICLE.length(), ARTICLE, 0, ARTICLE.length());
    String year = m.group(3) == null ? "" : m.group(3);
    return times.date(m.group(day), Times.month(m.group(month)), year, article);
  }

  private String days(Matcher m) {
    boolean possible = Integer.parseInt(m.group(1)) <= 31 && Integer.parseInt(m.group(2)) <= 31;
    int month = Times.month(m.group(3));
    String last = times.date(m.group(2), month, "", !american);
    String first = numbers.ordinal(m.group(1));
    String name = Times.MONTHS.get(month - 1) + " ";
    return !possible
        ? ""
        : american
            ? name + first + " to " + last.substring(name.length())
            : "the " + first + " to the " + last;
  }

  private String numeric(Matcher m) {
    List<String> parts = List.of(m.group(1), m.group(2), m.group(3));
    Optional<String> certain = times.numeric(parts);
    return certain.orElseGet(
        () ->
            Numbers.digits(parts.get(0))
                + ", "
                + Numbers.digits(parts.get(1))
                + ", "
                + times.year(parts.get(2)));
  }

  private static boolean hour(String figure) {
    int hour = Integer.parseInt(figure);
    return hour > 0 && hour <= 12;
  }

  private static String half(String letter) {
    return letter.toLowerCase(Locale.ROOT);
  }

  private String time(Matcher m, String text, int hour, int minute, String half) {
    boolean possible =
        Integer.parseInt(m.group(hour)) <= 24 && Integer.parseInt(m.group(minute)) < 60;
    return possible ? closed(m, text, times.time(m.group(hour), m.group(minute), half(half))) : "";
  }

  /** The full stop of "p.m." closes the sentence too where it ends it. */
  private static String closed(Matcher m, String text, String said) {
    boolean plain = m.group().matches("(?is).*[ap]m\\.");
    boolean ends =
        m.group().endsWith(".") && NEXT.matcher(text).region(m.end(), text.length()).lookingAt();
    return plain || ends ? said + "." : said;
  }

  private String span(Matcher m, String text) {
    String half = half(m.group(5));
    String from = m.group(2) == null ? "" : m.group(2);
    String to = m.group(4) == null ? "" : m.group(4);
    if (!hour(m.group(1)) || !hour(m.group(3))) {
      return "";
    }
    String first = times.time(m.group(1), from.isEmpty() ? "" : from, half);
    return closed(
        m,
        text,
        first.substring(0, first.length() - 4) + " to " + times.time(m.group(3), to, half));
  }

  private String halves(Matcher m, String text) {
    if (!hour(m.group(1)) || !hour(m.group(4))) {
      return "";
    }
    String from = m.group(2) == null ? "" : m.group(2);
    String to = m.group(5) == null ? "" : m.group(5);
    String first = times.time(m.group(1), from, half(m.group(3)));
    return closed(m, text, first + " to " + times.time(m.group(4), to, half(m.group(6))));
  }

  private static String weekday(String name) {
    return switch (name.substring(0, 3)) {
      case "Tue" -> "Tuesday";
      case "Wed" -> "Wednesday";
      case "Thu" -> "Thursday";
      case "Sat" -> "Saturday";
      default -> name + "day";
    };
  }
}

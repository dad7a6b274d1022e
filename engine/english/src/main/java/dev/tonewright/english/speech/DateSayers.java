package dev.tonewright.english.speech;

import static dev.tonewright.english.speech.Figures.AFTER;
import static dev.tonewright.english.speech.Figures.BEFORE;

import dev.tonewright.language.Expressions;
import dev.tonewright.rule.Speech.Kind;
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

  /** The full stop of a short month's name, where it ends no sentence. */
  private static final String SHORT = "(?:\\.(?= (?:\\d{4}|\\p{Ll}|[-–&])|,))?";

  private static final String WEEKDAY =
      "(Mon(?:day)?|Tue(?:s(?:day)?)?|Wed(?:nesday)?|Thu(?:rs?(?:day)?)?|Fri(?:day)?|Sat(?:urday)?|Sun(?:day)?)";

  private final SpeechData data;
  private final Numbers numbers;
  private final Times times;
  private final boolean american;

  /** Whether all of a country write day and month in one order. */
  private final boolean ordered;

  DateSayers(SpeechData data, Numbers numbers, Locale locale) {
    this.data = data;
    this.numbers = numbers;
    this.times = new Times(numbers, locale);
    this.american = Numbers.american(locale);
    this.ordered = american ? locale.getCountry().equals("US") : !locale.getCountry().equals("CA");
  }

  /** In the order in which they are tried. */
  List<Sayer> all() {
    List<Sayer> all = new ArrayList<>();
    dates(all);
    days(all);
    times(all);
    return all;
  }

  /** "on 3/15", "from 3/1 to 3/15", "Mon 3/15": a day without its year. */
  private void days(List<Sayer> all) {
    String pair = "(\\d{1,2})/(\\d{1,2})";
    String end =
        AFTER
            + "(?=[.,;:!?)\\]]|\\s*$|\\n| [-–—(]| \\d{1,2}(?::\\d\\d)? ?[aApP]\\.?[mM]| "
            + SpeechData.any(data.datedThen())
            + "\\b)";
    String sure = "(?=" + CalendarDay.SURE + "(?!\\d))";
    String possible = "(?=" + CalendarDay.POSSIBLE + "(?!\\d))";
    String between = "( ?[-–] ?| to | until | till | through | and )";
    all.add(
        Sayer.of(
            Kind.DATE,
            BEFORE
                + ("(?:" + sure + pair + between + possible + pair)
                + ("|" + possible + pair + between + sure + pair + ")")
                + end,
            (m, t) -> m.group(1) == null ? days(m, 6) : days(m, 1)));
    String lead =
        SpeechData.any(data.dated())
            + "|"
            + SpeechData.any(data.datedPerhaps())
            + CalendarDay.NO_PART;
    all.add(
        Sayer.of(
            Kind.DATE,
            ("(?<!\\p{L})((?i:" + lead + ")(?= \\d+/\\d+" + end + ")|" + WEEKDAY + ",?) (?!24/7)")
                + (ordered ? possible : sure)
                + pair
                + AFTER,
            (m, t) ->
                (m.group(2) == null ? m.group(1) : weekday(m.group(2)) + ",")
                    + " "
                    + day(CalendarDay.of(m.group(3), m.group(4)))));
  }

  /** From one day to another, in the order of the one that has only one. */
  private String days(Matcher m, int first) {
    CalendarDay from = CalendarDay.of(m.group(first), m.group(first + 1));
    CalendarDay to = CalendarDay.of(m.group(first + 3), m.group(first + 4));
    CalendarDay one = from.sure() ? from : to;
    String between = m.group(first + 2);
    return day(from, from.sure() ? from.dayFirst() : one.dayFirst())
        + (Expressions.match(between, " ?[-–] ?") ? " to " : between)
        + day(to, to.sure() ? to.dayFirst() : one.dayFirst());
  }

  private String day(CalendarDay day) {
    return day.sure() || american
        ? day(day, day.dayFirst())
        : "the " + numbers.ordinal(day.first()) + " of the " + numbers.ordinal(day.second());
  }

  private String day(CalendarDay day, boolean dayFirst) {
    return dayFirst
        ? times.date(day.first(), Integer.parseInt(day.second()), "", false)
        : times.date(day.second(), Integer.parseInt(day.first()), "", false);
  }

  private void dates(List<Sayer> all) {
    String year = "(?:(?:,? |-)(\\d{4}))?";
    String ending = "(?:st|nd|rd|th)?";
    all.add(
        Sayer.of(
            Kind.DATE,
            "(?<!\\d |[\\p{L}\\d])("
                + Times.MONTH
                + ") ?[-–] ?("
                + Times.MONTH
                + ")(?: ((?:19|20)\\d{2}))?(?![\\p{L}\\p{N}]| \\d)",
            (m, t) -> months(m)));
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
                + ")\\b"
                + SHORT
                + "(?! ?\\d)",
            (m, t) -> days(m)));
    all.add(
        Sayer.of(
            Kind.DATE,
            BEFORE
                + "(\\d{1,2})"
                + ending
                + " ("
                + Times.MONTH
                + ")[-–](\\d{1,2})"
                + ending
                + " ("
                + Times.MONTH
                + ")"
                + year
                + AFTER,
            (m, t) ->
                times.date(m.group(1), Times.month(m.group(2)), "", false)
                    + " to "
                    + times.date(
                        m.group(3),
                        Times.month(m.group(4)),
                        m.group(5) == null ? "" : m.group(5),
                        false)));
    all.add(
        Sayer.of(
            Kind.DATE,
            BEFORE
                + "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]("
                + Times.MONTH
                + ")\\b"
                + SHORT
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
        Sayer.of(
            Kind.DATE,
            "(?<=, |\\b(?:in|since|until|of|for|by) )(Sept|Aug|Oct|Nov|Dec|Feb)(?![\\p{L}\\p{N}.'’-]| [\\p{Lu}\\p{N}])",
            (m, t) -> Times.MONTHS.get(Times.month(m.group(1)) - 1)));
    all.add(
        Sayer.of(
            Kind.DATE,
            BEFORE + "(?<!/ )(0?[1-9]|1[0-2])/(20\\d{2})" + AFTER,
            (m, t) -> times.monthOfYear(Integer.parseInt(m.group(1)), m.group(2))));
    all.add(
        Sayer.of(
            Kind.DATE,
            BEFORE
                + "(\\d{4})-(\\d{2})-(\\d{2})T([01]\\d|2[0-3]):([0-5]\\d)(?::00(?:\\.0+)?)?(Z?)"
                + AFTER,
            (m, t) -> stamp(m)));
    all.add(
        Sayer.of(
            Kind.DATE,
            BEFORE + "(\\d{4})([-/])(\\d{2})\\2(\\d{2})" + AFTER,
            (m, t) -> numeric(List.of(m.group(1), m.group(3), m.group(4)))));
    all.add(
        Sayer.of(
            Kind.DATE,
            BEFORE + "(\\d{1,2})(?:[/-]|/ )(\\d{1,2})[/-](\\d{4}|\\d{2})" + AFTER,
            (m, t) -> numeric(List.of(m.group(1), m.group(2), m.group(3)))));
    all.add(
        Sayer.of(
            Kind.DATE,
            BEFORE + "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + AFTER,
            (m, t) -> numeric(List.of(m.group(1), m.group(2), m.group(3)))));
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
    String alone = "(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)";
    all.add(
        Sayer.of(
            Kind.ABBREVIATION,
            "(?<!\\p{L})" + WEEKDAY + "(?: ?[-–/] ?| to )" + WEEKDAY + "(?!\\p{L}|\\.\\S)",
            (m, t) ->
                weekday(m.group(1))
                    + (m.group().indexOf('/') > 0 ? " and " : " to ")
                    + weekday(m.group(2))));
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
                + "\\b| (?:morning|afternoon|evening|night|closed|only)\\b)"
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
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "(\\d{1,2}):([0-5]\\d):([0-5]\\d)" + AFTER,
            (m, t) ->
                running(m.group(1)) + ", " + running(m.group(2)) + ", " + running(m.group(3))));
    all.add(
        Sayer.of(
            Kind.UNIT,
            BEFORE + "(\\d{1,2}):([0-5]\\d) ?mins?\\b",
            (m, t) -> running(m.group(1)) + " " + running(m.group(2)) + " minutes"));
    all.add(
        Sayer.of(
            Kind.TIME,
            BEFORE
                + "(\\d{1,2})(?:(?:[:.]([0-5]\\d))? ?[-–] ?(\\d{1,2}):([0-5]\\d)|:([0-5]\\d) ?[-–]"
                + " ?(\\d{1,2}))"
                + AFTER,
            (m, t) -> opening(m)));
    all.add(dotted());
    // Whoever writes "02:00" counts to twenty-four; "09:00 – 05:00" above is less sure.
    all.add(
        Sayer.of(
            Kind.TIME, BEFORE + "(0[1-5]):([0-5]\\d)" + hours, (m, t) -> time(m, t, 1, 2, "a")));
    all.add(Sayer.of(Kind.TIME, BEFORE + clock + hours, (m, t) -> time(m, t, 1, 2, "")));
  }

  /**
   * "it starts at 7.30", "your tickets arrive at 7.30", and not "our fares start at 7.30". The
   * preposition is asked for first, since the looks behind are long.
   */
  private Sayer dotted() {
    String time = "(1?\\d|2[0-3])\\.([0-5]\\d)";
    String at = "(at|from|by|until|till|before|after|between|around|to) ";
    String sold = before(data.sold(), "s?");
    String begun = "(?<=\\b(?i:" + SpeechData.any(data.begun()) + ") )";
    return Sayer.of(
        Kind.TIME,
        "\\b(?="
            + at.replace("(", "(?:")
            + "\\d)(?!(?<=\\b(?i:comes?) )to)(?:(?!"
            + begun
            + ")(?="
            + before(data.moved(), "")
            + ")|(?=(?:"
            + before(data.timed(), "")
            + "|"
            + before(data.moved(), "")
            + "|"
            + before(data.begun(), "")
            + "))(?!"
            + sold
            + "))(?!"
            + before(data.priced(), "s?")
            + ")"
            + at
            + time
            + "(?:( ?[-–] ?| to | until | till | and )"
            + time
            + ")?"
            + AFTER
            + "(?! ?[%\\p{Sc}]| (?:per|points?|each|apiece|a (?:night|day|month|year|person))\\b)",
        (m, t) ->
            m.group(1)
                + " "
                + time(m, t, 2, 3, "")
                + (m.group(4) == null
                    ? ""
                    : (Expressions.match(m.group(4), " ?[-–] ?") ? " to " : m.group(4))
                        + time(m, t, 5, 6, "")));
  }

  /** One of the words not far before, in the same sentence. */
  private static String before(List<String> words, String ending) {
    return "(?<=\\b(?i:" + SpeechData.any(words) + ")" + ending + "\\b[^.!?\\n]{0,40})";
  }

  /** Two figures of a running clock: "thirty", "oh five", "zero zero". */
  private String running(String figure) {
    return figure.equals("00") || !figure.startsWith("0")
        ? numbers.cardinal(figure)
        : "oh " + numbers.cardinal(figure.substring(1));
  }

  /** "9-5:30", where only one of the two has minutes. */
  private String opening(Matcher m) {
    boolean first = m.group(5) != null;
    String from = m.group(1);
    String to = first ? m.group(6) : m.group(3);
    if (Integer.parseInt(from) > 24 || Integer.parseInt(to) > 24) {
      return "";
    }
    String start = first ? m.group(5) : m.group(2) == null ? "" : m.group(2);
    return bare(from, start) + " to " + bare(to, first ? "" : m.group(4));
  }

  private String bare(String hour, String minute) {
    return minute.isEmpty() ? numbers.cardinal(hour) : times.time(hour, minute, "");
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

  private String months(Matcher m) {
    String first = Times.MONTHS.get(Times.month(m.group(1)) - 1);
    String last = Times.MONTHS.get(Times.month(m.group(2)) - 1);
    return first + " to " + last + (m.group(3) == null ? "" : " " + times.year(m.group(3)));
  }

  /** "2025-03-04T17:00:00Z". */
  private String stamp(Matcher m) {
    return numeric(List.of(m.group(1), m.group(2), m.group(3)))
        + " at "
        + times.time(m.group(4), m.group(5), "")
        + (m.group(6).isEmpty() ? "" : " UTC");
  }

  private String numeric(List<String> parts) {
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
    boolean plain = Expressions.match(m.group(), "(?is).*[ap]m\\.");
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
      default -> name.substring(0, 3) + "day";
    };
  }
}

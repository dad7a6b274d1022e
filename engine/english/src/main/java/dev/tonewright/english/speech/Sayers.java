package dev.tonewright.english.speech;

import dev.tonewright.language.Speech.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Everything that is said otherwise than it is written, the more certain first. */
final class Sayers {

  private static final String BEFORE = "(?<![\\p{L}\\p{N}_@#.,/:-])";
  private static final String AFTER = "(?![\\p{L}\\p{N}_]|[.,:/-]\\p{N})";
  private static final String GROUPED = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:[.,]\\d{1,2})?";
  private static final Pattern WORTH =
      Pattern.compile(
          " (?:e-?)?(?:voucher|gift|coupon|credit|refund|fee|discount|charge|note|bill|deposit"
              + "|payment|limit|plan|ticket|reward|bonus|minimum|order|increase|surcharge)\\b");

  /** What shows that the full stop before it ends a sentence. */
  private static final Pattern NEXT =
      Pattern.compile(
          "\\s*$|\\s+(?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|"
              + Times.MONTH
              + "\\b|\\p{Lu}{2,4}\\b)\\p{Lu}");

  private static final Pattern SENTENCE_ENDS = Pattern.compile("\\s*+(?:\\z|(?<=\\s)\\p{Lu})");

  private static final String ARTICLE = "the ";

  private static final Map<String, String> PERIODS =
      Map.of("mo", "month", "mth", "month", "yr", "year", "wk", "week", "hr", "hour");

  private static final int YEARS_FROM = 1900;
  private static final int YEARS_TO = 2099;

  private final SpeechData data;
  private final Numbers numbers;
  private final Times times;
  private final Ids ids;
  private final boolean american;
  private final List<Sayer> all = new ArrayList<>();

  Sayers(SpeechData data, Locale locale) {
    this.data = data;
    this.numbers = new Numbers(locale);
    this.times = new Times(numbers, locale);
    this.american = Numbers.american(locale);
    this.ids = new Ids(data);
  }

  List<Sayer> all() {
    addresses();
    // A name that keeps its figures is taken, and said as it is written.
    add(
        Kind.CHARACTERS,
        "(?<![\\p{L}\\p{N}])(?:" + String.join("|", data.names()) + ")(?![\\p{L}\\p{N}])",
        (m, t) -> "");
    datesAndTimes();
    amounts();
    figures();
    words();
    return List.copyOf(all);
  }

  private void add(Kind kind, String pattern, BiFunction<Matcher, String, String> says) {
    all.add(new Sayer(kind, Pattern.compile(pattern), says));
  }

  private void addresses() {
    String rest = "[^\\s<>\"“”«»`]";
    String end = "[^\\s<>\"“”«»`.,;:!?'’)\\]*]";
    add(
        Kind.ADDRESS,
        "(?i)(?:https?|ftp)://" + rest + "*" + end + "/?|(?<![\\w.])www\\." + rest + "*" + end,
        (m, t) -> Addresses.address(m.group()));
    add(
        Kind.ADDRESS,
        "(?<![\\w.+-])[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
        (m, t) -> Addresses.address(m.group()));
    add(
        Kind.ADDRESS,
        "(?<![\\w.@/-])(?:[a-zA-Z0-9-]+\\.)+(?:com|org|net|edu|gov|info|io|app|dev|eu|shop|de|fr"
            + "|(?:co|com|org|net|gov|ac)\\.[a-z]{2})(?![\\w])(?:/"
            + rest
            + "*"
            + end
            + ")?",
        (m, t) -> Addresses.address(m.group()));
    add(
        Kind.ADDRESS,
        "(?<![\\w@#])#\\p{L}\\w*(?!\\w|#|-\\w)",
        (m, t) -> Addresses.hashtag(m.group()));
    add(
        Kind.ADDRESS,
        "(?<!\\S)[*#][*#\\d]*\\d[*#\\d]*#(?!\\w)",
        (m, t) -> Addresses.address(m.group()));
    add(
        Kind.ADDRESS,
        "(?<![\\w@#{%\\[<.$-])(?=\\w*\\p{Ll})(?:[\\p{L}\\p{N}]+(?:_[\\p{L}\\p{N}]+)+(?:\\.[a-z]{2,4})?"
            + "|[\\p{L}\\p{N}][\\p{L}\\p{N}_-]*\\.(?:pdf|docx?|xlsx?|csv|txt|jpe?g|png|gif|zip|exe|mp4))"
            + "(?![\\w#}\\]>-])",
        (m, t) -> Addresses.address(m.group()));
    add(
        Kind.ADDRESS,
        "(?<!\\w)[A-Za-z]:\\\\[^\\s<>\"]*[\\p{L}\\p{N}]",
        (m, t) -> Addresses.address(m.group()));
    add(Kind.ADDRESS, "(?<![\\w@#.])@\\w+", (m, t) -> Addresses.mention(m.group()));
  }

  private void datesAndTimes() {
    String year = "(?:(?:,? |-)(\\d{4}))?";
    String ending = "(?:st|nd|rd|th)?";
    add(
        Kind.DATE,
        BEFORE
            + "(\\d{1,2})"
            + ending
            + "(?: ?[-–] ?| to )(\\d{1,2})"
            + ending
            + " ("
            + Times.MONTH
            + ")\\b\\.?(?! ?\\d)",
        (m, t) -> days(m));
    add(
        Kind.DATE,
        BEFORE
            + "(\\d{1,2})(?:st|nd|rd|th)?(?: of)?[ -]("
            + Times.MONTH
            + ")\\b(?:\\.(?= (?:\\d{4}|\\p{Ll})))?"
            + year
            + AFTER,
        (m, t) -> date(m, t, 1, 2));
    add(
        Kind.DATE,
        BEFORE + "(" + Times.MONTH + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?" + year + AFTER,
        (m, t) -> date(m, t, 2, 1));
    add(
        Kind.DATE,
        BEFORE + "(" + Times.MONTH + ")\\.?(?:,? |-)((?:19|20)\\d{2})" + AFTER,
        (m, t) -> times.monthOfYear(Times.month(m.group(1)), m.group(2)));
    add(Kind.DATE, BEFORE + "(\\d{4})-(\\d{2})-(\\d{2})" + AFTER, (m, t) -> numeric(m));
    add(
        Kind.DATE,
        BEFORE + "(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})" + AFTER,
        (m, t) -> numeric(m));
    add(Kind.DATE, BEFORE + "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})" + AFTER, (m, t) -> numeric(m));
    String half = " ?([aApP])\\.? ?[mM]\\b\\.?";
    add(
        Kind.TIME,
        BEFORE + "(\\d{1,2})(?:[:.](\\d{2}))?(?: ?[-–] ?| to )(\\d{1,2})(?:[:.](\\d{2}))?" + half,
        (m, t) -> span(m, t));
    String weekday = "(Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
    String alone = "(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)";
    add(
        Kind.ABBREVIATION,
        "(?<!\\p{L})" + weekday + "(?: ?[-–] ?| to )" + weekday + "(?!\\p{L}|\\.\\S)",
        (m, t) -> weekday(m.group(1)) + " to " + weekday(m.group(2)));
    add(
        Kind.TIME,
        BEFORE
            + "(\\d{1,2})(?:[:.](\\d{2}))?"
            + half
            + " ?[-–] ?(\\d{1,2})(?:[:.](\\d{2}))?"
            + half,
        (m, t) -> halves(m, t));
    add(
        Kind.TIME,
        BEFORE + "(\\d{1,2})[:.](\\d{2})" + half,
        (m, t) -> time(m, t, 1, 2, m.group(3)));
    add(
        Kind.TIME,
        BEFORE + "(\\d{1,2})" + half,
        (m, t) ->
            hour(m.group(1)) ? closed(m, t, times.time(m.group(1), "", half(m.group(2)))) : "");
    add(
        Kind.ABBREVIATION,
        "(?<!\\p{L})"
            + alone
            + "(?=,? (?:the |at |from )?\\d|,? "
            + Times.MONTH
            + "\\b| (?:morning|afternoon|evening|night)\\b)"
            + "|(?<=\\b(?:on|until|till|by|every|next|this|last|since) )"
            + alone
            + "(?![\\p{L}.'’-]| \\p{Lu})",
        (m, t) -> weekday(m.group()));
    String clock = "([01]?\\d|2[0-4]):([0-5]\\d)";
    String hours = "(?: ?(?:h|hrs|hours))?" + AFTER;
    add(
        Kind.TIME,
        BEFORE + clock + "(?: ?[-–] ?| to )" + clock + hours,
        (m, t) -> time(m, t, 1, 2, "") + " to " + time(m, t, 3, 4, ""));
    add(Kind.TIME, BEFORE + clock + hours, (m, t) -> time(m, t, 1, 2, ""));
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

  private void amounts() {
    String sign = SpeechData.any(data.currencies().keySet());
    String code = "(?: (?:EUR|USD|GBP|AUD|CAD|NZD))?";
    String scale = "(?: ?(k|K|m|M|bn|million|billion)\\b)?";
    add(
        Kind.AMOUNT,
        "(?<![\\p{L}\\p{N}])("
            + sign
            + ") ?("
            + GROUPED
            + ")(?: ?[-–] ?| to )(?:"
            + sign
            + ") ?("
            + GROUPED
            + ")"
            + AFTER,
        (m, t) -> number(m.group(2)) + " to " + amount(m.group(1), m.group(3), null, ""));
    add(
        Kind.AMOUNT,
        "(?<![\\p{L}\\p{N}])((?<![^\\s(])-)?("
            + sign
            + ") ?("
            + GROUPED
            + ")"
            + scale
            + code
            + "(?:/[-–=])?"
            + AFTER,
        (m, t) ->
            attributive(
                t,
                m.end(),
                m.group(2),
                amount(m.group(2), m.group(3), m.group(4), m.group(1) == null ? "" : "-")));
    add(
        Kind.AMOUNT,
        BEFORE + "(-?)(" + GROUPED + ")" + scale + " ?(" + sign + ")" + code + "(?![\\p{L}\\p{N}])",
        (m, t) ->
            attributive(
                t, m.end(), m.group(4), amount(m.group(4), m.group(2), m.group(3), m.group(1))));
    add(
        Kind.AMOUNT,
        BEFORE + "(" + GROUPED + ") ?(?:[-–]|to) ?(" + GROUPED + ") ?(?:%|per ?cent)",
        (m, t) -> number(m.group(1)) + " to " + number(m.group(2)) + percent());
    add(
        Kind.AMOUNT,
        BEFORE + "(\\d{1,2})p" + AFTER,
        (m, t) -> number(m.group(1)) + (m.group(1).equals("1") ? " penny" : " pence"));
    add(Kind.AMOUNT, BEFORE + "(" + GROUPED + ") ?%", (m, t) -> number(m.group(1)) + percent());
    String unit = SpeechData.any(data.units().keySet());
    add(
        Kind.UNIT,
        BEFORE
            + "("
            + GROUPED
            + ")(?: [x×] |[x×])("
            + GROUPED
            + ")(?:(?: [x×] |[x×])("
            + GROUPED
            + "))? ?(cm|mm|m|px)(?![\\p{L}\\p{N}/])",
        (m, t) ->
            number(m.group(1))
                + " by "
                + number(m.group(2))
                + (m.group(3) == null ? "" : " by " + number(m.group(3)))
                + unit(m.group(4), "2"));
    add(
        Kind.UNIT,
        BEFORE + "(" + GROUPED + ") ?[-–] ?(" + GROUPED + ") ?(" + unit + ")(?![\\p{L}\\p{N}/])",
        (m, t) -> number(m.group(1)) + " to " + number(m.group(2)) + unit(m.group(3), "2"));
    add(
        Kind.UNIT,
        BEFORE
            + "(?!(?:19|20)\\d0s)([+-]?)("
            + GROUPED
            + ")(?: |-)?("
            + unit
            + ")(?![\\p{L}\\p{N}/])",
        (m, t) -> signed(m.group(1)) + number(m.group(2)) + unit(m.group(3), m.group(2)));
  }

  private String percent() {
    return american ? " percent" : " per cent";
  }

  private static String signed(String sign) {
    return sign.equals("-") ? "minus " : sign.equals("+") ? "plus " : "";
  }

  private String unit(String written, String value) {
    List<String> names = data.units().get(written);
    String name = value.equals("1") ? names.get(0) : names.get(1);
    String first = name.split(" ")[0];
    return " "
        + (american ? name.replace(first, data.american().getOrDefault(first, first)) : name);
  }

  private String amount(String sign, String figure, String scale, String minus) {
    List<String> names = data.currencies().get(sign);
    String plain = plain(figure);
    String lead = minus.isEmpty() ? "" : "minus ";
    if (scale != null) {
      return lead + numbers.cardinal(plain) + " " + scaled(scale) + " " + names.get(1);
    }
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String cents = point < 0 ? "" : (plain.substring(point + 1) + "0").substring(0, 2);
    String main = numbers.cardinal(whole) + " " + (whole.equals("1") ? names.get(0) : names.get(1));
    if (cents.isEmpty() || cents.equals("00") || names.get(2).isEmpty()) {
      return lead
          + (cents.isEmpty() || cents.equals("00") ? main : number(plain) + " " + names.get(1));
    }
    String small = cents.startsWith("0") ? cents.substring(1) : cents;
    String minor =
        numbers.cardinal(small) + " " + (small.equals("1") ? names.get(2) : names.get(3));
    if (whole.equals("0")) {
      return lead + minor;
    }
    boolean short_ = !american && small.length() == 2;
    return lead + main + (short_ ? " " + numbers.cardinal(small) : " and " + minor);
  }

  /** "a twenty pound voucher": before what it is worth, a currency stands in the singular. */
  private String attributive(String text, int end, String sign, String said) {
    List<String> names = data.currencies().get(sign);
    boolean before = WORTH.matcher(text).region(end, text.length()).lookingAt();
    return before && said.endsWith(" " + names.get(1))
        ? said.substring(0, said.length() - names.get(1).length()) + names.get(0)
        : said;
  }

  private static String scaled(String scale) {
    return switch (scale) {
      case "k", "K" -> "thousand";
      case "m", "M", "million" -> "million";
      default -> "billion";
    };
  }

  /** Without grouping, and with a full stop before decimals. */
  private static String plain(String figure) {
    String plain = figure.replaceAll(",(?=\\d{3})", "");
    return plain.replace(',', '.');
  }

  private String number(String figure) {
    return numbers.cardinal(plain(figure));
  }

  private void figures() {
    add(Kind.TELEPHONE, ids.telephone(), (m, t) -> ids.telephone(m.group()));
    add(Kind.CHARACTERS, ids.labelled(), (m, t) -> ids.labelled(m.group(1), numbers));
    add(
        Kind.CHARACTERS,
        "(?<=\\bending (?:in|with) )(?!19|20)\\d{4}" + AFTER,
        (m, t) -> Numbers.digits(m.group()));
    add(
        Kind.CARDINAL,
        BEFORE + "(\\d{1,4}) ?[x×] ?(\\d{1,4})" + AFTER,
        (m, t) -> number(m.group(1)) + " by " + number(m.group(2)));
    add(
        Kind.CARDINAL,
        BEFORE + "(\\d{1,2}):(\\d{1,2})" + AFTER,
        (m, t) -> number(m.group(1)) + " to " + number(m.group(2)));
    add(
        Kind.ORDINAL,
        BEFORE + "(\\d{1,4})(?:st|nd|rd|th)\\b",
        (m, t) -> numbers.ordinal(m.group(1)));
    add(
        Kind.CHARACTERS,
        "\\[(\\p{L}+[- #:]{0,2}\\d{3,})\\]",
        (m, t) -> ids.characters(m.group(1).replaceAll("[ #:]+", "-")));
    add(Kind.CHARACTERS, "(?<=[Xx*]{3}[ -]?)\\d{3,4}" + AFTER, (m, t) -> Numbers.digits(m.group()));
    add(Kind.CHARACTERS, ids.version(), (m, t) -> ids.version(m.group(), numbers));
    add(Kind.CHARACTERS, ids.mixed(), (m, t) -> ids.mixed(m.group(), numbers));
    add(Kind.CARDINAL, BEFORE + "24/7" + AFTER, (m, t) -> "twenty-four seven");
    add(Kind.CARDINAL, BEFORE + "1/2" + AFTER, (m, t) -> "one half");
    add(Kind.CARDINAL, BEFORE + "(\\d{1,4})/(\\d{1,4})" + AFTER, (m, t) -> slash(m));
    add(
        Kind.CARDINAL,
        BEFORE + "(\\d{1,4})(?: ?[-–] ?)(\\d{1,4})" + AFTER,
        (m, t) -> year(m.group(1)) + " to " + year(m.group(2)));
    add(
        Kind.CARDINAL,
        "(?i)(?<=\\b" + SpeechData.any(data.beforeYear()) + " )(\\d{4})" + AFTER,
        (m, t) -> year(m.group(1)));
    add(
        Kind.CARDINAL,
        BEFORE + "(\\d{1,3}(?:,\\d{3})*)\\+(?![\\p{L}\\p{N}])",
        (m, t) -> number(m.group(1)) + " plus");
    add(
        Kind.CARDINAL,
        "(?<![\\p{L}\\p{N}_@#.,/:])([+-]?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
            + AFTER,
        (m, t) -> m.group(2).matches("\\d{5,}") ? ids.characters(m.group(2)) : cardinal(m));
    add(
        Kind.CHARACTERS,
        "[\\p{N}][\\p{N}.,:/-]*[\\p{N}]|\\p{N}",
        (m, t) -> Numbers.digits(m.group()));
  }

  private String cardinal(Matcher m) {
    return signed(m.group(1)) + number(m.group(2));
  }

  private String slash(Matcher m) {
    return number(m.group(1)) + " slash " + number(m.group(2));
  }

  private String year(String figure) {
    int year = Integer.parseInt(figure);
    return year >= YEARS_FROM && year <= YEARS_TO ? numbers.year(figure) : number(figure);
  }

  private void words() {
    for (Map.Entry<String, String> e : data.abbreviations().entrySet()) {
      String key = Pattern.quote(e.getKey());
      String after =
          e.getKey().equals("No.") || e.getKey().equals("no.") ? "(?= ?[\\p{N}A-Z#])" : "";
      add(
          Kind.ABBREVIATION,
          "(?<![\\p{L}\\p{N}.&])" + key + after + "(?![\\p{L}\\p{N}&])",
          (m, t) -> abbreviation(m, t, e.getValue()));
    }
    add(Kind.SIGN, "(?<=\\S) ?(?:->|→|›|»|>|&gt;) ?(?=\\S)", (m, t) -> ", then ");
    add(Kind.SIGN, "(?<=[\\p{Ll}\\p{N}]) [x×] (?=\\p{N})", (m, t) -> " by ");
    add(
        Kind.SIGN,
        "(?<=[\\p{L}\\p{N})%]) (?:&|&amp;) (?=[\\p{L}\\p{N}\\p{Sc}])",
        (m, t) -> " and ");
    add(Kind.SIGN, "(?<=[\\p{L}\\p{N})%]) \\+ (?=[\\p{L}\\p{N}\\p{Sc}])", (m, t) -> " plus ");
    add(Kind.SIGN, "(?<=[\\p{L}\\p{N})%]) = (?=[\\p{L}\\p{N}\\p{Sc}])", (m, t) -> " equals ");
    add(Kind.SIGN, "(?<=[\\p{L}\\p{N}]) @ (?=[\\p{L}\\p{N}\\p{Sc}])", (m, t) -> " at ");
    add(
        Kind.SIGN,
        "(?<=[\\p{L}\\p{N}.)]) \\|{1,2} (?=[\\p{L}\\p{N}\\p{Sc}-])",
        (m, t) ->
            t.startsWith("|", t.lastIndexOf('\n', m.start()) + 1) ? "" : ", "); // a table's stay
    add(
        Kind.SIGN,
        "(?<=\\p{L}) ?[\\p{So}\\x{FE0F}\\x{200D}]+ (?=(?:but|and|so|because|or)\\b)",
        (m, t) -> ", ");
    add(Kind.SIGN, "(?<=\\p{Ll})/(?=\\p{L}\\p{Ll})", (m, t) -> " or ");
    add(
        Kind.ABBREVIATION,
        "(?<=\\d) ?/ ?(mo|month|mth|yr|year|wk|week|day|hr|hour|night|person|user|seat)\\b",
        (m, t) -> " per " + PERIODS.getOrDefault(m.group(1), m.group(1)));
    add(Kind.SIGN, "(?<=\\p{L})\\.? / (?=[\\p{L}\\p{N}])", (m, t) -> " or ");
    add(Kind.SIGN, " ?[—–] ?(?=\\S)", (m, t) -> ", ");
    add(Kind.SIGN, "(?<=[\\p{L}\\p{N})]) - (?=\\S)", (m, t) -> ", ");
    add(Kind.SIGN, "(?<=\\p{L})\\+(?=\\p{L})", (m, t) -> " plus ");
  }

  /** A full stop that ends the sentence as well stays. */
  private static String abbreviation(Matcher m, String text, String said) {
    boolean ends =
        m.group().endsWith(".")
            && SENTENCE_ENDS.matcher(text).region(m.end(), text.length()).lookingAt();
    boolean title = said.matches("Mister|Missus|Miz|Doctor|Professor|number");
    return ends && !title ? said + "." : said;
  }
}

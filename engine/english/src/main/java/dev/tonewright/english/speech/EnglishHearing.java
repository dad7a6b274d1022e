package dev.tonewright.english.speech;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Reads by value what an English text writes in figures or a script says in words: both give the
 * same canonical form, or the script says something else. Shares no data with {@link
 * EnglishSpeech}. Safe for use by many threads.
 */
public final class EnglishHearing {

  private static final int MONTHS = 12;

  private static final Pattern HALF = Pattern.compile("(?<=[\\d\\s])([ap])\\.? ?m\\b\\.?");

  /** "16-Apr-2021". */
  private static final Pattern MONTH_BETWEEN =
      Pattern.compile("\\b0?([1-9]\\d?)-(\\p{L}{3,9})-(\\d{4})\\b");

  /** What stands behind a price or a time and is not said: "500/-", "08:30 hrs". */
  private static final Pattern TRIMMINGS =
      Pattern.compile("(?<=\\d)/[-–=]$|(?<=\\d:\\d\\d) ?(?:h|hrs|hours)$");

  private static final Pattern PENCE = Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2})?)p$");

  /** "one million, two hundred thousand" is one number. */
  private static final Pattern GROUPS = Pattern.compile("\\b(thousand|million|billion), ");

  private static final Pattern SPELLED = Pattern.compile("(?<![a-z'])[a-z](?: [a-z])+(?![a-z'])");

  private static final Pattern EMOJI =
      Pattern.compile("\\s*[\\p{So}\\p{Sk}\\x{200D}\\x{FE0F}]+\\s*");

  private static final Pattern NUMERIC =
      Pattern.compile(
          "(\\d{4})[-/](\\d{2})[-/](\\d{2})|(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})"
              + "|(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  private static final String A_MONTH =
      "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\b";

  private static final Pattern MONTH = Pattern.compile(A_MONTH);

  private static final Pattern MONTHLY = Pattern.compile("0?([1-9]|1[0-2])/(20\\d\\d)");

  /** A day without its year, behind a word that leads to one: "by 3/15", "by march fifteenth". */
  private static final Pattern DAY =
      Pattern.compile(
          "(\\p{L}+(?: of)?),? (?:the )?(?:(\\d{1,2})/(\\d{1,2})|(.*"
              + A_MONTH
              + ".*|.* of the .*))");

  private static final Pattern DAYS =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})(?: ?[-–] ?| \\p{L}+ )(\\d{1,2})/(\\d{1,2})");

  private static final Pattern FIGURES_SAID =
      Pattern.compile("m?(\\d{1,2})(?:\\||th)(\\d{1,2})(?:th)?");

  private static final Pattern TO =
      Pattern.compile(" ?[-–—] ?(?=\\d|" + A_MONTH + ")| (?:to|until|till|through|and) (?:the )?");

  /** "2025-03-04t17:00:00z", and the same in words. */
  private static final Pattern STAMP =
      Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)t(\\d\\d:\\d\\d)(?::00(?:\\.0+)?)?(z?)");

  private static final Pattern STAMP_SAID =
      Pattern.compile("(.*) at (.* (?:[ap] m|o'clock))( utc)?");

  /** A way through a menu, behind its last letter: "s /". */
  private static final Pattern PATH = Pattern.compile("(\\p{L})(?: /|, then) ?");

  /** "name/address/phone", and the same with pauses. */
  private static final Pattern LIST = Pattern.compile("\\p{L}+(?:(?:/|, )\\p{L}+){2,9}");

  private static final Pattern PER = Pattern.compile("(?:/ ?|per )(\\p{L}[\\p{L} ]*)");

  private static final Pattern STREET = Pattern.compile("([\\p{L}'’-]+) (\\p{L}+)\\.{0,2}");

  private static final Pattern KEYS =
      Pattern.compile("(\\S+) (and|or) (\\S+)|(\\S+) (key|button|sign|symbol)");

  private static final Pattern TOKEN =
      Pattern.compile("\\d+(?:,\\d{3})+|\\d+|[a-z]+(?:'[a-z]+)?|\\S");

  private final Map<String, String> units = new LinkedHashMap<>();
  private final Map<String, String> currencies = new LinkedHashMap<>();
  private final Map<String, String> same = new HashMap<>();
  private final Map<String, String> streets = new HashMap<>();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> per = new HashMap<>();
  private final Map<String, String> before = new LinkedHashMap<>();
  private final List<Map.Entry<Pattern, String>> rewritten = new ArrayList<>();
  private final List<String> hundredths;
  private final Set<String> dated;

  private EnglishHearing(Map<?, ?> file) {
    phrases(file.get("units"), units);
    phrases(file.get("currencies"), currencies);
    hundredths = strings(file.get("hundredths"));
    dated = Set.copyOf(strings(file.get("dated")));
    phrases(file.get("streets"), streets);
    phrases(file.get("keys"), keys);
    phrases(file.get("per"), per);
    phrases(file.get("before"), before);
    ((Map<?, ?>) file.get("rewritten"))
        .forEach((p, by) -> rewritten.add(Map.entry(Pattern.compile("" + p), "" + by)));
    for (Object group : (Collection<?>) file.get("same")) {
      List<String> words = strings(group);
      words.forEach(word -> same.put(word, words.get(0)));
    }
  }

  /** Reads {@code hearing.yml} of the pack. */
  public static EnglishHearing load() {
    return new EnglishHearing(SpeechData.yaml("hearing.yml"));
  }

  private static List<String> strings(Object list) {
    return ((Collection<?>) list).stream().map(String::valueOf).toList();
  }

  private static void phrases(Object map, Map<String, String> into) {
    ((Map<?, ?>) map)
        .forEach(
            (symbol, words) -> {
              into.put("" + symbol, "" + symbol);
              strings(words).forEach(word -> into.put(word, "" + symbol));
            });
  }

  /**
   * The value of a figure, address or abbreviation, written or said.
   *
   * @return equal for two texts that say the same; empty for one that says no such thing
   */
  public Optional<String> value(String text) {
    return heard(text.toLowerCase(Locale.ROOT).strip().replace("per cent", "percent"));
  }

  private Optional<String> heard(String text) {
    String lower = plain(text);
    Optional<String> whole = phrase(lower).or(() -> composed(lower));
    if (whole.isPresent()) {
      return whole;
    }
    if (HeardAddress.is(lower)) {
      return Optional.of(HeardAddress.value(lower));
    }
    Matcher monthly = MONTHLY.matcher(lower);
    if (monthly.matches()) {
      return Optional.of("m" + monthly.group(1) + "|" + monthly.group(2));
    }
    Matcher numeric = NUMERIC.matcher(lower);
    if (numeric.matches()) {
      List<String> parts = List.of(lower.split("[/.-]"));
      Optional<String> date = date(parts.get(0), parts.get(1), parts.get(2));
      if (date.isPresent()) {
        return date;
      }
      return Optional.of(figure(String.join("/", parts)));
    }
    String value = figure(lower);
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  private String plain(String text) {
    String plain = MONTH_BETWEEN.matcher(text).replaceAll("$1 $2 $3");
    plain = TRIMMINGS.matcher(plain).replaceFirst("");
    plain = PENCE.matcher(plain).replaceFirst("$1 pence");
    plain = GROUPS.matcher(plain).replaceAll("$1 ");
    for (Map.Entry<Pattern, String> form : rewritten) {
      plain = form.getKey().matcher(plain).replaceAll(form.getValue());
    }
    return plain;
  }

  private Optional<String> phrase(String lower) {
    String bare = lower.replaceFirst("^,\\s*(?=\\w)", "");
    if (EMOJI.matcher(lower).matches()) {
      return Optional.of("=" + same.get(","));
    }
    for (String form :
        List.of(lower, bare, bare.replaceFirst("\\.$", ""), bare.replaceFirst("\\.\\.$", "."))) {
      if (same.containsKey(form)) {
        return Optional.of("=" + same.get(form));
      }
    }
    return Optional.empty();
  }

  /** What is made of two parts of which each has a value. */
  private Optional<String> composed(String lower) {
    Matcher each = PER.matcher(lower);
    if (each.matches() && per.containsKey(each.group(1))) {
      return Optional.of("per " + per.get(each.group(1)));
    }
    Matcher path = PATH.matcher(lower);
    if (path.matches()) {
      return Optional.of("path:" + path.group(1));
    }
    if (LIST.matcher(lower).matches()) {
      return Optional.of("list:" + lower.replaceAll("[/, ]+", "/"));
    }
    Matcher street = STREET.matcher(lower);
    if (street.matches() && streets.containsKey(street.group(2))) {
      return Optional.of(street.group(1) + " " + streets.get(street.group(2)));
    }
    Matcher key = KEYS.matcher(lower);
    if (key.matches()) {
      String one = keys.get(key.group(key.group(1) == null ? 4 : 1));
      String other = key.group(1) == null ? key.group(5) : keys.get(key.group(3));
      if (one != null && other != null) {
        return Optional.of(one + other);
      }
    }
    return stamp(lower)
        .or(() -> day(lower))
        .or(() -> days(lower))
        .or(() -> range(lower))
        .or(() -> framed(lower))
        .or(() -> either(lower));
  }

  private Optional<String> stamp(String lower) {
    for (Pattern form : List.of(STAMP, STAMP_SAID)) {
      Matcher stamp = form.matcher(lower);
      if (stamp.matches() && (form == STAMP || MONTH.matcher(stamp.group(1)).find())) {
        boolean utc = stamp.group(3) != null && !stamp.group(3).isEmpty();
        return heard(stamp.group(1))
            .flatMap(day -> heard(stamp.group(2)).map(time -> day + "T" + time + (utc ? "Z" : "")));
      }
    }
    return Optional.empty();
  }

  private Optional<String> either(String lower) {
    int or = lower.indexOf(" or ");
    return or < 0
        ? Optional.empty()
        : heard(lower.substring(0, or))
            .flatMap(a -> heard(lower.substring(or + 4)).map(b -> a + "|" + b));
  }

  /** Two figures of which each may be the month in whatever order, since countries differ. */
  private Optional<String> day(String lower) {
    Matcher day = DAY.matcher(lower);
    if (!day.matches() || !dated.contains(day.group(1))) {
      return Optional.empty();
    }
    String lead = same.getOrDefault(day.group(1), day.group(1));
    return day.group(2) != null
        ? Optional.of(lead + pair(day.group(2), day.group(3)))
        : said(day.group(4)).map(pair -> lead + pair);
  }

  /** Two days without their years, in the order of the one that has only one. */
  private static Optional<String> days(String lower) {
    Matcher days = DAYS.matcher(lower);
    if (!days.matches()) {
      return Optional.empty();
    }
    int[] figures = IntStream.rangeClosed(1, 4).map(g -> Integer.parseInt(days.group(g))).toArray();
    boolean monthFirst = figures[1] > MONTHS || figures[3] > MONTHS;
    boolean dayFirst = figures[0] > MONTHS || figures[2] > MONTHS;
    return monthFirst == dayFirst
        ? Optional.empty()
        : Optional.of(
            date(figures[0], figures[1], monthFirst)
                + "~"
                + date(figures[2], figures[3], monthFirst));
  }

  private static String date(int first, int second, boolean monthFirst) {
    return monthFirst ? "m" + first + "|" + second : "m" + second + "|" + first;
  }

  /** A day and month as {@link #pair}; empty where a year or nothing stands there. */
  private Optional<String> said(String words) {
    Matcher figures = FIGURES_SAID.matcher(figure(words));
    return figures.matches()
        ? Optional.of(pair(figures.group(1), figures.group(2)))
        : Optional.empty();
  }

  private static String pair(String one, String other) {
    int a = Integer.parseInt(one);
    int b = Integer.parseInt(other);
    int month = Math.min(a, b);
    int day = Math.max(a, b);
    return (day > MONTHS ? "m" : "d") + month + "|" + day;
  }

  /** From one month to another. */
  private Optional<String> range(String lower) {
    Matcher to = TO.matcher(lower);
    while (to.find()) {
      String from = lower.substring(0, to.start());
      String until = lower.substring(to.end());
      if (MONTH.matcher(from).find() && MONTH.matcher(until).find()) {
        return heard(from).flatMap(a -> heard(until).map(b -> a + "~" + b));
      }
    }
    return Optional.empty();
  }

  /** A figure with a sign before or behind it: "more than five", "5+". */
  private Optional<String> framed(String lower) {
    for (Map.Entry<String, String> sign : before.entrySet()) {
      String written = sign.getKey();
      boolean word = Character.isLetter(written.charAt(0));
      if (lower.startsWith(word ? written + " " : written) && lower.length() > written.length()) {
        return heard(lower.substring(written.length()).strip()).map(v -> sign.getValue() + v);
      }
    }
    String plain = lower.replaceFirst("(?:\\+| plus)$", "");
    return plain.equals(lower) || plain.isBlank()
        ? Optional.empty()
        : heard(plain).map(v -> v + "+");
  }

  private static Optional<String> date(String first, String second, String third) {
    int a = Integer.parseInt(first);
    int b = Integer.parseInt(second);
    if (first.length() == 4) {
      return Optional.of("m" + b + "|" + Integer.parseInt(third) + first);
    }
    if (a > 12 && a <= 31 && b > 0 && b <= 12) {
      return Optional.of("m" + b + "|" + a + third);
    }
    return b > 12 && b <= 31 && a > 0 && a <= 12
        ? Optional.of("m" + a + "|" + b + third)
        : Optional.empty();
  }

  private String figure(String lower) {
    boolean written = lower.chars().anyMatch(Character::isDigit);
    Matcher half = HALF.matcher(lower);
    String marked = half.replaceAll(m -> m.group(1).equals("a") ? " \ue001 " : " \ue002 ");
    marked = SPELLED.matcher(marked).replaceAll(m -> unit(m.group()));
    boolean clock = written && lower.contains(":");
    boolean money = has(marked, currencies.keySet()) || has(marked, hundredths);
    Atoms atoms = new Atoms(money);
    List<String> tokens = tokens(marked, money);
    for (int i = 0; i < tokens.size(); ) {
      NumberWords.Heard number = NumberWords.at(tokens, i);
      if (atoms.pointed() && NumberWords.isDigit(tokens.get(i))) {
        atoms.number(NumberWords.figure(tokens.get(i)), "");
        i++;
      } else if (number.end() > i) {
        atoms.number(number.figure(), number.ending());
        i = number.end();
      } else {
        atoms.add(tokens.get(i), i + 1 < tokens.size() ? tokens.get(i + 1) : "");
        i++;
      }
    }
    return atoms.value(written, clock);
  }

  /** "k g" is "kg", and other letters stay apart. */
  private String unit(String letters) {
    String joined = letters.replace(" ", "");
    return units.containsKey(joined) || currencies.containsKey(joined) ? joined : letters;
  }

  private static boolean has(String text, Collection<String> phrases) {
    return phrases.stream().anyMatch(p -> stands(p, text));
  }

  private static boolean stands(String phrase, String text) {
    boolean word = Character.isLetter(phrase.charAt(0));
    return text.contains(phrase)
        && (!word
            || Pattern.compile("(?<![a-z])" + Pattern.quote(phrase) + "(?![a-z])")
                .matcher(text)
                .find());
  }

  /** Words, figures and signs; units and currencies as one token behind a colon or dollar sign. */
  private List<String> tokens(String text, boolean money) {
    String rest = " " + text.replace("-", " - ") + " ";
    if (money) {
      rest = rest.replaceAll("(?<=\\d),(?=\\d{2}(?!\\d))", ".");
    }
    rest =
        rest.replaceAll("(?<=\\d) - (?=\\d)", " ~ ").replaceAll("(?<=[\\da-z]) - (?=[a-z])", " ");
    Map<String, String> table = new LinkedHashMap<>(money ? currencies : units);
    hundredths.forEach(word -> table.put(word, "cents"));
    List<String> phrases = new ArrayList<>(table.keySet());
    phrases.sort((a, b) -> b.length() - a.length());
    List<String> symbols = new ArrayList<>();
    for (String phrase : phrases) {
      boolean word = Character.isLetter(phrase.charAt(0));
      boolean closed = Character.isLetter(phrase.charAt(phrase.length() - 1));
      Pattern pattern =
          Pattern.compile(
              (word ? "(?<![a-z\ue000])" : "")
                  + Pattern.quote(phrase)
                  + (closed ? "(?![a-z])" : ""));
      if (pattern.matcher(rest).find()) {
        rest =
            pattern.matcher(rest).replaceAll(" \ue000" + (char) ('\ue100' + symbols.size()) + " ");
        symbols.add(table.get(phrase));
      }
    }
    List<String> tokens = new ArrayList<>();
    Matcher token = Pattern.compile("\ue000.|[\ue001\ue002]|" + TOKEN.pattern()).matcher(rest);
    while (token.find()) {
      String found = token.group();
      tokens.add(
          found.charAt(0) == '\ue000' ? "\ue000" + symbols.get(found.charAt(1) - '\ue100') : found);
    }
    return tokens;
  }
}

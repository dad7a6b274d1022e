package dev.tonewright.english.speech;

import static dev.tonewright.english.speech.Figures.AFTER;
import static dev.tonewright.english.speech.Figures.BEFORE;
import static dev.tonewright.english.speech.Figures.GROUPED;

import dev.tonewright.rule.Speech.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Amounts of money, percentages and measures with their units. */
final class AmountSayers {

  /** What a size stands before: "a five inch screen", and not "five inches long". */
  private static final Pattern SIZED =
      Pattern.compile(
          " (?!(?:long|wide|tall|high|deep|thick|across|and|or|by|x|from|to|of|in|on|at|is|are|was"
              + "|were|below|above|apart|away|too|than|but|so|with|for|as)\\b)(?:\\p{Ll}|\\p{Lu}|[48]K\\b)");

  /** Of sizes in inches before another in its line. */
  private static final int MOST_SIZES = 3;

  private final SpeechData data;
  private final Numbers numbers;
  private final boolean american;

  AmountSayers(SpeechData data, Numbers numbers, Locale locale) {
    this.data = data;
    this.numbers = numbers;
    this.american = Numbers.american(locale);
  }

  /** In the order in which they are tried. */
  List<Sayer> all() {
    List<Sayer> all = new ArrayList<>();
    String sign = SpeechData.any(data.currencies().keySet());
    String code = "(?: (?:EUR|USD|GBP|AUD|CAD|NZD))?";
    String scale = "(?: ?(k|K|m|M|bn|million|billion)\\b)?";
    all.add(
        Sayer.of(
            Kind.AMOUNT,
            "(?<![\\p{L}\\p{N}])("
                + sign
                + ") ?("
                + GROUPED
                + ")(?:(?: ?[-–] ?| to )(?:"
                + sign
                + ") ?|[-–])("
                + GROUPED
                + ")"
                + scale
                + AFTER,
            (m, t) ->
                numbers.written(m.group(2))
                    + " to "
                    + amount(m.group(1), m.group(3), m.group(4), "")));
    all.add(
        Sayer.of(
            Kind.AMOUNT,
            "(?<![\\p{L}\\p{N}])((?<![^\\s(])-)?("
                + sign
                + ") ?("
                + GROUPED
                + ")"
                + scale
                + code
                + "(?:/[-–=])?(?:(?=pp\\b)|"
                + AFTER
                + ")",
            (m, t) -> amount(m.group(2), m.group(3), m.group(4), m.group(1) == null ? "" : "-")));
    all.add(
        Sayer.of(
            Kind.AMOUNT,
            "(?<![\\p{L}\\p{N}])(" + sign + ")(\\.\\d{2})" + AFTER,
            (m, t) -> amount(m.group(1), "0" + m.group(2), null, "")));
    all.add(
        Sayer.of(
            Kind.AMOUNT,
            BEFORE
                + "(-?)("
                + GROUPED
                + ")"
                + scale
                + " ?("
                + sign
                + ")"
                + code
                + "(?![\\p{L}\\p{N}])",
            (m, t) -> amount(m.group(4), m.group(2), m.group(3), m.group(1))));
    all.add(
        Sayer.of(
            Kind.AMOUNT,
            BEFORE + "(" + GROUPED + ")( ?%)? ?(?:[-–]|to) ?(" + GROUPED + ") ?(?:%|per ?cent)",
            (m, t) ->
                numbers.written(m.group(1))
                    + (m.group(2) == null ? "" : percent())
                    + " to "
                    + numbers.written(m.group(3))
                    + percent()));
    all.add(
        Sayer.of(
            Kind.AMOUNT,
            BEFORE + "(\\d{1,2}) ?¢(?![\\p{L}\\p{N}])",
            (m, t) -> numbers.written(m.group(1)) + (m.group(1).equals("1") ? " cent" : " cents")));
    all.add(
        Sayer.of(
            Kind.AMOUNT,
            BEFORE + "(\\d{1,2}(?:\\.\\d{1,2})?)p" + AFTER,
            (m, t) ->
                numbers.written(m.group(1)) + (m.group(1).equals("1") ? " penny" : " pence")));
    all.add(
        Sayer.of(
            Kind.AMOUNT,
            BEFORE + "(" + GROUPED + ") ?%",
            (m, t) -> numbers.written(m.group(1)) + percent()));
    all.add(
        Sayer.of(
            Kind.UNIT,
            BEFORE + "(\\d{1,2}) ?(?:ft|['’′]) ?(\\d{1,2}) ?(?:in(?![\\p{L}\\p{N}])|[\"”″])",
            (m, t) -> measure(m.group(1), "ft") + " " + inches(m.group(2))));
    all.add(
        Sayer.of(
            Kind.UNIT,
            BEFORE + "(\\d{1,3})[\"″] ?[x×] ?(\\d{1,3})[\"″](?![\\p{L}\\p{N}\"])",
            (m, t) -> inches(m.group(1)) + " by " + inches(m.group(2))));
    all.add(
        Sayer.of(
            Kind.UNIT,
            BEFORE + "(\\d{1,3})['’′] ?[x×] ?(\\d{1,3})['’′](?![\\p{L}\\p{N}'])",
            (m, t) -> measure(m.group(1), "ft") + " by " + measure(m.group(2), "ft")));
    all.add(inches());
    measures(all);
    return all;
  }

  private void measures(List<Sayer> all) {
    String unit = SpeechData.any(data.units().keySet());
    // A full stop before a small letter belongs to the unit; one before a capital ends a sentence.
    String end =
        "(?:\\.(?= \\p{Ll}))?(?![\\p{L}\\p{N}]|/(?!"
            + SpeechData.any(data.per().keySet())
            + "(?!\\p{L})))";
    String by = "(?: [x×] |[x×])";
    String figure = "(" + GROUPED + ")";
    all.add(
        Sayer.of(
            Kind.UNIT,
            BEFORE
                + figure
                + by
                + figure
                + "(?:"
                + by
                + figure
                + ")? ?(cm|mm|m|px)(?![\\p{L}\\p{N}/])",
            (m, t) ->
                numbers.written(m.group(1))
                    + " by "
                    + numbers.written(m.group(2))
                    + (m.group(3) == null ? "" : " by " + numbers.written(m.group(3)))
                    + unit(m.group(4), "2")));
    all.add(
        Sayer.of(
            Kind.UNIT,
            BEFORE + "(\\d{1,2}) ?st (\\d{1,2}) ?lbs?(?![\\p{L}\\p{N}])",
            (m, t) -> numbers.cardinal(m.group(1)) + " stone " + measure(m.group(2), "lb")));
    all.add(
        Sayer.of(
            Kind.UNIT,
            BEFORE + figure + " ?V(?: ?[/,] ?| )" + figure + " ?(m?A)" + AFTER,
            (m, t) ->
                measure(m.group(1), "V")
                    + ", "
                    + numbers.written(m.group(2))
                    + (m.group(3).length() > 1 ? " milliamp" : " amp")
                    + (m.group(2).equals("1") ? "" : "s")));
    // "30s-60s", and not "18-30s", which are people.
    all.add(
        Sayer.of(
            Kind.UNIT,
            BEFORE
                + "(?!1[68] ?[-–] ?[2-6]0s)"
                + figure
                + "(?: ?("
                + unit
                + "))? ?[-–] ?"
                + figure
                + " ?("
                + unit
                + ")"
                + end,
            (m, t) ->
                (m.group(2) == null ? numbers.written(m.group(1)) : measure(m.group(1), m.group(2)))
                    + " to "
                    + measure(m.group(3), m.group(4))));
    all.add(
        Sayer.of(
            Kind.UNIT,
            BEFORE + figure + " ?(" + unit + ")/" + figure + " ?(" + unit + ")" + end,
            (m, t) -> measure(m.group(1), m.group(2)) + " or " + measure(m.group(3), m.group(4))));
    all.add(
        Sayer.of(
            Kind.UNIT,
            BEFORE + "(\\d{1,3})/(\\d{1,3}) ?(?:h|hrs)" + end,
            (m, t) -> numbers.cardinal(m.group(1)) + " slash " + measure(m.group(2), "h")));
    all.add(
        Sayer.of(
            Kind.AMOUNT,
            BEFORE + figure + "m (" + SpeechData.any(data.counted()) + ")\\b",
            (m, t) -> numbers.written(m.group(1)) + " million " + m.group(2)));
    all.add(
        Sayer.of(
            Kind.UNIT,
            BEFORE + noUnit() + "([+-]?)" + figure + "(?: |-)?(" + unit + ")" + end,
            (m, t) -> Numbers.signed(m.group(1)) + measure(m.group(2), m.group(3))));
  }

  /** Decades and ages, "100s of", "seat 12L" and "1200 W. 5th St.": a letter that is no unit. */
  private String noUnit() {
    String labels = SpeechData.any(data.labels()) + "|" + SpeechData.any(data.numbered());
    return "(?!(?:19|20)\\d0s|10{1,3}s of\\b)"
        + "(?!(?=\\d0s\\b)(?<="
        + Figures.AGED
        + "))"
        + "(?!(?=\\d+[A-Z](?![\\p{L}\\p{N}]))(?<=\\b(?i:"
        + labels
        + ")(?: is| was|:)? ))"
        + "(?!\\d+ [NSEW]\\.? (?:\\d{1,3}(?:st|nd|rd|th)|\\p{Lu}\\p{L}{1,20} "
        + SpeechData.any(data.streets().keySet())
        + "\\b))";
  }

  private String measure(String figure, String unit) {
    return numbers.written(figure) + unit(unit, figure);
  }

  /**
   * {@code 2 1/2"}; a mark with another before it in its line may close a quotation. The digit is
   * asked for first, since the look behind is long.
   */
  private Sayer inches() {
    return Sayer.of(
        Kind.UNIT,
        "(?m)(?=\\d)(?<=^[^\"\\n]{0,400}"
            + "(?:\\d\"[^\"\\n]{0,60})?".repeat(MOST_SIZES)
            + ")"
            + BEFORE
            + "(?:(\\d{1,3})"
            + " )?(?:([1-9]\\d{0,2}(?:\\.\\d{1,2})?)|(\\d/\\d{1,2}))\"(?![\\p{L}\\p{N}\"])",
        (m, t) -> {
          Optional<String> part =
              Optional.ofNullable(m.group(3)).flatMap(p -> Fractions.said(p, numbers));
          if (m.group(1) != null && part.isEmpty()) {
            return ""; // "2 5" is no one figure
          }
          String whole = m.group(1) == null ? m.group(2) : m.group(1);
          if (whole == null) {
            return part.map(p -> p + " of an inch").orElse("");
          }
          boolean one =
              whole.equals("1") && part.isEmpty()
                  || SIZED.matcher(t).region(m.end(), t.length()).lookingAt();
          return numbers.written(whole)
              + part.map(p -> " and " + p).orElse("")
              + (one ? " inch" : " inches");
        });
  }

  private String inches(String figure) {
    return numbers.written(figure) + (figure.equals("1") ? " inch" : " inches");
  }

  private String percent() {
    return american ? " percent" : " per cent";
  }

  private String unit(String written, String value) {
    return " " + data.unit(written, value.equals("1"), american);
  }

  private String amount(String sign, String figure, String scale, String minus) {
    List<String> names = data.currencies().get(sign);
    String plain = Numbers.plain(figure);
    String lead = minus.isEmpty() ? "" : "minus ";
    if (scale != null) {
      return lead + numbers.cardinal(plain) + " " + scaled(scale) + " " + names.get(1);
    }
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String cents = point < 0 ? "" : (plain.substring(point + 1) + "0").substring(0, 2);
    String main = numbers.whole(figure) + " " + (whole.equals("1") ? names.get(0) : names.get(1));
    if (cents.isEmpty() || cents.equals("00") || names.get(2).isEmpty()) {
      return lead
          + (cents.isEmpty() || cents.equals("00")
              ? main
              : numbers.written(plain) + " " + names.get(1));
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

  private static String scaled(String scale) {
    return switch (scale) {
      case "k", "K" -> "thousand";
      case "m", "M", "million" -> "million";
      default -> "billion";
    };
  }
}

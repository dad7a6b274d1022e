package dev.tonewright.english.speech;

import static dev.tonewright.english.speech.Figures.AFTER;
import static dev.tonewright.english.speech.Figures.BEFORE;
import static dev.tonewright.english.speech.Figures.GROUPED;

import dev.tonewright.language.Speech.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Amounts of money, percentages and measures with their units. */
final class AmountSayers {

  private static final Pattern WORTH =
      Pattern.compile(
          " (?:e-?)?(?:voucher|gift|coupon|credit|refund|fee|discount|charge|note|bill|deposit"
              + "|payment|limit|plan|ticket|reward|bonus|minimum|order|increase|surcharge)\\b");

  /** What a size stands before: "a five inch screen", and not "five inches long". */
  private static final Pattern SIZED =
      Pattern.compile(
          " (?!(?:long|wide|tall|high|deep|thick|across|and|or|by|x|from|to|of|in|on|at|is|are|was"
              + "|were|below|above|apart|away|too|than|but|so|with|for|as)\\b)\\p{Ll}");

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
                + ")(?: ?[-–] ?| to )(?:"
                + sign
                + ") ?("
                + GROUPED
                + ")"
                + AFTER,
            (m, t) ->
                numbers.written(m.group(2)) + " to " + amount(m.group(1), m.group(3), null, "")));
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
                + "(?:/[-–=])?"
                + AFTER,
            (m, t) ->
                attributive(
                    t,
                    m.end(),
                    m.group(2),
                    amount(m.group(2), m.group(3), m.group(4), m.group(1) == null ? "" : "-"))));
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
            (m, t) ->
                attributive(
                    t,
                    m.end(),
                    m.group(4),
                    amount(m.group(4), m.group(2), m.group(3), m.group(1)))));
    all.add(
        Sayer.of(
            Kind.AMOUNT,
            BEFORE + "(" + GROUPED + ") ?(?:[-–]|to) ?(" + GROUPED + ") ?(?:%|per ?cent)",
            (m, t) ->
                numbers.written(m.group(1)) + " to " + numbers.written(m.group(2)) + percent()));
    all.add(
        Sayer.of(
            Kind.AMOUNT,
            BEFORE + "(\\d{1,2}) ?¢(?![\\p{L}\\p{N}])",
            (m, t) -> numbers.written(m.group(1)) + (m.group(1).equals("1") ? " cent" : " cents")));
    all.add(
        Sayer.of(
            Kind.AMOUNT,
            BEFORE + "(\\d{1,2})p" + AFTER,
            (m, t) ->
                numbers.written(m.group(1)) + (m.group(1).equals("1") ? " penny" : " pence")));
    all.add(
        Sayer.of(
            Kind.AMOUNT,
            BEFORE + "(" + GROUPED + ") ?%",
            (m, t) -> numbers.written(m.group(1)) + percent()));
    all.add(inches());
    String unit = SpeechData.any(data.units().keySet());
    all.add(
        Sayer.of(
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
                numbers.written(m.group(1))
                    + " by "
                    + numbers.written(m.group(2))
                    + (m.group(3) == null ? "" : " by " + numbers.written(m.group(3)))
                    + unit(m.group(4), "2")));
    all.add(
        Sayer.of(
            Kind.UNIT,
            BEFORE
                + "("
                + GROUPED
                + ") ?[-–] ?("
                + GROUPED
                + ") ?("
                + unit
                + ")(?![\\p{L}\\p{N}/])",
            (m, t) ->
                numbers.written(m.group(1))
                    + " to "
                    + numbers.written(m.group(2))
                    + unit(m.group(3), "2")));
    all.add(
        Sayer.of(
            Kind.UNIT,
            BEFORE
                + "(?!(?:19|20)\\d0s)([+-]?)("
                + GROUPED
                + ")(?: |-)?("
                + unit
                + ")(?![\\p{L}\\p{N}/])",
            (m, t) ->
                Numbers.signed(m.group(1))
                    + numbers.written(m.group(2))
                    + unit(m.group(3), m.group(2))));
    return all;
  }

  /** {@code 2 1/2"}; a mark with another before it in its line may close a quotation. */
  private Sayer inches() {
    return Sayer.of(
        Kind.UNIT,
        "(?m)(?<=^[^\"\\n]{0,400})"
            + BEFORE
            + "(?:(\\d{1,3}) )?(?:([1-9]\\d{0,2}(?:\\.\\d{1,2})?)|(1/2))\"(?![\\p{L}\\p{N}\"])",
        (m, t) -> {
          boolean half = m.group(3) != null;
          if (m.group(1) != null && !half) {
            return ""; // "2 5" is no one figure
          }
          String whole = m.group(1) == null ? m.group(2) : m.group(1);
          String said = whole == null ? "" : numbers.written(whole);
          boolean one =
              "1".equals(whole) && !half
                  || SIZED.matcher(t).region(m.end(), t.length()).lookingAt();
          return said
              + (half && whole != null ? " and " : "")
              + (half ? "one half" : "")
              + (whole == null ? " of an inch" : one ? " inch" : " inches");
        });
  }

  private String percent() {
    return american ? " percent" : " per cent";
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
    String plain = Numbers.plain(figure);
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
}

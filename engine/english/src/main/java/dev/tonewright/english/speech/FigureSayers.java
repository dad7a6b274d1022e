package dev.tonewright.english.speech;

import static dev.tonewright.english.speech.Figures.AFTER;
import static dev.tonewright.english.speech.Figures.BEFORE;

import dev.tonewright.language.Expressions;
import dev.tonewright.rule.Speech.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Phone numbers, ids, ordinals, years and every other figure. */
final class FigureSayers {

  private static final int YEARS_FROM = 1900;
  private static final int YEARS_TO = 2099;

  private final SpeechData data;
  private final Numbers numbers;
  private final Ids ids;

  FigureSayers(SpeechData data, Numbers numbers) {
    this.data = data;
    this.numbers = numbers;
    this.ids = new Ids(data);
  }

  /** What figures and letters in pairs are no names of: before names that keep their figures. */
  Sayer hardware() {
    return Sayer.of(Kind.CHARACTERS, ids.hardwareAddress(), (m, t) -> ids.spelt(m.group()));
  }

  /** Figures that are no quantities whatever stands behind them, in the order of trial. */
  List<Sayer> codes() {
    return List.of(
        threadPart(
            "(?<=^(?=[@(\\d])[@\\w ]{0,160})(?<=^|@\\w{1,30} )",
            "(?= (?:\\p{Lu}|[@\"“(])|(?<=@.{1,160}) \\p{Ll})"),
        threadPart(
            "(?<=[.!?…)’”\"\\p{So}]\\s|\\n)", "(?=\\s*+(?:[\\^*/~–—-] ?\\p{L}{1,15}\\s*+)?$)"),
        Sayer.of(Kind.TELEPHONE, ids.telephone(), (m, t) -> ids.telephone(m.group())),
        Sayer.of(Kind.CHARACTERS, ids.sortCode(), (m, t) -> m.group(1) + ids.spelt(m.group(2))),
        Sayer.of(
            Kind.CARDINAL,
            "(?<=\\b(?:UTC|GMT))-(\\d{1,2})" + AFTER,
            (m, t) -> " minus " + numbers.cardinal(m.group(1))),
        Sayer.of(Kind.CHARACTERS, ids.grouped(), (m, t) -> ids.spelt(m.group())),
        Sayer.of(Kind.CHARACTERS, ids.flight(), (m, t) -> ids.spelt(m.group().replace(" ", ""))),
        Sayer.of(Kind.CHARACTERS, ids.ending(), (m, t) -> Numbers.digits(m.group())),
        Sayer.of(Kind.CHARACTERS, ids.hidden(), (m, t) -> "ending " + Numbers.digits(m.group(1))),
        Sayer.of(
            Kind.CHARACTERS, // "350 5th Ave"
            BEFORE
                + "(\\d{2,5})(?= \\d{1,3}(?:st|nd|rd|th) (?:"
                + SpeechData.any(data.streets().keySet())
                + "|"
                + SpeechData.any(data.numberedStreets())
                + ")\\b)",
            (m, t) -> Numbers.digits(m.group(1))),
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "24/7/365" + AFTER,
            (m, t) -> "twenty-four seven three sixty-five"),
        Sayer.of(Kind.CARDINAL, "\\b401\\(k\\)", (m, t) -> "four zero one K"),
        Sayer.of(Kind.TELEPHONE, ids.dialled(), (m, t) -> Numbers.digits(m.group())));
  }

  /** "2/2" of a thread, before all that is said or behind it. */
  private Sayer threadPart(String before, String after) {
    return Sayer.of(
        Kind.CARDINAL,
        // The figures first: few places have them, and looking back costs much.
        "(?=\\(?[1-9]/[2-9])" + before + "\\(?([1-9])/([2-9])\\)?" + after,
        (m, t) -> {
          boolean goesOn = m.end() + 1 < t.length() && Character.isLowerCase(t.charAt(m.end() + 1));
          return m.group(1).compareTo(m.group(2)) > 0
              ? slash(m.group(1) + "/" + m.group(2))
              : "part "
                  + numbers.written(m.group(1))
                  + " of "
                  + numbers.written(m.group(2))
                  + (goesOn ? "," : ".");
        });
  }

  /** In the order in which they are tried. */
  List<Sayer> all() {
    List<Sayer> all = new ArrayList<>();
    all.add(Sayer.of(Kind.CHARACTERS, ids.labelled(), (m, t) -> ids.labelled(m.group(1), numbers)));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "(\\d{1,4}) ?[x×] ?(\\d{1,4})" + AFTER,
            (m, t) -> numbers.written(m.group(1)) + " by " + numbers.written(m.group(2))));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "(\\d{1,2}):(\\d{1,2})" + AFTER,
            (m, t) -> numbers.written(m.group(1)) + " to " + numbers.written(m.group(2))));
    all.add(
        Sayer.of(
            Kind.ORDINAL,
            BEFORE + "(\\d{1,4})(?:st|nd|rd|th)\\b",
            (m, t) -> numbers.ordinal(m.group(1))));
    all.add(
        Sayer.of(
            Kind.CHARACTERS,
            "\\[(\\p{L}+[- #:]{0,2}\\d{3,})\\]",
            (m, t) -> ids.characters(m.group(1).replaceAll("[ #:]+", "-"))));
    all.add(Sayer.of(Kind.CHARACTERS, ids.version(), (m, t) -> ids.version(m.group(), numbers)));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "(\\d{1,2})-(in|for|to|on)-(\\d{1,2})" + AFTER,
            (m, t) ->
                numbers.written(m.group(1))
                    + " "
                    + m.group(2)
                    + " "
                    + numbers.written(m.group(3))));
    counted(all);
    parts(all);
    plurals(all);
    all.add(Sayer.of(Kind.CHARACTERS, ids.mixed(), (m, t) -> ids.mixed(m.group(), numbers)));
    all.add(Sayer.of(Kind.CARDINAL, BEFORE + "24 ?/ ?7" + AFTER, (m, t) -> "twenty-four seven"));
    all.add(Sayer.of(Kind.CARDINAL, BEFORE + "50/50" + AFTER, (m, t) -> "fifty-fifty"));
    all.add(Sayer.of(Kind.CARDINAL, BEFORE + "(20\\d\\d)/(\\d\\d)" + AFTER, (m, t) -> years(m)));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "\\d{1,4}(?:/\\d{1,4}|(?: / \\d{1,4}){1,2})" + AFTER,
            (m, t) -> slash(m.group())));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "(\\d{1,4})(?: ?[-–] ?)(\\d{1,4})" + AFTER,
            (m, t) -> year(m.group(1)) + " to " + year(m.group(2))));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            "(?i)(?<=\\b" + SpeechData.any(data.beforeYear()) + " )(\\d{4})" + AFTER,
            (m, t) -> year(m.group(1))));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "(\\d{1,3}(?:,\\d{3})*)\\+(?![\\p{L}\\p{N}])",
            (m, t) -> numbers.written(m.group(1)) + " plus"));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            "(?<![\\p{L}\\p{N}_@#.,/:])([+-]?)(" + Figures.IN_GROUPS + "|\\d+(?:\\.\\d+)?)" + AFTER,
            (m, t) ->
                Expressions.match(m.group(2), "\\d{5,}")
                    ? ids.characters(m.group(2))
                    : cardinal(m)));
    all.add(
        Sayer.of(
            Kind.CHARACTERS,
            // Bounded: a group that repeats without a bound goes as deep as the text is long.
            "\\p{N}++(?:[.,:/-]\\p{N}++){0,40}",
            (m, t) -> Numbers.digits(m.group())));
    return all;
  }

  /**
   * "2/3 days", from one count to the next; "2 1/4", "¾ of", "1/4 cup"; and ratings: "4.5/5", "4/5
   * stars".
   */
  private void parts(List<Sayer> all) {
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE
                + "(?:"
                + IntStream.range(1, 15)
                    .mapToObj(n -> n + "/" + (n + 1))
                    .collect(Collectors.joining("|"))
                + ")(?= (?:"
                + SpeechData.any(data.lastingKinds())
                + " )?"
                + SpeechData.any(data.lasting())
                + "\\b)",
            (m, t) -> {
              String[] counts = m.group().split("/");
              return numbers.written(counts[0]) + " to " + numbers.written(counts[1]);
            }));
    String character = "[" + String.join("", Fractions.CHARACTERS.keySet()) + "]";
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE
                + "(?:([1-9]\\d{0,2}) (\\d/\\d{1,2})|([1-9]\\d{0,2})?("
                + character
                + ")|(1/2|\\d/\\d{1,2}(?= "
                + SpeechData.any(data.portions())
                + "\\b)))"
                + AFTER,
            (m, t) -> part(m)));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "(?:(\\d\\.\\d)/(5|10)|(\\d{1,2})/(5|10)(?= (?:stars?|points?)\\b))" + AFTER,
            (m, t) ->
                m.group(1) == null
                    ? outOf(m.group(3), m.group(4))
                    : outOf(m.group(1), m.group(2))));
  }

  /** "step 2/5": one of several. */
  private void counted(List<Sayer> all) {
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            "(?<=\\b(?i:" + SpeechData.any(data.ordered()) + ") )(\\d{1,2})/(\\d{1,2})" + AFTER,
            (m, t) -> numbers.written(m.group(1)) + " of " + numbers.written(m.group(2))));
  }

  private String part(Matcher m) {
    String whole = m.group(1) == null ? m.group(3) : m.group(1);
    if (m.group(5) != null && m.group(5).endsWith("/10")) {
      return outOf(m.group(5).substring(0, m.group(5).indexOf('/')), "10");
    }
    String part = m.group(2) != null ? m.group(2) : m.group(4) != null ? m.group(4) : m.group(5);
    String lead = whole == null ? "" : numbers.written(whole) + " and ";
    return Fractions.said(part, numbers)
        .map(said -> lead + said)
        .orElseGet(() -> (whole == null ? "" : numbers.written(whole) + " ") + slash(part));
  }

  private String outOf(String got, String all) {
    return numbers.written(got) + " out of " + numbers.written(all);
  }

  /** "in her 30s", "'80s", "18-30s", "100s of users". */
  private void plurals(List<Sayer> all) {
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            "(?<=" + Figures.AGED + ")([2-9]0)s(?![\\p{L}\\p{N}])",
            (m, t) -> Numbers.plural(numbers.cardinal(m.group(1)))));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "(1[68]) ?[-–] ?([2-6]0)s(?![\\p{L}\\p{N}])",
            (m, t) ->
                numbers.cardinal(m.group(1))
                    + " to "
                    + Numbers.plural(numbers.cardinal(m.group(2)))));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "(10{1,3})s(?= of\\b)",
            (m, t) -> Numbers.plural(numbers.cardinal(m.group(1)).replace("one ", ""))));
  }

  /** "2024/25" is a season or a tax year; other figures by a stroke may be anything. */
  private String years(Matcher m) {
    int next = (Integer.parseInt(m.group(1)) + 1) % 100;
    return numbers.year(m.group(1))
        + (next == Integer.parseInt(m.group(2)) ? " to " : " slash ")
        + numbers.written(m.group(2));
  }

  private String cardinal(Matcher m) {
    return Numbers.signed(m.group(1)) + numbers.written(m.group(2));
  }

  private String slash(String written) {
    return Arrays.stream(written.split(" ?/ ?"))
        .map(numbers::written)
        .collect(Collectors.joining(" slash "));
  }

  private String year(String figure) {
    int year = Integer.parseInt(figure);
    return year >= YEARS_FROM && year <= YEARS_TO ? numbers.year(figure) : numbers.written(figure);
  }
}

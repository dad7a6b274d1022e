package dev.tonewright.english.speech;

import dev.tonewright.language.Expressions;
import dev.tonewright.rule.Speech.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Abbreviations, and signs between words. */
final class WordSayers {

  private static final Pattern SENTENCE_ENDS = Pattern.compile("\\s*+(?:\\z|(?<=\\s)\\p{Lu})");

  /** A count before a stroke: "5 emails", "€3", "10 EUR", "$10/user"; "3 day/night" is no rate. */
  private static final String COUNTED =
      "\\d[\\p{L}.,%€£$]{0,12}(?: (?!(?:day|night|week|month)\\b)\\p{L}{1,20})?(?:/\\p{L}{1,12})?";

  /** How what has a number begins behind "no.". */
  private static final String ID = "(?:[\\p{N}#]|\\p{Lu}{1,4}[\\p{N}-]|\\p{Lu}{2,}\\b)";

  /** What a sign stands before: a word or an amount, and a figure with signs of its own. */
  private static final String OPERAND =
      "(?=(?:\\+*|[+-]*(?=\\p{Sc}?\\p{N}))\\p{Sc}?[\\p{L}\\p{N}])";

  /** Ends with a part of one and no whole number before it. */
  private static final Pattern PART =
      Pattern.compile("(?<![\\d¼½¾⅓⅔⅛])(?<!\\d )(?:[¼½¾⅓⅔⅛]|\\d/\\d)\\z");

  /** From 1 on. */
  private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv", "v");

  private final SpeechData data;
  private final boolean american;

  WordSayers(SpeechData data, Locale locale) {
    this.data = data;
    this.american = Numbers.american(locale);
  }

  /** In the order in which they are tried. */
  List<Sayer> all() {
    List<Sayer> all = new ArrayList<>();
    measures(all);
    for (Map.Entry<String, String> e : data.abbreviations().entrySet()) {
      String key = Pattern.quote(e.getKey());
      String after = e.getKey().equals("No.") || e.getKey().equals("no.") ? "(?= ?" + ID + ")" : "";
      all.add(
          Sayer.of(
              Kind.ABBREVIATION,
              "(?<![\\p{L}\\p{N}.&])" + key + after + "(?![\\p{L}\\p{N}&])",
              (m, t) -> abbreviation(m, t, e.getValue())));
    }
    for (Map.Entry<String, String> e : data.zones().entrySet()) {
      String zone = "(?<=[\\d)mM.],? )" + e.getKey() + "(?![\\p{L}\\p{N}])";
      all.add(Sayer.of(Kind.ABBREVIATION, zone, (m, t) -> e.getValue()));
    }
    all.add(Sayer.of(Kind.SIGN, "(?<=[\\p{Ll}\\p{N}]) [x×] (?=\\p{N})", (m, t) -> " by "));
    all.add(
        Sayer.of(Kind.SIGN, "(?<=[\\p{L}\\p{N})%,.]) (?:&|&amp;) " + OPERAND, (m, t) -> " and "));
    all.add(Sayer.of(Kind.SIGN, "(?<=[\\p{L}\\p{N})%]) \\+ " + OPERAND, (m, t) -> " plus "));
    all.add(Sayer.of(Kind.SIGN, "(?<=[\\p{L}\\p{N})%]) = " + OPERAND, (m, t) -> " equals "));
    all.add(Sayer.of(Kind.SIGN, "(?<=[\\p{L}\\p{N}]) @ " + OPERAND, (m, t) -> " at "));
    all.add(
        Sayer.of(
            Kind.SIGN,
            "(?<=[\\p{L}\\p{N}.)]) \\|{1,2} (?=[\\p{L}\\p{N}\\p{Sc}-])",
            (m, t) ->
                t.startsWith("|", t.lastIndexOf('\n', m.start()) + 1)
                    ? ""
                    : ", ")); // a table's stay
    all.add(
        Sayer.of(
            Kind.SIGN,
            "(?<=\\p{L}) ?[\\p{So}\\x{FE0F}\\x{200D}]+ (?=(?:but|and|so|because|or)\\b)",
            (m, t) -> ", "));
    all.add(
        Sayer.of(
            Kind.ABBREVIATION,
            "(?= ?/)(?<="
                + COUNTED
                + ") ?/ ?("
                + SpeechData.any(data.per().keySet())
                + ")(?![\\p{L}\\p{N}])",
            (m, t) -> " per " + data.spelt(data.per().get(m.group(1)), american)));
    all.add(
        Sayer.of(
            Kind.ABBREVIATION,
            "(?= ?pp)(?<=\\p{Sc} ?\\d{1,5}(?:\\.\\d\\d)?) ?pp(?![\\p{L}\\p{N}])",
            (m, t) -> " per person"));
    String word = "(?:\\p{Ll}{2,20}|\\p{Lu}\\p{L}{1,20})";
    all.add(
        Sayer.of(
            Kind.SIGN,
            "(?<![\\p{L}\\p{N}/])" + word + "(?:/" + word + "){2,9}(?![\\p{L}\\p{N}/])",
            (m, t) -> m.group().replace("/", ", "))); // "name/ZIP/phone"
    all.add(Sayer.of(Kind.SIGN, "(?<=\\p{Ll}#?)/(?=\\p{L}\\p{Ll}|\\p{Lu}{2})", (m, t) -> " or "));
    all.add(Sayer.of(Kind.SIGN, "(?<=\\p{Lu}{2})/(?=\\p{Lu}?\\p{Ll}{2})", (m, t) -> " or "));
    all.add(Sayer.of(Kind.SIGN, "(?<=[\\p{L}\\p{N}])\\.? / " + OPERAND, (m, t) -> " or "));
    all.add(Sayer.of(Kind.SIGN, "(?<=\\p{Lu}\\p{L}{1,30})–(?=\\p{Lu}\\p{L})", (m, t) -> "-"));
    all.add(Sayer.of(Kind.SIGN, " ?[—–] ?(?=\\S)", (m, t) -> ", "));
    all.add(Sayer.of(Kind.SIGN, "(?<=[\\p{L}\\p{N})]) - (?=\\S)", (m, t) -> ", "));
    all.add(Sayer.of(Kind.SIGN, "(?<=[\\p{L}\\p{N}])\\+" + OPERAND, (m, t) -> " plus "));
    return all;
  }

  /** "a) … b) …", "(i) … (ii) …" and "① … ②": what is told apart, with pauses. */
  static List<Sayer> markers() {
    List<Sayer> all = new ArrayList<>();
    all.add(
        Sayer.of(
            Kind.SIGN,
            "(?<![^\\s])\\(?([a-f])\\)(?= \\p{L})",
            (m, t) -> series(t, "a", "b") ? m.group(1).toUpperCase(Locale.ROOT) + "," : ""));
    all.add(
        Sayer.of(
            Kind.SIGN,
            "(?<![^\\s])\\(?(iii|ii|iv|i|v)\\)(?= \\p{L})",
            (m, t) ->
                series(t, "i", "ii") ? Numbers.counted(ROMAN.indexOf(m.group(1)) + 1) + "," : ""));
    all.add(
        Sayer.of(
            Kind.SIGN,
            "(?:(?<=([\\p{L}\\p{N}])) )?([①-⑩]) ?(?=\\p{L})",
            (m, t) ->
                (m.group(1) == null ? "" : ", ")
                    + Numbers.counted(m.group(2).charAt(0) - '①' + 1)
                    + ", "));
    all.add(
        Sayer.of(
            Kind.SIGN,
            "(?<=(?<!\\d)\\d{1,2})\\(([a-h])\\)(?!\\p{L})",
            (m, t) -> " " + m.group(1).toUpperCase(Locale.ROOT))); // "section 4(b)"
    return all;
  }

  private static boolean series(String text, String first, String second) {
    return text.contains(first + ") ") && text.contains(second + ") ");
  }

  /** "tracking no. is", "the 90th min.", "45p per min", "2¼ tsp". */
  private void measures(List<Sayer> all) {
    all.add(
        Sayer.of(
            Kind.ABBREVIATION,
            "(?<=\\b(?i:"
                + SpeechData.any(data.labels())
                + "|"
                + SpeechData.any(data.numberLabels())
                + ")\\.? )(?:[Nn]o(s)?\\.(?= \\p{Ll}|[:,;)?!]|(\\s*$|\\s+\\p{Lu}))(?! ?"
                + ID
                + ")|[Nn]os?(?=:))",
            (m, t) ->
                (m.group(1) != null || m.group().endsWith("s") ? "numbers" : "number")
                    + (m.group(2) == null ? "" : ".")));
    all.add(
        Sayer.of(
            Kind.ABBREVIATION,
            "(?=#)(?<=(?:^|[^#_\\p{L}\\p{N}])\\p{L}{2,20})#(?![\\p{L}\\p{N}#])",
            (m, t) -> " number")); // "phone#"

    all.add(
        Sayer.of(
            Kind.UNIT,
            "(?:(?<=\\d(?:st|nd|rd|th) )|(?<=\\bper ))(min|hr|sec|yr|wk|mo|kg|km|GB|MB|kWh)(?![\\p{L}\\p{N}/])",
            (m, t) -> data.unit(m.group(1), true, american)));
    all.add(
        Sayer.of(
            Kind.UNIT,
            "(?= ?\\p{L})(?<=[¼½¾⅓⅔⅛]|\\d \\d/\\d|(?<![\\p{N}.,/-])(?:1/2|\\d/\\d(?= tb?sp))) ?(tsp|tbsp|oz|lbs?|kg|hrs?|mins?|ft|mi|gal|m|cm)(?:\\.(?= \\p{Ll}))?(?![\\p{L}\\p{N}/])",
            (m, t) -> " " + data.unit(m.group(1), part(t.substring(0, m.start())), american)));
    all.add(
        Sayer.of(
            Kind.ABBREVIATION,
            "(?<=\\b(?i:" + SpeechData.any(data.labels()) + ") )#(?= (?:is|was|are)\\b|:)",
            (m, t) -> "number"));
  }

  /** Whether the text ends with less than one: "½", and not "2½" or "2 1/2". */
  private static boolean part(String before) {
    return PART.matcher(before).region(Math.max(0, before.length() - 8), before.length()).find();
  }

  /** A full stop that ends the sentence as well stays. */
  static String abbreviation(Matcher m, String text, String said) {
    boolean ends =
        m.group().endsWith(".")
            && SENTENCE_ENDS.matcher(text).region(m.end(), text.length()).lookingAt();
    boolean title =
        Expressions.match(
            said,
            "Mister|Missus|Miz|Doctor|Professor|numbers?|including|excluding|approximately"
                + "|for example|that is|versus");
    return ends && !title ? said + "." : said;
  }
}

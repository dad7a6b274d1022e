package dev.tonewright.english.speech;

import dev.tonewright.rule.Speech.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Streets, ways through a menu, and the keys one presses. */
final class PlaceSayers {

  /** Behind these a mark is named or compares, and leads nowhere. */
  private static final String BEFORE_A_SIGN =
      "[Tt]he|an?|[Pp]ress|[Tt]ap|[Cc]lick|[Hh]it|is|are|was|be|if|for|of|weighs|costs|takes";

  /** Of a way through a menu. */
  private static final int MOST_STEPS = 8;

  private final SpeechData data;

  PlaceSayers(SpeechData data) {
    this.data = data;
  }

  /** In the order in which they are tried. */
  List<Sayer> all() {
    List<Sayer> all = new ArrayList<>();
    streets(all);
    paths(all);
    keys(all);
    return all;
  }

  /** Behind a number and a name or on, at … a name, and no saint: "12 High St.", "on Elm Dr". */
  private void streets(List<Sayer> all) {
    String kinds = SpeechData.any(data.streets().keySet());
    String word = "\\p{Lu}[\\p{L}’']{1,20}";
    String number = "\\d[a-z]? (?:[NSEW]\\.? )?";
    String place = "\\b(?:on|at|in|from|near|off|along|to) (?:" + word + " )?";
    String street = "(" + word + ") (" + kinds + ")(?![\\p{L}\\p{N}])";
    all.add(
        Sayer.of(
            Kind.ABBREVIATION,
            "(?:(?<="
                + number
                + "(?:"
                + word
                + " )?)"
                + street
                + "\\.?(?! ?\\p{Lu}\\p{L}*['’]s)|(?<="
                + place
                + ")"
                + street
                + "\\.?(?![\\p{L}\\p{N}]| \\p{Lu}))",
            (m, t) ->
                m.group(1) == null
                    ? street(m, t, m.group(3), m.group(4))
                    : street(m, t, m.group(1), m.group(2))));
    all.add(
        Sayer.of(
            Kind.ABBREVIATION,
            "(?<=" + number + "\\d{1,3}(?:st|nd|rd|th) )(" + kinds + ")(?![\\p{L}\\p{N}])\\.?",
            (m, t) -> WordSayers.abbreviation(m, t, data.streets().get(m.group(1)))));
    all.add(
        Sayer.of(
            Kind.ABBREVIATION,
            "(?<=\\d[a-z]? )([NSEW])\\.?(?= (?:\\d{1,3}(?:st|nd|rd|th)|"
                + word
                + ") "
                + kinds
                + "\\b)",
            (m, t) -> data.compass().get(m.group(1))));
  }

  private String street(Matcher m, String text, String name, String kind) {
    return WordSayers.abbreviation(m, text, name + " " + data.streets().get(kind));
  }

  /** The ways through a menu. A mark right before a figure compares: "it weighs >5 kg". */
  private static void paths(List<Sayer> all) {
    String arrow = "(?:->|→|›|»|(?:>|&gt;)(?: ?(?:>|&gt;)){0,2})";
    all.add(
        Sayer.of(
            Kind.SIGN,
            "(?<=\\S)(?<!\\b(?:"
                + BEFORE_A_SIGN
                + "))(?: ?"
                + arrow
                + " | ?(?:->|→)| ?"
                + arrow
                + "(?!\\p{Sc}?\\p{N})|"
                + arrow
                + ")(?=[^\\s>])",
            (m, t) -> ", then "));
    all.add(
        Sayer.of(
            Kind.SIGN,
            "(?=\\p{L} / \\p{Lu})(?<=\\b[Gg]o to "
                + "(?:\\p{Lu}[\\p{L}’' ]{1,30} / )?".repeat(MOST_STEPS - 2)
                + "\\p{Lu}[\\p{L}’' ]{0,30})(\\p{L}) / (?=\\p{Lu})",
            (m, t) -> m.group(1) + ", then ")); // with a letter, since a stroke alone says "or"
  }

  private static void keys(List<Sayer> all) {
    String held = "(?<=\\b(?:[Pp]ress|[Hh]old|[Tt]ap|[Hh]it|[Tt]he|[Uu]se) )";
    all.add(
        Sayer.of(
            Kind.SIGN,
            held + "([*#+-])( (?:and|or) )([*#+-])(?= |[.,])",
            (m, t) -> key(m.group(1)) + m.group(2) + key(m.group(3))));
    all.add(
        Sayer.of(
            Kind.SIGN,
            held + "([*#+])( (?:key|button|sign|symbol))\\b",
            (m, t) -> key(m.group(1)) + m.group(2)));
    all.add(
        Sayer.of(
            Kind.SIGN, "(?<=\\b(?:[Pp]ress|[Hh]it|or) )\\*(?= (?:to|for)\\b)", (m, t) -> "star"));
  }

  private static String key(String sign) {
    return switch (sign) {
      case "*" -> "star";
      case "#" -> "hash";
      case "+" -> "plus";
      default -> "minus";
    };
  }
}

package dev.tonewright.english.speech;

import static dev.tonewright.english.speech.Figures.AFTER;
import static dev.tonewright.english.speech.Figures.BEFORE;

import dev.tonewright.language.Expressions;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids, codes and phone numbers, said figure by figure and letter by letter in groups. */
final class Ids {

  private static final Pattern PIECE = Pattern.compile("\\d+|\\p{L}+");

  /** "Omega-3", "W-2", "Catch-22". */
  private static final Pattern NAMED = Pattern.compile("(\\p{Lu}|\\p{Lu}\\p{Ll}{3,})-([1-9]\\d?)");

  /** A count typed without its space: "10minutes", "5-10minutes". */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:([1-9]\\d{0,2})-)?([1-9]\\d{0,2})(minutes?|hours?|days?|weeks?|months?|years?"
              + "|seconds?|times|items?|people|users?|business|working)");

  /** Figures in a row that are said in one breath. */
  private static final int BREATH = 4;

  private static final int GROUP = 3;

  private final SpeechData data;

  Ids(SpeechData data) {
    this.data = data;
  }

  /** Phone numbers: seven figures and more, in groups or behind a plus. */
  String telephone() {
    return "(?<![\\p{L}\\p{N}#.,/:+-])(?:(?:\\+\\d|00[1-9])[\\d ().-]{6,18}\\d|\\(\\d{2,5}\\)"
        + " ?\\d[\\d -]{4,12}\\d|0\\d{2,4}[ -]\\d{3,4}[ -]?\\d{3,4}|\\d{3}[ .-]\\d{3}["
        + " .-]\\d{4}|1-\\d{3}-\\d{3}-\\d{4}|1[38]00[ -]\\d{3}["
        + " -]\\d{3}|1-[89]\\d\\d-[A-Z]{3,10}|0\\d{2,4} [A-Z]{3,8}(?:"
        + " \\d{2,4})?|555-\\d{4}|0[1-9]\\d{8,9})(?: ?/ ?\\d{2,4})?(?![\\p{L}\\p{N}])";
  }

  String telephone(String written) {
    StringJoiner numbers = new StringJoiner(" or ");
    for (String number : written.split(" ?/ ?")) {
      StringJoiner said = new StringJoiner(", ");
      Matcher piece = PIECE.matcher(number);
      while (piece.find()) {
        String group = piece.group();
        boolean figures = Character.isDigit(group.charAt(0));
        said.add(figures ? groups(group) : Addresses.word(group));
      }
      numbers.add(said.toString());
    }
    return (written.startsWith("+") ? "plus " : "") + numbers;
  }

  /** Numbers of three figures that everybody dials. */
  String dialled() {
    return "(?<=\\b(?:[Cc]all(?:ing)?|[Dd]ial(?:l?ing)?|[Rr]ing|[Pp]hone|[Tt]ext) "
        + "(?:\\d{3}(?:,| or| and) )?(?:\\d{3}(?:,| or| and) )?(?:\\d{3}(?:,| or| and) )?)"
        + SpeechData.any(data.dialled())
        + AFTER
        + "|(?<=\\b(?:[Dd]ial|[Tt]ext [A-Z]{2,12} to|[Tt]ext) )\\d{3,6}"
        + AFTER;
  }

  /** The letters and figure of a flight: "BA 2490", "U2 8823". */
  String flight() {
    return "(?<=\\b[Ff]lights? )(?:[A-Z]{2}|[A-Z]\\d|\\d[A-Z]) \\d{1,4}" + AFTER;
  }

  /** Bank accounts, and figures in groups that are no quantity: "482 913". */
  String grouped() {
    return BEFORE
        + "(?<![+(])(?:[A-Z]{2}\\d{2}(?: [A-Z0-9]{4}){2,7}(?: [A-Z0-9]{1,3})?"
        + "|\\d{2,5}(?: \\d{2,5}){2,6}|\\d{3} \\d{3}(?! ?(?:"
        + SpeechData.any(data.units().keySet())
        + "|"
        + SpeechData.any(data.currencies().keySet())
        + ")(?!\\p{L})))"
        + AFTER;
  }

  /** With its label, since the figures alone could be a date. */
  String sortCode() {
    return "\\b([Ss]ort [Cc]ode(?: is|:)? )(\\d\\d-\\d\\d-\\d\\d)" + AFTER;
  }

  /** The address of a device in a network. */
  String hardwareAddress() {
    return BEFORE + "(?:\\p{XDigit}{2}[:-]){5}\\p{XDigit}{2}" + AFTER;
  }

  /** Letter by letter and figure by figure, the groups as they are written. */
  String spelt(String written) {
    StringJoiner said = new StringJoiner(", ");
    for (String group : written.split("[ :-]")) {
      StringJoiner pieces = new StringJoiner(" ");
      Matcher piece = PIECE.matcher(group);
      while (piece.find()) {
        String text = piece.group();
        pieces.add(Character.isDigit(text.charAt(0)) ? groups(text) : Addresses.letters(text));
      }
      said.add(pieces.toString());
    }
    return said.toString();
  }

  /** A card's figures that are hidden, and the last ones that are not. */
  String hidden() {
    return "(?<![*•\\p{L}\\p{N}])(?:[*•]{3,4}[ -]?){1,4}(\\d{3,4})" + AFTER;
  }

  /** The last figures by which a card, account or phone is told from others. */
  String ending() {
    String thing = "(?:card|account|number|phone|mobile|line|iban|visa|mastercard|amex)";
    String part = "(?:four|4|three|3|two|2|six|6)";
    return "(?i)(?=\\d)(?:(?:(?<=\\bending (?:in |with )?)(?!(?:19|20)\\d\\d)"
        + "|(?<=\\b"
        + thing
        + "(?: number)? ending (?:in |with )?)"
        + "|(?<=\\b(?:last|first|final) "
        + part
        + " (?:digits|numbers|figures)(?: of (?:the|your|that) "
        + thing
        + ")?(?: are| is| were|:)? ))"
        + "\\d{3,6}"
        + AFTER
        + "|(?<=[Xx]{3}[ -]?)\\d{3,4}"
        + AFTER
        + ")"; // the digit is asked for first, since the looks behind are many
  }

  /** The id behind a word that announces one. */
  String labelled() {
    return "(?i)(?<=\\b"
        + SpeechData.any(data.labels())
        + "(?: is| was|:| #| no\\.?| number| id)?:? )#?(?=[\\p{L}/-]{0,8}\\d)"
        + "((?:[\\p{L}\\p{N}]+[-/])*[\\p{L}\\p{N}]*\\d{2}[\\p{L}\\p{N}]*(?:[-/][\\p{L}\\p{N}]+)*)(?![\\p{L}\\p{N}]|[.:]\\d|,\\d{3})";
  }

  String labelled(String written, Numbers numbers) {
    return Expressions.match(written, "[1-9]\\d?")
        ? numbers.cardinal(written)
        : characters(written);
  }

  String version() {
    return "(?<![\\p{L}\\p{N}])[vV]?\\d+(?:\\.\\d+){2,4}(?![\\p{L}\\p{N}])|(?<![\\p{L}\\p{N}])[vV]\\d+(?:\\.\\d+)?(?![\\p{L}\\p{N}])";
  }

  String version(String written, Numbers numbers) {
    StringJoiner said = new StringJoiner(" point ");
    for (String part : written.replaceFirst("^[vV]", "").split("\\.")) {
      said.add(part.length() < GROUP ? numbers.cardinal(part) : Numbers.digits(part));
    }
    return (Character.isLetter(written.charAt(0)) ? "version " : "") + said;
  }

  /** Letters and figures in one, and figures behind a number sign. */
  String mixed() {
    return "(?<![\\p{L}\\p{N}])(?:\\p{Lu}{2,6}/\\d{2,}(?:/\\d{2,})?|#\\d+(?:-\\d+)*(?![\\p{L}\\p{N}#])"
        + "|#?(?:[\\p{L}\\p{N}]+[-_])*(?:\\p{L}+\\d|\\d+\\p{L})[\\p{L}\\p{N}]*(?:[-_][\\p{L}\\p{N}]+)*(?:(?<=\\d)[.,]\\d[\\p{L}\\p{N}]*)*"
        + "|#?\\p{L}+(?:-\\p{L}+)*-\\d+(?:-[\\p{L}\\p{N}]+)*|\\d+(?:-\\d+){2,}|\\d{5,}(?:-\\d+)+|\\d+-\\d{5,})(?![\\p{L}\\p{N}])";
  }

  /**
   * A count, a seat or gate and a decade are numbers; the rest is an id: "A12", "B4.12", "A12,14".
   */
  String mixed(String written, Numbers numbers) {
    int mark = Math.max(written.lastIndexOf('.'), written.lastIndexOf(','));
    if (mark > 0) {
      String said = written.charAt(mark) == '.' ? " point " : ", ";
      return mixed(written.substring(0, mark), numbers)
          + said
          + characters(written.substring(mark + 1));
    }
    if (written.startsWith("#")) {
      return "number " + characters(written.substring(1));
    }
    Matcher name = NAMED.matcher(written);
    if (name.matches()) {
      return name.group(1) + " " + numbers.cardinal(name.group(2));
    }
    Matcher count = COUNTED.matcher(written);
    if (count.matches()) {
      String from = count.group(1) == null ? "" : numbers.cardinal(count.group(1)) + " to ";
      return from + numbers.cardinal(count.group(2)) + " " + characters(count.group(3));
    }
    Matcher seat = Pattern.compile("(\\d{1,3})(\\p{Lu})").matcher(written);
    if (seat.matches()) {
      return numbers.cardinal(seat.group(1)) + " " + seat.group(2);
    }
    Matcher decade = Pattern.compile("((?:19|20)\\d0)s").matcher(written);
    if (decade.matches()) {
      return Numbers.plural(numbers.year(decade.group(1)));
    }
    return characters(written);
  }

  /** "A B four eight two", in groups of three figures from the right. */
  String characters(String written) {
    List<String> said = new ArrayList<>();
    for (String part : written.split("[-_/ ]+")) {
      StringJoiner pieces = new StringJoiner(" ");
      Matcher piece = PIECE.matcher(part);
      while (piece.find()) {
        String text = piece.group();
        boolean figures = Character.isDigit(text.charAt(0));
        boolean word =
            text.length() > 3
                && Expressions.match(text, "\\p{Lu}?\\p{Ll}+|\\p{Lu}{4,}")
                && !data.abbreviations().containsKey(text);
        pieces.add(figures ? groups(text) : word ? Addresses.word(text) : Addresses.letters(text));
      }
      if (pieces.length() > 0) {
        said.add(pieces.toString());
      }
    }
    return String.join(", ", said);
  }

  private static String groups(String figures) {
    if (figures.length() <= BREATH) {
      return Numbers.digits(figures);
    }
    StringJoiner said = new StringJoiner(", ");
    int first = figures.length() % GROUP;
    if (first > 0) {
      said.add(Numbers.digits(figures.substring(0, first)));
    }
    for (int i = first; i < figures.length(); i += GROUP) {
      said.add(Numbers.digits(figures.substring(i, i + GROUP)));
    }
    return said.toString();
  }
}

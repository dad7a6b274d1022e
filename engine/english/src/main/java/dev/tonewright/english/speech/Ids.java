package dev.tonewright.english.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ids, codes and phone numbers, said figure by figure and letter by letter in groups. */
final class Ids {

  private static final Pattern PIECE = Pattern.compile("\\d+|\\p{L}+");

  /** Figures in a row that are said in one breath. */
  private static final int BREATH = 4;

  private static final int GROUP = 3;

  private final SpeechData data;

  Ids(SpeechData data) {
    this.data = data;
  }

  /** Phone numbers: seven figures and more, in groups or behind a plus. */
  String telephone() {
    return "(?<![\\p{L}\\p{N}#.,/:-])(?:\\+\\d[\\d ().-]{6,18}\\d|\\(\\d{2,5}\\) ?\\d[\\d -]{4,12}\\d"
        + "|0\\d{2,4}[ -]\\d{3,4}[ -]?\\d{3,4}|\\d{3}[ .-]\\d{3}[ .-]\\d{4}|1-\\d{3}-\\d{3}-\\d{4}"
        + "|0[1-9]\\d{8,9})(?![\\p{L}\\p{N}])";
  }

  String telephone(String written) {
    StringJoiner said = new StringJoiner(", ");
    for (String group : written.replace("+", "").split("\\D+")) {
      if (!group.isEmpty()) {
        said.add(groups(group));
      }
    }
    return (written.startsWith("+") ? "plus " : "") + said;
  }

  /** The id behind a word that announces one. */
  String labelled() {
    return "(?i)(?<=\\b"
        + SpeechData.any(data.labels())
        + "(?: is| was|:| #| no\\.?| number| id)?:? )#?(?=[\\p{L}/-]{0,8}\\d)"
        + "((?:[\\p{L}\\p{N}]+[-/])*[\\p{L}\\p{N}]*\\d{2}[\\p{L}\\p{N}]*(?:[-/][\\p{L}\\p{N}]+)*)(?![\\p{L}\\p{N}]|[.:]\\d|,\\d{3})";
  }

  String labelled(String written, Numbers numbers) {
    return written.matches("[1-9]\\d?") ? numbers.cardinal(written) : characters(written);
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
    return "(?<![\\p{L}\\p{N}])(?:#\\d+(?:-\\d+)*(?![\\p{L}\\p{N}#])"
        + "|#?(?:[\\p{L}\\p{N}]+[-_])*(?:\\p{L}+\\d|\\d+\\p{L})[\\p{L}\\p{N}]*(?:[-_][\\p{L}\\p{N}]+)*"
        + "|#?\\p{L}+(?:-\\p{L}+)*-\\d+(?:-[\\p{L}\\p{N}]+)*|\\d+(?:-\\d+){2,}|\\d{5,}(?:-\\d+)+|\\d+-\\d{5,})(?![\\p{L}\\p{N}])";
  }

  /** A seat or gate and a decade are numbers; the rest is an id. */
  String mixed(String written, Numbers numbers) {
    if (written.startsWith("#")) {
      return "number " + characters(written.substring(1));
    }
    Matcher seat = Pattern.compile("(\\d{1,3})(\\p{Lu})").matcher(written);
    if (seat.matches()) {
      return numbers.cardinal(seat.group(1)) + " " + seat.group(2);
    }
    Matcher decade = Pattern.compile("((?:19|20)\\d0)s").matcher(written);
    if (decade.matches()) {
      return numbers.year(decade.group(1)).replaceFirst("y$", "ies").replaceFirst("[dn]$", "$0s");
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
        boolean word = text.length() > 3 && text.matches("\\p{Lu}?\\p{Ll}+|\\p{Lu}{4,}");
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

package dev.tonewright.deliver;

import dev.tonewright.text.Span;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notation of a script that is seen and not heard, with the pause that it stands for. */
final class Unheard {

  /** What parts the head of a table from its rows. */
  private static final Pattern TABLE_RULE = Pattern.compile("(?m)^[-:| \\t]++$");

  private static final Pattern ROW = Pattern.compile("(?m)^[ \\t]*\\|.*\\|[ \\t]*$");

  private static final Pattern BAR = Pattern.compile("[ \\t]{0,40}\\|[ \\t]{0,40}");

  private static final Pattern MARKER =
      Pattern.compile(
          "(?m)^[ \\t]*(?:>[> \\t]*)?(?:[-*+•·▪‣◦–][ \\t]+(?:\\[[ xX]\\][ \\t]+)?|#{1,6}[ \\t]+(?!\\d))?");

  private static final Pattern LINE =
      Pattern.compile("(?m)^[ \\t]*([-*_=~`])\\1{2,}\\w{0,12}[ \\t]*$");

  private static final Pattern DELIMITER =
      Pattern.compile("`+|(?<![\\p{L}\\p{N}*])\\*{2}(?=\\S)|(?<=\\S)\\*{2}(?![\\p{L}\\p{N}*])");

  private Unheard() {}

  /** Stretches of {@code text} by their start, none overlapping another. */
  static NavigableMap<Integer, Pause> in(String text) {
    NavigableMap<Integer, Pause> found = new TreeMap<>();
    all(found, LINE.matcher(text));
    Matcher rule = TABLE_RULE.matcher(text);
    while (rule.find()) {
      if (rule.group().contains("-") && rule.group().contains("|")) {
        add(found, rule.start(), rule.end(), "");
      }
    }
    Matcher row = ROW.matcher(text);
    while (row.find()) {
      Matcher bar = BAR.matcher(text).region(row.start(), row.end());
      int last = row.start();
      while (bar.find()) {
        boolean edge =
            bar.start() == last || text.substring(bar.end(), row.end()).replace("|", "").isBlank();
        last = bar.end();
        add(found, bar.start(), bar.end(), edge ? "" : ", ");
      }
    }
    all(found, MARKER.matcher(text));
    all(found, DELIMITER.matcher(text));
    return found;
  }

  /**
   * What stands in the script and is not said.
   *
   * @param heard a comma, or empty where there is no pause
   */
  record Pause(Span span, String heard) {}

  private static void all(NavigableMap<Integer, Pause> found, Matcher matcher) {
    while (matcher.find()) {
      add(found, matcher.start(), matcher.end(), "");
    }
  }

  private static void add(NavigableMap<Integer, Pause> found, int start, int end, String heard) {
    Map.Entry<Integer, Pause> before = found.lowerEntry(end);
    if (start < end && (before == null || before.getValue().span().end() <= start)) {
      found.put(start, new Pause(new Span(start, end), heard));
    }
  }
}

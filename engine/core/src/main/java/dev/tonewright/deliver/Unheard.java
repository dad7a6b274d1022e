package dev.tonewright.deliver;

import dev.tonewright.text.Span;
import dev.tonewright.text.TableRow;
import dev.tonewright.text.TableRow.Place;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Notation of a script that is seen and not heard, with the pause that it stands for. */
final class Unheard {

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
    for (TableRow row : TableRow.in(text)) {
      if (row.isRule(text)) {
        add(found, row.span(), "");
      }
      row.bars().forEach(bar -> add(found, bar.span(), bar.place() == Place.PARTS ? ", " : ""));
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
      add(found, new Span(matcher.start(), matcher.end()), "");
    }
  }

  private static void add(NavigableMap<Integer, Pause> found, Span span, String heard) {
    Map.Entry<Integer, Pause> before = found.lowerEntry(span.end());
    boolean free = before == null || before.getValue().span().end() <= span.start();
    if (span.length() > 0 && free) {
      found.put(span.start(), new Pause(span, heard));
    }
  }
}

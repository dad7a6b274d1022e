package dev.tonewright.count;

import dev.tonewright.language.DegreeWords;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Typographic characters that would force a short message into UCS-2, where a part holds less than
 * half, and what GSM-7 has for them.
 */
public final class PlainCharacters {

  private static final Map<Character, String> PLAIN =
      Map.ofEntries(
          Map.entry('\u2018', "'"),
          Map.entry('\u2019', "'"),
          Map.entry('\u201A', "'"),
          Map.entry('\u2032', "'"),
          Map.entry('`', "'"),
          Map.entry('\u00B4', "'"),
          Map.entry('\u201C', "\""),
          Map.entry('\u201D', "\""),
          Map.entry('\u201E', "\""),
          Map.entry('\u2039', "'"),
          Map.entry('\u203A', "'"),
          Map.entry('\u00AB', "\""),
          Map.entry('\u00BB', "\""),
          Map.entry('\u2010', "-"),
          Map.entry('\u2011', "-"),
          Map.entry('\u2012', "-"),
          Map.entry('\u2013', "-"),
          Map.entry('\u2014', "-"),
          Map.entry('\u2015', "-"),
          Map.entry('\u2212', "-"),
          Map.entry('\u2022', "-"),
          Map.entry('\u25CF', "-"),
          Map.entry('\u25AA', "-"),
          Map.entry('\u25E6', "-"),
          Map.entry('\u2033', "\""),
          Map.entry('\u2192', "->"),
          Map.entry('\u00D7', "x"),
          Map.entry('\u00A9', "(c)"),
          Map.entry('\u00AE', "(R)"),
          Map.entry('\u2122', "(TM)"),
          Map.entry('\u2026', "..."),
          Map.entry('\u00A0', " "),
          Map.entry('\u2002', " "),
          Map.entry('\u2003', " "),
          Map.entry('\u2007', " "),
          Map.entry('\u2009', " "),
          Map.entry('\u200A', " "),
          Map.entry('\u202F', " "),
          Map.entry('\t', " "),
          Map.entry('\u00AD', ""),
          Map.entry('\u200B', ""),
          Map.entry('\u2060', ""),
          Map.entry('\uFEFF', ""));

  private static final char DEGREE = '\u00B0';

  /** They join what belongs together, as their look-alike in ASCII does. */
  private static final String HYPHENS = "\u2010\u2011";

  private PlainCharacters() {}

  /** The word behind a figure, where the sign can mean nothing else; null elsewhere. */
  private static String degrees(String text, int sign, DegreeWords words) {
    boolean spaced = sign > 0 && text.charAt(sign - 1) == ' ';
    int figure = spaced ? sign - 2 : sign - 1;
    if (figure < 0 || !Character.isDigit(text.charAt(figure))) {
      return null;
    }
    boolean joined = sign + 1 < text.length() && Character.isLetter(text.charAt(sign + 1));
    boolean scale =
        joined
            && "CF".indexOf(text.charAt(sign + 1)) >= 0
            && (sign + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(sign + 2)));
    if (joined && !scale || sign + 1 < text.length() && Character.isDigit(text.charAt(sign + 1))) {
      return null;
    }
    String word = one(text, figure) ? words.one() : words.many();
    return (spaced ? "" : " ") + word + (scale ? " " : "");
  }

  /**
   * "9–6": two figures, which a hyphen between them would make one of, as in a number; not one of
   * several dashes, as in "0800–123–4567".
   */
  private static boolean isRange(String text, int dash) {
    return joins(text, dash)
        && !joins(text, pastFigure(text, dash, -1))
        && !joins(text, pastFigure(text, dash, 1));
  }

  /** Whether a dash or a hyphen between two digits stands at an offset, if that is in the text. */
  private static boolean joins(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && (text.charAt(at) == '-' || "-".equals(PLAIN.get(text.charAt(at))))
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  /** The offset behind the figure, or the time, next to a dash; before it where the step is −1. */
  private static int pastFigure(String text, int dash, int step) {
    int at = dash + step;
    while (at >= 0
        && at < text.length()
        && (Character.isDigit(text.charAt(at)) || ":.".indexOf(text.charAt(at)) >= 0)) {
      at += step;
    }
    return at;
  }

  /** Whether the figure that ends here is a bare 1 or -1, not the end of 21, 0.1 or 0-1. */
  private static boolean one(String text, int figure) {
    if (text.charAt(figure) != '1') {
      return false;
    }
    int before = figure - 1;
    if (before > 0 && ".,/-\u2010\u2011\u2012\u2013\u2212".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < 0 || !Character.isLetterOrDigit(text.charAt(before));
  }

  /**
   * The changes after which GSM-7 can write a text; none where it can already or cannot at all.
   *
   * @param words what the degree sign becomes; without them it stays
   */
  public static List<TextChange> of(String text, Optional<DegreeWords> words) {
    if (Sms.of(text).encoding() == Sms.Encoding.GSM_7) {
      return List.of();
    }
    List<TextChange> changes = new ArrayList<>();
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      String written =
          text.charAt(i) == DEGREE && words.isPresent()
              ? degrees(text, i, words.get())
              : PLAIN.get(text.charAt(i));
      if ("-".equals(written) && HYPHENS.indexOf(text.charAt(i)) < 0 && isRange(text, i)) {
        written = " - ";
      }
      boolean spaced =
          " ".equals(written) && plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ';
      if (spaced) {
        written = ""; // one space is enough, here and when the reply is read again
      }
      plain.append(written == null ? text.substring(i, i + 1) : written);
      if (written != null) {
        changes.add(TextChange.of(text, i, i + 1, written));
      }
    }
    return Sms.of(plain.toString()).encoding() == Sms.Encoding.GSM_7 ? changes : List.of();
  }
}

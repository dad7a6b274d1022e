package dev.tonewright.english.speech;

import dev.tonewright.rule.Speech.Kind;
import dev.tonewright.rule.Speech.Spoken;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands right around a figure and is said with it: "28 Feb – 2 Mar", ">£50", "99 %+". */
final class Neighbours {

  private static final Set<Kind> FROM_TO = EnumSet.of(Kind.DATE, Kind.TIME, Kind.ORDINAL);

  private static final Set<Kind> MEASURED =
      EnumSet.of(Kind.AMOUNT, Kind.UNIT, Kind.CARDINAL, Kind.TIME);

  private static final Pattern DASH = Pattern.compile(" ?[-–—] ?");

  /** The longest sign with its space, so that a search from it to the figure is short. */
  private static final int WIDTH = 6;

  private final Map<String, String> compared;
  private final Pattern before;

  Neighbours(SpeechData data) {
    this.compared = data.compared();
    this.before = Pattern.compile("(?<![^\\s(])(" + SpeechData.any(compared.keySet()) + ") ?$");
  }

  /**
   * As found, what belongs together in one.
   *
   * @param found in order, none overlapping another
   */
  List<Spoken> joined(String text, List<Spoken> found) {
    List<Spoken> joined = new ArrayList<>();
    for (Spoken next : found) {
      int end = joined.isEmpty() ? 0 : joined.get(joined.size() - 1).span().end();
      Spoken framed = framed(text, next, end);
      // A dash between two of a kind was found as a pause.
      int last = joined.size() - (pause(text, joined) ? 2 : 1);
      if (last >= 0 && range(text, joined.get(last), framed)) {
        Spoken from = joined.get(last);
        joined.subList(last, joined.size()).clear();
        joined.add(
            new Spoken(
                new Span(from.span().start(), framed.span().end()),
                from.kind(),
                from.said() + " to " + framed.said()));
      } else {
        joined.add(framed);
      }
    }
    return joined;
  }

  private static boolean pause(String text, List<Spoken> joined) {
    return joined.size() > 1
        && joined.get(joined.size() - 1).kind() == Kind.SIGN
        && DASH.matcher(joined.get(joined.size() - 1).span().of(text)).matches();
  }

  private static boolean range(String text, Spoken from, Spoken to) {
    return from.kind() == to.kind()
        && FROM_TO.contains(from.kind())
        && to.span().start() - from.span().end() <= 3
        && DASH.matcher(text.substring(from.span().end(), to.span().start())).matches();
  }

  private Spoken framed(String text, Spoken spoken, int from) {
    if (!MEASURED.contains(spoken.kind())) {
      return spoken;
    }
    int start = spoken.span().start();
    int end = spoken.span().end();
    String said = spoken.said();
    Matcher sign =
        before
            .matcher(text)
            .region(Math.max(from, start - WIDTH), start)
            .useTransparentBounds(true);
    if (sign.find()) {
      start = sign.start();
      said = compared.get(sign.group(1)) + " " + said;
    }
    boolean more = text.startsWith("+", end) && !joins(text, end + 1);
    return new Spoken(
        new Span(start, more ? end + 1 : end), spoken.kind(), more ? said + " plus" : said);
  }

  private static boolean joins(String text, int at) {
    return at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at))
            || Character.getType(text.charAt(at)) == Character.CURRENCY_SYMBOL);
  }
}

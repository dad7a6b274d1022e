package dev.tonewright.protect;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.tonewright.language.ProtectionCues;
import dev.tonewright.language.ProtectionCues.Cue;
import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What can be told by its characters alone: links, placeholders, amounts, dates and whatever holds
 * a figure. RE2/J finds each match in linear time whatever the text.
 */
final class Shapes {

  private static final String DIGITS = "0123456789";

  private static final String FIGURE = "\\d+(?:[.,'’\\x{00A0}\\x{202F}]\\d+)*";

  private static final String CURRENCY_CODE =
      "EUR|USD|GBP|AUD|CAD|NZD|INR|CHF|JPY|CNY|SEK|DKK|NOK|PLN|SGD|HKD|ZAR|PHP|AED|BRL|MXN|KRW|Rs\\.?";

  private static final String FILE_ENDING =
      "pdf|docx?|xlsx?|pptx?|csv|txt|rtf|png|jpe?g|gif|heic|svg|zip|exe|dmg|apk|ipa|msi|mp3|mp4|mov"
          + "|epub|acsm|mobi|html?|xml|json|ya?ml|log|ini|cfg|dll|bat|php";

  private static final String DOMAIN_ENDING =
      "(?:com|org|net|edu|gov|info|io|app|dev|eu|shop|(?:co|com|org|net|gov|ac)\\.[a-z]{2})";

  /** How far from a figure the rest of a date, an amount or an address may stand. */
  private static final int REACH = 48;

  private final List<Shape> shapes = new ArrayList<>();
  private final Set<String> months;
  private final Set<String> weekdays;

  /** On how much of a text an expression is tried. */
  private enum Scope {
    /** What stands around figures. */
    FIGURES,
    /** The same where a month is named. */
    MONTHS,
    /** Each stretch between white space. */
    WORD,
    /** The whole text. */
    TEXT
  }

  /**
   * @param needs characters of which the stretch must hold one for a match to be possible
   * @param whole whether a match may neither begin nor end inside a word
   */
  private record Shape(Kind kind, Scope scope, String needs, boolean whole, Pattern pattern) {

    boolean possible(BitSet present) {
      return needs.chars().anyMatch(present::get);
    }
  }

  Shapes(ProtectionCues cues) {
    months = cues.of(Cue.MONTH);
    weekdays = cues.of(Cue.WEEKDAY);
    placeholders();
    links();
    datesAndTimes(cues);
    amountsAndFigures(cues);
    addresses(cues);
  }

  /**
   * Every match in {@code text}, in no particular order; they may overlap. Most of a reply is plain
   * words, so an expression is tried only on what surrounds the characters that it needs.
   */
  void find(String text, Collection<Item> found) {
    BitSet present = characters(text);
    List<Shape> open = shapes.stream().filter(shape -> shape.possible(present)).toList();
    for (Span window : figureWindows(text)) {
      boolean month = namesMonth(text, window);
      for (Shape shape : open) {
        if (shape.scope() == Scope.FIGURES || month && shape.scope() == Scope.MONTHS) {
          match(shape, text, window, found);
        }
      }
    }
    for (Shape shape : open) {
      if (shape.scope() == Scope.TEXT) {
        match(shape, text, new Span(0, text.length()), found);
      }
    }
    words(text, open.stream().filter(shape -> shape.scope() == Scope.WORD).toList(), found);
    Figures.find(text, found);
  }

  private void words(String text, List<Shape> shapes, Collection<Item> found) {
    for (int start = 0; !shapes.isEmpty() && start < text.length(); start++) {
      int end = start;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      int last = end;
      while (last > start && ".,:;!?".indexOf(text.charAt(last - 1)) >= 0) {
        last--;
      }
      BitSet present = characters(text.substring(start, last));
      for (Shape shape : shapes) {
        if (shape.possible(present)) {
          match(shape, text, new Span(start, end), found);
        }
      }
      start = end;
    }
  }

  private static BitSet characters(String text) {
    BitSet present = new BitSet(128);
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 128) {
        present.set(text.charAt(i));
      }
    }
    return present;
  }

  private void match(Shape shape, String text, Span window, Collection<Item> found) {
    Matcher matcher = shape.pattern().matcher(window.of(text));
    while (matcher.find()) {
      Span span =
          trimmed(
              shape.kind(), text, window.start() + matcher.start(), window.start() + matcher.end());
      boolean bounded =
          !shape.whole() || Edges.opens(text, span.start()) && Edges.closes(text, span.end());
      if (bounded && plausible(shape.kind(), text, span)) {
        Span item = shape.kind() == Kind.DATE ? withWeekday(text, span) : span;
        found.add(new Item(item, shape.kind()));
      }
    }
  }

  private boolean namesMonth(String text, Span window) {
    for (int i = window.start(); i < window.end(); i++) {
      int start = i;
      while (i < window.end() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i - start >= 3 && months.contains(lower(text, start, i))) {
        return true;
      }
    }
    return false;
  }

  /** "Friday, 3 May", "Friday the 3rd of May": the weekday belongs to the date. */
  private Span withWeekday(String text, Span date) {
    int end = wordEnd(text, date.start());
    int start = wordStart(text, end);
    if (end - start <= 3 && end > start && !weekdays.contains(lower(text, start, end))) {
      end = wordEnd(text, start);
      start = wordStart(text, end);
    }
    return weekdays.contains(lower(text, start, end)) ? new Span(start, date.end()) : date;
  }

  private static String lower(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Where the word before {@code at} ends, past one comma or full stop and one space. */
  private static int wordEnd(String text, int at) {
    int end = at;
    if (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
      if (end > 0 && ",.".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
    }
    return end;
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 20 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** What surrounds the figures, cut at white space; merged where they meet. */
  private static List<Span> figureWindows(String text) {
    List<Span> windows = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        int last = windows.size() - 1;
        int start = Math.max(0, i - REACH);
        while (start > 0
            && start > i - 2 * REACH
            && !Character.isWhitespace(text.charAt(start - 1))) {
          start--;
        }
        int end = Math.min(text.length(), i + REACH);
        while (end < text.length()
            && end < i + 2 * REACH
            && !Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        if (last >= 0 && windows.get(last).end() >= start) {
          windows.set(last, windows.get(last).cover(new Span(start, end)));
        } else {
          windows.add(new Span(start, end));
        }
      }
    }
    return windows;
  }

  private void placeholders() {
    add(
        Kind.PLACEHOLDER,
        Scope.TEXT,
        "{",
        false,
        "\\{\\{\\{[^{}\\n]*\\}\\}\\}|\\{\\{[^{}\\n]*\\}\\}");
    add(Kind.PLACEHOLDER, Scope.TEXT, "{", false, "\\{%[^%\\n]*%\\}|\\$?\\{[^{}\\n]*\\}");
    add(
        Kind.PLACEHOLDER,
        Scope.WORD,
        "%",
        false,
        "%(?:\\d+\\$)?\\d*(?:\\.\\d+)?[sdif]\\b|%\\(\\w+\\)[sd]");
    add(Kind.PLACEHOLDER, Scope.WORD, "%", false, "%%?[A-Za-z]\\w*%%?");
    add(Kind.PLACEHOLDER, Scope.WORD, "#", false, "#[A-Za-z][A-Za-z0-9_.-]*#");
    add(Kind.PLACEHOLDER, Scope.TEXT, "[", false, "\\[[A-Za-z_][\\w.-]*(?: [\\w.-]+){0,2}\\]");
    add(Kind.PLACEHOLDER, Scope.TEXT, "<", false, "<<[^<>\\n]*>>|</?[A-Za-z_][^<>\\n]*>");
    add(Kind.PLACEHOLDER, Scope.TEXT, "*", false, "\\*\\|[^|\\n]*\\|\\*");
    add(Kind.PLACEHOLDER, Scope.WORD, "_", true, "__[A-Za-z0-9]+(?:_[A-Za-z0-9]+)*__");
    add(Kind.SOURCE_CODE, Scope.TEXT, "`", false, "```[^`]*```|`[^`\\n]+`");
  }

  private void links() {
    String rest = "[^\\s<>\"“”«»`]";
    add(
        Kind.URL,
        Scope.WORD,
        ":",
        false,
        "(?i:https?|ftp)://" + rest + "+|(?i:mailto|tel):" + rest + "+");
    add(Kind.URL, Scope.WORD, ".", false, "\\b(?i:www\\.)" + rest + "+");
    add(
        Kind.URL,
        Scope.WORD,
        ".",
        false,
        "\\b(?:[A-Za-z0-9-]+\\.)+[a-z]{2,10}(?::\\d+)?/" + rest + "*");
    add(Kind.URL, Scope.WORD, ".", true, "(?:[A-Za-z0-9-]+\\.)+" + DOMAIN_ENDING);
    add(
        Kind.EMAIL,
        Scope.WORD,
        "@",
        false,
        "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    add(Kind.MENTION, Scope.WORD, "@", true, "@[A-Za-z0-9_]+(?:@[A-Za-z0-9.-]+)?");
    add(Kind.HASHTAG, Scope.WORD, "#", true, "#[\\p{L}\\p{N}_]+");
    add(Kind.CODE, Scope.WORD, ".", true, "[\\p{L}\\p{N}_-]+\\.(?i:" + FILE_ENDING + ")");
    add(Kind.CODE, Scope.WORD, "/", true, "(?:[A-Za-z]:)?(?:[\\\\/][A-Za-z0-9_.-]+){2,}");
    add(Kind.CODE, Scope.WORD, "_", true, "[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+");
  }

  private void datesAndTimes(ProtectionCues cues) {
    String month = "(?:" + months(cues) + ")\\.?";
    String day = "\\d{1,2}(?:\\p{Ll}{2})?";
    String year = "(?:,?[\\s-](?:\\p{Ll}{2}\\s)?\\d{4})?";
    add(Kind.DATE, Scope.MONTHS, day + "(?:\\s\\p{Ll}{2})?[\\s-]?" + month + year);
    add(Kind.DATE, Scope.MONTHS, month + "\\s" + day + year);
    add(Kind.DATE, Scope.MONTHS, month + ",?\\s\\d{4}");
    add(Kind.DATE, Scope.FIGURES, "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}");
    String time = "(?i:" + alternatives(cues.of(Cue.TIME)) + ")";
    add(Kind.TIME, Scope.FIGURES, "\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?" + time);
    add(Kind.TIME, Scope.FIGURES, "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s[A-Z]{3,4}\\b)?");
    add(Kind.TIME, Scope.FIGURES, "\\d{1,2}\\s?" + time);
  }

  private void amountsAndFigures(ProtectionCues cues) {
    String currency = "\\p{Sc}|(?:" + CURRENCY_CODE + ")";
    String named = "(?i:" + alternatives(cues.of(Cue.CURRENCY)) + ")";
    add(
        Kind.AMOUNT,
        Scope.FIGURES,
        DIGITS,
        false,
        "(?:" + currency + ")\\s?-?" + FIGURE + "(?:[kKmM]\\b|bn\\b)?");
    add(Kind.AMOUNT, Scope.FIGURES, DIGITS, false, FIGURE + "\\s?(?:\\p{Sc}|%|‰|°[CF]?)");
    add(Kind.AMOUNT, Scope.FIGURES, FIGURE + "\\s?(?:" + CURRENCY_CODE + "|" + named + ")");
    add(
        Kind.PHONE,
        Scope.FIGURES,
        "(?:\\+\\d{1,3}[ .-]?)?(?:\\(\\d{1,5}\\)[ -]?)?\\d+(?:[ .\\x{00A0}-]\\d+)*");
  }

  private void addresses(ProtectionCues cues) {
    String name = "\\p{Lu}[\\p{L}'’.-]+";
    String town = "(?:,\\s" + name + "(?:\\s" + name + "){0,3}){0,4}";
    String street = "(?:" + alternatives(cues.of(Cue.STREET)) + ")\\b\\.?";
    add(
        Kind.POSTAL_ADDRESS,
        Scope.FIGURES,
        "\\d+[A-Za-z]?,?\\s(?:" + name + "\\s){1,4}" + street + town);
    String british = "[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}";
    String american = "[A-Z]{2}\\s\\d{5}(?:-\\d{4})?";
    add(
        Kind.POSTAL_ADDRESS,
        Scope.FIGURES,
        "(?:" + name + "\\s){0,2}" + name + ",?\\s(?:" + british + "|" + american + ")");
    add(Kind.POSTAL_ADDRESS, Scope.FIGURES, british + "|" + "P\\.?O\\.? Box \\d+");
  }

  private void add(Kind kind, Scope scope, String expression) {
    add(kind, scope, DIGITS, true, expression);
  }

  private void add(Kind kind, Scope scope, String needs, boolean whole, String expression) {
    shapes.add(new Shape(kind, scope, needs, whole, Pattern.compile(expression)));
  }

  /** Months as names; in lower case only where that is no ordinary word ("may", "march"). */
  private static String months(ProtectionCues cues) {
    TreeSet<String> forms = new TreeSet<>();
    for (String month : cues.of(Cue.MONTH)) {
      forms.add(Pattern.quote(month.toUpperCase(Locale.ROOT)));
      forms.add(Pattern.quote(month.substring(0, 1).toUpperCase(Locale.ROOT) + month.substring(1)));
      if (!cues.ordinary().test(month)) {
        forms.add(Pattern.quote(month));
      }
    }
    return longestFirst(forms);
  }

  private static String alternatives(Collection<String> words) {
    return longestFirst(words.stream().map(Pattern::quote).toList());
  }

  /** Of "jun" and "june" the longer must be tried first. An empty list matches nothing. */
  private static String longestFirst(Collection<String> quoted) {
    if (quoted.isEmpty()) {
      return "[^\\x{0}-\\x{10FFFF}]";
    }
    return quoted.stream()
        .sorted((a, b) -> a.length() != b.length() ? b.length() - a.length() : a.compareTo(b))
        .collect(Collectors.joining("|"));
  }

  private static Span trimmed(Kind kind, String text, int start, int end) {
    int last = end;
    if (kind == Kind.URL || kind == Kind.EMAIL || kind == Kind.MENTION || kind == Kind.CODE) {
      while (last > start && ".,;:!?'’*_~>]|-".indexOf(text.charAt(last - 1)) >= 0) {
        last--;
      }
      boolean closing = last > start && text.charAt(last - 1) == ')';
      if (closing && text.substring(start, last).indexOf('(') < 0) {
        last--;
      }
    }
    // A full stop after a month ends the sentence.
    if (kind == Kind.DATE && last > start && text.charAt(last - 1) == '.') {
      last--;
    }
    return new Span(start, last);
  }

  private static boolean plausible(Kind kind, String text, Span span) {
    if (span.isEmpty()) {
      return false;
    }
    return switch (kind) {
      case PHONE -> {
        long digits = span.of(text).chars().filter(Character::isDigit).count();
        yield digits >= 7 && digits <= 17;
      }
      // The text of a Markdown link is prose.
      case PLACEHOLDER ->
          text.charAt(span.start()) != '['
              || span.end() >= text.length()
              || "([".indexOf(text.charAt(span.end())) < 0;
      default -> true;
    };
  }
}

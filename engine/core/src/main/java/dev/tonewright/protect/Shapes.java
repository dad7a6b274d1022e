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

  private final List<Shape> shapes = new ArrayList<>();

  /**
   * @param needs characters of which the text must hold one for a match to be possible
   * @param whole whether a match may neither begin nor end inside a word
   */
  private record Shape(Kind kind, String needs, boolean whole, Pattern pattern) {}

  Shapes(ProtectionCues cues) {
    placeholders();
    links();
    datesAndTimes(cues);
    amountsAndFigures(cues);
    addresses(cues);
  }

  /** Every match in {@code text}, in no particular order; they may overlap. */
  void find(String text, Collection<Item> found) {
    BitSet present = new BitSet();
    text.chars().filter(c -> c < 128).forEach(present::set);
    for (Shape shape : shapes) {
      if (shape.needs().chars().noneMatch(present::get)) {
        continue;
      }
      Matcher matcher = shape.pattern().matcher(text);
      while (matcher.find()) {
        Span span = trimmed(shape.kind(), text, matcher.start(), matcher.end());
        boolean bounded =
            !shape.whole() || Edges.opens(text, span.start()) && Edges.closes(text, span.end());
        if (bounded && plausible(shape.kind(), text, span)) {
          found.add(new Item(span, shape.kind()));
        }
      }
    }
  }

  private void placeholders() {
    add(Kind.PLACEHOLDER, "{", false, "\\{\\{\\{[^{}\\n]*\\}\\}\\}|\\{\\{[^{}\\n]*\\}\\}");
    add(Kind.PLACEHOLDER, "{", false, "\\{%[^%\\n]*%\\}|\\$?\\{[^{}\\n]*\\}");
    add(Kind.PLACEHOLDER, "%", false, "%(?:\\d+\\$)?\\d*(?:\\.\\d+)?[sdif]\\b|%\\(\\w+\\)[sd]");
    add(Kind.PLACEHOLDER, "%", false, "%%?[A-Za-z]\\w*%%?");
    add(Kind.PLACEHOLDER, "#", false, "#[A-Za-z][A-Za-z0-9_.-]*#");
    add(Kind.PLACEHOLDER, "[", false, "\\[[A-Za-z_][\\w.-]*(?: [\\w.-]+){0,2}\\]");
    add(Kind.PLACEHOLDER, "<", false, "<<[^<>\\n]*>>|</?[A-Za-z_][^<>\\n]*>");
    add(Kind.PLACEHOLDER, "*", false, "\\*\\|[^|\\n]*\\|\\*");
    add(Kind.PLACEHOLDER, "_", true, "__[A-Za-z0-9]+(?:_[A-Za-z0-9]+)*__");
    add(Kind.SOURCE_CODE, "`", false, "```[^`]*```|`[^`\\n]+`");
  }

  private void links() {
    String rest = "[^\\s<>\"“”«»`]";
    add(Kind.URL, ":", false, "(?i:https?|ftp)://" + rest + "+|(?i:mailto|tel):" + rest + "+");
    add(Kind.URL, ".", false, "\\b(?i:www\\.)" + rest + "+");
    add(Kind.URL, ".", false, "\\b(?:[A-Za-z0-9-]+\\.)+[a-z]{2,10}(?::\\d+)?/" + rest + "*");
    add(Kind.URL, ".", true, "(?:[A-Za-z0-9-]+\\.)+" + DOMAIN_ENDING);
    add(Kind.EMAIL, "@", false, "[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+");
    add(Kind.MENTION, "@", true, "@[A-Za-z0-9_]+(?:@[A-Za-z0-9.-]+)?");
    add(Kind.HASHTAG, "#", true, "#[\\p{L}\\p{N}_]+");
    add(Kind.CODE, ".", true, "[\\p{L}\\p{N}_-]+\\.(?i:" + FILE_ENDING + ")");
    add(Kind.CODE, "/", true, "(?:[A-Za-z]:)?(?:[\\\\/][A-Za-z0-9_.-]+){2,}");
    add(Kind.CODE, "_", true, "[A-Za-z0-9]+(?:_[A-Za-z0-9]+)+");
  }

  private void datesAndTimes(ProtectionCues cues) {
    String month = "(?:" + months(cues) + ")\\.?";
    String weekday =
        "(?:(?i:" + alternatives(cues.of(Cue.WEEKDAY)) + ")\\.?,?\\s(?:\\p{Ll}{2,3}\\s)?)?";
    String day = "\\d{1,2}(?:\\p{Ll}{2}|\\.)?";
    String year = "(?:,?[\\s-](?:\\p{Ll}{2}\\s)?\\d{4})?";
    add(Kind.DATE, DIGITS, true, weekday + day + "(?:\\s\\p{Ll}{2})?[\\s-]?" + month + year);
    add(Kind.DATE, DIGITS, true, weekday + month + "\\s(?:\\p{Ll}{2,3}\\s)?" + day + year);
    add(Kind.DATE, DIGITS, true, month + ",?\\s\\d{4}");
    add(Kind.DATE, DIGITS, true, weekday + "\\d{1,4}([/.-])\\d{1,2}[/.-]\\d{1,4}");
    add(Kind.DATE, DIGITS, true, weekday + "\\d{1,2}(?:st|nd|rd|th)");
    String time = "(?i:" + alternatives(cues.of(Cue.TIME)) + ")";
    add(Kind.TIME, DIGITS, true, "\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?" + time);
    add(Kind.TIME, DIGITS, true, "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s[A-Z]{3,4}\\b)?");
    add(Kind.TIME, DIGITS, true, "\\d{1,2}\\s?" + time);
  }

  private void amountsAndFigures(ProtectionCues cues) {
    String currency = "\\p{Sc}|(?:" + CURRENCY_CODE + ")";
    String named = "(?i:" + alternatives(cues.of(Cue.CURRENCY)) + ")";
    add(Kind.AMOUNT, DIGITS, false, "(?:" + currency + ")\\s?-?" + FIGURE + "(?:[kKmM]\\b|bn\\b)?");
    add(Kind.AMOUNT, DIGITS, false, FIGURE + "\\s?(?:\\p{Sc}|%|‰|°[CF]?)");
    add(Kind.AMOUNT, DIGITS, true, FIGURE + "\\s?(?:" + CURRENCY_CODE + "|" + named + ")");
    add(Kind.PHONE, DIGITS, true, "\\+?\\(?\\d[\\d().\\x{00A0} /-]*\\d");
    // Whatever holds a figure. Full stops, commas and colons join figures alone, so that a missing
    // space after a sentence ("by 20.Please") can still be mended.
    String piece = "[\\p{L}\\p{N}_]*";
    add(
        Kind.NUMBER,
        DIGITS,
        false,
        "[#№+±~-]?"
            + piece
            + "(?:[-–/'’&+]"
            + piece
            + ")*\\d+(?:[.,:]\\d+)*"
            + piece
            + "(?:[-–/'’&+][\\p{L}\\p{N}_]+(?:[.,:]\\d+)*)*");
  }

  private void addresses(ProtectionCues cues) {
    String name = "\\p{Lu}[\\p{L}'’.-]+";
    String town = "(?:,\\s" + name + "(?:\\s" + name + "){0,3}){0,4}";
    String street = "(?:" + alternatives(cues.of(Cue.STREET)) + ")\\b\\.?";
    add(
        Kind.POSTAL_ADDRESS,
        DIGITS,
        true,
        "\\d+[A-Za-z]?,?\\s(?:" + name + "\\s){1,4}" + street + town);
    String british = "[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[A-Z]{2}";
    String american = "[A-Z]{2}\\s\\d{5}(?:-\\d{4})?";
    add(
        Kind.POSTAL_ADDRESS,
        DIGITS,
        true,
        "(?:" + name + "\\s){0,2}" + name + ",?\\s(?:" + british + "|" + american + ")");
    add(Kind.POSTAL_ADDRESS, DIGITS, true, british + "|" + "P\\.?O\\.? Box \\d+");
  }

  private void add(Kind kind, String needs, boolean whole, String expression) {
    shapes.add(new Shape(kind, needs, whole, Pattern.compile(expression)));
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
    if (kind == Kind.URL || kind == Kind.EMAIL || kind == Kind.MENTION) {
      while (last > start && ".,;:!?'’*_~>]|-".indexOf(text.charAt(last - 1)) >= 0) {
        last--;
      }
      boolean closing = last > start && text.charAt(last - 1) == ')';
      if (closing && text.substring(start, last).indexOf('(') < 0) {
        last--;
      }
    }
    int first = start;
    if (kind == Kind.NUMBER) {
      // "word-5" is one item, a dash before a figure is punctuation.
      while (first < last && "-–/'’&+~".indexOf(text.charAt(first)) >= 0) {
        first++;
      }
      while (last > first && "-–/'’&+".indexOf(text.charAt(last - 1)) >= 0) {
        last--;
      }
    }
    return new Span(first, last);
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

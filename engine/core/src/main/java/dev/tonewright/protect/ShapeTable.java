package dev.tonewright.protect;

import com.google.re2j.Pattern;
import dev.tonewright.language.ProtectionCues;
import dev.tonewright.language.ProtectionCues.Cue;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.protect.Shape.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The expressions by which protected items are told, as a language writes them. */
final class ShapeTable {

  /** Digits of the shortest telephone number that is told from other figures. */
  static final int PHONE_DIGITS = 7;

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

  private ShapeTable() {}

  static List<Shape> of(ProtectionCues cues) {
    ShapeTable table = new ShapeTable();
    table.placeholders();
    table.links();
    table.datesAndTimes(cues);
    table.amountsAndFigures(cues);
    table.addresses(cues);
    return List.copyOf(table.shapes);
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
        "(?i:[a-z][a-z0-9+-]{1,15})://" + rest + "+|(?i:mailto|tel):" + rest + "+");
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
    add(Kind.DATE, Scope.FIGURES, "/.-", true, "\\d{1,4}[/.-]\\d{1,2}[/.-]\\d{1,4}");
    String time = "(?i:" + alternatives(cues.of(Cue.TIME)) + ")";
    add(Kind.TIME, Scope.FIGURES, ":.", true, "\\d{1,2}[:.]\\d{2}(?::\\d{2})?\\s?" + time);
    add(Kind.TIME, Scope.FIGURES, ":", true, "\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s[A-Z]{3,4}\\b)?");
    add(Kind.TIME, Scope.FIGURES, "\\d{1,2}\\s?" + time);
  }

  private void amountsAndFigures(ProtectionCues cues) {
    String currency = "\\p{Sc}|(?:" + CURRENCY_CODE + ")";
    String great = alternatives(cues.of(Cue.MAGNITUDE));
    String named = "(?i:" + alternatives(cues.of(Cue.CURRENCY)) + ")";
    add(
        Kind.AMOUNT,
        Scope.FIGURES,
        DIGITS,
        false,
        "(?:" + currency + ")\\s?-?" + FIGURE + "(?:(?:" + great + ")\\b)?");
    add(Kind.AMOUNT, Scope.FIGURES, DIGITS, false, FIGURE + "\\s?(?:\\p{Sc}|%|‰|°[CF]?)");
    add(Kind.AMOUNT, Scope.FIGURES, FIGURE + "\\s?(?:" + CURRENCY_CODE + "|" + named + ")");
    phone("(?:\\+\\d{1,3}[ .-]?)?(?:\\(\\d{1,5}\\)[ -]?)?\\d+(?:[ .\\x{00A0}-]\\d+)*");
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
    String box = alternatives(cues.of(Cue.POST_BOX));
    String american = "[A-Z]{2}\\s\\d{5}(?:-\\d{4})?";
    add(
        Kind.POSTAL_ADDRESS,
        Scope.FIGURES,
        "(?:" + name + "\\s){0,2}" + name + ",?\\s(?:" + british + "|" + american + ")");
    add(Kind.POSTAL_ADDRESS, Scope.FIGURES, british + "|(?:" + box + ")\\s\\d+");
  }

  private void add(Kind kind, Scope scope, String expression) {
    add(kind, scope, DIGITS, true, expression);
  }

  private void phone(String expression) {
    Pattern pattern = Pattern.compile(expression);
    shapes.add(new Shape(Kind.PHONE, Scope.FIGURES, DIGITS, PHONE_DIGITS, true, pattern));
  }

  private void add(Kind kind, Scope scope, String needs, boolean whole, String expression) {
    shapes.add(new Shape(kind, scope, needs, 0, whole, Pattern.compile(expression)));
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
}

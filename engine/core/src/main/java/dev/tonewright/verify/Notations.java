package dev.tonewright.verify;

import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import dev.tonewright.text.Edit;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What times, numbers, amounts and quotation marks say, however they are written. */
final class Notations {

  private static final Pattern HALF_DAY =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d{2}))?[\\s\u00a0\u202f]?([ap])\\.?[\\s\u00a0]?m\\.?");

  private static final Pattern WHOLE_DAY = Pattern.compile("(\\d{1,2}):(\\d{2})");

  private static final Pattern AMOUNT =
      Pattern.compile("(\\D*?)[\\s\u00a0\u202f]?(\\d(?:.*\\d)?)[\\s\u00a0\u202f]?(\\D*)");

  private static final String OPENING = "“„«‘";
  private static final String CLOSING = "”“»’";

  private Notations() {}

  /** Whether an edit changes how something is written and not what it says. */
  static boolean same(Edit edit) {
    return quotation(edit.changes())
        || edit.changes().stream()
            .allMatch(
                c -> {
                  Optional<String> value = value(c.before());
                  return value.isPresent() && value.equals(value(c.after()));
                });
  }

  private static boolean quotation(List<TextChange> changes) {
    return changes.size() == 2
        && Stream.of(changes.get(0).before(), changes.get(0).after())
            .allMatch(m -> mark(m, OPENING))
        && Stream.of(changes.get(1).before(), changes.get(1).after())
            .allMatch(m -> mark(m, CLOSING));
  }

  private static boolean mark(String text, String marks) {
    String bare = text.replaceAll("[\\s\u00a0\u202f]", "");
    return bare.length() == 1 && (bare.equals("\"") || marks.contains(bare));
  }

  /**
   * The value of a time, number or amount, each mark read in the one way in which it can be.
   *
   * @return empty for what is none, or can be read in more than one way
   */
  static Optional<String> value(String text) {
    Matcher half = HALF_DAY.matcher(text.toLowerCase(Locale.ROOT));
    if (half.matches()) {
      int hour = Integer.parseInt(half.group(1));
      int minute = half.group(2) == null ? 0 : Integer.parseInt(half.group(2));
      return hour < 1 || hour > 12 || minute > 59
          ? Optional.empty()
          : Optional.of(clock(hour % 12 + (half.group(3).equals("p") ? 12 : 0), minute));
    }
    Matcher whole = WHOLE_DAY.matcher(text);
    if (whole.matches()) {
      int hour = Integer.parseInt(whole.group(1));
      int minute = Integer.parseInt(whole.group(2));
      return hour > 23 || minute > 59 ? Optional.empty() : Optional.of(clock(hour, minute));
    }
    Matcher amount = AMOUNT.matcher(text);
    if (!amount.matches() || !amount.group(1).isBlank() && !amount.group(3).isBlank()) {
      return Optional.empty();
    }
    String currency = currency((amount.group(1) + amount.group(3)).strip());
    return figure(amount.group(2), !currency.isEmpty()).map(f -> currency + " " + f);
  }

  private static String clock(int hour, int minute) {
    return hour + ":" + minute;
  }

  /** Its code where a sign stands for one currency only, else the sign. */
  private static String currency(String written) {
    return Currency.getAvailableCurrencies().stream()
        .filter(c -> c.getSymbol(ULocale.ROOT).equals(written))
        .map(Currency::getCurrencyCode)
        .sorted()
        .findFirst()
        .orElse(written);
  }

  private static Optional<String> figure(String figure, boolean money) {
    String marks = figure.replaceAll("\\d", "");
    if (marks.isEmpty()) {
      return Optional.of(figure);
    }
    char last = marks.charAt(marks.length() - 1);
    String behind = figure.substring(figure.lastIndexOf(last) + 1);
    boolean decimal = behind.length() != 3;
    String groups = decimal ? marks.substring(0, marks.length() - 1) : marks;
    boolean one = groups.chars().distinct().count() <= 1;
    boolean apart = !decimal || groups.indexOf(last) < 0;
    boolean told = decimal ? ".,".indexOf(last) >= 0 : money;
    String whole = decimal ? figure.substring(0, figure.lastIndexOf(last)) : figure;
    boolean thirds = groups.isEmpty() || whole.matches("\\d{1,3}(?:\\D\\d{3})+");
    return one && apart && told && thirds
        ? Optional.of(whole.replaceAll("\\D", "") + (decimal ? "." + behind : ""))
        : Optional.empty();
  }
}

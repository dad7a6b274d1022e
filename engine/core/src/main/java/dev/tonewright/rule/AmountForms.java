package dev.tonewright.rule;

import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import dev.tonewright.language.ProtectionCues;
import dev.tonewright.language.ProtectionCues.Cue;
import dev.tonewright.profile.Notation;
import dev.tonewright.profile.Notation.Numbers;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes numbers and amounts with the marks, and amounts with the currency, that a profile asks
 * for. "1.199" and "1,199" are one figure or the other only where a currency decides it, and "3,5"
 * only before a unit; what is not certain stays.
 */
public final class AmountForms extends NotationRule {

  private static final Set<Kind> FIGURES = EnumSet.of(Kind.NUMBER, Kind.AMOUNT);

  private static final String SPACE = "[ \u00a0\u202f]";

  private static final String NUMBER =
      "(?:\\d{1,3}(?:([.,'’\u00a0\u202f])\\d{3})(?:\\2\\d{3})*(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?)";

  private static final String CURRENCY = "(?:(?:\\p{Lu}{1,3})?\\p{Sc}|" + CurrencyForms.CODES + ")";

  /** No part of an id, a range, a date or a longer figure. */
  private static final String BEGIN =
      "(?<![\\p{L}\\p{N}\\p{Sc}.,:/#@_+–=*'’-]|\\p{N}" + SPACE + "|[–=-]" + SPACE + ")";

  private static final String END =
      "(?![\\p{L}\\p{N}_/]|[.,'’:/]\\p{N}|" + SPACE + "?[-–=*x×/]" + SPACE + "?[\\p{N}\\p{Sc}])";

  private static final Pattern BEFORE =
      Pattern.compile(
          BEGIN
              + "("
              + CURRENCY
              + SPACE
              + "?)("
              + NUMBER.replace("\\2", "\\3")
              + ")()"
              + END
              + "(?!"
              + SPACE
              + "?"
              + CURRENCY
              + ")");

  private static final Pattern BEHIND =
      Pattern.compile(
          BEGIN
              + "()("
              + NUMBER.replace("\\2", "\\3")
              + ")("
              + SPACE
              + "?"
              + CURRENCY
              + ")"
              + END
              + "(?!"
              + SPACE
              + "?\\p{N})");

  private static final Pattern ALONE =
      Pattern.compile(BEGIN + "(" + NUMBER + ")" + END + "(?!" + SPACE + "?" + CURRENCY + ")");

  /** Behind these a decimal mark is one. */
  private static final Pattern UNIT =
      Pattern.compile(
          SPACE
              + "?(?:%|‰|(?:kg|g|mg|km|cm|mm|m|l|ml|GB|MB|TB|kWh|kW|V|W|°C|°F)(?![\\p{L}\\p{N}]))");

  private static final Pattern GROUPED =
      Pattern.compile(
          "([1-9]\\d{0,2}(?:([.,'’\u00a0\u202f])\\d{3})(\\2\\d{3})*)(?:([.,])(\\d{1,2}))?");

  private static final Pattern DECIMAL = Pattern.compile("(\\d+)[.,](\\d{1,2})");

  private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  /** Prices of parts and rates have three decimals. */
  private final Pattern rate;

  /**
   * @param cues the language's, of which {@link Cue#RATE} shows a rate, as a stroke does in any
   */
  public AmountForms(ProtectionCues cues) {
    super("norm.amounts", "Numbers and amounts are written as this profile asks for.");
    String words =
        cues.of(Cue.RATE).stream()
            .sorted()
            .map(word -> "|" + Pattern.quote(word) + "\\b")
            .collect(Collectors.joining());
    this.rate = Pattern.compile("\\s?(?:/|=" + words + ")", CASELESS);
  }

  @Override
  protected List<Proposal> forms(RuleContext context) {
    Notation notation = context.norms().notation();
    if (notation.numbers() == Numbers.KEEP && notation.currency() == Notation.Currency.KEEP) {
      return List.of();
    }
    List<Span> seen = new ArrayList<>();
    List<Proposal> offers = new ArrayList<>();
    for (Pattern pattern : List.of(BEFORE, BEHIND)) {
      Matcher amount = pattern.matcher(context.text());
      while (amount.find()) {
        Span span = new Span(amount.start(), amount.end());
        if (seen.stream().noneMatch(span::overlaps)) {
          seen.add(span);
          form(context, span, amount(context, amount)).ifPresent(offers::add);
        }
      }
    }
    Matcher number = ALONE.matcher(context.text());
    while (number.find()) {
      Span span = new Span(number.start(), number.end());
      if (seen.stream().noneMatch(span::overlaps)) {
        form(context, span, number(context, number.group(1), span.end())).ifPresent(offers::add);
      }
    }
    return offers;
  }

  private Optional<Proposal> form(RuleContext context, Span span, Optional<String> form) {
    return form.filter(f -> !f.equals(span.of(context.text())))
        .filter(f -> free(context, span, FIGURES))
        .map(f -> offer(TextChange.of(context.text(), span, f)));
  }

  private Optional<String> amount(RuleContext context, Matcher amount) {
    String number = amount.group(2);
    String currency = (amount.group(1) + amount.group(4)).strip();
    boolean code = CurrencyForms.isCode(currency);
    if (code && YEAR.matcher(number).matches()) {
      return Optional.empty(); // "CAD 2024"
    }
    boolean rate =
        this.rate.matcher(context.text()).region(amount.end(), context.text().length()).lookingAt();
    boolean hundredths = CurrencyForms.hasHundredths(currency);
    Notation notation = context.norms().notation();
    Locale locale = context.request().locale();
    Optional<String> written = written(number, hundredths && !rate, true, notation, locale);
    return written.map(
        w -> CurrencyForms.of(amount.group(1), w, amount.group(4), notation.currency(), locale));
  }

  private static Optional<String> number(RuleContext context, String number, int end) {
    boolean unit = UNIT.matcher(context.text()).region(end, context.text().length()).lookingAt();
    Notation notation = context.norms().notation();
    return written(number, false, unit, notation, context.request().locale());
  }

  /**
   * A number with the marks asked for; as it stands where it has none, or where they are kept.
   *
   * @param groups whether marks before three figures part thousands: those of an amount of money,
   *     where a single one is not the mark of decimals that is asked for
   * @param decimals whether a single mark before one or two figures is that of decimals
   * @return empty where it can be read in more than one way
   */
  private static Optional<String> written(
      String number, boolean groups, boolean decimals, Notation notation, Locale locale) {
    if (notation.numbers() == Numbers.KEEP || number.chars().allMatch(Character::isDigit)) {
      return Optional.of(number);
    }
    DecimalFormatSymbols marks = marks(notation.numbers(), locale);
    Matcher grouped = GROUPED.matcher(number);
    if (grouped.matches()) {
      // "192.168.100.101" and "3.100.250" are no amounts, and "$1.285" may be a price of fuel.
      boolean decimalToo = marks.getDecimalSeparatorString().equals(grouped.group(2));
      boolean told =
          grouped.group(4) != null || groups && (grouped.group(3) != null || !decimalToo);
      if (!told || grouped.group(2).equals(grouped.group(4))) {
        return Optional.empty();
      }
      String whole = grouped.group(1).replace(grouped.group(2), marks.getGroupingSeparatorString());
      return Optional.of(
          grouped.group(4) == null
              ? whole
              : whole + marks.getDecimalSeparatorString() + grouped.group(5));
    }
    Matcher decimal = DECIMAL.matcher(number);
    return decimals && decimal.matches()
        ? Optional.of(decimal.group(1) + marks.getDecimalSeparatorString() + decimal.group(2))
        : Optional.empty();
  }

  private static DecimalFormatSymbols marks(Numbers numbers, Locale locale) {
    ULocale reader =
        switch (numbers) {
          case KEEP, LOCALE -> ULocale.forLocale(locale);
          case COMMA_POINT -> ULocale.ENGLISH;
          case POINT_COMMA -> ULocale.GERMAN;
          case SPACE_COMMA -> ULocale.FRENCH;
          case APOSTROPHE_POINT -> new ULocale("de-CH");
        };
    return DecimalFormatSymbols.getInstance(CurrencyForms.latin(reader));
  }
}

package dev.tonewright.rule;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import dev.tonewright.profile.Notation;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Signs and codes of currencies, and where they stand, by Unicode CLDR. */
final class CurrencyForms {

  /** Codes that stand in replies and are no words. */
  static final String CODES =
      "EUR|GBP|USD|CHF|JPY|CNY|INR|CAD|AUD|NZD|SEK|NOK|DKK|PLN|CZK|HUF|SGD|HKD|ZAR|AED|MXN|BRL"
          + "|KRW|TWD|THB|ILS|SAR";

  /** The signs that stand for one currency wherever they are read. */
  private static final Map<String, String> CODE_OF_SIGN =
      Arrays.stream(CODES.split("\\|"))
          .filter(code -> isSign(sign(code, ULocale.ROOT)))
          .collect(Collectors.toMap(code -> sign(code, ULocale.ROOT), Function.identity()));

  private CurrencyForms() {}

  static boolean isCode(String currency) {
    return currency.matches(CODES);
  }

  /** Whether its smaller unit is a hundredth, so that three figures behind a mark are thousands. */
  static boolean hasHundredths(String currency) {
    String code = CODE_OF_SIGN.getOrDefault(currency, currency);
    return !isCode(code) || Currency.getInstance(code).getDefaultFractionDigits() == 2;
  }

  /**
   * An amount with its currency as asked for; the currency as it stands where the form asked for
   * would name another, or more than one.
   *
   * @param before the currency before the figure, with the space between them; empty for none
   * @param behind the currency behind it
   */
  static String of(
      String before, String number, String behind, Notation.Currency asked, Locale locale) {
    String as = before + number + behind;
    if (asked == Notation.Currency.KEEP) {
      return as;
    }
    String currency = (before + behind).strip();
    Optional<String> name =
        asked.name().startsWith("CODE") ? coded(currency) : signed(currency, locale);
    return name.map(n -> placed(n, number, asked, locale)).orElse(as);
  }

  private static Optional<String> coded(String currency) {
    return isCode(currency)
        ? Optional.of(currency)
        : Optional.ofNullable(CODE_OF_SIGN.get(currency));
  }

  /** "USD" stays where the reader's own sign for it is one of many dollars'. */
  private static Optional<String> signed(String currency, Locale locale) {
    if (!isCode(currency)) {
      return Optional.of(currency);
    }
    String sign = sign(currency, ULocale.ROOT);
    return Optional.of(sign)
        .filter(s -> isSign(s) && s.equals(sign(currency, ULocale.forLocale(locale))));
  }

  private static String placed(String name, String number, Notation.Currency asked, Locale locale) {
    ULocale pattern =
        switch (asked) {
          case SYMBOL_BEFORE, CODE_BEFORE -> ULocale.ENGLISH;
          case SYMBOL_AFTER, CODE_AFTER -> ULocale.GERMAN;
          case KEEP, SYMBOL, CODE -> ULocale.forLocale(locale);
        };
    boolean code = isCode(name);
    String model =
        NumberFormatter.withLocale(latin(pattern))
            .unit(Currency.getInstance("EUR"))
            .unitWidth(code ? UnitWidth.ISO_CODE : UnitWidth.SHORT)
            .precision(Precision.integer())
            .format(1)
            .toString()
            .replaceAll("[\\u200e\\u200f\\u061c]", "")
            // A space that may break is what a reader can search for and a short message can carry.
            .replaceAll("[\\u00a0\\u202f]", " ");
    return model.replace(code ? "EUR" : sign("EUR", pattern), name).replace("1", number);
  }

  /** The same locale with the figures 0 to 9. */
  static ULocale latin(ULocale locale) {
    return locale.setKeywordValue("numbers", "latn");
  }

  private static boolean isSign(String symbol) {
    return symbol.codePoints().anyMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  private static String sign(String code, ULocale locale) {
    return Currency.getInstance(code).getSymbol(locale);
  }
}

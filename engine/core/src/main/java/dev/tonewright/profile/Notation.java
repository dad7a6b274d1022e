package dev.tonewright.profile;

/**
 * How figures and quotations are written. Each setting acts only where the reading is certain.
 *
 * @param times the clock
 * @param numbers the marks that part thousands and decimals
 * @param currency whether a currency is a sign or a code, and on which side of its figure it stands
 * @param quotationMarks the marks around quotations
 */
public record Notation(
    Times times, Numbers numbers, Currency currency, QuotationMarks quotationMarks) {

  /** Everything as the draft has it. */
  public static final Notation KEEP =
      new Notation(Times.KEEP, Numbers.KEEP, Currency.KEEP, QuotationMarks.KEEP);

  /** The clock: "2:30 pm" or "14:30". */
  public enum Times {
    KEEP("keep"),
    TWELVE_HOUR("12-hour"),
    TWENTY_FOUR_HOUR("24-hour");

    private final String written;

    Times(String written) {
      this.written = written;
    }

    /** As a profile writes it. */
    @Override
    public String toString() {
      return written;
    }
  }

  /** The marks of thousands and decimals, named in this order; LOCALE is the reader's own. */
  public enum Numbers {
    KEEP,
    LOCALE,
    COMMA_POINT,
    POINT_COMMA,
    SPACE_COMMA,
    APOSTROPHE_POINT
  }

  /** How an amount names its currency; without a side it stands where the locale puts it. */
  public enum Currency {
    KEEP,
    SYMBOL,
    CODE,
    SYMBOL_BEFORE,
    SYMBOL_AFTER,
    CODE_BEFORE,
    CODE_AFTER
  }

  /** The marks around quotations; LOCALE is the reader's own. */
  public enum QuotationMarks {
    KEEP,
    LOCALE,
    STRAIGHT,
    DOUBLE,
    SINGLE,
    GUILLEMETS,
    LOW_HIGH
  }
}

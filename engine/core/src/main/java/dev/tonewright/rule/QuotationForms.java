package dev.tonewright.rule;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import dev.tonewright.profile.Norms.Unit;
import dev.tonewright.profile.Notation.QuotationMarks;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes the marks around quotations that a profile asks for. All marks of a line have to pair, or
 * none of them changes: one may stand for inches. Single marks are never read as quotation marks,
 * since they are apostrophes as well.
 */
public final class QuotationForms extends NotationRule {

  private static final Set<Kind> QUOTING =
      EnumSet.of(Kind.QUOTATION, Kind.INTERFACE, Kind.NAME, Kind.PRODUCT);

  private static final String MARKS = "\"“”„«»";

  /** What may stand between white space and an opening mark, and between a closing one and it. */
  private static final String OPENERS = "([-–—/*_";

  private static final String CLOSERS = ")].,;:!?…-–—/*_'’";

  private static final Pattern SINGLE_WITHIN = Pattern.compile("(?:^|[\\s(])['‘]");

  public QuotationForms() {
    super("norm.quotation-marks", "Quotations stand in the marks that this profile asks for.");
  }

  /** A pair of marks, each with the space that belongs to it. */
  private record Pair(Span open, Span close) {}

  @Override
  protected List<Proposal> forms(RuleContext context) {
    QuotationMarks asked = context.norms().notation().quotationMarks();
    // A short message has straight marks only, which its own rule sees to.
    if (asked == QuotationMarks.KEEP || context.norms().unit() == Unit.SMS) {
      return List.of();
    }
    String open = mark(asked, ULocale.forLocale(context.request().locale()), true);
    String close = mark(asked, ULocale.forLocale(context.request().locale()), false);
    String text = context.text();
    List<Proposal> offers = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      for (Pair pair : pairs(text, new Span(start, end))) {
        boolean written = pair.open.of(text).equals(open) && pair.close.of(text).equals(close);
        String inside = text.substring(pair.open.end(), pair.close.start());
        boolean nested = asked == QuotationMarks.SINGLE && SINGLE_WITHIN.matcher(inside).find();
        if (!written
            && !nested
            && free(context, pair.open, QUOTING)
            && free(context, pair.close, QUOTING)) {
          offers.add(
              offer(TextChange.of(text, pair.open, open), TextChange.of(text, pair.close, close)));
        }
      }
      start = end + 1;
    }
    return offers;
  }

  private static String mark(QuotationMarks asked, ULocale reader, boolean opening) {
    if (asked == QuotationMarks.STRAIGHT) {
      return "\"";
    }
    ULocale locale =
        switch (asked) {
          case KEEP, LOCALE, STRAIGHT -> reader;
          case DOUBLE, SINGLE -> ULocale.ENGLISH;
          case GUILLEMETS -> ULocale.ITALIAN;
          case LOW_HIGH -> ULocale.GERMAN;
        };
    boolean inner = asked == QuotationMarks.SINGLE;
    int start = inner ? LocaleData.ALT_QUOTATION_START : LocaleData.QUOTATION_START;
    int end = inner ? LocaleData.ALT_QUOTATION_END : LocaleData.QUOTATION_END;
    return LocaleData.getInstance(locale).getDelimiter(opening ? start : end);
  }

  /** The quotations of a line; none where a mark in it is not sure to belong to one. */
  private static List<Pair> pairs(String text, Span line) {
    List<Pair> pairs = new ArrayList<>();
    int open = -1;
    for (int i = line.start(); i < line.end(); i++) {
      if (MARKS.indexOf(text.charAt(i)) < 0) {
        continue;
      }
      if (open < 0) {
        if (!opens(text, line, i)) {
          return List.of();
        }
        open = i;
      } else {
        if (!closes(text, line, i) || !belong(text.charAt(open), text.charAt(i))) {
          return List.of();
        }
        boolean spaced = text.charAt(open) == '«' && isSpace(text.charAt(open + 1));
        boolean room = i - open > 3 && spaced && isSpace(text.charAt(i - 1));
        pairs.add(
            new Pair(new Span(open, open + (room ? 2 : 1)), new Span(room ? i - 1 : i, i + 1)));
        open = -1;
      }
    }
    return open < 0 ? pairs : List.of();
  }

  private static boolean opens(String text, Span line, int at) {
    char mark = text.charAt(at);
    boolean before =
        at == line.start()
            || isSpace(text.charAt(at - 1))
            || OPENERS.indexOf(text.charAt(at - 1)) >= 0;
    boolean behind = at + 1 < line.end() && (mark == '«' || !isSpace(text.charAt(at + 1)));
    return "\"“„«".indexOf(mark) >= 0 && before && behind;
  }

  private static boolean closes(String text, Span line, int at) {
    boolean before = text.charAt(at) == '»' || !isSpace(text.charAt(at - 1));
    boolean behind =
        at + 1 == line.end()
            || isSpace(text.charAt(at + 1))
            || CLOSERS.indexOf(text.charAt(at + 1)) >= 0;
    return before && behind;
  }

  private static boolean belong(char open, char close) {
    return switch (open) {
      case '"' -> close == '"';
      case '“' -> close == '”';
      case '„' -> close == '“' || close == '”';
      default -> close == '»';
    };
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}

package dev.tonewright.english.norm;

import dev.tonewright.language.VerifierLexicon.Transition;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.Norms;
import dev.tonewright.profile.Norms.DateOrder;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.TextFact;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Span;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes day and month in the order of the culture: "10 October 2022", "October 10, 2022". Only
 * where the month is named, so that nothing is guessed, and never in a range, a list of days or a
 * title.
 */
final class DateOrders extends SentenceRule {

  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)";

  private static final String WEEKDAY =
      "((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Weds?|Thu(?:rs?)?|Fri|Sat|Sun)";

  private static final String DAY = "([12]\\d|3[01]|0?[1-9])";

  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:" + WEEKDAY + "(,?) )?" + MONTH + " " + DAY + "(st|nd|rd|th)?(?:,? (\\d{4}))?");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?:" + WEEKDAY + "(,?) )?" + DAY + "(st|nd|rd|th)? " + MONTH + "(?:,? (\\d{4}))?");

  /** A range, a list of days, an id or a title goes on here. */
  private static final Pattern GOES_ON =
      Pattern.compile(
          "[\\p{L}\\p{N}_@#/&-]|, ?[#\\[{]|\\s?[-–—/]\\s?\\d|,? (?:and|or|to|through|till|until|&) \\d|, \\d{1,2}(?!\\d|:\\d\\d|\\s?[ap]\\.?m)"
              + "|\\.\\p{L}| (?!I\\b)\\p{Lu}");

  private static final Pattern BEGINS_BEFORE =
      Pattern.compile(
          "[\\p{L}\\p{N}_@#/&-]$|[-–—] ?$|\\d(?:st|nd|rd|th)?,? (?:(?:and|or|to|&(?:amp;){0,3}) )?$"
              + "|(?i:\\b(?:no\\.?|number|order|room|page|step|flight|version|the|a|an|our|your|this"
              + "|that|its)) $");

  /** Behind these "May" and "March" are months. */
  private static final Pattern MONTH_BEHIND =
      Pattern.compile(
          "(?i)\\b(?:on|by|until|till|before|after|from|since|to|through|is|was|for|due) $");

  /** Months that are words as well. */
  private static final Set<String> WORDS_AS_WELL = Set.of("May", "March");

  /** A capitalised word within the sentence. */
  private static final Pattern IN_TITLE =
      Pattern.compile("(?<=\\S )(?!(?:" + WEEKDAY + "|I),? $)\\p{Lu}[\\p{L}\\p{N}]*,? $");

  /** Where no year is named, February may have 29 days. */
  private static final int SOME_LEAP_YEAR = 2000;

  /** Code units before a date that are looked at. */
  private static final int REACH = 60;

  /** The year is closed by a comma where the sentence goes on so, and by none before the rest. */
  private static final Pattern CLOSED_BY_COMMA =
      Pattern.compile(" (?!at\\b|and\\b|or\\b|to\\b)\\p{Ll}");

  /** A date behind so few words opens its sentence, and the comma behind it is the sentence's. */
  private static final int OPENING_TOKENS = 3;

  /**
   * The dates of a text whose day stands behind the month, and those whose month behind the day.
   */
  private static final TextFact<List<Misordered>> DAYS_BEHIND =
      new TextFact<>((parsed, kept) -> misordered(parsed, kept, true));

  private static final TextFact<List<Misordered>> MONTHS_BEHIND =
      new TextFact<>((parsed, kept) -> misordered(parsed, kept, false));

  DateOrders() {
    super("norm.date-order", Family.NORM, Dimension.LOCALE, Set.of(Role.PROSE, Role.ITEM));
  }

  @Override
  boolean inForce(Norms norms) {
    return norms.dates() == DateOrder.DAY_MONTH || norms.dates() == DateOrder.MONTH_DAY;
  }

  @Override
  void look(Passage p) {
    boolean dayFirst = p.context().norms().dates() == DateOrder.DAY_MONTH;
    List<Misordered> dates = p.context().fact(dayFirst ? DAYS_BEHIND : MONTHS_BEHIND);
    // Two orders side by side would be worse than one that is foreign here.
    if (dates.stream().allMatch(d -> d.written().isPresent())) {
      dates.stream()
          .filter(d -> p.placed().span().contains(d.span()))
          .forEach(d -> offer(p, d.span(), d.written().get()));
    }
  }

  /** A date in another culture's order, and how it is written here where that is certain. */
  private record Misordered(Span span, Optional<String> written) {}

  private static List<Misordered> misordered(
      ParsedText parsed, ProtectedSpans kept, boolean dayFirst) {
    List<Misordered> dates = new ArrayList<>();
    for (Item item : kept.items()) {
      if (item.kind() == Kind.DATE) {
        Matcher date = (dayFirst ? MONTH_FIRST : DAY_FIRST).matcher(item.span().of(parsed.text()));
        if (date.matches()) {
          dates.add(new Misordered(item.span(), written(parsed, item.span(), date, dayFirst)));
        }
      }
    }
    return dates;
  }

  private static Optional<String> written(
      ParsedText parsed, Span span, Matcher date, boolean dayFirst) {
    Optional<Placed> placed =
        parsed.sentences().stream().filter(s -> s.span().contains(span)).findFirst();
    if (placed.isEmpty()
        || !exists(date.group(dayFirst ? 3 : 5), date.group(dayFirst ? 4 : 3), date.group(6))) {
      return Optional.empty();
    }
    int from = Math.max(placed.get().start(), span.start() - REACH);
    String before = parsed.text().substring(from, span.start());
    String after = parsed.text().substring(span.end(), placed.get().end());
    if (GOES_ON.matcher(after).lookingAt()
        || BEGINS_BEFORE.matcher(before).find()
        || IN_TITLE.matcher(before).find()) {
      return Optional.empty();
    }
    if (dayFirst) {
      return dayFirst(date, before, after, placed.get(), span);
    }
    return counts(date, placed.get(), span) ? Optional.empty() : monthFirst(date, after);
  }

  /** "30 June tickets", "iOS 17 June update": the figure may belong to what stands around it. */
  private static boolean counts(Matcher date, Placed placed, Span span) {
    boolean bare = Stream.of(1, 4, 6).allMatch(group -> date.group(group) == null);
    Sentence s = placed.sentence();
    int first = tokensBefore(placed, span);
    int behind = first;
    while (behind < s.size() && placed.token(behind).start() < span.end()) {
      behind++;
    }
    return bare
        && (first > 0 && s.tag(first - 1).startsWith("NN")
            || behind < s.size() && s.tag(behind).startsWith("NN"));
  }

  private static Optional<String> dayFirst(
      Matcher date, String before, String after, Placed placed, Span span) {
    boolean year = date.group(6) != null;
    boolean certain =
        year || !WORDS_AS_WELL.contains(date.group(3)) || MONTH_BEHIND.matcher(before).find();
    boolean ownComma = tokensBefore(placed, span) < OPENING_TOKENS || !after.startsWith(",");
    String day = weekday(date, " ") + date.group(4) + or(date, 5) + " " + date.group(3);
    return certain && (ownComma || !year)
        ? Optional.of(day + (year ? " " + date.group(6) : ""))
        : Optional.empty();
  }

  private static Optional<String> monthFirst(Matcher date, String after) {
    String day = weekday(date, ", ") + date.group(5) + " " + Integer.parseInt(date.group(3));
    if (date.group(6) == null) {
      return Optional.of(day);
    }
    String closed = CLOSED_BY_COMMA.matcher(after).lookingAt() ? "," : "";
    return Optional.of(day + ", " + date.group(6) + closed);
  }

  /** A day that the month does not have may be what the sentence is about. */
  private static boolean exists(String month, String day, String year) {
    String name = month.substring(0, 3).toUpperCase(Locale.ROOT);
    int inYear = year == null ? SOME_LEAP_YEAR : Integer.parseInt(year);
    return Stream.of(Month.values())
        .filter(m -> m.name().startsWith(name))
        .anyMatch(m -> YearMonth.of(inYear, m).isValidDay(Integer.parseInt(day)));
  }

  private static void offer(Passage p, Span span, String date) {
    p.offerUnder(
        Transition.DATE_ORDER,
        "Day and month stand in the order of this locale.",
        p.change(span.start(), span.end(), date));
  }

  private static String weekday(Matcher date, String space) {
    return date.group(1) == null ? "" : date.group(1) + space;
  }

  private static String or(Matcher date, int group) {
    return date.group(group) == null ? "" : date.group(group);
  }

  private static int tokensBefore(Placed placed, Span span) {
    int tokens = 0;
    while (tokens < placed.sentence().size() && placed.token(tokens).start() < span.start()) {
      tokens++;
    }
    return tokens;
  }
}

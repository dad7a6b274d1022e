package dev.tonewright.english.norm;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.profile.Notation.Times;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.rule.NotationRule;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes times on the clock that a profile asks for. A sentence with a time that could be of either
 * clock ("9:30", "from 9 to 5pm") keeps all of its times, so that no range stands on two clocks.
 */
public final class ClockForms extends NotationRule {

  private static final Set<Kind> TIMES = EnumSet.of(Kind.TIME, Kind.DATE, Kind.NUMBER);

  private static final String MINUTE = "([0-5]\\d)";

  /** "5pm", "5.30 p.m."; its last full stop is not looked at. */
  private static final Pattern TWELVE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_#@/+=.,:$£€])(1[0-2]|0?[1-9])(?:[:.]"
              + MINUTE
              + ")?[ \u00a0\u202f]?(?:([aApP])[mM]|([ap])\\.[ \u00a0]?m)(?![\\p{L}\\p{N}_])");

  /** "14:30", "09:00". */
  private static final Pattern TWENTY_FOUR =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}_#@/+=.,:$£€])(2[0-3]|[01]?\\d):"
              + MINUTE
              + "(?![\\p{L}\\p{N}_:/%]|[.,]\\d|[ \u00a0]?(?:[aApP]\\.?[mM]\\b|hrs?\\b|h\\b|hours?\\b|minutes?\\b|mins?\\b|seconds?\\b|secs?\\b|long\\b|of\\b|into\\b|mark\\b|in the\\b))");

  /** An hour without its half of the day beside one that has it: "9-5pm", "5pm to 7". */
  private static final Pattern BARE_BEFORE =
      Pattern.compile("(?i)\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[-–—/&]|and|to|or|till|until)\\s?$");

  private static final Pattern BARE_BEHIND =
      Pattern.compile(
          "(?i)\\.?\\s?(?:[-–—/&]|and|to|or|till|until)\\s?\\d{1,2}(?:[:.]\\d\\d)?(?!\\d|[:.]\\d|\\s?[ap]\\.?\\s?m)");

  /** A score, a verse, a length, a time stamp. */
  private static final Pattern NO_CLOCK =
      Pattern.compile(
          "(?i)(?:\\b(?:took|takes?|lasts?|lasted|length|duration|runtime|ratio|score|chapter|verse"
              + "|version|pace)|\\d{4}-\\d\\d-\\d\\d,?)[ :T]*$");

  private final Map<String, SimpleDateFormat> formats = new ConcurrentHashMap<>();

  public ClockForms() {
    super("norm.times", "Times are written on the clock that this profile asks for.");
  }

  /** A time that is read in one way only. */
  private record Clock(Span span, int hour, int minute) {}

  @Override
  protected List<Proposal> forms(RuleContext context) {
    Times asked = context.norms().notation().times();
    if (asked == Times.KEEP) {
      return List.of();
    }
    List<Proposal> offers = new ArrayList<>();
    for (Placed placed : context.parsed().sentences()) {
      List<Clock> clocks =
          asked == Times.TWELVE_HOUR
              ? wholeDays(context.text(), placed.span())
              : halfDays(context.text(), placed.span());
      if (clocks.stream().allMatch(c -> free(context, c.span(), TIMES))) {
        for (Clock clock : clocks) {
          String form = form(context.request().locale(), asked, clock);
          if (form.endsWith(".") && context.text().startsWith(".", clock.span().end())) {
            form = form.substring(0, form.length() - 1); // "p.m." has the sentence's full stop
          }
          offers.add(offer(TextChange.of(context.text(), clock.span(), form)));
        }
      }
    }
    return offers;
  }

  private static List<Clock> halfDays(String text, Span sentence) {
    List<Clock> clocks = new ArrayList<>();
    Matcher time = TWELVE.matcher(text).region(sentence.start(), sentence.end());
    time.useTransparentBounds(true);
    while (time.find()) {
      String half = time.group(3) == null ? time.group(4) : time.group(3);
      int hour = Integer.parseInt(time.group(1));
      boolean afternoon = half.equalsIgnoreCase("p");
      boolean midnight = hour == 12 && !afternoon && time.group(2) == null; // of which day?
      int end = time.group(4) == null ? time.end() : dotted(text, time.end(), sentence);
      if (midnight
          || BARE_BEFORE.matcher(text.substring(sentence.start(), time.start())).find()
              && !marked(text.substring(sentence.start(), time.start()))
          || BARE_BEHIND.matcher(text).region(end, sentence.end()).lookingAt()) {
        return List.of();
      }
      clocks.add(
          new Clock(
              new Span(time.start(), end),
              hour % 12 + (afternoon ? 12 : 0),
              time.group(2) == null ? 0 : Integer.parseInt(time.group(2))));
    }
    return clocks;
  }

  /** Whether the hour before a link has its half of the day: "9am-5pm". */
  private static boolean marked(String before) {
    return Expressions.match(
        before, "(?is).*\\d\\s?[ap]\\.?\\s?m\\.?\\s?(?:[-–—/&]|and|to|or|till|until)\\s?");
  }

  /** The end of "p.m." with its full stop, unless that ends the sentence as well. */
  private static int dotted(String text, int end, Span sentence) {
    return end < sentence.end() - 1 && text.charAt(end) == '.' ? end + 1 : end;
  }

  private static List<Clock> wholeDays(String text, Span sentence) {
    List<Clock> clocks = new ArrayList<>();
    boolean told = false;
    boolean either = false;
    Matcher time = TWENTY_FOUR.matcher(text).region(sentence.start(), sentence.end());
    time.useTransparentBounds(true);
    while (time.find()) {
      int hour = Integer.parseInt(time.group(1));
      if (NO_CLOCK.matcher(text.substring(sentence.start(), time.start())).find()) {
        return List.of();
      }
      boolean range =
          !clocks.isEmpty()
              && Expressions.match(
                  text.substring(clocks.get(clocks.size() - 1).span().end(), time.start()),
                  "(?i)\\s?(?:[-–—]|to|till|until|and)\\s?");
      told |= hour > 12 || hour == 0;
      boolean open = hour > 0 && hour <= 12 && !time.group(1).startsWith("0");
      // The end of a range is on the clock of its beginning.
      either |= open && !(range && clocks.get(clocks.size() - 1).hour() > 12);
      if (range && hour > 12 && clocks.size() == 1) {
        either = false; // "10:00-17:00"
      }
      clocks.add(
          new Clock(new Span(time.start(), time.end()), hour, Integer.parseInt(time.group(2))));
    }
    return told && !either ? clocks : List.of();
  }

  private String form(Locale locale, Times asked, Clock clock) {
    GregorianCalendar day = new GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ENGLISH);
    day.set(2000, 0, 1, clock.hour(), clock.minute(), 0);
    SimpleDateFormat format =
        formats.computeIfAbsent(
            locale.toLanguageTag() + asked, key -> format(ULocale.forLocale(locale), asked));
    synchronized (format) {
      return format.format(day.getTime()).replaceAll("[\u00a0\u202f]", " ");
    }
  }

  private static SimpleDateFormat format(ULocale locale, Times asked) {
    String skeleton = asked == Times.TWELVE_HOUR ? "hmm" : "Hmm";
    String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
    SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }
}

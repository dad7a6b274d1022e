package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.english.speech.EnglishHearing;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts of a machine voice: words alone, and every figure of the draft among them. */
class SpokenFiguresTest {

  private static final int DRAFTS = 500;

  private static final long SEED = 17;

  private static final EnglishHearing HEARING = EnglishHearing.load();

  /** Names that are said as they are written, and what a helpdesk fills in later. */
  private static final Pattern KEPT =
      Pattern.compile(
          "\\{\\{.*?}}|\\$?\\{[\\w.]+}|%[sd]|#[A-Z_]+#|<<[A-Z_-]+>>|\\[[A-Z_ ]+]"
              + "|\\b(?:PRS|NAME)[-_][A-Z]+\\b"
              + "|\\b(?:[2-5]G|IPv[46]|4K|PS5|MP3|USB 3\\.0|2FA|A4|(?:HDMI|Sage|Moss|Windows|iPhone|Android"
              + "|Galaxy|Bluetooth|iOS|Office|Xbox) [A-Z]?\\d+(?:\\.\\d)?)\\b");

  /** Quoted mail, tables and a mark around a footer are nothing that a voice can read out. */
  private static final Pattern NO_SCRIPT = Pattern.compile("(?m)^[>|].*$|^[~*]|\\*$");

  /** What a voice cannot say, or says as it likes. */
  private static final Pattern UNSAID =
      Pattern.compile(
          "\\p{Nd}|[\\p{Sc}\\p{Sm}\\p{So}%&@#*/\\\\_^|<>{}\\[\\]•…–—]|https?:|www\\.|\\.(?:com|org|net)\\b"
              + "|\\b(?:e\\.g|i\\.e|etc|vs|approx|incl|excl|Mrs?|Ms|Dr|Prof|hrs?|mins?|secs?|dept|Ltd|asap"
              + "|ASAP|FYI|kg|km|cm|mm|kWh|[AaPp]\\.?m|Feb|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?"
              + "|Wed|Thurs?|Fri)\\b");

  private static final Pattern FIGURE = Pattern.compile("\\p{Nd}[\\p{Nd}.,:/-]*\\p{Nd}|\\p{Nd}");

  private static final String[] FIGURES = {
    "Your order 48213 left on 12 June 2025 and costs £1,250.00.",
    "It takes 3-5 working days, i.e. until Fri 4 July.",
    "We charged $19.99 on 2025-03-31, and $5 for delivery.",
    "Please call +44 20 7946 0018 between 9am and 5:30 pm.",
    "The meeting is at 15:30 on the 21st floor.",
    "Ticket #AB-1299 is with team 7, ref. 004417.",
    "You used 2.5 GB of 10GB, about 25%.",
    "Write to help@example.com or see https://www.example.com/a-b/returns?id=77.",
    "It measures 120 x 60 cm and weighs approx. 4.5 kg.",
    "The screw is 2 1/2\" long and costs 99¢.",
    "The 3-in-1 cable is at 12 High St. in Leeds.",
    "We are open 9am to 5pm EST.",
    "The log is at C:\\Temp\\log_1.txt on your computer.",
    "Restart the router, wait 30 secs, and try again in 10 mins.",
    "It works with Windows 11, IPv4 and 5G, but not with 3G.",
    "Dr. Lee and Mrs. Obi wrote on Oct 3rd, 2022.",
    "The code is 8842, and the PIN has 4 digits.",
    "We opened in 1998 and moved in the 2010s.",
    "Press 1/2 of the 24/7 menu & choose option 3.",
    "The total is $1.5m, €2,000 or 300 CHF.",
    "Your flight BA 117 boards at gate B12, seat 14C.",
    "Update to version 2.4.1 asap, e.g. on Monday at 8 p.m.",
    "That is -5 °C in zone 2, or +3 degrees in zone 4.",
    "A refund of 10-15% (max. £50) is due within 14 days.",
    "The card ending in 4417 expires 09/27.",
    "Items no. 3 and No. 4 cost 99p and 45 cents.",
    "Our address is 221B High Street, London SW1A 1AA.",
    "Open Mon-Fri 9:00-17:00, Sat 10-2.",
    "He won 2:1, and 3rd of 12 got 0.5 points.",
    "Between 2019 and 2021 we sent 1,234,567 parcels.",
    "Dial 0800 123 4567, ext. 12.",
    "Follow @riverbank and tag #SummerSale2025.",
    "The deadline is 03/04/2025 at noon.",
    "It is 50 km/h, 230 V and 60 Hz.",
    "You owe us US$1,300.50 for 2 nights (1 room).",
    "Your case [CASE-70118] is 1st in the queue, ours = 2nd."
  };

  /** The project's replies, generated ones, and drafts full of figures. */
  static List<String> drafts() {
    List<String> drafts =
        new ArrayList<>(
            Stream.concat(Drafts.replies().stream(), Drafts.generated(120, SEED).stream())
                .toList());
    List<String> generated = Drafts.generated(DRAFTS, SEED + 1);
    Random random = new Random(SEED);
    while (drafts.size() < DRAFTS) {
      StringBuilder draft = new StringBuilder();
      for (int i = 1 + random.nextInt(4); i > 0; i--) {
        draft.append(FIGURES[random.nextInt(FIGURES.length)]).append(' ');
      }
      drafts.add(
          random.nextBoolean() ? draft.toString().strip() : draft + generated.get(drafts.size()));
    }
    return drafts;
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"en-GB", "en-US"})
  void scriptsAreWordsThatSayTheFigures(String locale) {
    List<String> faults = new ArrayList<>();
    for (String draft : drafts()) {
      Rewrite rewrite =
          English.engine()
              .rewrite(RewriteRequest.of(draft, "voice-tts", Locale.forLanguageTag(locale)));
      String fault = unsaid(rewrite.text()) + misheard(draft, rewrite);
      if (!fault.isEmpty()) {
        faults.add("\n" + fault + "\n  " + draft + "\n  " + rewrite.text());
      }
    }
    assertThat(faults)
        .describedAs("%s of %s drafts, seed %s", faults.size(), DRAFTS, SEED)
        .isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "Your order 48213 left. | Your order four eight, two one three left.",
        "It left on 12 June 2025. | It left on the twelfth of June twenty twenty-five.",
        "It costs £1,250.00. | It costs one thousand two hundred and fifty pounds.",
        "It costs £12.50. | It costs twelve pounds fifty.",
        "It takes 3-5 working days. | It takes three to five working days.",
        "We charged $5 for delivery. | We charged five dollars for delivery.",
        "The shop opens between 9am and 5:30 pm."
            + " | The shop opens between nine A M and five thirty P M.",
        "It left the 21st floor. | It left the twenty-first floor.",
        "You used about 25%. | You used about twenty-five per cent.",
        "You used 2.5 GB. | You used two point five gigabytes.",
        "Write to help@example.com for it. | Write to help at example dot com for it.",
        "It weighs 4.5 kg. | It weighs four point five kilograms.",
        "Please wait 30 secs. | Please wait thirty seconds.",
        "It works with Windows 11. | It works with Windows 11.",
        "It has 4 digits. | It has four digits.",
        "We opened in 1998. | We opened in nineteen ninety-eight.",
        "We moved in the 2010s. | We moved in the twenty tens.",
        "The total is €2,000. | The total is two thousand euros.",
        "The total is $1.5m. | The total is one point five million dollars.",
        "Update it to version 2.4.1 today."
            + " | Update it to version two point four point one today.",
        "A refund is due within 14 days. | A refund is due within fourteen days.",
        "The card ending in 4417 is old. | The card ending in four four one seven is old.",
        "It costs 99p. | It costs ninety-nine pence.",
        "Please call on 020 7946 0018."
            + " | Please call on zero two zero, seven nine four six, zero zero one eight.",
        "He won 2:1. | He won two to one.",
        "We sent 1,234,567 parcels."
            + " | We sent one million, two hundred and thirty-four thousand, five hundred and"
            + " sixty-seven parcels.",
        "Call us on 0800 123 4567."
            + " | Call us on zero eight zero zero, one two three, four five six seven.",
        "Open it on Friday, e.g. at noon. | Open it on Friday, for example at noon.",
        "You have the 3rd of 12 boxes. | You have the third of twelve boxes.",
        "The limit is 50 km/h. | The limit is fifty kilometres per hour.",
        "The room has -5 °C. | The room has minus five degrees Celsius.",
        "You owe us US$1,300. | You owe us one thousand three hundred US dollars.",
      })
  void saysWhatAReaderWouldSay(String draft, String script) {
    RewriteRequest request = RewriteRequest.of(draft, "voice-tts", Locale.UK);
    assertThat(English.engine().rewrite(request).text()).isEqualTo(script);
  }

  @ParameterizedTest(name = "{0} in: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "5PM | We open at 5pm. | We open at 5pm.",
        "14:30 | We open at 14:30. | We open at 14:30.",
        "£45.50 | It costs £45.50. | It costs £45.50.",
        "45 | It costs £45.50. | It costs forty-five pounds fifty.",
      })
  void aKeptFigureStaysAsItIsWritten(String phrase, String draft, String script) {
    RewriteRequest request =
        Drafts.keeping(RewriteRequest.of(draft, "voice-tts", Locale.UK), List.of(phrase));
    assertThat(English.engine().rewrite(request).text()).isEqualTo(script);
  }

  /** What a script leaves to be said otherwise than it stands, or nothing. */
  static String unsaid(String script) {
    String own = NO_SCRIPT.matcher(script).replaceAll("");
    Matcher unsaid = UNSAID.matcher(KEPT.matcher(own).replaceAll("it"));
    return unsaid.find() ? "left: " + unsaid.group() + " " : "";
  }

  /** The first figure of a draft that its script does not say, or says otherwise, or nothing. */
  static String misheard(String draft, Rewrite rewrite) {
    String own = blank(NO_SCRIPT, blank(KEPT, draft));
    Matcher figure = FIGURE.matcher(own);
    while (figure.find()) {
      Span span = new Span(figure.start(), figure.end());
      boolean heard =
          rewrite.edits().stream()
              .flatMap(e -> e.changes().stream())
              .anyMatch(c -> c.span().contains(span) && says(c));
      if (!heard) {
        return "misheard: " + figure.group();
      }
    }
    return "";
  }

  private static String blank(Pattern pattern, String text) {
    return pattern.matcher(text).replaceAll(m -> " ".repeat(m.group().length()));
  }

  /** Whether a change says by value what it replaces, or tells steps in their order. */
  private static boolean says(TextChange change) {
    return HEARING.value(change.before()).isPresent()
            && HEARING.value(change.before()).equals(HEARING.value(change.after()))
        || change.before().matches("\\d{1,2}[.):]?-?\\)?\\s+\\S")
            && change.after().matches("(?i)(?:first,|then|next,|finally,) \\S");
  }
}

package dev.tonewright.deliver;

import dev.tonewright.count.Sms;
import dev.tonewright.count.Units;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.profile.Norms;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.request.Rewrite.Segment;
import dev.tonewright.rule.Speech.Spoken;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Notice;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Cuts a finished reply into what the channel sends. No character but white space is left out. */
public final class Segmenter {

  private Segmenter() {}

  /**
   * The segments of a reply.
   *
   * @param text the rewritten reply
   * @param parsed the sentences of {@code text}
   */
  public static Delivery segments(String text, ParsedText parsed, ToneTarget target) {
    return segments(text, List.of(), parsed, target);
  }

  /**
   * As {@link #segments(String, ParsedText, ToneTarget)}.
   *
   * @param whole stretches of {@code text} that no message or post may cut, such as links
   */
  public static Delivery segments(
      String text, List<Span> whole, ParsedText parsed, ToneTarget target) {
    Norms norms = target.norms();
    if (text.isBlank()) {
      return new Delivery(List.of(), List.of());
    }
    List<Segment> segments =
        switch (norms.delivery()) {
          case WHOLE -> List.of(segment(norms, text, new Span(0, text.length())));
          case MESSAGES -> messages(text, whole, parsed, norms);
          case THREAD -> thread(text, whole, parsed, norms);
          case PARTS -> parts(text, norms);
        };
    return new Delivery(segments, notices(segments, norms));
  }

  /**
   * Whether a reply takes more than the channel sends in one message, so that it should shorten.
   */
  public static boolean isLong(String text, Norms norms) {
    if (norms.maxUnits().isEmpty() || text.isBlank()) {
      return false;
    }
    return norms.delivery() == Norms.Delivery.PARTS
        ? parts(text, norms).size() > 1
        : count(norms, text.strip()) > norms.maxUnits().getAsInt();
  }

  /**
   * The same delivery with SSML beside each segment.
   *
   * @param parsed the sentences of the script
   * @param edits that made the script of the draft
   * @param unchanged what the script writes in figures and signs still, where its markup keeps it
   */
  public static Delivery spoken(
      Delivery delivery,
      ParsedText parsed,
      List<Edit> edits,
      List<Spoken> unchanged,
      Locale locale) {
    Ssml ssml = new Ssml(parsed, edits, unchanged, locale);
    return new Delivery(delivery.segments().stream().map(ssml::of).toList(), delivery.notices());
  }

  private static List<Segment> messages(
      String text, List<Span> whole, ParsedText parsed, Norms norms) {
    List<Segment> segments = new ArrayList<>();
    for (Span message : Messages.of(text, whole, parsed, norms.messageSentences())) {
      for (Span piece : fitted(text, parsed, message, norms)) {
        segments.add(segment(norms, text, piece));
      }
    }
    return segments;
  }

  private static List<Span> fitted(String text, ParsedText parsed, Span message, Norms norms) {
    OptionalInt limit = norms.maxUnits();
    if (limit.isEmpty() || count(norms, message.of(text)) <= limit.getAsInt()) {
      return List.of(message);
    }
    return new Breaks(text, List.of(), parsed)
        .fit(message, (from, to) -> count(norms, text.substring(from, to)) <= limit.getAsInt());
  }

  private static List<Segment> thread(
      String text, List<Span> kept, ParsedText parsed, Norms norms) {
    Span whole = Breaks.trimmed(text, new Span(0, text.length()));
    OptionalInt limit = norms.maxUnits();
    if (limit.isEmpty() || count(norms, whole.of(text)) <= limit.getAsInt()) {
      return List.of(segment(norms, text, whole));
    }
    return new Posts(text, kept, parsed, norms.unit(), limit.getAsInt()).posts();
  }

  private static List<Segment> parts(String text, Norms norms) {
    Sms sms = Sms.of(text);
    if (norms.maxUnits().isPresent()) {
      sms = sms.within(text, norms.maxUnits().getAsInt());
    }
    List<Segment> segments = new ArrayList<>();
    for (Span part : sms.parts()) {
      segments.add(
          new Segment(
              part.of(text), part.start(), part.end(), sms.units(text, part), Optional.empty()));
    }
    return segments;
  }

  private static List<Notice> notices(List<Segment> segments, Norms norms) {
    List<Notice> notices = new ArrayList<>();
    if (norms.maxUnits().isPresent()) {
      int limit = norms.maxUnits().getAsInt();
      for (Segment segment : segments) {
        if (segment.units() > limit) {
          notices.add(
              Notice.whole(
                  "LIMIT_EXCEEDED",
                  Notice.Severity.WARNING,
                  "This channel takes at most "
                      + limit
                      + " "
                      + name(norms.unit())
                      + " in one message; this one has "
                      + segment.units()
                      + "."));
        }
      }
    }
    return notices;
  }

  private static String name(Norms.Unit unit) {
    return switch (unit) {
      case UTF8_BYTES -> "bytes";
      case SECONDS -> "seconds";
      case SMS -> "SMS units";
      default -> "characters";
    };
  }

  private static Segment segment(Norms norms, String text, Span span) {
    String own = span.of(text);
    return new Segment(own, span.start(), span.end(), count(norms, own), Optional.empty());
  }

  private static int count(Norms norms, String text) {
    return Units.count(norms.unit(), text);
  }
}

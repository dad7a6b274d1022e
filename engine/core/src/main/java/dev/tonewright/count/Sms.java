package dev.tonewright.count;

import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A text as short messages carry it (3GPP TS 23.038 and 23.040).
 *
 * @param encoding the smaller alphabet that can write the whole text
 * @param units septets of the GSM alphabet, where the extension table costs two, or UTF-16 code
 *     units
 * @param parts where each message part stands in the text; contiguous, since a phone joins them as
 *     they are
 */
public record Sms(Encoding encoding, int units, List<Span> parts) {

  /** How a message is written. */
  public enum Encoding {
    GSM_7(160, 153),
    UCS_2(70, 67);

    private final int single;
    private final int joined;

    Encoding(int single, int joined) {
      this.single = single;
      this.joined = joined;
    }

    /** Units in a message of one part. */
    public int single() {
      return single;
    }

    /** Units in each part of a longer message. */
    public int joined() {
      return joined;
    }
  }

  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
          + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  private static final String EXTENSION = "\f^{}\\[~]|€";

  public Sms {
    parts = List.copyOf(parts);
  }

  /**
   * How a text is written and cut: between words where a word fits into one part, and never within
   * an extension or a surrogate pair.
   */
  public static Sms of(String text) {
    Encoding encoding = encoding(text);
    int units = units(encoding, text, 0, text.length());
    if (units <= encoding.single()) {
      return new Sms(encoding, units, List.of(new Span(0, text.length())));
    }
    return new Sms(encoding, units, cut(encoding, text, encoding.joined()));
  }

  /** The same text, cut into parts of at most {@code limit} units where that is smaller. */
  public Sms within(String text, int limit) {
    if (units <= limit || limit >= encoding.joined() && parts.size() > 1) {
      return this;
    }
    return new Sms(encoding, units, cut(encoding, text, Math.min(limit, encoding.joined())));
  }

  /** The units that a stretch of the text takes. */
  public int units(String text, Span part) {
    return units(encoding, text, part.start(), part.end());
  }

  private static List<Span> cut(Encoding encoding, String text, int limit) {
    List<Span> parts = new ArrayList<>();
    int start = 0;
    int wordsEnd = 0;
    int room = limit;
    for (int i = 0; i < text.length(); ) {
      int next = i + Character.charCount(text.codePointAt(i));
      int cost = units(encoding, text, i, next);
      boolean space = Character.isWhitespace(text.charAt(i));
      if (cost > room && i > start) {
        int end = space || wordsEnd <= start ? i : wordsEnd;
        parts.add(new Span(start, end));
        start = end;
        room = limit;
        i = end;
      } else {
        room -= cost;
        i = next;
        wordsEnd = space ? i : wordsEnd;
      }
    }
    parts.add(new Span(start, text.length()));
    return parts;
  }

  private static Encoding encoding(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (BASIC.indexOf(c) < 0 && EXTENSION.indexOf(c) < 0) {
        return Encoding.UCS_2;
      }
    }
    return Encoding.GSM_7;
  }

  private static int units(Encoding encoding, String text, int start, int end) {
    int units = end - start;
    if (encoding == Encoding.GSM_7) {
      for (int i = start; i < end; i++) {
        if (EXTENSION.indexOf(text.charAt(i)) >= 0) {
          units++;
        }
      }
    }
    return units;
  }
}

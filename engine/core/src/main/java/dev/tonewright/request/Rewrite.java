package dev.tonewright.request;

import dev.tonewright.text.Dial;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Notice;
import dev.tonewright.text.Tone;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The answer to a {@link RewriteRequest}; the fields are those of {@code
 * tonewright.v1.RewriteResponse}. Every offset is a UTF-16 code unit, of the draft as sent in edits
 * and notices, of {@link #text} in segments.
 *
 * @param room empty where the request does not ask for it
 */
public record Rewrite(
    String text,
    List<Edit> edits,
    List<Segment> segments,
    Reading before,
    Reading after,
    Target target,
    Map<Dial, Room> room,
    List<Notice> notices,
    String profileRevision,
    String engineVersion) {

  public Rewrite {
    edits = List.copyOf(edits);
    segments = List.copyOf(segments);
    notices = List.copyOf(notices);
    room = Map.copyOf(room);
  }

  /** One message as the channel sends it. */
  public record Segment(String text, int start, int end, int units, Optional<String> ssml) {}

  /** Tone and size of a text. */
  public record Reading(Tone tone, Counts counts) {}

  /** How large a text is. */
  public record Counts(int words, int sentences, int codePoints, int channelUnits) {}

  /** What was asked for. A dial that is off is absent. */
  public record Target(
      OptionalDouble formality,
      OptionalDouble length,
      OptionalDouble directness,
      OptionalDouble warmth,
      int tolerance,
      OptionalInt maxUnits,
      String unit) {}

  /**
   * How far a dial can still move for this draft, in dial points; 0 means that a button does
   * nothing.
   */
  public record Room(double down, double up) {}
}

package dev.tonewright.deliver;

import dev.tonewright.request.Rewrite;
import dev.tonewright.text.Notice;
import java.util.List;

/**
 * A reply cut as its channel sends it.
 *
 * @param segments in order; between them they hold every character of the reply but white space
 * @param notices what could not be made to fit
 */
public record Delivery(List<Rewrite.Segment> segments, List<Notice> notices) {

  public Delivery {
    segments = List.copyOf(segments);
    notices = List.copyOf(notices);
  }
}

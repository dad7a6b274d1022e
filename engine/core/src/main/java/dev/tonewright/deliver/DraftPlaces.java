package dev.tonewright.deliver;

import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;

/** Where in the draft stands what a rewrite made of it. */
final class DraftPlaces {

  private final List<TextChange> changes = new ArrayList<>();

  /**
   * @param edits of the draft, in any order, none overlapping another
   */
  DraftPlaces(List<Edit> edits) {
    edits.forEach(edit -> changes.addAll(edit.changes()));
    changes.sort(null);
  }

  /** The stretch of the draft behind a stretch of the rewrite: of a change the whole of it. */
  Span of(Span result) {
    int start = place(result.start(), false);
    return new Span(start, Math.max(start, place(result.end(), true)));
  }

  private int place(int offset, boolean end) {
    int shift = 0;
    for (TextChange change : changes) {
      int from = change.span().start() + shift;
      int to = from + change.after().length();
      if (end ? offset <= from : offset < from) {
        break;
      }
      if (end ? offset <= to : offset < to) {
        return end ? change.span().end() : change.span().start();
      }
      shift += change.after().length() - change.span().length();
    }
    return offset - shift;
  }
}

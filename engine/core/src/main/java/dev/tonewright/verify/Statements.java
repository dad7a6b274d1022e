package dev.tonewright.verify;

import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of sentences of a text that no edit crosses, and the edits in it.
 *
 * @param span in the text before the edits
 * @param after what it becomes
 */
record Statements(Span span, String before, String after, List<Edit> edits) {

  /** The groups that some edit touches, in order. */
  static List<Statements> of(String text, List<Edit> edits) {
    List<Integer> borders = borders(text);
    int sentences = borders.size() - 1;
    boolean[] joined = new boolean[Math.max(1, sentences)];
    for (Edit edit : edits) {
      int first = sentence(borders, edit.cover().start());
      int last = sentence(borders, Math.max(edit.cover().start(), edit.cover().end() - 1));
      for (int i = first; i < last; i++) {
        joined[i] = true;
      }
    }
    List<Statements> groups = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < sentences; i++) {
      if (!joined[i]) {
        boolean end = i == sentences - 1;
        add(groups, text, new Span(borders.get(from), borders.get(i + 1)), end, edits);
        from = i + 1;
      }
    }
    return groups;
  }

  private static void add(
      List<Statements> groups, String text, Span span, boolean last, List<Edit> edits) {
    List<Edit> inside = new ArrayList<>();
    for (Edit edit : edits) {
      int at = edit.cover().start();
      if (at >= span.start() && (at < span.end() || last && at == span.end())) {
        inside.add(edit);
      }
    }
    if (!inside.isEmpty()) {
      groups.add(new Statements(span, span.of(text), apply(text, span, inside), inside));
    }
  }

  private static String apply(String text, Span span, List<Edit> edits) {
    // A stable sort: changes at the same offset keep the order of the list.
    List<TextChange> changes =
        edits.stream().flatMap(edit -> edit.changes().stream()).sorted().toList();
    StringBuilder after = new StringBuilder();
    int at = span.start();
    for (TextChange change : changes) {
      if (change.span().start() > at) {
        after.append(text, at, change.span().start());
      }
      after.append(change.after());
      at = Math.max(at, change.span().end());
    }
    if (at < span.end()) {
      after.append(text, at, span.end());
    }
    return after.toString();
  }

  private static int sentence(List<Integer> borders, int offset) {
    int low = 0;
    int high = borders.size() - 2;
    while (low < high) {
      int mid = (low + high + 1) / 2;
      if (borders.get(mid) <= offset) {
        low = mid;
      } else {
        high = mid - 1;
      }
    }
    return Math.max(0, low);
  }

  /** Starts of sentence-like stretches, and the end of the text. */
  private static List<Integer> borders(String text) {
    List<Integer> borders = new ArrayList<>();
    borders.add(0);
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      boolean space = Character.isWhitespace(before) && !Character.isWhitespace(text.charAt(i));
      if (space && closes(text, i - 1)) {
        borders.add(i);
      }
    }
    borders.add(text.length());
    return borders;
  }

  private static boolean closes(String text, int space) {
    int i = space;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      if (text.charAt(i) == '\n') {
        return true;
      }
      i--;
    }
    while (i >= 0 && "\"')]”’".indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= 0 && ".!?…".indexOf(text.charAt(i)) >= 0 && !numbersLine(text, i);
  }

  /** Whether a stop stands behind a number that opens its line: "1. Go to Settings". */
  private static boolean numbersLine(String text, int stop) {
    int start = stop;
    while (start > 0 && Character.isDigit(text.charAt(start - 1))) {
      start--;
    }
    return start < stop
        && text.charAt(stop) == '.'
        && (start == 0 || text.charAt(start - 1) == '\n');
  }
}

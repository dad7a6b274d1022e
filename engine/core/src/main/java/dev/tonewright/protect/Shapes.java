package dev.tonewright.protect;

import dev.tonewright.language.ProtectionCues;
import dev.tonewright.language.ProtectionCues.Cue;
import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.protect.Shape.Scope;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What can be told by its characters alone: links, placeholders, amounts, dates and whatever holds
 * a figure. RE2/J finds each match in linear time whatever the text.
 */
final class Shapes {

  /** How far from a figure the rest of a date, an amount or an address may stand. */
  private static final int REACH = 48;

  /** What stands around figures, with a month among it and without. */
  private final ShapeGroup dated;

  private final ShapeGroup figures;
  private final ShapeGroup words;
  private final ShapeGroup texts;

  private final Set<String> months;
  private final Set<String> weekdays;

  Shapes(ProtectionCues cues) {
    months = cues.of(Cue.MONTH);
    weekdays = cues.of(Cue.WEEKDAY);
    List<Shape> shapes = ShapeTable.of(cues);
    dated = group(shapes, EnumSet.of(Scope.FIGURES, Scope.MONTHS));
    figures = group(shapes, EnumSet.of(Scope.FIGURES));
    words = group(shapes, EnumSet.of(Scope.WORD));
    texts = group(shapes, EnumSet.of(Scope.TEXT));
  }

  private static ShapeGroup group(List<Shape> shapes, Set<Scope> scopes) {
    return new ShapeGroup(
        shapes.stream().filter(s -> scopes.contains(s.scope())).toList(),
        scopes.contains(Scope.WORD) ? ".,:;!?" : "");
  }

  /**
   * Every match in {@code text}, in no particular order; they may overlap. Most of a reply is plain
   * words, so an expression is tried only on what surrounds the characters that it needs.
   */
  void find(String text, Collection<Item> found) {
    for (Span window : figureWindows(text)) {
      String stretch = window.of(text);
      ShapeGroup group = namesMonth(stretch) ? dated : figures;
      add(group.in(stretch), text, window.start(), found);
    }
    add(texts.in(text), text, 0, found);
    words(text, found);
    Figures.find(text, found);
  }

  private void words(String text, Collection<Item> found) {
    for (int start = 0; start < text.length(); start++) {
      int end = start;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (words.possible(text, start, end)) {
        add(words.in(text.substring(start, end)), text, start, found);
      }
      start = end;
    }
  }

  private void add(List<ShapeGroup.Match> matches, String text, int shift, Collection<Item> found) {
    for (ShapeGroup.Match match : matches) {
      Shape shape = match.shape();
      Span span = trimmed(shape.kind(), text, shift + match.start(), shift + match.end());
      boolean bounded =
          !shape.whole() || Edges.opens(text, span.start()) && Edges.closes(text, span.end());
      if (bounded && plausible(shape.kind(), text, span)) {
        Span item = shape.kind() == Kind.DATE ? withWeekday(text, span) : span;
        found.add(new Item(item, shape.kind()));
      }
    }
  }

  private boolean namesMonth(String stretch) {
    for (int i = 0; i < stretch.length(); i++) {
      int start = i;
      while (i < stretch.length() && Character.isLetter(stretch.charAt(i))) {
        i++;
      }
      if (i - start >= 3 && months.contains(lower(stretch, start, i))) {
        return true;
      }
    }
    return false;
  }

  /** "Friday, 3 May", "Friday the 3rd of May": the weekday belongs to the date. */
  private Span withWeekday(String text, Span date) {
    int end = wordEnd(text, date.start());
    int start = wordStart(text, end);
    if (end - start <= 3 && end > start && !weekdays.contains(lower(text, start, end))) {
      end = wordEnd(text, start);
      start = wordStart(text, end);
    }
    return weekdays.contains(lower(text, start, end)) ? new Span(start, date.end()) : date;
  }

  private static String lower(String text, int start, int end) {
    return text.substring(start, end).toLowerCase(Locale.ROOT);
  }

  /** Where the word before {@code at} ends, past one comma or full stop and one space. */
  private static int wordEnd(String text, int at) {
    int end = at;
    if (end > 0 && text.charAt(end - 1) == ' ') {
      end--;
      if (end > 0 && ",.".indexOf(text.charAt(end - 1)) >= 0) {
        end--;
      }
    }
    return end;
  }

  private static int wordStart(String text, int end) {
    int start = end;
    while (start > 0 && end - start < 20 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** What surrounds the figures, cut at white space; merged where they meet. */
  private static List<Span> figureWindows(String text) {
    List<Span> windows = new ArrayList<>();
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        int last = windows.size() - 1;
        int start = Math.max(0, i - REACH);
        while (start > 0
            && start > i - 2 * REACH
            && !Character.isWhitespace(text.charAt(start - 1))) {
          start--;
        }
        int end = Math.min(text.length(), i + REACH);
        while (end < text.length()
            && end < i + 2 * REACH
            && !Character.isWhitespace(text.charAt(end))) {
          end++;
        }
        if (last >= 0 && windows.get(last).end() >= start) {
          windows.set(last, windows.get(last).cover(new Span(start, end)));
        } else {
          windows.add(new Span(start, end));
        }
      }
    }
    return windows;
  }

  private static Span trimmed(Kind kind, String text, int start, int end) {
    int last = end;
    if (kind == Kind.URL || kind == Kind.EMAIL || kind == Kind.MENTION || kind == Kind.CODE) {
      while (last > start && ".,;:!?'’*_~>]|-".indexOf(text.charAt(last - 1)) >= 0) {
        last--;
      }
      boolean closing = last > start && text.charAt(last - 1) == ')';
      if (closing && text.substring(start, last).indexOf('(') < 0) {
        last--;
      }
    }
    // A full stop after a month ends the sentence.
    if (kind == Kind.DATE && last > start && text.charAt(last - 1) == '.') {
      last--;
    }
    return new Span(start, last);
  }

  private static boolean plausible(Kind kind, String text, Span span) {
    if (span.isEmpty()) {
      return false;
    }
    return switch (kind) {
      case PHONE -> {
        long digits = span.of(text).chars().filter(Character::isDigit).count();
        yield digits >= ShapeTable.PHONE_DIGITS && digits <= 17;
      }
      // The text of a Markdown link is prose.
      case PLACEHOLDER ->
          text.charAt(span.start()) != '['
              || span.end() >= text.length()
              || "([".indexOf(text.charAt(span.end())) < 0;
      default -> true;
    };
  }
}

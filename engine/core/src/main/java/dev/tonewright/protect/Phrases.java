package dev.tonewright.protect;

import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds given phrases as whole words and whole figures, whatever their case. */
final class Phrases {

  private final Map<Character, List<String>> byFirst = new HashMap<>();
  private final Kind kind;

  Phrases(Collection<String> phrases, Kind kind) {
    this.kind = kind;
    for (String phrase : phrases) {
      String bare = phrase.strip();
      if (!bare.isEmpty()) {
        byFirst.computeIfAbsent(folded(bare.charAt(0)), c -> new ArrayList<>()).add(bare);
      }
    }
  }

  void find(String text, Collection<Item> found) {
    if (byFirst.isEmpty()) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      for (String phrase : byFirst.getOrDefault(folded(text.charAt(i)), List.of())) {
        int end = i + phrase.length();
        if (text.regionMatches(true, i, phrase, 0, phrase.length())
            && (!Edges.wordly(phrase.charAt(0)) || Edges.opens(text, i))
            && (!Edges.wordly(text.charAt(end - 1)) || Edges.closes(text, end))
            && !withinFigure(text, i)
            && !withinFigure(text, end)) {
          found.add(new Item(new Span(i, end), kind));
        }
      }
    }
  }

  /** Whether an offset lies beside the mark of a figure that runs on: "45" is not in "45.50". */
  private static boolean withinFigure(String text, int at) {
    return joins(text, at - 1) || joins(text, at);
  }

  private static boolean joins(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && ".,:'’".indexOf(text.charAt(at)) >= 0
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
  }

  private static char folded(char c) {
    return Character.toLowerCase(Character.toUpperCase(c));
  }
}

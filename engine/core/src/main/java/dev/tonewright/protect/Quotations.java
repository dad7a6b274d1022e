package dev.tonewright.protect;

import dev.tonewright.language.ProtectionCues;
import dev.tonewright.language.ProtectionCues.Cue;
import dev.tonewright.protect.ProtectedSpans.Item;
import dev.tonewright.protect.ProtectedSpans.Kind;
import dev.tonewright.text.Span;
import java.util.Collection;
import java.util.Locale;

/**
 * Finds what others have written: text in quotation marks, quoted mail and an e-mail's subject
 * line. One pass over the text each.
 */
final class Quotations {

  private final ProtectionCues cues;
  private final MailHeads mailHeads;

  Quotations(ProtectionCues cues) {
    this.cues = cues;
    this.mailHeads = MailHeads.of(cues);
  }

  void find(String text, Collection<Item> found) {
    lines(text, found);
    paired(text, "“„", "”“", found);
    paired(text, "«", "»", found);
    paired(text, "»", "«", found);
    straight(text, '"', found);
    single(text, '\'', '\'', found);
    single(text, '‘', '’', found);
  }

  private void lines(String text, Collection<Item> found) {
    int head = mailHeads.find(text).orElse(text.length());
    for (int start = 0; start < head; ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end).strip();
      if (line.startsWith(">")) {
        found.add(new Item(new Span(start, end), Kind.QUOTED_MAIL));
      } else if (subject(line)) {
        found.add(new Item(new Span(start, end), Kind.SUBJECT));
      }
      start = end + 1;
    }
    if (head < text.length()) {
      found.add(new Item(new Span(head, text.length()), Kind.QUOTED_MAIL));
    }
  }

  private boolean subject(String line) {
    int colon = line.indexOf(':');
    return colon > 0
        && colon < 20
        && cues.has(Cue.SUBJECT, line.substring(0, colon).strip().toLowerCase(Locale.ROOT));
  }

  /** Marks whose two ends differ; a paragraph's end closes nothing. */
  private static void paired(String text, String opening, String closing, Collection<Item> found) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (open >= 0 && closing.indexOf(c) >= 0) {
        found.add(new Item(new Span(open, i + 1), Kind.QUOTATION));
        open = -1;
      } else if (open < 0 && opening.indexOf(c) >= 0) {
        open = i;
      } else if (paragraphEnds(text, i)) {
        open = -1;
      }
    }
  }

  private static void straight(String text, char mark, Collection<Item> found) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      if (paragraphEnds(text, i)) {
        open = -1;
      } else if (text.charAt(i) == mark) {
        boolean inches = open < 0 && i > 0 && Character.isDigit(text.charAt(i - 1));
        if (open >= 0) {
          found.add(new Item(new Span(open, i + 1), Kind.QUOTATION));
          open = -1;
        } else if (!inches) {
          open = i;
        }
      }
    }
  }

  /** Single marks, which are apostrophes unless a word stands off them on the outer side. */
  private void single(String text, char opening, char closing, Collection<Item> found) {
    int open = -1;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (paragraphEnds(text, i) || c == '\n') {
        open = -1;
      } else if (open >= 0 && c == closing && closes(text, i)) {
        if (i > open + 1) {
          found.add(new Item(new Span(open, i + 1), Kind.QUOTATION));
        }
        open = -1;
      } else if (open < 0 && c == opening && opens(text, i)) {
        open = i;
      }
    }
  }

  private boolean opens(String text, int at) {
    boolean outside = at == 0 || " \t\n(\u00a0[:—–".indexOf(text.charAt(at - 1)) >= 0;
    if (!outside || at + 1 >= text.length() || !Edges.wordly(text.charAt(at + 1))) {
      return false;
    }
    int end = at + 1;
    while (end < text.length() && end < at + 20 && Edges.wordly(text.charAt(end))) {
      end++;
    }
    return !cues.has(Cue.ELISION, text.substring(at + 1, end).toLowerCase(Locale.ROOT));
  }

  private static boolean closes(String text, int at) {
    return !Character.isWhitespace(text.charAt(at - 1)) && Edges.closes(text, at + 1);
  }

  private static boolean paragraphEnds(String text, int at) {
    return text.charAt(at) == '\n' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
  }
}

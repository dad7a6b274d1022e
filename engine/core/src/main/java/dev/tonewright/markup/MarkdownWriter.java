package dev.tonewright.markup;

import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes changes of words into Markdown: paragraphs parted by blank lines, lines within one by hard
 * breaks, and every character escaped that would be notation.
 */
final class MarkdownWriter implements Draft.Writer {

  private static final Pattern NOTATION = Pattern.compile("[\\\\`*_\\[\\]<>&~]");

  /** Placeholders that hold no notation; an escape within one would break it. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\{\\{[\\w.: |-]{1,80}\\}\\}|\\{%[\\w.: =,-]{1,80}%\\}|\\{![\\w.$:]{1,60}\\}");

  private static final Pattern AT_LINE_START =
      Pattern.compile("^([ \\t]{0,3})([#>+=~-]|\\d{1,9}(?=[.)]))");

  private final String source;
  private final Extract words;
  private final BitSet hidden;
  private final BitSet closing;
  private final BitSet breaks;

  /**
   * @param hidden code units of the source that are notation
   * @param closing those of them that end a stretch and belong to what stands before them
   * @param breaks those that make a line's end a hard break
   */
  MarkdownWriter(String source, Extract words, BitSet hidden, BitSet closing, BitSet breaks) {
    this.source = source;
    this.words = words;
    this.hidden = hidden;
    this.closing = closing;
    this.breaks = breaks;
  }

  @Override
  public Optional<List<TextChange>> write(TextChange change) {
    int start = change.span().start();
    int end = change.span().end();
    String after = change.after();
    if (isParted(start, end) || words.holdsOpaque(start, end)) {
      int prefix = Changed.prefix(change.before(), after);
      int suffix = Changed.suffix(change.before(), after, prefix);
      start += prefix;
      end -= suffix;
      after = after.substring(prefix, after.length() - suffix);
    }
    if (isParted(start, end) || words.holdsOpaque(start, end)) {
      return Optional.empty();
    }
    int from = start == end ? place(start) : words.startOf(start);
    int to = start == end ? from : words.endOf(end - 1);
    boolean aboveHidden =
        end == words.length()
            && to > 0
            && source.charAt(to - 1) == '\n'
            && !source.substring(to).isBlank();
    String text = written(after, from, to) + (aboveHidden && !after.endsWith("\n") ? "\n\n" : "");
    return Optional.of(List.of(TextChange.of(source, from, to, text)));
  }

  /** Whether notation other than hard breaks stands inside a stretch. */
  private boolean isParted(int start, int end) {
    if (!words.isParted(start, end)) {
      return false;
    }
    BitSet inside = hidden.get(words.startOf(start), words.endOf(end - 1));
    inside.andNot(breaks.get(words.startOf(start), words.endOf(end - 1)));
    return !inside.isEmpty();
  }

  private int place(int offset) {
    int at = offset == 0 ? words.startOf(0) : words.endOf(offset - 1);
    if (offset == 0) {
      while (at > 0 && hidden.get(at - 1) && source.charAt(at - 1) != '\n') {
        at--;
      }
      return at;
    }
    return Math.max(at, closing.nextClearBit(at));
  }

  private String written(String text, int from, int to) {
    StringBuilder out = new StringBuilder();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        boolean within = !blank(lines, i - 1, from, to) && !blank(lines, i, from, to);
        out.append(within ? "  \n" : "\n");
      }
      boolean starts = i > 0 || from == 0 || source.charAt(from - 1) == '\n';
      out.append(escaped(lines[i], starts));
    }
    return out.toString();
  }

  /** Whether a line of what is written is empty together with what stands beside it. */
  private boolean blank(String[] lines, int line, int from, int to) {
    boolean text = !lines[line].isBlank();
    if (line == 0) {
      int start = source.lastIndexOf('\n', from - 1) + 1;
      text |= !source.substring(start, from).isBlank();
    }
    if (line == lines.length - 1) {
      int newline = source.indexOf('\n', to);
      text |= !source.substring(to, newline < 0 ? source.length() : newline).isBlank();
    }
    return !text;
  }

  private static String escaped(String line, boolean starts) {
    StringBuilder out = new StringBuilder();
    Matcher placeholder = PLACEHOLDER.matcher(line);
    int at = 0;
    while (placeholder.find()) {
      out.append(literal(line.substring(at, placeholder.start()))).append(placeholder.group());
      at = placeholder.end();
    }
    out.append(literal(line.substring(at)));
    if (starts) {
      Matcher marker = AT_LINE_START.matcher(out);
      if (marker.find()) {
        boolean number = Character.isDigit(marker.group(2).charAt(0));
        out.insert(number ? marker.end(2) : marker.start(2), '\\');
      }
    }
    return out.toString();
  }

  private static String literal(String text) {
    return NOTATION.matcher(text).replaceAll("\\\\$0");
  }

  @Override
  public String fragment(Span place, String slice, String before, String behind) {
    return before + slice + behind;
  }

  /** With the delimiters that open its first words and close its last. */
  @Override
  public Span complete(Span place) {
    int start = place.start();
    while (start > 0
        && hidden.get(start - 1)
        && !closing.get(start - 1)
        && source.charAt(start - 1) != '\n') {
      start--;
    }
    return new Span(start, Math.max(place.end(), closing.nextClearBit(place.end())));
  }
}

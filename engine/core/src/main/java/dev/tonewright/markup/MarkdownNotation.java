package dev.tonewright.markup;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.tonewright.text.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds what is notation in Markdown (CommonMark with GitHub's tables, strikethrough and task
 * lists): block markers, code, the targets and brackets of links, emphasis marks, escapes and the
 * HTML within. In doubt a stretch counts as notation, which only keeps it as it is.
 */
final class MarkdownNotation {

  private static final Pattern BLOCK_MARKER =
      Pattern.compile(
          "^[ \\t]*(?:>[ \\t]?)*(?:#{1,6}[ \\t]+|(?:[-*+]|\\d{1,9}[.)])[ \\t]+(?:\\[[ xX]\\][ \\t]+)?)?");

  private static final Pattern WHOLE_LINE =
      Pattern.compile("^[ \\t]*(?:[-=*_][-=*_ \\t]*|[|:][-|: \\t]*|\\[[^\\]]+\\]:.*)$");

  private static final Pattern CLOSING_HASHES = Pattern.compile("[ \\t]+#+[ \\t]*$");

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private final String source;
  private final Opaque opaque = new Opaque();

  MarkdownNotation(String source) {
    this.source = source;
  }

  List<Span> spans() {
    blocks();
    codeSpans();
    inlines();
    links();
    new HtmlNotation(source, opaque).mark();
    return opaque.spans();
  }

  private void blocks() {
    String fence = "";
    boolean afterBlank = true;
    for (int start = 0; start < source.length(); ) {
      int newline = source.indexOf('\n', start);
      int end = newline < 0 ? source.length() : newline;
      String line = source.substring(start, end);
      String bare = line.strip();
      if (!fence.isEmpty()) {
        opaque.add(start, end);
        fence = bare.startsWith(fence) ? "" : fence;
      } else if (bare.startsWith("```") || bare.startsWith("~~~")) {
        opaque.add(start, end);
        fence = bare.substring(0, 3);
      } else if (afterBlank && (line.startsWith("    ") || line.startsWith("\t"))) {
        opaque.add(start, end);
      } else {
        line(start, line);
      }
      afterBlank = bare.isEmpty();
      start = end + 1;
    }
  }

  private void line(int start, String line) {
    if (WHOLE_LINE.matches(line)) {
      opaque.add(start, start + line.length());
      return;
    }
    Matcher marker = BLOCK_MARKER.matcher(line);
    if (marker.find() && !marker.group().isBlank()) {
      opaque.add(start, start + marker.end());
      if (marker.group().contains("#")) {
        Matcher hashes = CLOSING_HASHES.matcher(line);
        if (hashes.find()) {
          opaque.add(start + hashes.start(), start + hashes.end());
        }
      }
    }
    // Two spaces or a backslash at a line's end break the line.
    int kept = line.stripTrailing().length();
    if (line.length() - kept >= 2 || line.endsWith("\\")) {
      int from = line.endsWith("\\") ? line.length() - 1 : kept;
      opaque.add(start + from, Math.min(source.length(), start + line.length() + 1));
    }
  }

  private void codeSpans() {
    Map<Integer, Integer> open = new HashMap<>();
    for (int at = source.indexOf('`'); at >= 0; at = source.indexOf('`', at)) {
      int end = runEnd(at);
      Integer opener = open.get(end - at);
      if (opener != null) {
        opaque.add(opener, end);
        open.clear();
      } else {
        open.put(end - at, at);
        opaque.add(at, end);
      }
      at = end;
    }
  }

  private void inlines() {
    for (int at = 0; at < source.length(); at++) {
      char c = source.charAt(at);
      if (opaque.covers(at)) {
        continue;
      }
      if (c == '\\' && at + 1 < source.length() && ESCAPABLE.indexOf(source.charAt(at + 1)) >= 0) {
        opaque.add(at, at + 2);
        at++;
      } else if (c == '*' || c == '_' || c == '~') {
        int end = runEnd(at);
        if (emphasises(at, end)) {
          opaque.add(at, end);
        }
        at = end - 1;
      } else if (c == '|') {
        opaque.add(at, at + 1);
      }
    }
  }

  private boolean emphasises(int start, int end) {
    boolean before = start > 0 && !Character.isWhitespace(source.charAt(start - 1));
    boolean after = end < source.length() && !Character.isWhitespace(source.charAt(end));
    boolean insideWord =
        before
            && after
            && Character.isLetterOrDigit(source.charAt(start - 1))
            && Character.isLetterOrDigit(source.charAt(end));
    return (before || after) && !(insideWord && source.charAt(start) == '_');
  }

  /** Brackets and targets of links; of an image also its description. */
  private void links() {
    Deque<Integer> openers = new ArrayDeque<>();
    for (int at = 0; at < source.length(); at++) {
      if (opaque.covers(at)) {
        continue;
      }
      char c = source.charAt(at);
      if (c == '[') {
        openers.push(at);
      } else if (c == ']' && !openers.isEmpty()) {
        int opener = openers.pop();
        int end = targetEnd(at + 1);
        if (end > 0) {
          boolean image = opener > 0 && source.charAt(opener - 1) == '!';
          if (image) {
            opaque.add(opener - 1, end);
          } else {
            opaque.add(opener, opener + 1);
            opaque.add(at, end);
          }
          at = end - 1;
        }
      } else if (c == '\n' && at + 1 < source.length() && source.charAt(at + 1) == '\n') {
        openers.clear();
      }
    }
  }

  /** The end of "(target)" or "[reference]" on this line; −1 where none stands here. */
  private int targetEnd(int at) {
    if (at >= source.length() || source.charAt(at) != '(' && source.charAt(at) != '[') {
      return -1;
    }
    char open = source.charAt(at);
    char close = open == '(' ? ')' : ']';
    int depth = 0;
    for (int i = at; i < source.length() && source.charAt(i) != '\n'; i++) {
      char c = source.charAt(i);
      if (c == open) {
        depth++;
      } else if (c == close && --depth == 0) {
        return i + 1;
      } else if (c == '\\') {
        i++;
      }
    }
    return -1;
  }

  private int runEnd(int start) {
    int end = start;
    while (end < source.length() && source.charAt(end) == source.charAt(start)) {
      end++;
    }
    return end;
  }
}

package dev.tonewright.deliver;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Groups a reply's sentences into chat messages. */
final class Messages {

  private static final Pattern LIST_ITEM =
      Pattern.compile("\\s*(?:[-*•–·▪◦]|\\(?\\d{1,3}[.):]|\\d{1,2}\\s|[a-zA-Z][.)]\\s).*");

  /** A row of a table that shows by itself: its first bar opens it, or it is an underline. */
  private static final Pattern ROW =
      Pattern.compile("\\s*\\|.*|[\\s:|-]*--\\s*:?\\|:?\\s*--[\\s:|-]*");

  /** A row beside another one, and a signature where it stands alone: "Dana Smith | Support". */
  private static final Pattern PARTED = Pattern.compile(".*\\S \\| \\S.*");

  /** What is emphasised or linked, as a plain text shows it. */
  private static final Pattern WHOLE =
      Pattern.compile("\\*\\*[^*\\n]+\\*\\*|__[^_\\n]+__|\\[[^\\[\\]\\n]+\\]\\([^()\\s]+\\)");

  /** A line of so few words without end stop ("Hi Sam,") opens what follows it. */
  private static final int OPENING_WORDS = 4;

  private Messages() {}

  /**
   * Messages of one to {@code most} sentences, none across a paragraph's end.
   *
   * @param whole stretches that stay in one message
   */
  static List<Span> of(String text, List<Span> whole, ParsedText parsed, int most) {
    BitSet inside = new BitSet();
    whole.stream().filter(w -> !w.isEmpty()).forEach(w -> inside.set(w.start() + 1, w.end()));
    BitSet emphasis = (BitSet) inside.clone();
    Matcher matcher = WHOLE.matcher(text);
    while (matcher.find()) {
      emphasis.set(matcher.start() + 1, matcher.end());
    }
    List<Span> messages = new ArrayList<>();
    BitSet rows = rows(text);
    for (Span block : blocks(text, rows)) {
      if (LIST_ITEM.matches(lastLine(block.of(text))) || rows.get(block.end() - 1)) {
        messages.add(block);
      } else {
        messages.addAll(grouped(block, text, starts(block, emphasis, parsed), most));
      }
    }
    return joined(messages, inside);
  }

  /** Messages that part what stays whole become one: a block of code has empty lines. */
  private static List<Span> joined(List<Span> messages, BitSet inside) {
    List<Span> joined = new ArrayList<>();
    for (Span message : messages) {
      int last = joined.size() - 1;
      if (last >= 0 && inside.get(message.start())) {
        joined.set(last, joined.get(last).cover(message));
      } else {
        joined.add(message);
      }
    }
    return joined;
  }

  /** The characters of those lines that are rows of a table. */
  private static BitSet rows(String text) {
    BitSet rows = new BitSet();
    String[] lines = text.split("\n", -1);
    int start = 0;
    for (int i = 0; i < lines.length; i++) {
      boolean beside = i > 0 && row(lines[i - 1]) || i + 1 < lines.length && row(lines[i + 1]);
      if (ROW.matches(lines[i]) || beside && PARTED.matches(lines[i])) {
        rows.set(start, start + lines[i].length());
      }
      start += lines[i].length() + 1;
    }
    return rows;
  }

  private static boolean row(String line) {
    return ROW.matches(line) || PARTED.matches(line);
  }

  /** Paragraphs; a list is one together with the line before it, an opening joins the next. */
  private static List<Span> blocks(String text, BitSet rows) {
    List<Span> blocks = new ArrayList<>();
    boolean blank = false;
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      Span line = Breaks.trimmed(text, new Span(start, end));
      if (line.isEmpty()) {
        blank = true;
      } else {
        int last = blocks.size() - 1;
        boolean row = !blank && rows.get(line.start());
        if (last >= 0 && (row || joins(blocks.get(last).of(text), line.of(text), blank))) {
          blocks.set(last, blocks.get(last).cover(line));
        } else {
          blocks.add(line);
        }
        blank = false;
      }
      start = end + 1;
    }
    return blocks;
  }

  private static boolean joins(String block, String line, boolean blank) {
    String before = lastLine(block);
    boolean item = LIST_ITEM.matches(line);
    if (item && (before.endsWith(":") || !blank || LIST_ITEM.matches(before))) {
      return true;
    }
    return opening(block) || !blank && !item && !ends(before) && !LIST_ITEM.matches(before);
  }

  private static boolean opening(String block) {
    return !ends(block) && block.split("\\s+").length <= OPENING_WORDS;
  }

  private static boolean ends(String line) {
    return ".!?…:".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static String lastLine(String block) {
    return block.substring(block.lastIndexOf('\n') + 1);
  }

  /** Where sentences begin, but for those inside what stays whole and items that run on. */
  private static List<Integer> starts(Span block, BitSet inside, ParsedText parsed) {
    List<Integer> starts = new ArrayList<>();
    starts.add(block.start());
    boolean item = false;
    for (ParsedText.Placed placed : parsed.sentences()) {
      int at = placed.start();
      if (at > block.start() && at < block.end() && !inside.get(at) && !item) {
        starts.add(at);
      }
      item = placed.boundary() == Boundary.LIST_ITEM;
    }
    return starts;
  }

  /** Groups as even as can be, so that no last sentence stands alone beside a full message. */
  private static List<Span> grouped(Span block, String text, List<Integer> starts, int most) {
    int groups = (starts.size() + most - 1) / most;
    List<Span> spans = new ArrayList<>();
    int next = 0;
    for (int group = 0; group < groups; group++) {
      int from = starts.get(next);
      int left = groups - group;
      next += (starts.size() - next + left - 1) / left;
      int to = next < starts.size() ? starts.get(next) : block.end();
      spans.add(Breaks.trimmed(text, new Span(from, to)));
    }
    return spans;
  }
}

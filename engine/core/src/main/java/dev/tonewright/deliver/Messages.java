package dev.tonewright.deliver;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.Sentence;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Groups a reply's sentences into chat messages. */
final class Messages {

  private static final Pattern LIST_ITEM =
      Pattern.compile(
          "\\s*(?:[-*•–·▪◦]|\\(?\\d{1,3}[.):]|\\d{1,2}\\s|(?:[a-zA-Z]|[ivxIVX]{2,5})[.)]\\s"
              + "|\\p{Lu}\\pL+ \\d{1,2}\\s?[:.)–-]\\s).*");

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

  /** An entry of a list without marks has no more words: "Mon - Fri: 9 am - 5 pm". */
  private static final int ENTRY_WORDS = 8;

  /** No opening, of whatever words, is longer, in code units. */
  private static final int LONGEST_OPENING = 160;

  /** What signs a message on a line of its own: "^JB". */
  private static final Pattern INITIALS = Pattern.compile("\\^ ?\\pL{1,15}\\.?");

  /** What does so at a text's end, and is an item of a list elsewhere: "-DK", "- ID". */
  private static final Pattern LAST_INITIALS = Pattern.compile("[–—*/~-] ?\\p{Lu}{2,4}\\.?");

  /** What may follow the initials at a text's end. */
  private static final Pattern LINKS =
      Pattern.compile("(?:\\s+(?:https?://\\S+|\\(?\\d/\\d\\)?))*\\s*");

  /** What may follow the last sentence: initials and links. */
  private static final Pattern TAIL =
      Pattern.compile("(?:\\s*(?:[\\^–—*/~-] ?\\pL{1,15}\\.?|https?://\\S+))*\\s*");

  /** No such tail is longer, in code units, even with links. */
  private static final int LONGEST_TAIL = 1_000;

  /** A question of so few words asks about the sentence before it: "Sounds good?" */
  private static final int TAG_WORDS = 2;

  private Messages() {}

  /**
   * Messages of one to {@code most} sentences, none across a paragraph's end.
   *
   * @param whole stretches that stay in one message
   */
  static List<Span> of(String text, List<Span> whole, ParsedText parsed, int most) {
    BitSet inside = new BitSet();
    Stream.of(whole, unmarkedLists(text), TemplateBlocks.in(text))
        .flatMap(List::stream)
        .filter(w -> !w.isEmpty())
        .forEach(w -> inside.set(w.start() + 1, w.end()));
    BitSet emphasis = (BitSet) inside.clone();
    Matcher matcher = WHOLE.matcher(text);
    while (matcher.find()) {
      emphasis.set(matcher.start() + 1, matcher.end());
    }
    List<Span> messages = new ArrayList<>();
    BitSet rows = rows(text);
    for (Span block : blocks(text, rows, inside)) {
      if (LIST_ITEM.matches(lastLine(block.of(text))) || rows.get(block.end() - 1)) {
        messages.add(block);
      } else {
        messages.addAll(grouped(block, text, starts(text, block, emphasis, parsed), most));
      }
    }
    return messages;
  }

  /**
   * Short lines without an end mark that follow one another, such as an address or opening hours,
   * with the line before them that ends in a colon.
   */
  private static List<Span> unmarkedLists(String text) {
    List<Span> lists = new ArrayList<>();
    int from = -1;
    int end = 0;
    for (int start = 0; start < text.length(); start = end + 1) {
      int newline = text.indexOf('\n', start);
      end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end).strip();
      if (from >= 0 && isEntry(line)) {
        int last = lists.size() - 1;
        boolean goesOn = last >= 0 && lists.get(last).start() == from;
        if (goesOn) {
          lists.remove(last);
        }
        lists.add(new Span(from, end));
      } else {
        from = line.endsWith(":") || isEntry(line) ? start : -1;
      }
    }
    return lists;
  }

  private static boolean isEntry(String line) {
    return !line.isEmpty() && !ends(line) && line.split("\\s+").length <= ENTRY_WORDS;
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

  /**
   * Paragraphs; a list is one together with the line before it, an opening joins the next, and what
   * stays whole does so over empty lines, such as those of code.
   *
   * @param inside the characters of what stays whole, but for the first
   */
  private static List<Span> blocks(String text, BitSet rows, BitSet inside) {
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
        boolean goesOn =
            inside.get(line.start())
                || !blank && rows.get(line.start())
                || last >= 0 && areInitials(text, lastLine(blocks.get(last).of(text)), line);
        if (last >= 0 && (goesOn || joins(blocks.get(last).of(text), line.of(text), blank))) {
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

  /** Whether a line signs what stands before it. */
  private static boolean areInitials(String text, String before, Span line) {
    return INITIALS.matches(line.of(text))
        || LAST_INITIALS.matches(line.of(text))
            && !LIST_ITEM.matches(before)
            && LINKS.matches(text.substring(line.end()));
  }

  private static boolean joins(String block, String line, boolean blank) {
    String before = lastLine(block);
    boolean item = LIST_ITEM.matches(line);
    if (item && (before.endsWith(":") || !blank || LIST_ITEM.matches(before))) {
      return true;
    }
    return isOpening(block) || !blank && !item && !ends(before) && !LIST_ITEM.matches(before);
  }

  /** Whether a stretch only opens what follows it: "Hi Sam,". */
  static boolean isOpening(String block) {
    return !ends(block)
        && block.length() <= LONGEST_OPENING
        && block.split("\\s+").length <= OPENING_WORDS;
  }

  private static boolean ends(String line) {
    return ".!?…:".indexOf(line.charAt(line.length() - 1)) >= 0;
  }

  private static String lastLine(String block) {
    return block.substring(block.lastIndexOf('\n') + 1);
  }

  /** Where sentences begin, but for those inside what stays whole and items that run on. */
  private static List<Integer> starts(String text, Span block, BitSet inside, ParsedText parsed) {
    List<Integer> starts = new ArrayList<>();
    starts.add(block.start());
    boolean item = false;
    for (ParsedText.Placed placed : parsed.sentences()) {
      int at = placed.start();
      boolean within = at > block.start() && at < block.end() && !inside.get(at);
      within =
          within
              && !isParting(text, placed, block)
              && !(at - block.start() <= LONGEST_OPENING
                  && isOpening(text.substring(block.start(), at).strip()));
      if (within && !item && !isTag(placed) && !TAIL.matches(placed.sentence().text())) {
        starts.add(at);
      }
      item = placed.boundary() == Boundary.LIST_ITEM;
    }
    return starts;
  }

  /** A last sentence of so few words, such as thanks, goes with the one before it. */
  private static boolean isParting(String text, ParsedText.Placed placed, Span block) {
    Sentence s = placed.sentence();
    return s.size() <= TAG_WORDS
        && placed.end() <= block.end()
        && block.end() - placed.end() <= LONGEST_TAIL
        && TAIL.matches(text.substring(placed.end(), block.end()));
  }

  private static boolean isTag(ParsedText.Placed placed) {
    int last = placed.sentence().size() - 1;
    return last <= TAG_WORDS && placed.sentence().word(last).equals("?");
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

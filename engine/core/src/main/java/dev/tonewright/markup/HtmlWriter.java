package dev.tonewright.markup;

import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes changes of words into HTML: text escaped, line breaks as the block at hand breaks them,
 * whole blocks where a whole paragraph comes or goes. No tag of the draft is parted from its
 * partner.
 */
final class HtmlWriter implements Draft.Writer {

  /** Elements within which a fragment's words stand; no link or emphasis. */
  private static final String WRAPPER =
      "(?:p|div|section|article|main|h[1-6]|ul|ol|li|table|thead|tbody|tr|th|td|body|html|span"
          + "|font)";

  private static final Pattern OPENED =
      Pattern.compile("(?i)\\A(?:\\s*+<" + WRAPPER + "\\b[^<>]*+>)++");

  private static final Pattern CLOSED =
      Pattern.compile("(?i)(?:\\s*+</" + WRAPPER + "\\s*+>)++\\s*+\\z");

  private final String source;
  private final Extract words;
  private final HtmlTags tags;
  private final HtmlPlaces places;
  private final HtmlBlocks blocks;

  HtmlWriter(String source, Extract words, HtmlTags tags) {
    this.source = source;
    this.words = words;
    this.tags = tags;
    this.places = new HtmlPlaces(source, words, tags);
    this.blocks = new HtmlBlocks(tags);
  }

  @Override
  public Optional<List<TextChange>> write(TextChange change) {
    int start = change.span().start();
    int end = change.span().end();
    String after = change.after();
    if (change.before().isBlank() && stands(after) && words.holdsMade(start, end)) {
      return inserted(start, after.stripTrailing());
    }
    boolean spread =
        words.holdsMade(start, end) || words.isParted(start, end) || after.contains("\n");
    if (spread) {
      int prefix = Changed.prefix(change.before(), after);
      int suffix = Changed.suffix(change.before(), after, prefix);
      start += prefix;
      end -= suffix;
      after = after.substring(prefix, after.length() - suffix);
    }
    if (start == end) {
      return after.isEmpty() ? Optional.of(List.of()) : inserted(start, after);
    }
    if (words.holdsOpaque(start, end)) {
      return Optional.empty();
    }
    return words.holdsMade(start, end)
        ? acrossBlocks(start, end, after)
        : replaced(start, end, after).map(List::of);
  }

  /** Lines between two blocks that go with the one above them: what closes a letter. */
  private static boolean stands(String after) {
    return after.startsWith("\n") && after.endsWith("\n") && !after.isBlank();
  }

  private Optional<TextChange> replaced(int start, int end, String after) {
    if (words.isParted(start, end)) {
      return Optional.empty();
    }
    int from = words.startOf(start);
    String text = blocks.text(after, tags.open(from));
    return Optional.of(TextChange.of(source, from, words.endOf(end - 1), text));
  }

  private Optional<List<TextChange>> inserted(int at, String after) {
    HtmlPlaces.Place place = places.of(at);
    boolean whole = after.endsWith("\n\n") || after.startsWith("\n\n");
    boolean closed =
        tags.open(place.at()).stream().anyMatch(t -> HtmlElements.isClosed(t.element()));
    if (place.outside() || closed) {
      if (!whole) {
        return Optional.empty();
      }
      int outer = after.startsWith("\n") ? places.behind(at) : places.before(at);
      return Optional.of(List.of(TextChange.of(source, outer, outer, blocks.paragraphs(after))));
    }
    String text = blocks.text(after, tags.open(place.at()));
    return Optional.of(List.of(TextChange.of(source, place.at(), place.at(), text)));
  }

  /** A change over the break between two blocks. */
  private Optional<List<TextChange>> acrossBlocks(int start, int end, String after) {
    List<Span> runs = runs(start, end);
    if (runs.isEmpty()) {
      return after.contains("\n")
          ? Optional.of(List.of())
          : places.joint(start, end).map(s -> List.of(TextChange.of(source, s, escaped(after))));
    }
    boolean begun = start > 0 && !words.isMade(start - 1) && !words.isMade(start);
    boolean goesOn = end < words.length() && !words.isMade(end) && !words.isMade(end - 1);
    boolean holdsWords = !after.isBlank();
    if (begun && goesOn || holdsWords && !begun && !goesOn) {
      return Optional.empty();
    }
    List<TextChange> changes = new ArrayList<>();
    for (Span run : runs) {
      boolean kept = begun && run.start() == start || goesOn && run.end() == end;
      Optional<TextChange> change =
          kept
              ? replaced(run.start(), run.end(), after.strip())
              : places.block(run).map(s -> TextChange.of(source, s, ""));
      if (change.isEmpty()) {
        return Optional.empty();
      }
      changes.add(change.get());
    }
    boolean lost = holdsWords && changes.stream().allMatch(c -> c.after().isEmpty());
    return lost ? Optional.empty() : Optional.of(changes);
  }

  /** The stretches of words between what is made. */
  private List<Span> runs(int start, int end) {
    List<Span> runs = new ArrayList<>();
    for (int at = start; at < end; ) {
      int from = at;
      while (at < end && words.isMade(at) == words.isMade(from)) {
        at++;
      }
      if (!words.isMade(from)) {
        runs.add(new Span(from, at));
      }
    }
    return runs;
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  @Override
  public String fragment(Span place, String slice, String before, String behind) {
    StringBuilder out = new StringBuilder();
    tags.open(place.start()).forEach(t -> out.append(source, t.start(), t.end()));
    out.append(slice);
    List<Tag> left = tags.open(place.end());
    for (int i = left.size() - 1; i >= 0; i--) {
      out.append(tags.close(left.get(i)));
    }
    int from = OPENED.matcher(out).results().mapToInt(MatchResult::end).findFirst().orElse(0);
    Matcher closed = CLOSED.matcher(out);
    int to = closed.find() ? closed.start() : out.length();
    return out.insert(Math.max(from, to), escaped(behind)).insert(from, escaped(before)).toString();
  }
}

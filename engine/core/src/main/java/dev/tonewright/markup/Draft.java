package dev.tonewright.markup;

import dev.tonewright.text.Edit;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A draft apart from its markup: the words as a reader sees them, where each of them stands in the
 * draft as sent, and how a change of the words is written there.
 */
public final class Draft {

  private final String source;
  private final Markup markup;
  private final Extract words;
  private final Writer writer;

  private final List<Span> whole;

  private Draft(String source, Markup markup, Extract words, Writer writer, List<Span> whole) {
    this.source = source;
    this.markup = markup;
    this.words = words;
    this.writer = writer;
    this.whole = List.copyOf(whole);
  }

  /** A draft in which every character is text. */
  static Draft plain(String source) {
    return new Draft(source, Markup.PLAIN_TEXT, Extract.whole(source), Writer.PLAIN, List.of());
  }

  /**
   * A draft with notation.
   *
   * @param whole stretches of the source that lose their meaning where they are cut
   */
  static Draft marked(
      String source, Markup markup, Extract words, Writer writer, List<Span> whole) {
    return new Draft(source, markup, words, writer, whole.stream().map(words::within).toList());
  }

  /** Another source in the same markup. */
  Draft again(String other) {
    return MarkupReader.read(other, markup);
  }

  /** How changes of the words are written in one markup. */
  interface Writer {

    /** Every character is text. */
    Writer PLAIN =
        new Writer() {
          @Override
          public Optional<List<TextChange>> write(TextChange change) {
            return Optional.of(List.of(change));
          }

          @Override
          public String fragment(Span place, String slice, String before, String behind) {
            return before + slice + behind;
          }
        };

    /** The changes of the source that make a change of the words; empty where none can. */
    Optional<List<TextChange>> write(TextChange change);

    /**
     * A stretch of the source as a text of its own.
     *
     * @param place where it stands
     * @param slice its characters
     * @param before what stands before its words and is no notation, such as a mention
     * @param behind what stands behind them, such as the number of a post
     */
    String fragment(Span place, String slice, String before, String behind);

    /** A place with the notation at its ends that belongs to it. */
    default Span complete(Span place) {
      return place;
    }
  }

  /** The draft as sent. */
  public String source() {
    return source;
  }

  /** What is parsed and rewritten. */
  public String text() {
    return words.text();
  }

  /** Stretches of {@link #text} that must not change, in order and disjoint. */
  public List<Span> opaque() {
    return words.opaque();
  }

  /** Offsets of {@link #text} at which notation stands, so that no change may cross them. */
  public List<Integer> seams() {
    return words.seams();
  }

  /** Stretches of {@link #text} that lose their meaning where they are cut: links, tables. */
  public List<Span> whole() {
    return whole;
  }

  /** Whether the text is the draft as sent. */
  public boolean isPlain() {
    return writer == Writer.PLAIN;
  }

  /** Where a stretch of the text stands in the draft as sent. */
  public Span toSource(Span span) {
    if (isPlain()) {
      return span;
    }
    if (span.isEmpty()) {
      int at = span.start() == 0 ? words.startOf(0) : words.endOf(span.start() - 1);
      return new Span(at, at);
    }
    int start = words.startOf(span.start());
    return new Span(start, Math.max(start, words.endOf(span.end() - 1)));
  }

  /**
   * A stretch of the text with its notation, as a text of its own; all of the source for all of the
   * text.
   *
   * @param before what is added before its words: a mention, or nothing
   * @param behind what is added behind them: the number of a post, or nothing
   */
  public String fragment(Span span, String before, String behind) {
    Span place = place(span);
    return place.length() == source.length() && before.isEmpty() && behind.isEmpty()
        ? source
        : writer.fragment(place, place.of(source), before, behind);
  }

  /** Where a fragment stands in the source. */
  public Span place(Span span) {
    return span.start() == 0 && span.end() == text().length()
        ? new Span(0, source.length())
        : writer.complete(toSource(span));
  }

  /**
   * Edits of the text as edits of the draft as sent. An edit that its markup has no place for is
   * left out with what rests on it; no edit makes notation of what it writes.
   */
  public List<Pair> inSource(List<Edit> edits) {
    if (isPlain()) {
      return edits.stream().map(e -> new Pair(e, e)).toList();
    }
    List<Pair> written = new ArrayList<>();
    Set<String> gone = new HashSet<>();
    for (Edit edit : edits) {
      write(edit).ifPresentOrElse(e -> written.add(new Pair(edit, e)), () -> gone.add(edit.id()));
    }
    return new Reread(this, written, gone).pairs();
  }

  /**
   * An edit of the text and the same edit of the source.
   *
   * @param text as it was made
   * @param source as it is written
   */
  public record Pair(Edit text, Edit source) {}

  private Optional<Edit> write(Edit edit) {
    List<TextChange> changes = new ArrayList<>();
    for (TextChange change : edit.changes()) {
      Optional<List<TextChange>> written = writer.write(change);
      if (written.isEmpty()) {
        return Optional.empty();
      }
      changes.addAll(written.get());
    }
    changes.removeIf(c -> c.before().equals(c.after()));
    return changes.isEmpty()
        ? Optional.empty()
        : Optional.of(Edit.of(edit.steps(), changes, Set.of()));
  }
}

package dev.tonewright.markup;

import dev.tonewright.markup.Tag.Form;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** Where in an HTML source something is written or taken out. */
final class HtmlPlaces {

  private final String source;
  private final Extract words;
  private final HtmlTags tags;

  HtmlPlaces(String source, Extract words, HtmlTags tags) {
    this.source = source;
    this.words = words;
    this.tags = tags;
  }

  /**
   * A place for words.
   *
   * @param outside whether it lies before a block that takes none, such as a list
   */
  record Place(int at, boolean outside) {}

  /** The place of an offset of the words. */
  Place of(int offset) {
    int low = offset;
    while (words.isMade(low - 1)) {
      low--;
    }
    int high = offset;
    while (words.isMade(high)) {
      high++;
    }
    if (low == high) {
      return new Place(offset == 0 ? right(offset) : left(offset), false);
    }
    if (offset == low) {
      return low == 0 ? new Place(0, true) : new Place(left(offset), false);
    }
    return new Place(right(offset), offset < high);
  }

  /** Behind the last word and the inline elements that end with it. */
  private int left(int offset) {
    int at = words.heldBefore(offset);
    for (Tag tag : tags.between(at, words.heldFrom(offset))) {
      if (!tag.closesInline() || tag.start() != at) {
        break;
      }
      at = tag.end();
    }
    return at;
  }

  /** Before the next word and the inline elements that begin with it. */
  private int right(int offset) {
    int at = words.heldFrom(offset);
    List<Tag> gap = tags.between(words.heldBefore(offset), at);
    for (int i = gap.size() - 1; i >= 0; i--) {
      if (!gap.get(i).opensInline() || gap.get(i).end() != at) {
        break;
      }
      at = gap.get(i).start();
    }
    return at;
  }

  /** Behind the blocks that take no words of their own and end at an offset. */
  int behind(int offset) {
    int at = words.heldBefore(offset);
    for (Tag tag : tags.between(at, words.heldFrom(offset))) {
      if (tag.form() != Form.CLOSE || !isClosed(at)) {
        break;
      }
      at = tag.end();
    }
    return at;
  }

  /** Before the blocks that take no words of their own and begin at an offset. */
  int before(int offset) {
    int at = words.heldFrom(offset);
    List<Tag> gap = tags.between(words.heldBefore(offset), at);
    for (int i = gap.size() - 1; i >= 0; i--) {
      if (gap.get(i).form() != Form.OPEN || !isClosed(at)) {
        break;
      }
      at = gap.get(i).start();
    }
    return at;
  }

  private boolean isClosed(int place) {
    return tags.open(place).stream().anyMatch(t -> HtmlElements.isClosed(t.element()));
  }

  /** The tags between two blocks of a kind, without which they are one. */
  Optional<Span> joint(int start, int end) {
    int from = left(start);
    int to = right(end);
    if (from > to) {
      return Optional.empty();
    }
    List<Tag> gap = tags.between(from, to);
    List<String> closed = new ArrayList<>();
    List<String> opened = new ArrayList<>();
    for (Tag tag : gap) {
      if (tag.form() == Form.CLOSE && opened.isEmpty()) {
        closed.add(tag.name());
      } else if (tag.form() == Form.OPEN) {
        opened.add(0, tag.name());
      } else {
        return Optional.empty();
      }
    }
    boolean plain = gap.stream().noneMatch(t -> HtmlElements.isClosed(t.element()));
    return plain && closed.equals(opened) ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** A block with its tags and the white space before it; the words alone where it holds more. */
  Optional<Span> block(Span run) {
    int start = words.startOf(run.start());
    int end = words.endOf(run.end() - 1);
    List<Tag> before = tags.between(words.heldBefore(run.start()), start);
    List<Tag> behind = tags.between(end, words.heldFrom(run.end()));
    int pairs = 0;
    while (pairs < before.size()
        && pairs < behind.size()
        && pairs(before.get(before.size() - 1 - pairs), behind.get(pairs))) {
      pairs++;
    }
    if (!balanced(start, end)) {
      return Optional.empty();
    }
    if (pairs == 0) {
      return Optional.of(new Span(start, end));
    }
    int from = before.get(before.size() - pairs).start();
    int to = behind.get(pairs - 1).end();
    int limit = before.size() > pairs ? before.get(before.size() - pairs - 1).end() : 0;
    int space = from;
    while (space > limit && Character.isWhitespace(source.charAt(space - 1))) {
      space--;
    }
    if (space > 0) {
      return Optional.of(new Span(space, to));
    }
    while (to < source.length() && Character.isWhitespace(source.charAt(to))) {
      to++;
    }
    return Optional.of(new Span(from, to));
  }

  private static boolean pairs(Tag open, Tag close) {
    return open.form() == Form.OPEN
        && close.form() == Form.CLOSE
        && open.element() == close.element();
  }

  /** Whether a stretch holds elements whole and shows nothing but text. */
  private boolean balanced(int start, int end) {
    List<Element> open = new ArrayList<>();
    for (Tag tag : tags.between(start, end)) {
      if (tag.form() == Form.OPEN) {
        open.add(tag.element());
      } else if (tag.form() == Form.CLOSE && !open.remove(tag.element())) {
        return false;
      } else if (HtmlElements.isMedia(tag.element())) {
        return false;
      }
    }
    return open.isEmpty();
  }
}

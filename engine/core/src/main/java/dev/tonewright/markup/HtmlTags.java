package dev.tonewright.markup;

import dev.tonewright.markup.Tag.Form;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The tags of an HTML source in order. */
final class HtmlTags {

  /** What a line of a letter does not hold. */
  private static final Set<String> BLOCKS = Set.of("div", "p", "table", "ul", "ol");

  private final String source;
  private final List<Tag> tags;
  // Asked for each line break that is written, and an answer walks over all of block and parent.
  private final Map<Element, Boolean> lines = new IdentityHashMap<>();
  private final Map<Element, Boolean> inLines = new IdentityHashMap<>();

  HtmlTags(String source, List<Tag> tags) {
    this.source = source;
    this.tags = List.copyOf(tags);
  }

  List<Tag> all() {
    return tags;
  }

  /** The tags within a stretch of the source. */
  List<Tag> between(int start, int end) {
    int from = first(start);
    int to = from;
    while (to < tags.size() && tags.get(to).end() <= end) {
      to++;
    }
    return tags.subList(from, Math.max(from, to));
  }

  private int first(int start) {
    int low = 0;
    int high = tags.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tags.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The tags of the elements that are open at a place, outermost first. */
  List<Tag> open(int place) {
    Deque<Tag> open = new ArrayDeque<>();
    for (Tag tag : tags) {
      if (tag.end() > place) {
        break;
      }
      if (tag.form() == Form.OPEN) {
        open.addLast(tag);
      } else if (tag.form() == Form.CLOSE) {
        while (!open.isEmpty() && open.removeLast().element() != tag.element()) {
          // An element that is not closed itself ends with the one around it.
        }
      }
    }
    return new ArrayList<>(open);
  }

  /** The characters of an opening tag, for one more element of its kind. */
  String again(Tag tag) {
    return source
        .substring(tag.start(), tag.end())
        .replaceAll("(?i)\\s+id\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|[^\\s>]+)", "");
  }

  /** The closing tag of an element. */
  String close(Tag tag) {
    int name = tag.start() + 1;
    int end = name;
    while (end < tag.end() && Character.isLetterOrDigit(source.charAt(end))) {
      end++;
    }
    return "</" + source.substring(name, end) + ">";
  }

  /** The first element of a name. */
  Optional<Tag> named(String name) {
    return tags.stream().filter(t -> t.form() == Form.OPEN && t.name().equals(name)).findFirst();
  }

  /** How the source breaks a line within a block. */
  String lineBreak() {
    return tags.stream()
        .filter(t -> t.form() == Form.VOID && t.name().equals("br"))
        .map(t -> source.substring(t.start(), t.end()))
        .filter(t -> t.length() <= "<br />".length())
        .findFirst()
        .orElse("<br>");
  }

  /** The white space between a block and the next of its parent. */
  String glue(Tag block) {
    Element element = block.element();
    Element next = element.nextElementSibling();
    Element previous = element.previousElementSibling();
    if (next != null && next.sourceRange().isTracked()) {
      return space(endOf(element), next.sourceRange().startPos());
    }
    return previous != null && previous.sourceRange().isTracked()
        ? space(endOf(previous), block.start())
        : "";
  }

  private int endOf(Element element) {
    for (Tag tag : tags) {
      if (tag.form() == Form.CLOSE && tag.element() == element) {
        return tag.end();
      }
    }
    return source.length();
  }

  private String space(int start, int end) {
    String between = start <= end ? source.substring(start, end) : "x";
    return between.isBlank() ? between : "";
  }

  /** Whether each line of the letter is a "div" of its own. */
  boolean isLine(Element block) {
    return lines.computeIfAbsent(
        block,
        b ->
            b.parent() != null
                && isPlain(b)
                && inLines.computeIfAbsent(b.parent(), HtmlTags::inLines));
  }

  /** Whether two "div" at least lie in an element that hold no other block. */
  private static boolean inLines(Element parent) {
    return parent.children().stream().filter(HtmlTags::isPlain).limit(2).count() > 1;
  }

  /** Whether an element is a "div" without another block in it; stops at the first such block. */
  private static boolean isPlain(Element element) {
    return element.normalName().equals("div")
        && element.stream().skip(1).noneMatch(e -> BLOCKS.contains(e.normalName()));
  }
}

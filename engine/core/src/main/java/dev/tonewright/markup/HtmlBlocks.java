package dev.tonewright.markup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Words with line breaks as HTML of the neighbour's kind. */
final class HtmlBlocks {

  private static final Pattern LINES = Pattern.compile("\\n+");

  private final HtmlTags tags;

  HtmlBlocks(HtmlTags tags) {
    this.tags = tags;
  }

  /**
   * Words within a block.
   *
   * @param open the tags of the elements open there, outermost first
   */
  String text(String words, List<Tag> open) {
    StringBuilder out = new StringBuilder();
    Matcher lines = LINES.matcher(words);
    int at = 0;
    while (lines.find()) {
      out.append(HtmlWriter.escaped(words.substring(at, lines.start())));
      out.append(lines.group().length() == 1 ? line(open) : paragraph(open));
      at = lines.end();
    }
    return out.append(HtmlWriter.escaped(words.substring(at))).toString();
  }

  private String line(List<Tag> open) {
    Optional<Tag> block = block(open);
    return block.isPresent() && tags.isLine(block.get().element())
        ? parted(open, block.get(), "")
        : tags.lineBreak();
  }

  private String paragraph(List<Tag> open) {
    Optional<Tag> block = block(open);
    if (block.isPresent() && tags.isLine(block.get().element())) {
      return parted(open, block.get(), spacer(block.get()));
    }
    boolean paragraph = block.isPresent() && block.get().name().equals("p");
    return paragraph && !partsByBreaks(block.get().element())
        ? parted(open, block.get(), "")
        : tags.lineBreak().repeat(2);
  }

  /** Whether two line breaks with no words between them part what a block holds. */
  private static boolean partsByBreaks(Element block) {
    return block.select("br").stream().anyMatch(HtmlBlocks::isFollowedByBreak);
  }

  private static boolean isFollowedByBreak(Element lineBreak) {
    Node next = lineBreak.nextSibling();
    while (next instanceof Comment || next instanceof TextNode text && text.isBlank()) {
      next = next.nextSibling();
    }
    return next instanceof Element element && element.normalName().equals("br");
  }

  private String spacer(Tag block) {
    return tags.again(block) + tags.lineBreak() + tags.close(block) + tags.glue(block);
  }

  /** The end of a block and the beginning of another of its kind, inline elements with it. */
  private String parted(List<Tag> open, Tag block, String between) {
    List<Tag> inner = open.subList(open.indexOf(block), open.size());
    StringBuilder out = new StringBuilder();
    for (int i = inner.size() - 1; i >= 0; i--) {
      out.append(tags.close(inner.get(i)));
    }
    out.append(tags.glue(block)).append(between);
    inner.forEach(t -> out.append(tags.again(t)));
    return out.toString();
  }

  private static Optional<Tag> block(List<Tag> open) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).element().isBlock()) {
        return Optional.of(open.get(i));
      }
    }
    return Optional.empty();
  }

  /** Words as paragraphs that stand for themselves. */
  String paragraphs(String words) {
    Optional<Tag> paragraph = tags.named("p");
    Optional<Tag> line =
        tags.all().stream().filter(t -> tags.isLine(t.element()) && t.opens()).findFirst();
    List<String> out = new ArrayList<>();
    for (String piece : words.strip().split("\\n{2,}")) {
      String[] lines =
          Arrays.stream(piece.split("\\n")).map(HtmlWriter::escaped).toArray(String[]::new);
      if (paragraph.isPresent()) {
        String text = String.join(tags.lineBreak(), lines);
        out.add(tags.again(paragraph.get()) + text + tags.close(paragraph.get()));
      } else if (line.isPresent()) {
        StringBuilder text = new StringBuilder();
        for (String l : lines) {
          text.append(tags.again(line.get())).append(l).append(tags.close(line.get()));
        }
        out.add(text.toString());
      } else {
        out.add(String.join(tags.lineBreak(), lines));
      }
    }
    if (paragraph.isPresent()) {
      return String.join("", out);
    }
    return line.isPresent()
        ? String.join(spacer(line.get()), out)
        : String.join(tags.lineBreak().repeat(2), out);
  }
}

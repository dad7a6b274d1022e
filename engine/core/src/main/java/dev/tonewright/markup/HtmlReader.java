package dev.tonewright.markup;

import dev.tonewright.markup.Tag.Form;
import dev.tonewright.text.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Reads the words of an HTML source as a mail program shows them: white space collapsed, character
 * references decoded, blocks and breaks as line breaks, list markers and quotation marks of quoted
 * mail made.
 */
final class HtmlReader implements NodeVisitor {

  private static final Pattern REFERENCE =
      Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});");

  private final String source;
  private final HtmlWords words;
  private final List<Tag> tags = new ArrayList<>();
  private int cursor;
  private int hidden;
  private int sealed;
  private int quoted;

  private HtmlReader(String source) {
    this.source = source;
    this.words = new HtmlWords(source.length());
  }

  static Draft read(String source) {
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    HtmlReader reader = new HtmlReader(source);
    NodeTraversor.traverse(reader, document);
    Extract extract = reader.words.extract();
    HtmlTags tags = new HtmlTags(source, reader.tags);
    seams(extract, tags);
    return Draft.marked(
        source, Markup.HTML, extract, new HtmlWriter(source, extract, tags), List.of());
  }

  private static void seams(Extract extract, HtmlTags tags) {
    for (int at = 1; at < extract.length(); at++) {
      int before = extract.endOf(at - 1);
      int after = extract.startOf(at);
      boolean made = extract.isMade(at - 1) || extract.isMade(at);
      if (before < after && !made && !tags.between(before, after).isEmpty()) {
        extract.seam(at);
      }
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      opened(element);
    } else if (node instanceof TextNode) {
      Range range = node.sourceRange();
      if (hidden == 0 && held(range)) {
        text(range.startPos(), end(range));
        cursor = Math.max(cursor, end(range));
      }
    } else if (held(node.sourceRange())) {
      add(node.sourceRange(), Form.NONE, new Element("span"));
    }
  }

  private boolean held(Range range) {
    return range.isTracked() && range.startPos() >= cursor && range.endPos() > range.startPos();
  }

  private void add(Range range, Form form, Element element) {
    tags.add(new Tag(range.startPos(), end(range), form, element));
    cursor = end(range);
  }

  /** Of what the source breaks off in, jsoup tells an end behind the source's. */
  private int end(Range range) {
    return Math.min(range.endPos(), source.length());
  }

  private static boolean isVoid(Element element) {
    return element.tag().isEmpty() || element.tag().isSelfClosing();
  }

  private void opened(Element element) {
    Range range = element.sourceRange();
    boolean written = held(range);
    if (written) {
      add(range, isVoid(element) ? Form.VOID : Form.OPEN, element);
    }
    hidden += HtmlElements.isHidden(element) ? 1 : 0;
    sealed += HtmlElements.isSealed(element) ? 1 : 0;
    quoted += HtmlElements.isQuote(element) ? 1 : 0;
    if (HtmlElements.beginsQuote(element)) {
      // Never taken back: all that follows is quoted.
      sealed++;
      quoted++;
    }
    words.within(sealed > 0, quoted > 0);
    String name = element.normalName();
    if (hidden > 0) {
      return;
    }
    if (name.equals("br")) {
      words.lineBreak(range.startPos(), end(range));
    } else if (element.isBlock()) {
      words.boundary(HtmlElements.isParagraph(element));
      if (name.equals("li") || sealed > 0 && (name.equals("td") || name.equals("th"))) {
        words.marker(marker(element));
      }
    }
  }

  private static String marker(Element item) {
    Element list = item.parent();
    boolean ordered = list != null && list.normalName().equals("ol");
    return ordered ? item.elementSiblingIndex() + 1 + ". " : "- ";
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    hidden -= HtmlElements.isHidden(element) ? 1 : 0;
    sealed -= HtmlElements.isSealed(element) ? 1 : 0;
    quoted -= HtmlElements.isQuote(element) ? 1 : 0;
    boolean written = element.sourceRange().isTracked() && !element.sourceRange().isImplicit();
    if (isVoid(element) || !written) {
      words.within(sealed > 0, quoted > 0);
      return;
    }
    Range range = element.endSourceRange();
    if (held(range)) {
      add(range, Form.CLOSE, element);
    } else {
      tags.add(new Tag(cursor, cursor, Form.CLOSE, element));
    }
    if (element.isBlock()) {
      words.boundary(HtmlElements.isParagraph(element));
    }
    words.within(sealed > 0, quoted > 0);
  }

  private void text(int start, int end) {
    Matcher reference = REFERENCE.matcher(source).region(start, end);
    int at = start;
    while (at < end) {
      if (source.charAt(at) == '&' && reference.region(at, end).lookingAt()) {
        String meant = Parser.unescapeEntities(reference.group(), false);
        for (int i = 0; i < meant.length(); i++) {
          words.unit(meant.charAt(i), i == 0 ? at : reference.end(), reference.end());
        }
        at = reference.end();
      } else {
        words.unit(source.charAt(at), at, at + 1);
        at++;
      }
    }
  }
}

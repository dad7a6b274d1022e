package dev.tonewright.markup;

import dev.tonewright.text.Markup;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Delimited;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Reads the words of a Markdown source (CommonMark, and GitHub's tables and task lists). Delimiters
 * of emphasis, targets of links and the backslashes of escapes are taken out; block markers stay
 * where a plain text would have them, and code, quotes, tables, headings and links stay as they
 * are.
 */
final class MarkdownReader {

  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();

  /** What a helpdesk fills in, which Markdown might take for emphasis or a tag. */
  private static final Pattern PLACEHOLDER =
      Pattern.compile(
          "\\{\\{[^{}\\n]{1,80}\\}\\}|\\{%[^%\\n]{1,120}%\\}|\\{[\\w!$.: ]{1,60}\\}|<<[^<>\\n]{1,40}>>"
              + "|\\*\\|[^|\\n]{1,40}\\|\\*|__[A-Z_]{2,30}__|<[A-Z][A-Z0-9_ ]{1,40}>|\\[[A-Z_ ]{2,40}\\](?!\\()");

  private static final Pattern ESCAPED =
      Pattern.compile(
          "\\\\([!-/:-@\\[-`{-~])|&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]\\w{1,31});");

  private static final Pattern HARD_BREAK = Pattern.compile("(?: {2,}|\\\\)(?=\\r?\\n)");

  private static final Pattern TABLE =
      Pattern.compile(
          "(?m)^[ \\t>]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t]*:?-+:?[ \\t]*)+\\|?[ \\t]*$");

  private static final Pattern TASK = Pattern.compile("\\[[ xX]\\][ \\t]+");

  private static final Pattern SEALED_TAG =
      Pattern.compile(
          "(?is)<(\\w+)\\b(?:[^>]*(?:translate\\s*=\\s*[\"']?no|notranslate)[^>]*)>|<(code|kbd|samp|var|pre|a)\\b[^>]*>");

  /** An interface's words are seldom longer. */
  private static final int LABEL_WORDS = 3;

  private final String source;
  private final BitSet hidden;
  private final BitSet opaque;
  private final BitSet closing;
  private final BitSet breaks;
  private final BitSet verbatim;
  private final List<Span> whole = new ArrayList<>();
  private final Map<Integer, String> decoded = new TreeMap<>();
  private String sealedBy = "";
  private int sealedFrom;

  private MarkdownReader(String source) {
    this.source = source;
    this.hidden = new BitSet(source.length());
    this.opaque = new BitSet(source.length());
    this.closing = new BitSet(source.length());
    this.breaks = new BitSet(source.length());
    this.verbatim = new BitSet(source.length());
  }

  static Draft read(String source) {
    MarkdownReader reader = new MarkdownReader(source);
    Matcher placeholder = PLACEHOLDER.matcher(source);
    while (placeholder.find()) {
      reader.verbatim.set(placeholder.start(), placeholder.end());
    }
    reader.walk(PARSER.parse(source));
    reader.hidden.andNot(reader.verbatim);
    Extract words = reader.words();
    return Draft.marked(
        source,
        Markup.MARKDOWN,
        words,
        new MarkdownWriter(source, words, reader.hidden, reader.closing, reader.breaks),
        reader.whole);
  }

  /** Without recursion: nesting is the sender's choice. */
  private void walk(Node root) {
    Node node = root;
    while (node != null) {
      boolean within = !node.getSourceSpans().isEmpty() ? visit(node) : true;
      if (within && node.getFirstChild() != null) {
        node = node.getFirstChild();
        continue;
      }
      while (node != null && node.getNext() == null) {
        node = node.getParent();
      }
      node = node == null ? null : node.getNext();
    }
  }

  /** Marks what a node means; whether its children say more. */
  private boolean visit(Node node) {
    if (node instanceof BlockQuote
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof HtmlBlock
        || node instanceof ThematicBreak
        || node instanceof Code
        || node instanceof Paragraph && isTable(node)) {
      opaque.set(start(node), end(node));
      whole.add(new Span(start(node), end(node)));
      return false;
    }
    if (node instanceof Image || node instanceof LinkReferenceDefinition) {
      boolean apart = start(node) == 0 || Character.isWhitespace(source.charAt(start(node) - 1));
      boolean spaced = apart && source.startsWith(" ", end(node));
      boolean last = apart && !spaced && start(node) > 0 && source.charAt(start(node) - 1) == ' ';
      hidden.set(start(node) - (last ? 1 : 0), end(node) + (spaced ? 1 : 0));
      return false;
    }
    if (node instanceof Heading) {
      opaque.set(start(node), end(node));
      around(node);
    } else if (node instanceof Link) {
      opaque.set(start(node), end(node));
      whole.add(new Span(start(node), end(node)));
      around(node);
    } else if (node instanceof Delimited delimited) {
      whole.add(new Span(start(node), end(node)));
      delimiters(node, delimited);
    } else if (node instanceof ListItem) {
      item(node);
    } else if (node instanceof HtmlInline html) {
      tag(node, html.getLiteral());
    } else if (node instanceof Text) {
      text(start(node), end(node));
    } else if (node instanceof Paragraph) {
      hardBreaks(start(node), end(node));
    }
    return true;
  }

  private static int start(Node node) {
    return node.getSourceSpans().get(0).getInputIndex();
  }

  private static int end(Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    SourceSpan last = spans.get(spans.size() - 1);
    return last.getInputIndex() + last.getLength();
  }

  private boolean isTable(Node paragraph) {
    String text = source.substring(start(paragraph), end(paragraph));
    return text.contains("|") && TABLE.matcher(text).find();
  }

  /** Hides what stands before a node's first child and behind its last. */
  private void around(Node node) {
    Node first = node.getFirstChild();
    Node last = node.getLastChild();
    if (first == null || first.getSourceSpans().isEmpty() || last.getSourceSpans().isEmpty()) {
      hidden.set(start(node), end(node));
      return;
    }
    hidden.set(start(node), Math.max(start(node), start(first)));
    hidden.set(Math.min(end(last), end(node)), end(node));
    if (node instanceof Link) {
      closing.set(Math.min(end(last), end(node)), end(node));
    }
  }

  private void delimiters(Node node, Delimited delimited) {
    int open = delimited.getOpeningDelimiter().length();
    int close = delimited.getClosingDelimiter().length();
    hidden.set(start(node), start(node) + open);
    hidden.set(end(node) - close, end(node));
    closing.set(end(node) - close, end(node));
    String text =
        source.substring(start(node) + open, Math.max(start(node) + open, end(node) - close));
    boolean label =
        node instanceof StrongEmphasis
            && !text.isBlank()
            && Character.isUpperCase(text.codePointAt(0))
            && Character.isLetterOrDigit(text.codePointBefore(text.length()))
            && text.strip().split("\\s+").length <= LABEL_WORDS;
    if (label) {
      opaque.set(start(node), end(node));
    }
  }

  private void item(Node node) {
    Node first = node.getFirstChild();
    boolean empty = first == null || first.getSourceSpans().isEmpty();
    int content = empty ? end(node) : start(first);
    Matcher task = TASK.matcher(source).region(content, source.length());
    opaque.set(start(node), task.lookingAt() ? task.end() : content);
  }

  private void tag(Node node, String literal) {
    if (literal.toLowerCase(Locale.ROOT).matches("<br\\s*/?>")) {
      boolean lineEnds = source.startsWith("\n", end(node)) || source.startsWith("\r", end(node));
      if (lineEnds) {
        hidden.set(start(node), end(node));
      } else {
        decode(start(node), end(node), "\n");
      }
      return;
    }
    hidden.set(start(node), end(node));
    boolean closes = literal.startsWith("</");
    closing.set(start(node), end(node), closes);
    Matcher sealed = SEALED_TAG.matcher(literal);
    if (sealedBy.isEmpty() && sealed.matches()) {
      sealedBy = sealed.group(1) == null ? sealed.group(2) : sealed.group(1);
      sealedFrom = start(node);
    } else if (!sealedBy.isEmpty() && literal.matches("(?is)</" + sealedBy + "\\s*>")) {
      opaque.set(sealedFrom, end(node));
      sealedBy = "";
    }
  }

  private void text(int start, int end) {
    Matcher escaped = ESCAPED.matcher(source).region(start, end);
    while (escaped.find()) {
      if (verbatim.get(escaped.start())) {
        continue;
      }
      if (escaped.group(1) != null) {
        hidden.set(escaped.start());
      } else {
        String meant = org.jsoup.parser.Parser.unescapeEntities(escaped.group(), false);
        decode(escaped.start(), escaped.end(), meant);
      }
    }
  }

  private void decode(int start, int end, String meant) {
    decoded.put(start, meant);
    hidden.set(start + 1, end);
    opaque.set(start);
  }

  private void hardBreaks(int start, int end) {
    Matcher hard = HARD_BREAK.matcher(source).region(start, Math.min(source.length(), end + 1));
    while (hard.find()) {
      hidden.set(hard.start(), hard.end());
      breaks.set(hard.start(), hard.end());
    }
  }

  private Extract words() {
    Extract words = new Extract(source.length());
    if (!sealedBy.isEmpty()) {
      opaque.set(sealedFrom, source.length());
    }
    for (int at = 0; at < source.length(); at++) {
      if (hidden.get(at)) {
        continue;
      }
      if (words.length() > 0
          && at > 0
          && hidden.get(at - 1)
          && !breaks.get(at - 1) // which end a line and mark nothing
          && words.endOf(words.length() - 1) < at) {
        words.seam(words.length());
      }
      boolean kept = opaque.get(at) || verbatim.get(at);
      String meant = decoded.getOrDefault(at, "");
      if (meant.isEmpty()) {
        words.add(source.charAt(at), at, at + 1, kept);
        continue;
      }
      int end = hidden.nextClearBit(at + 1);
      for (int i = 0; i < meant.length(); i++) {
        words.add(
            meant.charAt(i) == '\u00A0' ? ' ' : meant.charAt(i), i == 0 ? at : end, end, kept);
      }
    }
    return words;
  }
}

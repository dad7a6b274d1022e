package dev.tonewright.markup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the elements of HTML mean for the words in them. */
final class HtmlElements {

  /** Nobody reads what stands in these. */
  private static final Set<String> HIDDEN =
      Set.of("script", "style", "head", "title", "template", "noscript", "meta", "link", "object");

  /** Elements whose words are no prose of the writer's. */
  private static final Set<String> SEALED =
      Set.of(
          "a",
          "code",
          "kbd",
          "samp",
          "var",
          "pre",
          "tt",
          "blockquote",
          "q",
          "cite",
          "del",
          "s",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "button",
          "select",
          "textarea",
          "svg",
          "math",
          "label",
          "abbr",
          "iframe");

  /** Blocks that are no place for a greeting. */
  private static final Set<String> CLOSED =
      Set.of(
          "li",
          "ul",
          "ol",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "a",
          "button",
          "figure",
          "figcaption",
          "center");

  private static final Set<String> PARAGRAPHS =
      Set.of(
          "p",
          "ul",
          "ol",
          "dl",
          "table",
          "blockquote",
          "pre",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "hr",
          "figure");

  private static final Set<String> MEDIA =
      Set.of("img", "video", "audio", "input", "iframe", "object", "embed", "svg", "hr", "canvas");

  /** Classes and ids by which mail programs mark what they quote. */
  private static final Set<String> QUOTES =
      Set.of(
          "freshdesk_quote",
          "gmail_extra",
          "gmail_quote",
          "gmail_quote_container",
          "mail-editor-reference-message-container",
          "moz-cite-prefix",
          "moz-forward-container",
          "ms-outlook-mobile-reference-message",
          "olk_src_body_section",
          "protonmail_quote",
          "tutanota_quote",
          "yahoo_quoted",
          "zmail_extra");

  /** Those that stand above it: Outlook's, Hotmail's and Zimbra's. */
  private static final Set<String> QUOTE_BEGINNINGS =
      Set.of("appendonsend", "divrplyfwdmsg", "outlookmessageheader", "stopspelling", "zwchr");

  /** An interface's words are seldom longer. */
  private static final int LABEL_WORDS = 3;

  private HtmlElements() {}

  static boolean isHidden(Element element) {
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return HIDDEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || style.contains("display:none");
  }

  static boolean isSealed(Element element) {
    String classes = element.className().toLowerCase(Locale.ROOT);
    return SEALED.contains(element.normalName())
        || element.attr("translate").equalsIgnoreCase("no")
        || element.attr("contenteditable").equalsIgnoreCase("false")
        || classes.contains("notranslate")
        || classes.contains("signature")
        || isQuote(element)
        || element.normalName().equals("table") && !isLayout(element)
        || isLabel(element);
  }

  /** The mail that is answered, as the writer's program puts it below. */
  static boolean isQuote(Element element) {
    return element.normalName().equals("blockquote")
        || element.classNames().stream().anyMatch(c -> isNamed(QUOTES, c))
        || isNamed(QUOTES, element.id())
        || beginsQuote(element);
  }

  /** Behind which nothing but the mail that is answered stands, beside it and not within it. */
  static boolean beginsQuote(Element element) {
    return isNamed(QUOTE_BEGINNINGS, element.id())
        || element.classNames().stream().anyMatch(c -> isNamed(QUOTE_BEGINNINGS, c));
  }

  /** Outlook puts "x_" before the names of a mail that it quotes. */
  private static boolean isNamed(Set<String> names, String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return names.contains(lower.startsWith("x_") ? lower.substring(2) : lower);
  }

  /** A table that only places its content, as mail programs wrap whole letters in one. */
  static boolean isLayout(Element table) {
    String role = table.attr("role").toLowerCase(Locale.ROOT);
    return role.equals("presentation")
        || role.equals("none")
        || table.select("td, th").size() == 1
        || !table.select("td p, td div, td table, td ul").isEmpty();
  }

  /**
   * A few capitalised words in bold: a button, a product, a menu. Where bold is never closed, what
   * is written behind it would stand within it and could undo that.
   */
  private static boolean isLabel(Element element) {
    if (!List.of("b", "strong").contains(element.normalName()) || !isClosedByTag(element)) {
      return false;
    }
    String text = element.text().strip();
    return !text.isEmpty()
        && Character.isUpperCase(text.codePointAt(0))
        && text.split("\\s+").length <= LABEL_WORDS
        && Character.isLetterOrDigit(text.codePointBefore(text.length()));
  }

  private static boolean isClosedByTag(Element element) {
    return element.endSourceRange().isTracked() && !element.endSourceRange().isImplicit();
  }

  /** Whether a block stands apart from its neighbours like a paragraph, and not only by a line. */
  static boolean isParagraph(Element element) {
    return PARAGRAPHS.contains(element.normalName());
  }

  /** Whether no greeting or closing may be written directly into an element. */
  static boolean isClosed(Element element) {
    return CLOSED.contains(element.normalName())
        || isQuote(element)
        || element.closest("table") != null && !isLayout(element.closest("table"));
  }

  /** Whether an element shows something that is no text. */
  static boolean isMedia(Element element) {
    return MEDIA.contains(element.normalName());
  }
}

package dev.tonewright.markup;

import dev.tonewright.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds what is notation in HTML: tags, comments, character references, and elements whose content
 * is no prose or is marked as not to be translated. Reads each character a bounded number of times.
 */
final class HtmlNotation {

  /** Elements whose content is no prose. */
  private static final Set<String> SEALED =
      Set.of("script", "style", "pre", "code", "textarea", "title", "svg", "kbd", "samp", "var");

  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "input", "meta", "link", "wbr", "area", "base", "col", "embed");

  private static final int LONGEST_REFERENCE = 33;

  private final String source;
  private final int lastClose;
  private final Opaque opaque;
  private boolean quotesHold = true;
  private String sealedBy = "";
  private int sealedFrom;
  private int depth;

  HtmlNotation(String source) {
    this(source, new Opaque());
  }

  HtmlNotation(String source, Opaque opaque) {
    this.source = source;
    this.opaque = opaque;
    this.lastClose = source.lastIndexOf('>');
  }

  List<Span> spans() {
    mark();
    return opaque.spans();
  }

  /** Marks the notation in the given collection, past what is marked there already. */
  void mark() {
    for (int at = 0; at < source.length(); ) {
      char c = source.charAt(at);
      if (opaque.covers(at)) {
        at++;
      } else if (c == '<') {
        at = tag(at);
      } else if (c == '&') {
        at = reference(at);
      } else {
        at++;
      }
    }
    if (!sealedBy.isEmpty()) {
      opaque.add(sealedFrom, source.length());
    }
  }

  private int tag(int at) {
    if (source.startsWith("<!--", at)) {
      int close = source.indexOf("-->", at + 4);
      return seal(at, close < 0 ? source.length() : close + 3);
    }
    int name = at + 1 < source.length() && source.charAt(at + 1) == '/' ? at + 2 : at + 1;
    if (at > lastClose || name >= source.length() || !opensTag(source.charAt(name))) {
      return at + 1;
    }
    int end = tagEnd(name);
    if (end < 0) {
      return at + 1;
    }
    opaque.add(at, end);
    element(at, end, name);
    return end;
  }

  private static boolean opensTag(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '!' || c == '?';
  }

  /** The end of a tag, quoted attributes respected; −1 where none follows. */
  private int tagEnd(int from) {
    char quote = 0;
    for (int i = from; quotesHold && i < source.length(); i++) {
      char c = source.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '>') {
        return i + 1;
      } else if ((c == '"' || c == '\'') && source.charAt(i - 1) == '=') {
        quote = c;
      }
    }
    // A quotation mark that never closes: from here on they are not trusted, which also keeps the
    // scan linear.
    quotesHold = false;
    return source.indexOf('>', from) + 1 > 0 ? source.indexOf('>', from) + 1 : -1;
  }

  private void element(int at, int end, int nameStart) {
    int nameEnd = nameStart;
    while (nameEnd < end && Character.isLetterOrDigit(source.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = source.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
    boolean closing = source.charAt(at + 1) == '/';
    boolean empty = VOID.contains(name) || source.charAt(end - 2) == '/';
    if (!sealedBy.isEmpty()) {
      if (name.equals(sealedBy) && !empty) {
        depth += closing ? -1 : 1;
      }
      if (depth == 0) {
        opaque.add(sealedFrom, end);
        sealedBy = "";
      }
    } else if (!closing && !empty && (SEALED.contains(name) || untranslated(nameEnd, end))) {
      sealedBy = name;
      sealedFrom = at;
      depth = 1;
    }
  }

  private boolean untranslated(int from, int to) {
    String attributes =
        source.substring(from, to).toLowerCase(Locale.ROOT).replaceAll("[\"'\\s]", "");
    return attributes.contains("translate=no") || attributes.contains("notranslate");
  }

  private int reference(int at) {
    int limit = Math.min(source.length(), at + LONGEST_REFERENCE);
    for (int i = at + 1; i < limit; i++) {
      char c = source.charAt(i);
      if (c == ';') {
        return i > at + 1 ? seal(at, i + 1) : at + 1;
      }
      if (!(c < 0x80 && Character.isLetterOrDigit(c) || c == '#' && i == at + 1)) {
        return at + 1;
      }
    }
    return at + 1;
  }

  private int seal(int start, int end) {
    opaque.add(start, end);
    return end;
  }
}

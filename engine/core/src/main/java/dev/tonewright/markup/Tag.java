package dev.tonewright.markup;

import org.jsoup.nodes.Element;

/**
 * A tag, comment or declaration at its place in an HTML source. The end of an element that nothing
 * closes has no length.
 */
record Tag(int start, int end, Form form, Element element) {

  /** What a tag does. */
  enum Form {
    OPEN,
    CLOSE,
    /** An element without content. */
    VOID,
    /** A comment or declaration. */
    NONE
  }

  String name() {
    return element.normalName();
  }

  boolean opens() {
    return form == Form.OPEN;
  }

  boolean opensInline() {
    return form == Form.OPEN && !element.isBlock();
  }

  boolean closesInline() {
    return form == Form.CLOSE && !element.isBlock();
  }
}

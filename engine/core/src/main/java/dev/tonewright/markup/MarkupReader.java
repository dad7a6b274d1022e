package dev.tonewright.markup;

import dev.tonewright.text.Markup;

/** Takes a draft apart into its words and its markup. */
public final class MarkupReader {

  private MarkupReader() {}

  /** The draft of {@code source}; any source is valid in every notation. */
  public static Draft read(String source, Markup markup) {
    return switch (markup) {
      case PLAIN_TEXT -> Draft.plain(source);
      case MARKDOWN -> MarkdownReader.read(source);
      case HTML -> HtmlReader.read(source);
    };
  }
}

package dev.tonewright.markup;

import dev.tonewright.text.Markup;
import dev.tonewright.text.Span;
import java.util.List;

/**
 * Takes a draft apart into its words and its markup.
 *
 * <p>Markdown and HTML are read in place: the text is the source, and their notation is marked as
 * opaque, so that every offset is the source's own and a rewrite cannot change the notation.
 */
public final class MarkupReader {

  private MarkupReader() {}

  /** The draft of {@code source}; any source is valid in every notation. */
  public static Draft read(String source, Markup markup) {
    List<Span> opaque =
        switch (markup) {
          case PLAIN_TEXT -> List.of();
          case MARKDOWN -> new MarkdownNotation(source).spans();
          case HTML -> new HtmlNotation(source).spans();
        };
    return new Draft(source, source, Draft.Mapping.IDENTITY, opaque);
  }
}

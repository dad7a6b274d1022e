package dev.tonewright.markup;

import dev.tonewright.text.Markup;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of a source whose targets its words do not show. */
public final class Links {

  /** A mail address, a phone number and a place of the same page are no pages. */
  private static final String PAGE = "(?!mailto:|tel:|#)";

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)<a\\b[^<>]{0,2000}?\\bhref\\s{0,9}=\\s{0,9}[\"']?+"
              + PAGE
              + "[^<>]{1,2000}>(.{1,500}?)</a\\s{0,9}>");

  private static final Pattern MARKDOWN =
      Pattern.compile("(?i)(?<!!)\\[([^\\[\\]\\n]{1,500})\\]\\(<?" + PAGE + "[^)\\s]{1,2000}");

  private Links() {}

  /** Where in {@code source} the labels of its links stand, in order; none in a plain text. */
  public static List<Span> labels(String source, Markup markup) {
    List<Span> labels = new ArrayList<>();
    if (markup == Markup.PLAIN_TEXT) {
      return labels;
    }
    Matcher link = (markup == Markup.HTML ? HTML : MARKDOWN).matcher(source);
    while (link.find()) {
      labels.add(new Span(link.start(1), link.end(1)));
    }
    return labels;
  }
}

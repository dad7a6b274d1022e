package dev.tonewright.markup;

import dev.tonewright.text.Markup;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links of a source whose targets its words do not show. */
public final class Links {

  /** A mail address, a phone number and a place of the same page are no pages. */
  private static final String PAGE = "(?!mailto:|tel:|#)";

  private static final Pattern HTML =
      Pattern.compile(
          "(?is)<a\\b[^<>]{0,2000}?\\bhref\\s{0,9}+=\\s{0,9}+[\"']?+"
              + PAGE
              + "(?<target>[^<>]{1,2000})>(?<label>.{1,500}?)</a\\s{0,9}>");

  private static final Pattern MARKDOWN =
      Pattern.compile(
          "(?i)(?<!!)\\[(?<label>[^\\[\\]\\n]{1,500})\\]\\(<?+"
              + PAGE
              + "(?<target>[^)\\s]{1,2000})");

  private static final Pattern HOST =
      Pattern.compile("(?i)(?:https?:)?//(?:www\\.)?([\\w.-]{1,253})");

  private Links() {}

  /** Where in {@code source} the labels of such links stand, in order; none in a plain text. */
  public static List<Span> labels(String source, Markup markup) {
    List<Span> labels = new ArrayList<>();
    if (markup == Markup.PLAIN_TEXT) {
      return labels;
    }
    Matcher link = (markup == Markup.HTML ? HTML : MARKDOWN).matcher(source);
    while (link.find()) {
      if (!shows(link.group("label"), link.group("target"))) {
        labels.add(new Span(link.start("label"), link.end("label")));
      }
    }
    return labels;
  }

  private static boolean shows(String label, String target) {
    Matcher host = HOST.matcher(target);
    return host.lookingAt()
        && label.toLowerCase(Locale.ROOT).contains(host.group(1).toLowerCase(Locale.ROOT));
  }
}

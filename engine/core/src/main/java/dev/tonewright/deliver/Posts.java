package dev.tonewright.deliver;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import dev.tonewright.count.Units;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.profile.Norms;
import dev.tonewright.request.Rewrite.Segment;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Cuts a reply into the posts of a thread. Each is numbered ("1/3"), and those after the first
 * repeat the mentions that the reply opens with.
 */
final class Posts {

  private static final Pattern MENTIONS = Pattern.compile("^\\s*((?:@[\\w.@-]{1,64}\\s+){1,5})");

  /** A thread of a thousand posts is beyond any draft that the service takes. */
  private static final int MOST_DIGITS = 4;

  private final String text;
  private final Norms.Unit unit;
  private final int limit;
  private final Breaks breaks;
  private final String mentions;

  /**
   * @param whole stretches of the text that no post may cut, but for those longer than half a post
   */
  Posts(String text, List<Span> whole, ParsedText parsed, Norms.Unit unit, int limit) {
    this.text = text;
    this.unit = unit;
    this.limit = limit;
    List<Span> kept =
        Stream.concat(whole.stream(), TemplateBlocks.in(text).stream())
            .filter(w -> Units.count(unit, w.of(text)) <= limit / 2)
            .toList();
    this.breaks = new Breaks(text, kept, parsed);
    Matcher opening = MENTIONS.matcher(text);
    String found = opening.find() ? opening.group(1).strip() + " " : "";
    // A crowd of mentions would fill every post and leave no room for the reply.
    this.mentions = Units.count(unit, found) > limit / 2 ? "" : found;
  }

  List<Segment> posts() {
    List<Span> spans = List.of();
    for (int digits = 1; digits <= MOST_DIGITS; digits++) {
      String widest = "8".repeat(digits);
      spans =
          breaks.fit(
              new Span(0, text.length()),
              (from, to) -> units(post(new Span(from, to), widest, widest)) <= limit);
      if (String.valueOf(spans.size()).length() <= digits) {
        break;
      }
    }
    if (spans.size() == 1) {
      Span whole = spans.get(0);
      String post = whole.of(text); // one word that no break makes fit
      return List.of(new Segment(post, whole.start(), whole.end(), units(post), Optional.empty()));
    }
    List<Segment> posts = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      String post = post(span, String.valueOf(i + 1), String.valueOf(spans.size()));
      posts.add(new Segment(post, span.start(), span.end(), units(post), Optional.empty()));
    }
    return posts;
  }

  private String post(Span span, String number, String of) {
    boolean first = text.substring(0, span.start()).isBlank();
    return (first ? "" : mentions) + span.of(text) + " " + number + "/" + of;
  }

  private int units(String post) {
    return Units.count(unit, post);
  }
}

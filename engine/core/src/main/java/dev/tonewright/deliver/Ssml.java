package dev.tonewright.deliver;

import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.request.Rewrite.Segment;
import dev.tonewright.rule.Speech.Spoken;
import dev.tonewright.rule.SpokenForms;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A script as SSML 1.1 (W3C Recommendation, 2010): {@code speak}, {@code p}, {@code s}, {@code
 * break}, {@code sub} and {@code say-as} alone, which every common engine takes. Where a figure is
 * said in words, the draft's own figure stands in {@code say-as}, or in {@code sub} with its words
 * where engines would not agree on how to say it.
 */
final class Ssml {

  private final String text;
  private final ParsedText parsed;
  private final Locale locale;
  private final List<Said> said;

  /** A stretch of the script that says something of the draft. */
  private record Said(Span span, String kind, String written, String words) {}

  /**
   * @param parsed the sentences of the script
   * @param edits that made the script of the draft
   * @param unchanged what the script writes in figures and signs still, where its markup keeps it
   */
  Ssml(ParsedText parsed, List<Edit> edits, List<Spoken> unchanged, Locale locale) {
    this.text = parsed.text();
    this.parsed = parsed;
    this.locale = locale;
    NavigableMap<Integer, Said> all = new TreeMap<>();
    said(edits).forEach(s -> add(all, s));
    for (Unheard.Pause pause : Unheard.in(text).values()) {
      add(all, new Said(pause.span(), "sign", pause.span().of(text), pause.heard()));
    }
    for (Spoken s : unchanged) {
      String kind = s.kind().name().toLowerCase(Locale.ROOT);
      add(all, new Said(s.span(), kind, s.span().of(text), s.said()));
    }
    this.said = List.copyOf(all.values());
  }

  private static void add(NavigableMap<Integer, Said> all, Said next) {
    Map.Entry<Integer, Said> before = all.lowerEntry(next.span().end());
    if (!next.span().isEmpty()
        && (before == null || before.getValue().span().end() <= next.span().start())) {
      all.put(next.span().start(), next);
    }
  }

  Segment of(Segment segment) {
    String ssml = speak(new Span(segment.start(), segment.end()));
    return new Segment(
        segment.text(), segment.start(), segment.end(), segment.units(), Optional.of(ssml));
  }

  private List<Said> said(List<Edit> edits) {
    record Made(TextChange change, String rule) {}
    List<Made> made = new ArrayList<>();
    for (Edit edit : edits) {
      String rule = edit.steps().size() == 1 ? edit.ruleId() : "";
      edit.changes().forEach(change -> made.add(new Made(change, rule)));
    }
    made.sort(Comparator.comparing(Made::change));
    List<Said> said = new ArrayList<>();
    int shift = 0;
    for (Made m : made) {
      int start = m.change.span().start() + shift;
      int length = m.change.after().length();
      if (m.rule.startsWith(SpokenForms.ID + ".")) {
        String kind = m.rule.substring(SpokenForms.ID.length() + 1);
        Span span = new Span(start, start + length);
        said.add(new Said(span, kind, m.change.before(), span.of(text)));
      }
      shift += length - m.change.span().length();
    }
    return said;
  }

  private String speak(Span segment) {
    StringBuilder out = new StringBuilder();
    out.append("<speak version=\"1.1\" xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=\"")
        .append(escaped(locale.toLanguageTag()))
        .append("\">");
    boolean open = false;
    int last = segment.start();
    for (Placed placed : parsed.sentences()) {
      if (placed.start() < segment.start() || placed.end() > segment.end()) {
        continue;
      }
      String sentence = sentence(placed.span());
      if (sentence.isBlank()) {
        last = placed.end();
        continue;
      }
      String gap = text.substring(Math.min(last, placed.start()), placed.start());
      boolean paragraph = gap.chars().filter(c -> c == '\n').count() > 1;
      if (open && paragraph) {
        out.append("</p>");
        open = false;
      }
      if (!open) {
        out.append("<p>");
        open = true;
      } else if (gap.contains("\n")) {
        out.append("<break strength=\"medium\"/>");
      }
      out.append("<s>").append(sentence).append("</s>");
      last = placed.end();
    }
    return out.append(open ? "</p>" : "").append("</speak>").toString();
  }

  private String sentence(Span sentence) {
    StringBuilder out = new StringBuilder();
    int at = sentence.start();
    for (Said s : said) {
      if (s.span().start() >= at && sentence.contains(s.span()) && !s.span().isEmpty()) {
        out.append(escaped(text.substring(at, s.span().start()))).append(element(s));
        at = s.span().end();
      }
    }
    return out.append(escaped(text.substring(at, sentence.end()))).toString();
  }

  private String element(Said s) {
    String words = s.words();
    String written = s.written().strip();
    return switch (s.kind()) {
      case "cardinal" ->
          written.matches("\\d{1,3}(?:,\\d{3})+|\\d{1,3}")
              ? sayAs("cardinal", "", written)
              : sub(s);
      case "ordinal" -> sayAs("ordinal", "", written);
      case "telephone" -> sayAs("telephone", "", written);
      case "characters" -> characters(s, written);
      case "date" -> date(s, written);
      case "time" -> time(s, written);
      case "sign" -> escaped(words);
      default -> sub(s);
    };
  }

  private String characters(Said s, String written) {
    boolean decade = written.matches("\\d{4}s");
    return written.matches("[\\p{L}\\p{N}]*\\d[\\p{L}\\p{N}]*") && written.length() > 2 && !decade
        ? sayAs("characters", "", written)
        : sub(s);
  }

  private String date(Said s, String written) {
    if (written.matches("\\d{4}-\\d{2}-\\d{2}")) {
      return sayAs("date", "ymd", written);
    }
    return sub(s);
  }

  private String time(Said s, String written) {
    if (written.matches("(?i)\\d{1,2}:\\d{2} ?[ap]m")) {
      return sayAs("time", "hms12", written);
    }
    return written.matches("\\d{1,2}:\\d{2}") ? sayAs("time", "hms24", written) : sub(s);
  }

  private static String sayAs(String as, String format, String written) {
    return "<say-as interpret-as=\""
        + as
        + "\""
        + (format.isEmpty() ? "" : " format=\"" + format + "\"")
        + ">"
        + escaped(written)
        + "</say-as>";
  }

  private String sub(Said s) {
    String words = s.words();
    return "<sub alias=\"" + escaped(words) + "\">" + escaped(s.written()) + "</sub>";
  }

  /** For text and attributes alike; what XML 1.0 cannot hold is left out. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&apos;");
                default -> {
                  boolean allowed =
                      c >= 0x20 && c < 0xD800
                          || c == '\t'
                          || c == '\n'
                          || c == '\r'
                          || c >= 0xE000 && c <= 0xFFFD
                          || c >= 0x10000;
                  if (allowed) {
                    out.appendCodePoint(c);
                  }
                }
              }
            });
    return out.toString();
  }
}

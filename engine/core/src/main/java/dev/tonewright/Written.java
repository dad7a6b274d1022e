package dev.tonewright;

import dev.tonewright.markup.Draft;
import dev.tonewright.markup.MarkupReader;
import dev.tonewright.plan.EditScript;
import dev.tonewright.plan.Planner;
import dev.tonewright.request.Rewrite.Segment;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Notice;
import dev.tonewright.text.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A rewrite as it stands in the draft as sent, markup included.
 *
 * @param draft the draft
 * @param text the rewritten reply as it is sent
 * @param edits of the draft as sent
 * @param inWords the same edits, of the draft's words
 * @param result the rewritten reply apart from its markup
 * @param found the ids of all edits, those left out as well
 */
record Written(
    Draft draft,
    String text,
    List<Edit> edits,
    List<Edit> inWords,
    Draft result,
    Set<String> found) {

  /** The edits that the request wants, written into its draft. */
  static Written of(Draft draft, RewriteRequest request, List<Edit> made) {
    List<Draft.Pair> pairs = draft.inSource(made);
    List<Edit> all = pairs.stream().map(Draft.Pair::source).toList();
    List<Edit> edits = EditScript.without(all, unwanted(request, all));
    List<Edit> words =
        pairs.stream().filter(p -> edits.contains(p.source())).map(Draft.Pair::text).toList();
    String text = EditScript.apply(request.text(), edits);
    Set<String> found = all.stream().map(Edit::id).collect(Collectors.toSet());
    return new Written(draft, text, edits, words, MarkupReader.read(text, request.markup()), found);
  }

  /**
   * The edits that the caller withholds or the agent refused. A refusal names what the agent saw,
   * an edit of the draft, which may be more than the change of any single rule in it.
   */
  private static Set<String> unwanted(RewriteRequest request, List<Edit> edits) {
    Set<String> ids = new TreeSet<>(request.withhold());
    for (Edit e : edits) {
      if (Planner.isRefused(e, request.refused())) {
        ids.add(e.id());
      }
    }
    return ids;
  }

  /** The words of the rewritten reply. */
  String words() {
    return result.text();
  }

  /** A notice over the draft's words as one over the draft as sent. */
  Notice inSource(Notice notice) {
    return draft.isPlain() ? notice : notice.moved(draft::toSource);
  }

  /** Segments of the words as segments of the reply as sent. */
  List<Segment> segments(List<Segment> ofWords) {
    return draft.isPlain() ? ofWords : ofWords.stream().map(this::segment).toList();
  }

  private Segment segment(Segment s) {
    Span span = new Span(s.start(), s.end());
    Span place = result.place(span);
    String said = span.of(words());
    int at = Math.max(0, s.text().indexOf(said));
    String before = s.text().substring(0, at);
    String behind = s.text().substring(Math.min(s.text().length(), at + said.length()));
    String shown = result.fragment(span, before, behind);
    return new Segment(shown, place.start(), place.end(), s.units(), s.ssml());
  }
}

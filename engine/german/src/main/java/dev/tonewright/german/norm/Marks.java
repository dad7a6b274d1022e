package dev.tonewright.german.norm;

import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.profile.Norms;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One pattern of characters that is written otherwise, whatever the words around it. */
final class Marks implements Rule {

  private final String id;
  private final String why;
  private final Pattern pattern;
  private final Function<Matcher, String> written;

  private Marks(String id, String why, String pattern, Function<Matcher, String> written) {
    this.id = id;
    this.why = why;
    this.pattern = Pattern.compile(pattern);
    this.written = written;
  }

  /** Spaces before and behind marks, and marks that are doubled. */
  static List<Rule> all() {
    return List.of(
        new Marks(
            "repair.space-before",
            "No space stands before this mark.",
            "(?<=[\\p{L}\\d)\"“”]) +(?=[,.!?;](?:\\s|$))",
            m -> ""),
        new Marks(
            "repair.space-behind",
            "A space stands behind this mark.",
            "(?<=\\p{Ll})([,;!?])(?=\\p{L}{2})",
            m -> m.group(1) + " "),
        new Marks(
            "repair.space-double",
            "One space is enough.",
            "(?<=[\\p{L}\\d,.;!?]) {2,3}(?=[\\p{L}\\d])",
            m -> " "),
        new Marks(
            "repair.abbreviation",
            "Written in full, the word needs no stop.",
            "(?<=\\s)(?i:vllt|vlt|viell)\\.(?=\\s+\\p{Ll})",
            m -> "vielleicht"),
        new Marks(
            "repair.mark-double",
            "One mark is enough.",
            "(?<=[\\p{L}\\d])([!?,])\\1+",
            m -> m.group(1)));
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    Norms norms = context.norms();
    List<Proposal> offers = new ArrayList<>();
    if (!norms.repair()) {
      return offers;
    }
    Matcher found = pattern.matcher(context.text());
    while (found.find()) {
      Span span = new Span(found.start(), found.end());
      if (context.free(span)) {
        TextChange change = TextChange.of(context.text(), span, written.apply(found));
        Edit edit = Edit.of(new Step(id, Dimension.CORRECTNESS, why), List.of(change));
        offers.add(Proposal.of(edit, Family.REPAIR, sentence(context, span)));
      }
    }
    return offers;
  }

  /** The sentence that a span lies in; −1 where it lies between two. */
  static int sentence(RuleContext context, Span span) {
    List<Placed> sentences = context.parsed().sentences();
    for (int s = 0; s < sentences.size(); s++) {
      if (sentences.get(s).span().contains(span)) {
        return s;
      }
    }
    return -1;
  }
}

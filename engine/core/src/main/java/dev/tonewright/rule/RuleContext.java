package dev.tonewright.rule;

import dev.tonewright.card.CardIndex;
import dev.tonewright.card.Match;
import dev.tonewright.language.WordForms;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.profile.Norms;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Span;
import java.util.List;

/**
 * What a rule sees of a round.
 *
 * @param parsed the text of this round
 * @param matches per sentence, which cards match where
 * @param bounded the stretches that the draft's markup or quoted mail opens and that no rule enters
 */
public record RuleContext(
    RewriteRequest request,
    ParsedText parsed,
    List<List<Match>> matches,
    ToneTarget target,
    ProtectedSpans kept,
    CardIndex cards,
    WordForms wordForms) {

  /** The same text under another target. */
  public RuleContext under(ToneTarget other) {
    return new RuleContext(request, parsed, matches, other, kept, cards, wordForms);
  }

  public Norms norms() {
    return target.norms();
  }

  public String text() {
    return parsed.text();
  }

  /** Whether a change there would touch something protected. */
  public boolean free(Span span) {
    return !kept.overlaps(span);
  }
}

package dev.tonewright.german.norm;

import dev.tonewright.german.GermanWordForms;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
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
import java.util.Locale;

/** Gives a sentence its stop at the end of a line and its capital behind another's stop. */
final class SentenceEnds implements Rule {

  private static final String NO_END =
      "und|oder|aber|dass|weil|wenn|für|mit|auf|in|an|zu|von|bei|der|die|das|den|dem|ein|eine|einen";
  private static final String ASKS = "wie|was|wann|wo|warum|wer|welche|welcher|welches|woran|wofür";
  private static final String CLOSES =
      "(?iu).*\\b(grüße|grüßen|gruß|grüsse|grüssen|gruss|hochachtungsvoll|mfg|lg|vg)\\b.*";

  private final GermanWordForms forms;

  SentenceEnds(GermanWordForms forms) {
    this.forms = forms;
  }

  @Override
  public String id() {
    return "repair.boundary";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    List<Proposal> offers = new ArrayList<>();
    if (!context.norms().repair()) {
      return offers;
    }
    List<Placed> sentences = context.parsed().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      stop(context, sentences.get(i), i, offers);
      boolean behind =
          i == 0
              || sentences.get(i - 1).terminated()
                  && sentences.get(i - 1).boundary() == Boundary.STOP;
      if (behind) {
        capital(context, sentences.get(i), i, offers);
      }
    }
    return offers;
  }

  private static void stop(RuleContext context, Placed placed, int index, List<Proposal> offers) {
    Sentence s = placed.sentence();
    int last = s.size() - 1;
    boolean ends = placed.boundary() == Boundary.END || placed.boundary() == Boundary.LINE_BREAK;
    if (!ends
        || placed.terminated()
        || last < 2
        || s.kind(last) != TokenKind.WORD
        || !Character.isLetterOrDigit(s.word(last).codePointAt(0))
        || s.end(last) != s.text().length()
        || s.lower(last).matches(NO_END)
        || s.kind(0) == TokenKind.MARKER
        || s.text().matches(CLOSES)
        || !finite(s)) {
      return;
    }
    boolean turned =
        s.tag(0).matches("VERB|AUX") && s.lower(1).matches("sie|du|ihr|wir|ich|es|das");
    String mark = s.lower(0).matches(ASKS) || turned && asks(s) ? "?" : ".";
    if (turned && !asks(s) && s.tag(0).equals("AUX")) {
      return; // "Sollten Sie Fragen haben" goes on
    }
    offer(context, index, placed.end(), placed.end(), mark, "A sentence ends with a mark.", offers);
  }

  private static boolean asks(Sentence s) {
    return s.tag(0).equals("AUX") && !s.lower(0).matches("sollte.*|hätte.*|wäre.*|seien");
  }

  /** A finite verb in second place of a statement, or a verb first. */
  private static boolean finite(Sentence s) {
    boolean clause = s.lower(0).matches("wenn|falls|weil|da|sobald|nachdem|bevor|obwohl|damit");
    for (int t = 0; t < s.size() && !clause; t++) {
      if (s.tag(t).matches("VERB|AUX")) {
        return true;
      }
    }
    return false;
  }

  private void capital(RuleContext context, Placed placed, int index, List<Proposal> offers) {
    Sentence s = placed.sentence();
    String word = s.word(0);
    Span span = placed.token(0);
    boolean lower = Character.isLowerCase(word.codePointAt(0)) && word.equals(s.lower(0));
    if (!lower
        || s.size() < 2
        || s.kind(0) != TokenKind.WORD
        || !forms.known(word)
        || !context.free(span)) {
      return;
    }
    String first = word.substring(0, 1).toUpperCase(Locale.GERMAN);
    offer(
        context,
        index,
        span.start(),
        span.start() + 1,
        first,
        "A sentence begins with a capital.",
        offers);
  }

  private static void offer(
      RuleContext context,
      int index,
      int from,
      int to,
      String after,
      String why,
      List<Proposal> offers) {
    TextChange change = TextChange.of(context.text(), from, to, after);
    Edit edit = Edit.of(new Step("repair.boundary", Dimension.CORRECTNESS, why), List.of(change));
    offers.add(Proposal.of(edit, Family.REPAIR, index));
  }
}

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

/** What a rule sees of a round. Serves one thread. */
public final class RuleContext {

  private final RewriteRequest request;
  private final ToneTarget target;
  private final WordForms wordForms;
  private final Choices choices;

  /**
   * @param parsed the text of this round
   * @param matches per sentence, which cards match where
   * @param kept what no rule may touch, under every target of this text
   */
  public RuleContext(
      RewriteRequest request,
      ParsedText parsed,
      List<List<Match>> matches,
      ToneTarget target,
      ProtectedSpans kept,
      CardIndex cards,
      WordForms wordForms) {
    this(request, target, wordForms, new Choices(parsed, matches, kept, cards));
  }

  private RuleContext(
      RewriteRequest request, ToneTarget target, WordForms wordForms, Choices choices) {
    this.request = request;
    this.target = target;
    this.wordForms = wordForms;
    this.choices = choices;
  }

  /** The same text under another target that keeps the same phrases. */
  public RuleContext under(ToneTarget other) {
    return new RuleContext(request, other, wordForms, choices);
  }

  public RewriteRequest request() {
    return request;
  }

  public ParsedText parsed() {
    return choices.parsed();
  }

  /** Per sentence, which cards match where. */
  public List<List<Match>> matches() {
    return choices.matches();
  }

  public ToneTarget target() {
    return target;
  }

  public ProtectedSpans kept() {
    return choices.kept();
  }

  public CardIndex cards() {
    return choices.cards();
  }

  public WordForms wordForms() {
    return wordForms;
  }

  /** The answer to a question about the text alone, worked out once for all rules and targets. */
  public <T> T fact(TextFact<T> fact) {
    return choices.fact(fact);
  }

  /** What could stand in the place of each match. */
  Choices choices() {
    return choices;
  }

  public Norms norms() {
    return target.norms();
  }

  public String text() {
    return parsed().text();
  }

  /** Whether a change there would touch something protected. */
  public boolean free(Span span) {
    return !kept().overlaps(span);
  }
}

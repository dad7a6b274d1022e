package dev.tonewright.rule;

import dev.tonewright.card.CardIndex;
import dev.tonewright.card.Match;
import dev.tonewright.language.WordForms;
import dev.tonewright.measure.Background;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.profile.Norms;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.text.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What a rule sees of a round. Serves one thread. */
public final class RuleContext {

  private final RewriteRequest request;
  private final ToneTarget target;
  private final WordForms wordForms;
  private final Choices choices;
  private final Map<RequestFact<?>, Object> asked;

  /**
   * @param parsed the text of this round
   * @param matches per sentence, which cards match where
   * @param kept what no rule may touch, under every target of this text
   * @param background what the text says of its tone beyond the cards
   */
  public RuleContext(
      RewriteRequest request,
      ParsedText parsed,
      List<List<Match>> matches,
      ToneTarget target,
      ProtectedSpans kept,
      CardIndex cards,
      WordForms wordForms,
      Background background) {
    this(
        request,
        target,
        wordForms,
        new Choices(parsed, matches, kept, cards, background),
        new IdentityHashMap<>());
  }

  /** A text that says nothing of its tone beyond the cards. */
  public RuleContext(
      RewriteRequest request,
      ParsedText parsed,
      List<List<Match>> matches,
      ToneTarget target,
      ProtectedSpans kept,
      CardIndex cards,
      WordForms wordForms) {
    this(
        request,
        parsed,
        matches,
        target,
        kept,
        cards,
        wordForms,
        new Background(parsed, List.of()));
  }

  private RuleContext(
      RewriteRequest request,
      ToneTarget target,
      WordForms wordForms,
      Choices choices,
      Map<RequestFact<?>, Object> asked) {
    this.request = request;
    this.target = target;
    this.wordForms = wordForms;
    this.choices = choices;
    this.asked = asked;
  }

  /** The same text under another target that keeps the same phrases. */
  public RuleContext under(ToneTarget other) {
    return new RuleContext(request, other, wordForms, choices, asked);
  }

  /** This context with what an earlier round of the same request has worked out about it. */
  public RuleContext behind(RuleContext earlier) {
    return new RuleContext(request, target, wordForms, choices, earlier.asked);
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

  /** The answer to a question about the request, worked out once for all rounds. */
  @SuppressWarnings("unchecked") // a fact is stored under itself alone
  public <T> T fact(RequestFact<T> fact) {
    Object known = asked.get(fact);
    if (known == null) {
      known = fact.of(request);
      asked.put(fact, known);
    }
    return (T) known;
  }

  /** Whether the request or the profile has switched a rule off. */
  public boolean isOff(String rule) {
    return request.disabledRules().contains(rule) || !target.cards().allows(rule);
  }

  /** Whether a rule is off, or the agent has refused what it offers. */
  public boolean rests(String rule) {
    return isOff(rule) || request.refused().stream().anyMatch(r -> r.ruleId().equals(rule));
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

package dev.tonewright.english;

import dev.tonewright.english.QuestionOrder.Inversion;
import dev.tonewright.language.Expressions;
import dev.tonewright.language.WordForms;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts a question inside a sentence into the order of a statement: "May I know where did you buy
 * it?" asks "where you bought it", "let me know is it working" asks "if it is working".
 */
final class EmbeddedQuestions implements Rule {

  private static final String ID = "act.embedded-question";
  private static final String WHY = "A question inside a sentence has the order of a statement.";

  /** A request up to the question in it. */
  private static final Pattern TELLS =
      Pattern.compile(
          "(?:(?:and|so|also|then|okay|ok) ,? ?)?(?:(?:please|kindly|just|do) )*"
              + "(?:let (?:me|us) know|tell (?:me|us)|inform (?:me|us)|specify|clarify|explain|confirm)"
              + " (?:(?:from|in|on|to|for|with|at) )?");

  private final QuestionOrder order;

  EmbeddedQuestions(WordForms forms) {
    this.order = new QuestionOrder(forms);
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    List<Proposal> proposals = new ArrayList<>();
    if (!context.norms().formulas()) {
      return proposals;
    }
    for (int i = 0; i < context.parsed().sentences().size(); i++) {
      Placed placed = context.parsed().sentences().get(i);
      Sentence s = placed.sentence();
      for (int t = 2; t + 2 < s.size(); t++) {
        Optional<TextChange> change = changes(context.text(), placed, t);
        if (change.filter(c -> context.free(c.span())).isPresent()) {
          List<TextChange> changes = new ArrayList<>(change.stream().toList());
          told(context.text(), placed, t).ifPresent(changes::add);
          Step step = new Step(ID, Dimension.CORRECTNESS, WHY);
          proposals.add(Proposal.of(Edit.of(step, changes), Proposal.Family.REPAIR, i));
        }
      }
    }
    return proposals;
  }

  /** The stop of "Let me know …?", which asks for something and is no question any more. */
  private static Optional<TextChange> told(String text, Placed placed, int t) {
    Sentence s = placed.sentence();
    int end = s.size() - 1;
    StringBuilder before = new StringBuilder();
    for (int w = 0; w < t; w++) {
      before.append(s.lower(w)).append(' ');
    }
    boolean tells = s.word(end).equals("?") && TELLS.matcher(before).matches();
    for (int w = t; w < end && tells; w++) {
      tells = !Expressions.match(s.word(w), "[,;:–—-]") && !Expressions.match(s.lower(w), "or|and");
    }
    Span mark = placed.token(end);
    return tells
        ? Optional.of(TextChange.of(text, mark.start(), mark.end(), "."))
        : Optional.empty();
  }

  private Optional<TextChange> changes(String text, Placed placed, int t) {
    Sentence s = placed.sentence();
    if (!asksBefore(s, t)) {
      return Optional.empty();
    }
    if (QuestionOrder.WORDS.contains(s.lower(t))) {
      return QuestionOrder.inverted(s, t).flatMap(i -> turned(text, placed, i, ""));
    }
    return invertsAgain(s, t + 2)
        ? Optional.empty()
        : QuestionOrder.yesNo(s, t).flatMap(i -> turned(text, placed, i, "if "));
  }

  /** "is there anything else may I help you with": two questions run into one. */
  private static boolean invertsAgain(Sentence s, int from) {
    for (int t = from; t + 1 < s.size(); t++) {
      if (Expressions.match(s.lower(t), "may|can|could|shall|do")
          && Expressions.match(s.lower(t + 1), "i|we|you")) {
        return true;
      }
    }
    return false;
  }

  /** Whether "may I know", "let me know", "tell me" and the like end just before a token. */
  private static boolean asksBefore(Sentence s, int t) {
    int p = t - 1;
    if (s.word(p).equals(",") && p > 1) {
      p--;
    }
    if (Set.of("from", "in", "on", "to", "for", "with", "at").contains(s.lower(p)) && p > 1) {
      p--;
    }
    String word = s.lower(p);
    String before = s.lower(p - 1);
    boolean me = Set.of("me", "us").contains(word);
    return Set.of("know", "ask").contains(word) && Set.of("i", "we", "me", "us").contains(before)
        || me && Set.of("tell", "inform").contains(before)
        || word.equals("know") && before.equals("to") && p > 1 && s.lemma(p - 2).equals("like")
        || Set.of("specify", "clarify", "elaborate", "explain", "confirm").contains(word)
            && s.tag(p).startsWith("VB")
            && !s.word(t - 1).equals(",") // "To clarify, which one is it?"
            && QuestionOrder.WORDS.contains(s.lower(t));
  }

  private Optional<TextChange> turned(String text, Placed placed, Inversion i, String link) {
    return order
        .statement(placed.sentence(), i)
        .map(
            r -> {
              int start = placed.token(r.first()).start();
              return TextChange.of(text, start, placed.token(r.last()).end(), link + r.form());
            });
  }
}

package dev.tonewright.rule;

import dev.tonewright.language.WordForms;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Expression.Run;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Says a thing as the profile says it: "PIN" for "PIN number", "cash machines" for "cashpoints".
 */
public final class PreferredWords implements Rule {

  @Override
  public String id() {
    return "words.prefer";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    if (context.target().words().prefer().isEmpty() || context.target().pressed()) {
      return List.of();
    }
    List<Proposal> offers = new ArrayList<>();
    List<String> expressions =
        context.target().words().prefer().keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(e -> e))
            .toList();
    for (int i = 0; i < context.parsed().sentences().size(); i++) {
      for (String expression : expressions) {
        offers(context, i, expression, offers);
      }
    }
    return offers;
  }

  private void offers(RuleContext context, int index, String from, List<Proposal> offers) {
    String to = context.target().words().prefer().get(from).strip();
    Placed placed = context.parsed().sentences().get(index);
    List<Run> there = Expression.of(to).in(placed.sentence());
    for (Run run : Expression.of(from).in(placed.sentence())) {
      boolean said =
          there.stream().anyMatch(r -> r.first() <= run.first() && run.last() <= r.last());
      Span span = placed.token(run.first()).cover(placed.token(run.last()));
      if (!said) {
        written(context.wordForms(), placed.sentence(), run, to)
            .filter(after -> !after.equals(span.of(context.text())))
            .map(after -> trimmed(context.text(), span, after))
            .filter(c -> context.free(c.span()))
            .ifPresent(c -> offers.add(offer(c, to, index)));
      }
    }
  }

  /** A change without the first words where both sides have them: they may be protected. */
  private static TextChange trimmed(String text, Span span, String after) {
    String before = span.of(text);
    int same = 0;
    for (int i = 1; i <= Math.min(before.length(), after.length()); i++) {
      if (before.charAt(i - 1) != after.charAt(i - 1)) {
        break;
      }
      same = ends(before, i) && ends(after, i) ? i : same;
    }
    return TextChange.of(text, span.start() + same, span.end(), after.substring(same));
  }

  private static boolean ends(String words, int at) {
    return at == words.length() || words.charAt(at) == ' ';
  }

  private Proposal offer(TextChange change, String to, int sentence) {
    String why = "“" + to + "” is what this profile says for it.";
    Edit edit = Edit.of(new Step(id(), Dimension.CLARITY, why), List.of(change));
    return Proposal.of(edit, Proposal.Family.FORMULA, sentence);
  }

  /** The preferred words in the form and the case of what they replace. */
  private static Optional<String> written(
      WordForms forms, Sentence sentence, Run run, String preferred) {
    int carrier = run.inflected() >= 0 ? run.inflected() : run.first();
    boolean verb = sentence.tag(carrier).startsWith("V");
    Optional<String> written = Optional.of(preferred);
    if (verb || run.inflected() >= 0) {
      int space = verb ? preferred.indexOf(' ') : preferred.lastIndexOf(' ');
      String head =
          verb && space >= 0 ? preferred.substring(0, space) : preferred.substring(space + 1);
      written =
          inflected(forms, head, sentence.tag(carrier))
              .map(
                  form ->
                      verb
                          ? form + preferred.substring(head.length())
                          : preferred.substring(0, space + 1) + form);
    }
    String first = sentence.word(run.first());
    boolean capital = run.first() == 0 && Character.isUpperCase(first.codePointAt(0));
    return written.map(
        w -> capital ? w.substring(0, 1).toUpperCase(Locale.ROOT) + w.substring(1) : w);
  }

  /** A word in another form; one with capitals of its own keeps them and takes an ending only. */
  private static Optional<String> inflected(WordForms forms, String word, String tag) {
    String lower = word.toLowerCase(Locale.ROOT);
    return forms
        .inflect(lower, tag)
        .flatMap(
            form ->
                lower.equals(word)
                    ? Optional.of(form)
                    : form.startsWith(lower)
                        ? Optional.of(word + form.substring(lower.length()))
                        : Optional.empty());
  }
}

package dev.tonewright.german.norm;

import dev.tonewright.language.VerifierLexicon.Transition;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.protect.ProtectedSpans.Kind;
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
import java.util.Optional;
import java.util.Set;

/** Spelling by country: ss for ß in Switzerland and Liechtenstein, Jänner in Austria. */
final class Regions implements Rule {

  private static final Set<String> WITHOUT_ESZETT = Set.of("CH", "LI");

  @Override
  public String id() {
    return "norm.spelling";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    String region = context.target().region().orElse("");
    List<Proposal> offers = new ArrayList<>();
    if (!context.norms().repair() || region.isEmpty()) {
      return offers;
    }
    List<Placed> sentences = context.parsed().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Placed placed = sentences.get(i);
      for (int t = 0; t < placed.sentence().size(); t++) {
        String written = written(placed.sentence(), t, region);
        Span span = placed.token(t);
        if (!written.equals(placed.sentence().word(t)) && mayChange(context, span)) {
          Step step =
              new Step(id(), Dimension.LOCALE, "The spelling that readers there are used to.");
          TextChange change = TextChange.of(context.text(), span, written);
          Edit edit = Edit.of(step, List.of(change));
          offers.add(
              context.free(span)
                  ? Proposal.of(edit, Family.NORM, i)
                  : new Proposal(edit, Family.NORM, i, Optional.of(Transition.DATE_ORDER)));
        }
      }
    }
    return offers;
  }

  /** A date stays the same day under the name that its month has there. */
  private static boolean mayChange(RuleContext context, Span span) {
    return context.kept().at(span).filter(item -> item.kind() != Kind.DATE).isEmpty();
  }

  private static String written(Sentence s, int t, String region) {
    String word = s.word(t);
    if (WITHOUT_ESZETT.contains(region)) {
      return word.replace("ß", "ss");
    }
    if (region.equals("AT") && word.equals("Januar")) {
      return "Jänner";
    }
    return region.equals("DE") && word.equals("Jänner") ? "Januar" : word;
  }
}

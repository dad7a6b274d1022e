package dev.tonewright.german.norm;

import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
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
        if (!written.equals(placed.sentence().word(t)) && context.free(span)) {
          Step step =
              new Step(id(), Dimension.LOCALE, "The spelling that readers there are used to.");
          TextChange change = TextChange.of(context.text(), span, written);
          offers.add(Proposal.of(Edit.of(step, List.of(change)), Family.NORM, i));
        }
      }
    }
    return offers;
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

package dev.tonewright.german.norm;

import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.Norms.Medium;
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

/**
 * Writes du, dich, dir and dein small inside a sentence (§ 66 of the official rules; a letter may
 * write them large, and then writes all of them so).
 */
final class AddressCapitals implements Rule {

  private static final String LARGE = "Du|Dich|Dir|Dein|Deine|Deinen|Deinem|Deiner|Deines";

  @Override
  public String id() {
    return "norm.address-capital";
  }

  @Override
  public List<Proposal> propose(RuleContext context) {
    List<Proposal> offers = new ArrayList<>();
    boolean letter = context.norms().medium() == Medium.WRITTEN && !mixed(context);
    if (!context.norms().repair() || letter) {
      return offers;
    }
    List<Placed> sentences = context.parsed().sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Placed placed = sentences.get(i);
      for (int t = 1; t < placed.sentence().size(); t++) {
        Span span = placed.token(t);
        if (inside(placed.sentence(), t) && context.free(span)) {
          String small = placed.sentence().word(t).toLowerCase(Locale.GERMAN);
          Step step = new Step(id(), Dimension.LOCALE, "“" + small + "” is written small.");
          TextChange change = TextChange.of(context.text(), span, small);
          offers.add(Proposal.of(Edit.of(step, List.of(change)), Family.NORM, i));
        }
      }
    }
    return offers;
  }

  /** A large pronoun behind a word or comma, where no sentence, quotation or closing begins. */
  private static boolean inside(Sentence s, int t) {
    String before = s.word(t - 1);
    return s.word(t).matches(LARGE)
        && (Character.isLowerCase(before.codePointBefore(before.length())) || before.equals(","))
        && !s.text().contains("\n");
  }

  /** Whether a reply has small and large forms side by side. */
  private static boolean mixed(RuleContext context) {
    return context.parsed().sentences().stream()
        .anyMatch(
            p -> {
              for (int t = 0; t < p.sentence().size(); t++) {
                if (p.sentence().word(t).matches(LARGE.toLowerCase(Locale.GERMAN))) {
                  return true;
                }
              }
              return false;
            });
  }
}

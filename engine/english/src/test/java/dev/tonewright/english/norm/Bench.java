package dev.tonewright.english.norm;

import dev.tonewright.LanguagePack;
import dev.tonewright.card.CardIndex;
import dev.tonewright.english.EnglishPack;
import dev.tonewright.parse.CoreNlpParser;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.Parser;
import dev.tonewright.plan.EditScript;
import dev.tonewright.plan.Planner;
import dev.tonewright.profile.Norms;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.protect.Protector;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs rules over a draft with the real parser and protection, until nothing changes. */
final class Bench {

  private static final LanguagePack PACK = new EnglishPack();
  private static final Parser PARSER = CoreNlpParser.load(PACK.parserModels());
  private static final Protector PROTECTOR = new Protector(PACK.protectionCues());
  private static final CardIndex CARDS = new CardIndex(List.of(), PACK.cardLanguage());

  private Bench() {}

  /** What the rules make of a draft under some norms. */
  static String run(List<? extends Rule> rules, Norms norms, String draft) {
    String text = draft;
    for (int round = 0; round < 4; round++) {
      ParsedText parsed = PARSER.parse(text);
      ProtectedSpans kept = PROTECTOR.protect(parsed, List.of());
      RuleContext context =
          new RuleContext(
              RewriteRequest.of(text, "test", Locale.ENGLISH),
              parsed,
              parsed.sentences().stream().map(s -> List.<dev.tonewright.card.Match>of()).toList(),
              target(norms),
              kept,
              CARDS,
              PACK.cardLanguage().wordForms());
      List<Proposal> offers = rules.stream().flatMap(r -> r.propose(context).stream()).toList();
      List<Proposal> taken = Planner.plan(offers, kept, Set.of());
      if (taken.isEmpty()) {
        return text;
      }
      text = EditScript.apply(text, taken.stream().map(Proposal::edit).toList());
    }
    return text;
  }

  private static ToneTarget target(Norms norms) {
    return new ToneTarget(
        Map.of(),
        norms,
        ToneTarget.Words.NONE,
        new ToneTarget.Cards(Set.of(), Set.of(), Map.of()),
        Optional.empty(),
        "test",
        "test");
  }
}

package dev.tonewright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tonewright.card.Card;
import dev.tonewright.card.Card.Example;
import dev.tonewright.card.CardIndex;
import dev.tonewright.card.CardMatcher;
import dev.tonewright.english.EnglishPack;
import dev.tonewright.measure.Meter;
import dev.tonewright.parse.CoreNlpParser;
import dev.tonewright.parse.Parser;
import dev.tonewright.plan.EditScript;
import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.Norms;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.protect.Protector;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.rule.CardRules;
import dev.tonewright.text.Dial;
import dev.tonewright.verify.Verifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** Every card's examples, positive and negative, with that card alone in force. */
class CardExamplesTest {

  private static final int[] WHOLE_DIAL = {0, 20, 40, 50, 60, 80, 100};

  private final LanguagePack pack = new EnglishPack();
  private final Parser parser = CoreNlpParser.load(pack.parserModels());
  private final Protector protector = new Protector(pack.protectionCues());
  private final Verifier verifier = new Verifier(pack.verifierLexicon());

  @TestFactory
  Stream<DynamicNode> examples() {
    String only = System.getProperty("cards", "");
    return pack.cards().stream()
        .filter(card -> card.id().startsWith(only) || card.where().startsWith(only))
        .map(card -> dynamicContainer(card.id() + " (" + card.where() + ")", tests(card)));
  }

  private Stream<DynamicNode> tests(Card card) {
    LanguageEngine engine = alone(card);
    List<DynamicNode> tests = new ArrayList<>();
    for (Example e : card.examples()) {
      if (e.value() >= 0) {
        tests.add(
            dynamicTest(
                e.draft() + " → " + e.reply(),
                () -> {
                  assertThat(rewrite(engine, e, e.value())).isEqualTo(e.reply());
                  // What the card wrote it leaves alone.
                  assertThat(rewrite(engine, e.reply(), e.dial(), e.value())).isEqualTo(e.reply());
                }));
      } else {
        for (int value : card.dial().isPresent() ? WHOLE_DIAL : new int[] {50}) {
          tests.add(
              dynamicTest(
                  "keeps at " + value + ": " + e.draft(),
                  () -> assertThat(rewrite(engine, e, value)).isEqualTo(e.draft())));
        }
      }
    }
    return tests.stream();
  }

  private LanguageEngine alone(Card card) {
    return new LanguageEngine(
        pack,
        parser,
        new CardMatcher(new CardIndex(List.of(card), pack.cardLanguage()), 10_000),
        new Meter(List.of()),
        protector,
        List.of(new CardRules(pack.cardLanguage())),
        verifier);
  }

  private static String rewrite(LanguageEngine engine, Example example, int value) {
    return rewrite(engine, example.draft(), example.dial(), value);
  }

  private static String rewrite(
      LanguageEngine engine, String draft, Optional<Dial> dial, int value) {
    RewriteRequest request = RewriteRequest.of(draft, "test", Locale.ENGLISH);
    Map<Dial, DialTarget> dials =
        dial.map(d -> Map.of(d, DialTarget.at(value, 10))).orElse(Map.of());
    ToneTarget target =
        new ToneTarget(
            dials,
            cardNorms(),
            ToneTarget.Words.NONE,
            new ToneTarget.Cards(Set.of(), Set.of(), Map.of()),
            Optional.empty(),
            "test",
            "test");
    return EditScript.apply(draft, new Rewriting(engine, request, target).run().edits());
  }

  /** Cards in force, every other norm at rest. */
  private static Norms cardNorms() {
    Norms rest = Norms.REST;
    return new Norms(
        true,
        true,
        rest.maxEmoji(),
        rest.maxExclamations(),
        rest.ellipses(),
        false,
        rest.spelling(),
        rest.sentenceWords(),
        rest.anatomy(),
        false,
        Medium.WRITTEN,
        false,
        rest.delivery(),
        rest.messageSentences(),
        rest.unit(),
        rest.maxUnits(),
        rest.salutation(),
        rest.nameOrder(),
        rest.dates(),
        rest.address());
  }
}

package dev.tonewright;

import dev.tonewright.card.Card;
import dev.tonewright.card.Card.Example;
import dev.tonewright.card.CardIndex;
import dev.tonewright.card.CardMatcher;
import dev.tonewright.measure.Meter;
import dev.tonewright.plan.EditScript;
import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.Norms;
import dev.tonewright.profile.ProfileExample;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.rule.CardRules;
import dev.tonewright.text.Dial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Runs the examples that cards and profiles carry. A card is tried alone, with every other norm at
 * rest; a profile's example runs through the whole engine.
 */
public final class Examples {

  /** Where on its dial a card must leave its look-alikes alone. */
  private static final List<Integer> WHOLE_DIAL = List.of(0, 20, 40, 50, 60, 80, 100);

  private final LanguageEngine engine;

  private Examples(LanguageEngine engine) {
    this.engine = engine;
  }

  /** Examples of a pack's cards, on the pack's models. */
  public static Examples of(LanguagePack pack) {
    return new Examples(LanguageEngine.load(pack, CacheBounds.oneOf(1)));
  }

  static Examples of(LanguageEngine engine) {
    return new Examples(engine);
  }

  /**
   * An example that did not come out as written.
   *
   * @param where {@code path:line} of the card or profile
   */
  public record Failure(String where, String id, String draft, String expected, String actual) {

    /** Why a scale may leave its example as it was. */
    private static final String UNCHANGED =
        " (unchanged: where the verifier does not know that the words say the same, the card says"
            + " \"synonyms: yes\")";

    @Override
    public String toString() {
      return where
          + ":1: "
          + id
          + ": \""
          + draft
          + "\" became \""
          + actual
          + "\", expected \""
          + expected
          + "\""
          + (actual.equals(draft) && !id.equals("example") ? UNCHANGED : "");
    }
  }

  /** The examples of one card that fail. */
  public List<Failure> failures(Card card) {
    LanguageEngine alone = alone(card);
    List<Failure> failures = new ArrayList<>();
    for (Example e : card.examples()) {
      List<Integer> values =
          e.value() >= 0 ? List.of(e.value()) : card.dial().isPresent() ? WHOLE_DIAL : List.of(50);
      for (int value : values) {
        String reply = reply(alone, e.draft(), e, value);
        // What the card wrote it must leave alone.
        String again = reply.equals(e.reply()) ? reply(alone, reply, e, value) : reply;
        if (!again.equals(e.reply())) {
          failures.add(new Failure(card.where(), card.id(), e.draft(), e.reply(), again));
        }
      }
    }
    return failures;
  }

  /** The examples of a profile store that fail under an engine. */
  public static List<Failure> failures(Tonewright engine, ProfileStore profiles) {
    Tonewright under = engine.under(profiles);
    List<Failure> failures = new ArrayList<>();
    for (ProfileExample e : profiles.examples()) {
      RewriteRequest request =
          RewriteRequest.of(e.draft(), e.channel(), e.locale()).withBrand(e.brand());
      String reply = under.rewrite(request).text();
      if (!reply.equals(e.reply())) {
        String where = e.origin().file() + ":" + e.origin().line();
        failures.add(new Failure(where, "example", e.draft(), e.reply(), reply));
      }
    }
    return failures;
  }

  private LanguageEngine alone(Card card) {
    LanguagePack pack = engine.pack();
    return new LanguageEngine(
        pack,
        engine.parser(),
        new CardMatcher(new CardIndex(List.of(card), pack.cardLanguage()), 10_000),
        new Meter(List.of()),
        engine.protector(),
        List.of(new CardRules()),
        engine.lastRules(),
        engine.verifier(),
        engine.watch(),
        engine.answers());
  }

  private static String reply(LanguageEngine engine, String draft, Example example, int value) {
    Map<Dial, DialTarget> dials =
        example.dial().map(d -> Map.of(d, DialTarget.at(value, 10))).orElse(Map.of());
    ToneTarget target =
        new ToneTarget(
            dials,
            Norms.cardsAlone(example.medium()),
            ToneTarget.Words.NONE,
            ToneTarget.Cards.DEFAULT,
            Optional.empty(),
            "example",
            "example");
    RewriteRequest request = RewriteRequest.of(draft, "example", Locale.ENGLISH);
    return EditScript.apply(draft, engine.rewriting(request, target).run().edits());
  }
}

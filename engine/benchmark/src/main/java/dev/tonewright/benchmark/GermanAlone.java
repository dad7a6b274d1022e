package dev.tonewright.benchmark;

import dev.tonewright.card.CardIndex;
import dev.tonewright.card.Match;
import dev.tonewright.german.GermanPack;
import dev.tonewright.parse.CoreNlpParser;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.ParserSettings;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.protect.Protector;
import dev.tonewright.request.Customer;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.request.RewriteRequest.Address;
import dev.tonewright.request.RewriteRequest.Turn;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Tone;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The German pack's parser and its rule of address, loaded anew, stage by stage. */
final class GermanAlone {

  private static final String RULE = "norm.address";

  private static final ProfileStore PROFILES = ProfileStore.bundled();

  /** As in service, but for the memory of sentences. */
  private static final ParserSettings NOTHING_KEPT =
      new ParserSettings(
          0,
          ParserSettings.DEFAULT.afterAccess(),
          ParserSettings.DEFAULT.afterWrite(),
          ParserSettings.DEFAULT.parsedTokens());

  private final GermanPack pack = new GermanPack();
  private final CoreNlpParser parser = CoreNlpParser.load(pack.parserModels(), NOTHING_KEPT);
  private final Protector protector = new Protector(pack.protectionCues());
  private final CardIndex cards = new CardIndex(List.of(), pack.cardLanguage());
  private final Rule rule =
      pack.rules().stream()
          .filter(r -> r.id().equals(RULE))
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("the German pack has no rule " + RULE));

  Draft draft(String text, Address wanted) {
    return new Draft(text, wanted);
  }

  /**
   * One draft on its way to a form of address. Its stages are called in their order; one that is
   * called again begins anew, and so do those behind it.
   */
  final class Draft {

    private final String text;
    private final Address wanted;
    private ParsedText parsed = new ParsedText("", List.of());
    private Optional<RuleContext> context = Optional.empty();

    private Draft(String text, Address wanted) {
      this.text = text;
      this.wanted = wanted;
    }

    /** Tags and parses; the number of sentences, so that the work cannot be optimised away. */
    int parse() {
      parsed = parser.parse(text);
      for (Placed placed : parsed.sentences()) {
        if (placed.sentence().size() > 0) {
          placed.sentence().head(0); // parses on first use
        }
      }
      return parsed.sentences().size();
    }

    /** What every rewrite does before its rules, whether it converts or not. */
    void protect() {
      RewriteRequest request = request();
      context =
          Optional.of(
              new RuleContext(
                  request,
                  parsed,
                  parsed.sentences().stream().map(s -> List.<Match>of()).toList(),
                  PROFILES.target(request, Tone.NEUTRAL),
                  protector.protect(parsed, List.of()),
                  cards,
                  pack.cardLanguage().wordForms()));
    }

    /** Offers the edits and the notices; their number. */
    int address() {
      RuleContext seen = context.orElseThrow();
      return rule.propose(seen).size() + rule.notices(seen).size();
    }

    private RewriteRequest request() {
      return new RewriteRequest(
          text,
          Markup.PLAIN_TEXT,
          "as-is",
          Locale.GERMANY,
          Optional.empty(),
          Optional.empty(),
          wanted,
          Turn.UNKNOWN,
          Customer.UNKNOWN,
          Optional.empty(),
          List.of(),
          Set.of(),
          Set.of(),
          OptionalInt.empty(),
          Set.of(),
          true);
    }
  }
}

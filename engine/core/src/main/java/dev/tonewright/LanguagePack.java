package dev.tonewright;

import dev.tonewright.card.Card;
import dev.tonewright.card.CardLanguage;
import dev.tonewright.card.Finder;
import dev.tonewright.language.DegreeWords;
import dev.tonewright.language.ParserModels;
import dev.tonewright.language.ProtectionCues;
import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.language.WatchCues;
import dev.tonewright.measure.EvidenceSource;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.Speech;
import dev.tonewright.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * Everything the engine knows of one language. Packs are found by {@link java.util.ServiceLoader};
 * installing one is putting its jar on the class path.
 */
public interface LanguagePack {

  /** BCP 47 language subtag, such as {@code en}. */
  String language();

  /**
   * Megabytes of heap without which the language does not load and serve; several languages need
   * the sum of theirs.
   */
  default int heapMegabytes() {
    return 350;
  }

  ParserModels parserModels();

  CardLanguage cardLanguage();

  /** Every card, in the order in which equal claims are settled. */
  List<Card> cards();

  /** The cards that code says. */
  List<Finder> finders();

  /** The rules that data cannot say. */
  List<Rule> rules();

  /** Rules that come once, after all others have settled, such as {@code NotationRule}s. */
  default List<Rule> lastRules() {
    return List.of();
  }

  /** What the meter hears beyond the cards. */
  List<EvidenceSource> evidence();

  ProtectionCues protectionCues();

  VerifierLexicon verifierLexicon();

  /** How figures are said; as written where the language does not say. */
  default Speech speech() {
    return Speech.NONE;
  }

  /** What the degree sign becomes in a short message; it stays where the language does not say. */
  default Optional<DegreeWords> degreeWords() {
    return Optional.empty();
  }

  /** What signs a reply at its end and tells nothing else: a closing and a name, or initials. */
  default Optional<Span> signature(String text) {
    return Optional.empty();
  }

  /** What a mail program set below a reply, to its end: it is sent as it stands. */
  default Optional<Span> footer(String text) {
    return Optional.empty();
  }

  /** What a person should look at; nothing where the language watches for nothing. */
  default WatchCues watchCues() {
    return WatchCues.NONE;
  }
}

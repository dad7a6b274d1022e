package dev.tonewright.english;

import dev.tonewright.LanguagePack;
import dev.tonewright.Once;
import dev.tonewright.card.Card;
import dev.tonewright.card.CardFiles;
import dev.tonewright.card.CardLanguage;
import dev.tonewright.card.Finder;
import dev.tonewright.english.norm.ClockForms;
import dev.tonewright.english.norm.SpokenOptions;
import dev.tonewright.english.speech.EnglishSpeech;
import dev.tonewright.language.DegreeWords;
import dev.tonewright.language.ParserModels;
import dev.tonewright.language.ProtectionCues;
import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.language.WatchCues;
import dev.tonewright.measure.EvidenceSource;
import dev.tonewright.measure.Orthography;
import dev.tonewright.measure.WordChoice;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.Speech;
import dev.tonewright.text.Span;
import java.util.List;
import java.util.Optional;

/** English. */
public final class EnglishPack implements LanguagePack {

  private final EnglishWordForms forms = EnglishWordForms.load();
  private final Speech speech = new EnglishSpeech();
  private final Rule clock = new ClockForms();
  private final EnglishCardLanguage cardLanguage = new EnglishCardLanguage(forms);
  private final Once<List<Card>> cards =
      new Once<>(() -> CardFiles.read(EnglishPack.class, "cards", cardLanguage));

  @Override
  public String language() {
    return "en";
  }

  @Override
  public int heapMegabytes() {
    return 350;
  }

  @Override
  public ParserModels parserModels() {
    return new EnglishParserModels();
  }

  @Override
  public CardLanguage cardLanguage() {
    return cardLanguage;
  }

  @Override
  public List<Card> cards() {
    return cards.get();
  }

  @Override
  public List<Finder> finders() {
    return List.of(new Contractions(), new OptionalThat());
  }

  @Override
  public List<Rule> rules() {
    return EnglishRules.all(forms);
  }

  @Override
  public List<Rule> lastRules() {
    return List.of(clock, new SpokenOptions());
  }

  @Override
  public List<EvidenceSource> evidence() {
    return List.of(new WordChoice(EnglishRegister.load()), new Orthography());
  }

  @Override
  public ProtectionCues protectionCues() {
    return EnglishProtection.cues(word -> forms.known(word));
  }

  @Override
  public VerifierLexicon verifierLexicon() {
    return EnglishVerifierLexicon.load();
  }

  @Override
  public Speech speech() {
    return speech;
  }

  @Override
  public Optional<DegreeWords> degreeWords() {
    return Optional.of(new DegreeWords("degree", "degrees"));
  }

  @Override
  public Optional<Span> signature(String text) {
    return LetterClosing.signed(text, forms).or(() -> SpokenInitials.in(text, forms));
  }

  @Override
  public Optional<Span> footer(String text) {
    return Footer.in(text);
  }

  @Override
  public WatchCues watchCues() {
    return EnglishWatch.cues();
  }
}

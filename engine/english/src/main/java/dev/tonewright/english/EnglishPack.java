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

  // A pack is made to ask it for its language; what it reads waits until it is wanted.
  private final Once<EnglishWordForms> forms = new Once<>(EnglishWordForms::load);
  private final Once<Speech> speech = new Once<>(EnglishSpeech::new);
  private final Once<Rule> clock = new Once<>(ClockForms::new);
  private final Once<CardLanguage> cardLanguage =
      new Once<>(() -> new EnglishCardLanguage(forms.get()));
  private final Once<List<Card>> cards =
      new Once<>(() -> CardFiles.read(EnglishPack.class, "cards", cardLanguage.get()));

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
    return cardLanguage.get();
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
    return EnglishRules.all(forms.get());
  }

  @Override
  public List<Rule> lastRules() {
    return List.of(clock.get(), new SpokenOptions(), new SpeakerRule(forms.get()));
  }

  @Override
  public List<EvidenceSource> evidence() {
    return List.of(new WordChoice(EnglishRegister.load()), new Orthography());
  }

  @Override
  public ProtectionCues protectionCues() {
    EnglishWordForms known = forms.get();
    return EnglishProtection.cues(known::known);
  }

  @Override
  public VerifierLexicon verifierLexicon() {
    return EnglishVerifierLexicon.load();
  }

  @Override
  public Speech speech() {
    return speech.get();
  }

  @Override
  public Optional<DegreeWords> degreeWords() {
    return Optional.of(new DegreeWords("degree", "degrees"));
  }

  @Override
  public Optional<Span> signature(String text) {
    EnglishWordForms known = forms.get();
    return LetterClosing.signed(text, known).or(() -> SpokenInitials.in(text, known));
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

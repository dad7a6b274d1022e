package dev.tonewright.german;

import dev.tonewright.LanguagePack;
import dev.tonewright.Once;
import dev.tonewright.card.Card;
import dev.tonewright.card.CardFiles;
import dev.tonewright.card.CardLanguage;
import dev.tonewright.card.Finder;
import dev.tonewright.german.act.Requests;
import dev.tonewright.german.address.AddressRule;
import dev.tonewright.german.letter.ClosingRule;
import dev.tonewright.german.letter.SalutationRule;
import dev.tonewright.german.norm.NormRules;
import dev.tonewright.language.DegreeWords;
import dev.tonewright.language.ParserModels;
import dev.tonewright.language.ProtectionCues;
import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.language.WatchCues;
import dev.tonewright.measure.EvidenceSource;
import dev.tonewright.measure.Orthography;
import dev.tonewright.measure.WordChoice;
import dev.tonewright.rule.Rule;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** German. */
public final class GermanPack implements LanguagePack {

  // A pack is made to ask it for its language; what it reads waits until it is wanted.
  private final Once<GermanWordForms> forms = new Once<>(GermanWordForms::load);
  private final Once<Compounds> compounds = new Once<>(() -> new Compounds(forms.get()));
  private final Once<GermanCardLanguage> cardLanguage =
      new Once<>(() -> new GermanCardLanguage(forms.get()));
  private final Once<List<Card>> cards =
      new Once<>(() -> CardFiles.read(GermanPack.class, "cards", cardLanguage.get()));

  @Override
  public String language() {
    return "de";
  }

  @Override
  public int heapMegabytes() {
    return 320;
  }

  @Override
  public ParserModels parserModels() {
    return new GermanParserModels(forms.get());
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
    return List.of(new Requests());
  }

  @Override
  public List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    rules.add(new AddressRule(forms.get()));
    rules.addAll(NormRules.all(forms.get(), this::onlyNoun));
    rules.add(new SalutationRule(cardLanguage.get()::uncapitalized));
    rules.add(new ClosingRule());
    return List.copyOf(rules);
  }

  private boolean onlyNoun(String lower) {
    return !forms.get().knownLower(lower)
        && (forms.get().is(Spelling.capitalised(lower), "SUB:") || compounds.get().noun(lower));
  }

  @Override
  public List<EvidenceSource> evidence() {
    return List.of(new WordChoice(GermanRegister.load()), new Orthography());
  }

  @Override
  public ProtectionCues protectionCues() {
    return GermanProtection.cues(this::ordinary);
  }

  /** Nouns are ordinary words though they have a capital; names are not. */
  private boolean ordinary(String lower) {
    return forms.get().knownLower(lower)
        || forms.get().is(Spelling.capitalised(lower), "SUB:")
        || compounds.get().noun(lower);
  }

  @Override
  public WatchCues watchCues() {
    return GermanWatch.cues();
  }

  @Override
  public Optional<DegreeWords> degreeWords() {
    return Optional.of(new DegreeWords("Grad", "Grad"));
  }

  @Override
  public Optional<Span> signature(String text) {
    return ClosingRule.signed(text);
  }

  @Override
  public VerifierLexicon verifierLexicon() {
    return GermanVerifierLexicon.load();
  }
}

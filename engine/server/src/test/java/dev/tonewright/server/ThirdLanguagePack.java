package dev.tonewright.server;

import dev.tonewright.LanguagePack;
import dev.tonewright.card.Card;
import dev.tonewright.card.Card.Family;
import dev.tonewright.card.CardLanguage;
import dev.tonewright.card.CardReader;
import dev.tonewright.card.Finder;
import dev.tonewright.card.Openings;
import dev.tonewright.english.EnglishPack;
import dev.tonewright.language.LexiconFile;
import dev.tonewright.language.ParserModels;
import dev.tonewright.language.ProtectionCues;
import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.language.VerifierLexicon.Time;
import dev.tonewright.measure.EvidenceSource;
import dev.tonewright.rule.Rule;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** A language that the server does not know of: one card, on borrowed models. */
public class ThirdLanguagePack implements LanguagePack {

  private static final String LEXICON = "third-language-verifier.yml";

  private static final String CARDS =
      """
      - id: greeting.third
        dial: formality
        forms: {moi: 0-40, terve: 30-100}
        examples: ["80: Moi, kiitos. => Terve, kiitos."]
        keep: ["Kiitos."]
      """;

  private final LanguagePack models = new EnglishPack();

  @Override
  public String language() {
    return "xx";
  }

  @Override
  public ParserModels parserModels() {
    return models.parserModels();
  }

  @Override
  public CardLanguage cardLanguage() {
    return models.cardLanguage();
  }

  @Override
  public List<Card> cards() {
    return CardReader.read(
        new StringReader(CARDS), "scales/third.yml", Family.SCALE, cardLanguage(), Openings.NONE);
  }

  @Override
  public List<Finder> finders() {
    return List.of();
  }

  @Override
  public List<Rule> rules() {
    return List.of();
  }

  @Override
  public List<EvidenceSource> evidence() {
    return List.of();
  }

  @Override
  public ProtectionCues protectionCues() {
    return new ProtectionCues(Map.of(), word -> true);
  }

  @Override
  public VerifierLexicon verifierLexicon() {
    return lexicon(LEXICON);
  }

  private static VerifierLexicon lexicon(String name) {
    InputStream file = ThirdLanguagePack.class.getResourceAsStream(name);
    return new LexiconFile(name, LexiconFile.parts(name, file), new Words());
  }

  /** The same pack with its lexicon left out. */
  public static final class Unverified extends ThirdLanguagePack {

    @Override
    public VerifierLexicon verifierLexicon() {
      return lexicon("no-such-verifier.yml");
    }
  }

  /** The same pack with a slip in its cards. */
  public static final class Misprinted extends ThirdLanguagePack {

    @Override
    public List<Card> cards() {
      return CardReader.read(
          new StringReader(CARDS.replace("dial:", "dail:")),
          "scales/third.yml",
          Family.SCALE,
          cardLanguage(),
          Openings.NONE);
    }
  }

  private static final class Words implements LexiconFile.Words {

    @Override
    public String stem(String word) {
      return word;
    }

    @Override
    public Time time(String word, List<String> auxiliaries, boolean afterSubject) {
      return Time.UNTOLD;
    }

    @Override
    public boolean isWord(String word) {
      return true;
    }
  }
}

package dev.tonewright.german;

import dev.tonewright.language.ParserModels;
import dev.tonewright.language.SentenceCues;
import dev.tonewright.language.TagCorrection;
import java.util.List;

/** German for the parser: CoreNLP's own models and the words by which sentences are told apart. */
public final class GermanParserModels implements ParserModels {

  private static final SentenceCues CUES = GermanSentenceCues.load();

  private final GermanLemmas lemmas;
  private final List<TagCorrection> corrections;

  GermanParserModels(GermanWordForms forms) {
    this.lemmas = new GermanLemmas(forms);
    this.corrections =
        List.of(
            new FiniteOpeners(forms),
            new Imperatives(forms),
            new Infinitives(forms),
            new Participles(forms),
            new CommonNouns(forms));
  }

  @Override
  public String language() {
    return "de";
  }

  /** As the models were trained: hyphenated compounds whole, offsets kept. */
  @Override
  public String tokenizerOptions() {
    return "invertible=true,untokenizable=noneKeep,splitHyphenated=false,splitAssimilations=false";
  }

  @Override
  public String taggerModel() {
    return "edu/stanford/nlp/models/pos-tagger/german-ud.tagger";
  }

  @Override
  public String dependencyModel() {
    return "edu/stanford/nlp/models/parser/nndep/UD_German.gz";
  }

  @Override
  public String lemma(String word, String tag) {
    return lemmas.of(word, tag);
  }

  @Override
  public SentenceCues cues() {
    return CUES;
  }

  @Override
  public StandIn name() {
    return new StandIn("Schmidt", "PROPN");
  }

  @Override
  public StandIn address() {
    return new StandIn("Amazon", "PROPN");
  }

  @Override
  public StandIn number() {
    return new StandIn("42", "NUM");
  }

  @Override
  public List<TagCorrection> tagCorrections() {
    return corrections;
  }
}

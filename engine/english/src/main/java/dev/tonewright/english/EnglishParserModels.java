package dev.tonewright.english;

import dev.tonewright.language.ParserModels;
import dev.tonewright.language.SentenceCues;
import dev.tonewright.language.TagCorrection;
import edu.stanford.nlp.process.Morphology;
import java.util.List;
import java.util.Locale;

/** English for the parser: CoreNLP's own models and the words by which sentences are told apart. */
public final class EnglishParserModels implements ParserModels {

  // The lexer inside is stateful, so each thread has its own.
  private static final ThreadLocal<Morphology> MORPHOLOGY =
      ThreadLocal.withInitial(Morphology::new);

  private static final SentenceCues CUES = EnglishSentenceCues.load();

  @Override
  public String language() {
    return "en";
  }

  /** As the models were trained: hyphenated words split, contractions split, offsets kept. */
  @Override
  public String tokenizerOptions() {
    return "invertible=true,untokenizable=noneKeep";
  }

  @Override
  public String taggerModel() {
    return "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger";
  }

  @Override
  public String dependencyModel() {
    return "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  }

  @Override
  public String lemma(String word, String tag) {
    return MORPHOLOGY.get().lemma(word, tag).toLowerCase(Locale.ROOT);
  }

  @Override
  public SentenceCues cues() {
    return CUES;
  }

  @Override
  public StandIn name() {
    return new StandIn("Smith", "NNP");
  }

  @Override
  public StandIn address() {
    return new StandIn("Amazon", "NNP");
  }

  @Override
  public StandIn number() {
    return new StandIn("42", "CD");
  }

  @Override
  public List<TagCorrection> tagCorrections() {
    return EnglishTagCorrections.ALL;
  }
}

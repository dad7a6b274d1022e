package dev.tonewright.english;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

  /** Words in one reading whose lemma is remembered. */
  private static final int REMEMBERED = 20_000;

  /** Characters of the longest of them. */
  private static final int LONGEST_REMEMBERED = 30;

  private record Tagged(String word, String tag) {}

  private static final Cache<Tagged, String> LEMMAS =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(REMEMBERED).build();

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
    return word.length() > LONGEST_REMEMBERED
        ? lemma(new Tagged(word, tag))
        : LEMMAS.get(new Tagged(word, tag), EnglishParserModels::lemma);
  }

  private static String lemma(Tagged word) {
    return MORPHOLOGY.get().lemma(word.word, word.tag).toLowerCase(Locale.ROOT);
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

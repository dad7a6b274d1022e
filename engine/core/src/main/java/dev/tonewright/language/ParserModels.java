package dev.tonewright.language;

import java.util.List;

/** What a language supplies for splitting, tagging and parsing. Paths are class path resources. */
public interface ParserModels {

  /** ISO 639-1 code, lower case. */
  String language();

  /** Options of CoreNLP's tokenizer; offsets must stay those of the text. */
  String tokenizerOptions();

  /** The part-of-speech model. */
  String taggerModel();

  /** The neural dependency model; basic Universal Dependencies. */
  String dependencyModel();

  /**
   * The dictionary form of a word, lower case; the word itself where it has none.
   *
   * @param word lower case
   * @param tag its part of speech
   */
  default String lemma(String word, String tag) {
    return word;
  }

  /** Words by which the splitter recognises the ends and starts of sentences. */
  SentenceCues cues();

  /** What stands for a name, product or mention while tagging and parsing. */
  StandIn name();

  /** What stands for a link, e-mail address, file name or code while tagging and parsing. */
  StandIn address();

  /** What stands for a placeholder of a figure while tagging and parsing. */
  StandIn number();

  /** Tags that the model is known to get wrong in support writing, applied in order. */
  List<TagCorrection> tagCorrections();

  /**
   * A word that the models know well, in place of one that they cannot know.
   *
   * @param tag its part of speech, given rather than guessed
   */
  record StandIn(String word, String tag) {}
}

package dev.tonewright.benchmark;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP's own pipeline with its published models, up to basic dependencies. */
final class CoreNlpAlone {

  private static final String MODELS = "edu/stanford/nlp/models/";

  private final StanfordCoreNLP pipeline;

  private CoreNlpAlone(Properties settings) {
    this.pipeline = new StanfordCoreNLP(settings);
  }

  static CoreNlpAlone english() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,depparse");
    settings.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
    settings.setProperty("depparse.model", MODELS + "parser/nndep/english_UD.gz");
    return new CoreNlpAlone(settings);
  }

  /** German has no lemmas in CoreNLP; all else is as its {@code german.properties} have it. */
  static CoreNlpAlone german() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,mwt,pos,depparse");
    settings.setProperty("tokenize.language", "de");
    settings.setProperty(
        "tokenize.postProcessor",
        "edu.stanford.nlp.international.german.process.GermanTokenizerPostProcessor");
    settings.setProperty("mwt.mappingFile", MODELS + "mwt/german/german-mwt.tsv");
    settings.setProperty("pos.model", MODELS + "pos-tagger/german-ud.tagger");
    settings.setProperty("depparse.model", MODELS + "parser/nndep/UD_German.gz");
    return new CoreNlpAlone(settings);
  }

  /** The number of sentences, so that the work cannot be optimised away. */
  int annotate(String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document.sentences().size();
  }
}

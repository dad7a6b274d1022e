package dev.tonewright.benchmark;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

/** CoreNLP's own pipeline with its published English models, up to basic dependencies. */
final class CoreNlpAlone {

  private final StanfordCoreNLP pipeline;

  CoreNlpAlone() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,depparse");
    settings.setProperty(
        "pos.model", "edu/stanford/nlp/models/pos-tagger/english-left3words-distsim.tagger");
    settings.setProperty("depparse.model", "edu/stanford/nlp/models/parser/nndep/english_UD.gz");
    this.pipeline = new StanfordCoreNLP(settings);
  }

  /** The number of sentences, so that the work cannot be optimised away. */
  int annotate(String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document.sentences().size();
  }
}

package dev.tonewright.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.lang.ref.SoftReference;
import java.util.List;

/** A sentence over its compact analysis. */
final class AnalysedSentence implements Sentence {

  private final Analysis analysis;
  private final DependencyReader reader;
  private final Codebook tags;
  private volatile SoftReference<List<CoreLabel>> labels = new SoftReference<>(null);
  private volatile SoftReference<SemanticGraph> graph = new SoftReference<>(null);

  AnalysedSentence(Analysis analysis, DependencyReader reader, Codebook tags) {
    this.analysis = analysis;
    this.reader = reader;
    this.tags = tags;
  }

  @Override
  public String text() {
    return analysis.text;
  }

  @Override
  public int size() {
    return analysis.size();
  }

  @Override
  public int start(int token) {
    return analysis.starts[token];
  }

  @Override
  public int end(int token) {
    return analysis.ends[token];
  }

  @Override
  public String word(int token) {
    return analysis.words[token];
  }

  @Override
  public String lower(int token) {
    return analysis.lowers[token];
  }

  @Override
  public String tag(int token) {
    return tags.name(analysis.tags[token]);
  }

  @Override
  public String lemma(int token) {
    return analysis.lemmas[token];
  }

  @Override
  public TokenKind kind(int token) {
    return analysis.kind(token);
  }

  @Override
  public int head(int token) {
    return analysis.tree(reader).heads()[token];
  }

  @Override
  public String relation(int token) {
    return reader.relation(analysis.tree(reader).relations()[token]);
  }

  @Override
  public boolean parseable() {
    return reader.reads(analysis);
  }

  /** CoreNLP's view of the tokens, built on demand and given back when memory is short. */
  List<CoreLabel> labels() {
    List<CoreLabel> known = labels.get();
    if (known == null) {
      known = CoreNlpView.labels(this);
      labels = new SoftReference<>(known);
    }
    return known;
  }

  /** CoreNLP's view of the dependencies, built on demand. */
  SemanticGraph graph() {
    SemanticGraph known = graph.get();
    if (known == null) {
      known = CoreNlpView.graph(this);
      graph = new SoftReference<>(known);
    }
    return known;
  }

  @Override
  public String toString() {
    return analysis.text;
  }
}

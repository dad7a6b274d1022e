package dev.tonewright.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.lang.ref.WeakReference;
import java.util.List;

/** A sentence over its compact analysis. */
final class AnalysedSentence implements Sentence {

  private static final WeakReference<List<CoreLabel>> NO_LABELS = new WeakReference<>(null);
  private static final WeakReference<SemanticGraph> NO_GRAPH = new WeakReference<>(null);

  /**
   * Bytes of an entry of the cache with its arrays and with what rules remember of the sentence as
   * long as it is kept, and of each token in them.
   */
  private static final int ENTRY = 950;

  private static final int TOKEN = 40;

  private final Analysis analysis;
  private final DependencyReader reader;
  private final Codebook tags;

  // Some twenty times as large as the analysis, and asked for again within the same look only.
  private volatile WeakReference<List<CoreLabel>> labels = NO_LABELS;
  private volatile WeakReference<SemanticGraph> graph = NO_GRAPH;

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

  /** CoreNLP's view of the tokens, built on demand and not kept. */
  List<CoreLabel> labels() {
    List<CoreLabel> known = labels.get();
    if (known == null) {
      known = CoreNlpView.labels(this);
      labels = new WeakReference<>(known);
    }
    return known;
  }

  /** CoreNLP's view of the dependencies, built on demand and not kept. */
  SemanticGraph graph() {
    SemanticGraph known = graph.get();
    if (known == null) {
      known = CoreNlpView.graph(this);
      graph = new WeakReference<>(known);
    }
    return known;
  }

  /** Roughly what it holds, in bytes. */
  int weight() {
    return ENTRY + analysis.text.length() + TOKEN * analysis.size();
  }

  @Override
  public String toString() {
    return analysis.text;
  }
}

package dev.tonewright.parse;

import edu.stanford.nlp.international.Language;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.trees.GrammaticalRelation;
import java.util.ArrayList;
import java.util.List;

/** A sentence as the objects that CoreNLP's pattern languages match. */
final class CoreNlpView {

  private CoreNlpView() {}

  static List<CoreLabel> labels(Sentence sentence) {
    List<CoreLabel> labels = new ArrayList<>(sentence.size());
    for (int t = 0; t < sentence.size(); t++) {
      CoreLabel label = new CoreLabel();
      label.setWord(sentence.word(t));
      label.setValue(sentence.word(t));
      label.setOriginalText(sentence.word(t));
      label.setTag(sentence.tag(t));
      label.setLemma(sentence.lemma(t));
      label.setIndex(t + 1);
      label.setSentIndex(0);
      label.setBeginPosition(sentence.start(t));
      label.setEndPosition(sentence.end(t));
      labels.add(label);
    }
    return List.copyOf(labels);
  }

  static SemanticGraph graph(AnalysedSentence sentence) {
    SemanticGraph graph = new SemanticGraph();
    List<IndexedWord> nodes = new ArrayList<>();
    for (CoreLabel label : sentence.labels()) {
      IndexedWord node = new IndexedWord(label);
      nodes.add(node);
      graph.addVertex(node);
    }
    for (int t = 0; t < nodes.size(); t++) {
      int head = sentence.head(t);
      if (head < 0) {
        graph.addRoot(nodes.get(t));
      } else {
        GrammaticalRelation relation =
            GrammaticalRelation.valueOf(Language.UniversalEnglish, sentence.relation(t));
        graph.addEdge(nodes.get(head), nodes.get(t), relation, 0, false);
      }
    }
    return graph;
  }
}

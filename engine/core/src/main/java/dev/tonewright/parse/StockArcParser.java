package dev.tonewright.parse;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's own parser as it comes: what {@link NetworkParser} is held against. */
final class StockArcParser implements ArcParser {

  private final DependencyParser parser;

  StockArcParser(String model) {
    this.parser = DependencyParser.loadFromModelFile(model, new Properties());
  }

  @Override
  public Arcs parse(String[] words, String[] tags) {
    Arcs arcs = new Arcs(new int[words.length], new String[words.length]);
    for (TypedDependency dependency : parser.predict(sentence(words, tags)).typedDependencies()) {
      int token = dependency.dep().index() - 1;
      arcs.heads()[token] = dependency.gov().index() - 1;
      arcs.relations()[token] = dependency.reln().toString();
    }
    return arcs;
  }

  private static CoreMap sentence(String[] words, String[] tags) {
    List<CoreLabel> labels = new ArrayList<>(words.length);
    for (int i = 0; i < words.length; i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(words[i]);
      label.setValue(words[i]);
      label.setTag(tags[i]);
      label.setIndex(i + 1);
      labels.add(label);
    }
    Annotation sentence = new Annotation("");
    sentence.set(CoreAnnotations.TokensAnnotation.class, labels);
    return sentence;
  }
}

package dev.tonewright.parse;

import java.util.Arrays;

/**
 * Basic dependencies of an analysed sentence; what stands outside its grammar hangs on the root.
 */
final class DependencyReader {

  static final String ROOT = "root";

  private final ArcParser parser;
  private final Codebook tags;
  private final Codebook relations;
  private final int longest;

  /**
   * @param longest tokens up to which a sentence is parsed
   */
  DependencyReader(ArcParser parser, Codebook tags, Codebook relations, int longest) {
    this.parser = parser;
    this.tags = tags;
    this.relations = relations;
    this.longest = longest;
  }

  boolean reads(Analysis sentence) {
    return sentence.size() <= longest;
  }

  String relation(byte code) {
    return relations.name(code);
  }

  Analysis.Tree read(Analysis sentence) {
    int size = sentence.size();
    short[] heads = new short[size];
    byte[] names = new byte[size];
    Arrays.fill(heads, (short) -1);
    Arrays.fill(names, relations.code(ROOT));
    if (reads(sentence)) {
      int[] inside = inside(sentence);
      if (inside.length > 0) {
        parse(sentence, inside, heads, names);
      }
    }
    return new Analysis.Tree(heads, names);
  }

  private void parse(Analysis sentence, int[] inside, short[] heads, byte[] names) {
    String[] words = new String[inside.length];
    String[] wordTags = new String[inside.length];
    for (int i = 0; i < inside.length; i++) {
      words[i] = sentence.forms[inside[i]];
      wordTags[i] = tags.name(sentence.tags[inside[i]]);
    }
    ArcParser.Arcs arcs = parser.parse(words, wordTags);
    int root = inside[0];
    for (int i = 0; i < inside.length; i++) {
      int head = arcs.heads()[i];
      heads[inside[i]] = (short) (head < 0 ? -1 : inside[head]);
      names[inside[i]] = relations.code(arcs.relations()[i]);
      if (head < 0) {
        root = inside[i];
      }
    }
    byte discourse = relations.code("discourse");
    for (int t = 0; t < sentence.size(); t++) {
      if (sentence.outside(t)) {
        heads[t] = (short) root;
        names[t] = discourse;
      }
    }
  }

  private static int[] inside(Analysis sentence) {
    int[] inside = new int[sentence.size()];
    int count = 0;
    for (int t = 0; t < inside.length; t++) {
      if (!sentence.outside(t)) {
        inside[count++] = t;
      }
    }
    return Arrays.copyOf(inside, count);
  }
}

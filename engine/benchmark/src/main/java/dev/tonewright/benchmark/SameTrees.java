package dev.tonewright.benchmark;

import dev.tonewright.english.EnglishPack;
import dev.tonewright.parse.CoreNlpParser;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.Sentence;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Our scoring of the published tagger and parser network beside CoreNLP's own: each sentence that
 * differs is printed, and at the end how often that happened and what the trees took each, in
 * processor time. Built as {@link BesideCoreNlp} is; then:
 *
 * <pre>
 * java -cp 'engine/benchmark/target/tonewright-benchmark.jar:engine/benchmark/target/lib/*' \
 *     dev.tonewright.benchmark.SameTrees [--drafts FILE]
 * </pre>
 *
 * FILE holds one JSON object with {@code text} a line; without it the project's own replies are
 * parsed. Exits with 1 where a sentence differs.
 */
public final class SameTrees {

  private final CoreNlpParser ours = CoreNlpParser.load(new EnglishPack().parserModels());
  private final CoreNlpParser reference =
      CoreNlpParser.loadReference(new EnglishPack().parserModels());
  private final Set<String> seen = new HashSet<>();
  private long tokens;
  private long different;
  private long ourTime;
  private long referenceTime;

  private SameTrees() {}

  public static void main(String[] arguments) throws IOException {
    boolean given = arguments.length == 2 && arguments[0].equals("--drafts");
    if (!given && arguments.length > 0) {
      throw new IllegalArgumentException(
          String.join(" ", arguments) + ": expected nothing, or --drafts and a file");
    }
    SameTrees run = new SameTrees();
    (given ? Texts.of(Path.of(arguments[1])) : Texts.replies()).forEach(run::compare);
    run.report();
    System.exit(run.different == 0 ? 0 : 1);
  }

  private void compare(String text) {
    List<ParsedText.Placed> sentences = ours.parse(text).sentences();
    List<ParsedText.Placed> references = reference.parse(text).sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i).sentence();
      if (sentence.size() > 0 && seen.add(sentence.text())) {
        compare(sentence, references.get(i).sentence());
      }
    }
  }

  private void compare(Sentence sentence, Sentence expected) {
    tokens += sentence.size();
    long start = processorTime();
    String[] tree = tree(sentence);
    long middle = processorTime();
    String[] expectedTree = tree(expected);
    ourTime += middle - start;
    referenceTime += processorTime() - middle;
    if (!Arrays.equals(tree, expectedTree)) {
      different++;
      System.out.println(sentence.text());
    }
  }

  private static String[] tree(Sentence sentence) {
    String[] tree = new String[sentence.size()];
    for (int t = 0; t < tree.length; t++) {
      tree[t] = sentence.tag(t) + " " + sentence.relation(t) + " " + sentence.head(t);
    }
    return tree;
  }

  /** Nanoseconds of this thread alone, so that a busy machine counts little. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void report() {
    System.out.printf(
        "%d sentences, %d tokens, %d differ; %.0f µs a token, CoreNLP %.0f, %.1f times as fast%n",
        seen.size(),
        tokens,
        different,
        ourTime / 1e3 / tokens,
        referenceTime / 1e3 / tokens,
        (double) referenceTime / ourTime);
  }
}

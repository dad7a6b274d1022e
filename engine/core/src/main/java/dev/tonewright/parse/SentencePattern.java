package dev.tonewright.parse;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** A Semgrex pattern over the basic dependencies of a sentence. Safe for use by many threads. */
public final class SentencePattern {

  /**
   * One match.
   *
   * @param node index of the token that the pattern's first node met
   * @param nodes token index by the name that the pattern gives it
   */
  public record Match(int node, Map<String, Integer> nodes) {

    public Match {
      nodes = Map.copyOf(nodes);
    }

    /** The token of a named node, empty where an optional part did not match. */
    public Optional<Integer> token(String name) {
      return Optional.ofNullable(nodes.get(name));
    }
  }

  private final SemgrexPattern pattern;
  private final Optional<NodeWords> first;
  private final boolean wordsOnly;

  private SentencePattern(SemgrexPattern pattern, String semgrex) {
    this.pattern = pattern;
    this.first = NodeWords.of(semgrex);
    this.wordsOnly = NodeWords.isAll(semgrex);
  }

  /** Throws {@link IllegalArgumentException} naming a pattern that cannot be read. */
  public static SentencePattern compile(String semgrex) {
    PatternSource.check(semgrex);
    try {
      return new SentencePattern(SemgrexPattern.compile(semgrex), semgrex);
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("sentence pattern \"" + semgrex + "\" cannot be read", e);
    }
  }

  /** Whether words and tags alone tell its matches, so that nothing is parsed for them. */
  public boolean wordsOnly() {
    return wordsOnly;
  }

  /** Whether it can match, as far as words and tags tell: nothing is parsed to say so. */
  public boolean possible(Sentence sentence) {
    return first.isEmpty() || first.get().in(sentence);
  }

  /** All matches, by the pattern's first node from left to right; none where nothing was parsed. */
  public List<Match> matches(Sentence sentence) {
    if (!sentence.parseable()
        || !(sentence instanceof AnalysedSentence analysed)
        || !possible(sentence)) {
      return List.of();
    }
    if (wordsOnly) {
      return IntStream.range(0, sentence.size())
          .filter(t -> first.get().at(sentence, t))
          .mapToObj(t -> new Match(t, Map.of("head", t)))
          .toList();
    }
    List<Match> matches = new ArrayList<>();
    SemgrexMatcher matcher = pattern.matcher(analysed.graph());
    while (matcher.find()) {
      Map<String, Integer> nodes = new TreeMap<>();
      for (String name : matcher.getNodeNames()) {
        IndexedWord node = matcher.getNode(name);
        if (node != null) {
          nodes.put(name, node.index() - 1);
        }
      }
      Match match = new Match(matcher.getMatch().index() - 1, nodes);
      if (!matches.contains(match)) {
        matches.add(match);
      }
    }
    matches.sort((a, b) -> Integer.compare(a.node(), b.node()));
    return List.copyOf(matches);
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }
}

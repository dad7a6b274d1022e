package dev.tonewright.parse;

import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.semgraph.semgrex.SemgrexMatcher;
import edu.stanford.nlp.semgraph.semgrex.SemgrexPattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

  private SentencePattern(SemgrexPattern pattern) {
    this.pattern = pattern;
  }

  /** Throws {@link IllegalArgumentException} naming a pattern that cannot be read. */
  public static SentencePattern compile(String semgrex) {
    PatternSource.check(semgrex);
    try {
      return new SentencePattern(SemgrexPattern.compile(semgrex));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("sentence pattern \"" + semgrex + "\" cannot be read", e);
    }
  }

  /** All matches, by the pattern's first node from left to right; none where nothing was parsed. */
  public List<Match> matches(Sentence sentence) {
    if (!sentence.parseable() || !(sentence instanceof AnalysedSentence analysed)) {
      return List.of();
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

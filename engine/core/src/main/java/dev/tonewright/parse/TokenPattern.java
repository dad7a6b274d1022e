package dev.tonewright.parse;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.tokensregex.TokenSequenceMatcher;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A TokensRegex pattern over the tokens of a sentence. Safe for use by many threads. */
public final class TokenPattern {

  /**
   * A run of tokens.
   *
   * @param first index of the first token
   * @param end index after the last token, greater than {@code first}
   */
  public record Run(int first, int end) {}

  /**
   * One match.
   *
   * @param whole the tokens of the match
   * @param groups the tokens of each named group that took part, by its name without "$"
   */
  public record Match(Run whole, Map<String, Run> groups) {

    public Match {
      groups = Map.copyOf(groups);
    }

    /** The tokens of a group, empty where it took no part or met nothing. */
    public Optional<Run> group(String name) {
      return Optional.ofNullable(groups.get(name));
    }
  }

  private static final Pattern NAMED_GROUP = Pattern.compile("\\(\\?(\\$\\w+)");

  private final TokenSequencePattern pattern;
  private final List<String> names;

  private TokenPattern(TokenSequencePattern pattern, List<String> names) {
    this.pattern = pattern;
    this.names = names;
  }

  /** Throws {@link IllegalArgumentException} naming a pattern that cannot be read. */
  public static TokenPattern compile(String tokensRegex) {
    PatternSource.check(tokensRegex);
    try {
      TreeSet<String> names = new TreeSet<>();
      NAMED_GROUP
          .matcher(tokensRegex)
          .results()
          .map((MatchResult r) -> r.group(1))
          .forEach(names::add);
      return new TokenPattern(TokenSequencePattern.compile(tokensRegex), List.copyOf(names));
    } catch (RuntimeException e) {
      throw new IllegalArgumentException("token pattern \"" + tokensRegex + "\" cannot be read", e);
    }
  }

  /** The matches from left to right, never overlapping. */
  public List<Match> matches(Sentence sentence) {
    List<CoreLabel> labels =
        sentence instanceof AnalysedSentence analysed
            ? analysed.labels()
            : CoreNlpView.labels(sentence);
    List<Match> matches = new ArrayList<>();
    TokenSequenceMatcher matcher = pattern.getMatcher(labels);
    while (matcher.find()) {
      if (matcher.end() > matcher.start()) {
        matches.add(new Match(new Run(matcher.start(), matcher.end()), groups(matcher)));
      }
    }
    return List.copyOf(matches);
  }

  private Map<String, Run> groups(TokenSequenceMatcher matcher) {
    Map<String, Run> groups = new TreeMap<>();
    for (String name : names) {
      int start = matcher.start(name);
      int end = matcher.end(name);
      if (start >= 0 && end > start) {
        groups.put(name.substring(1), new Run(start, end));
      }
    }
    return groups;
  }

  @Override
  public String toString() {
    return pattern.pattern();
  }
}

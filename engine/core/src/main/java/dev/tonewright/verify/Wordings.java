package dev.tonewright.verify;

import dev.tonewright.verify.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** The exchanges that a profile asks for: both sides of each are read as one meaning. */
final class Wordings {

  static final Wordings NONE = new Wordings(List.of());

  private final List<Pair> pairs;

  private record Pair(List<String> from, List<String> to, String name) {

    /** Where one side holds the other, the longer one is what stands. */
    List<List<String>> longerFirst() {
      return from.size() > to.size() ? List.of(from, to) : List.of(to, from);
    }
  }

  private Wordings(List<Pair> pairs) {
    this.pairs = pairs;
  }

  /**
   * @param words the words of an expression
   * @param stem what inflected forms have in common
   */
  static Wordings of(
      List<Wording> wordings, Function<String, List<Token>> words, UnaryOperator<String> stem) {
    List<Pair> pairs = new ArrayList<>();
    for (Wording w : wordings) {
      List<String> from = stems(words.apply(w.from()), stem);
      List<String> to = stems(words.apply(w.to()), stem);
      if (!from.isEmpty() && !to.isEmpty() && !from.equals(to)) {
        pairs.add(new Pair(from, to, "wording " + String.join(" ", to)));
      }
    }
    // Of two expressions of which one holds the other, the longer is the one that was meant.
    pairs.sort((a, b) -> longest(b) - longest(a));
    return pairs.isEmpty() ? NONE : new Wordings(pairs);
  }

  private static int longest(Pair pair) {
    return Math.max(pair.from.size(), pair.to.size());
  }

  private static List<String> stems(List<Token> tokens, UnaryOperator<String> stem) {
    return tokens.stream()
        .filter(t -> t.kind() != Kind.END && t.kind() != Kind.COMMA)
        .map(t -> stem(t, stem))
        .toList();
  }

  private static String stem(Token token, UnaryOperator<String> stem) {
    return token.kind() == Kind.WORD ? stem.apply(token.text()) : token.text();
  }

  boolean isEmpty() {
    return pairs.isEmpty();
  }

  /** The tokens with every side of an exchange as one word of the exchange's own meaning. */
  List<Token> merged(List<Token> tokens, UnaryOperator<String> stem) {
    if (pairs.isEmpty()) {
      return tokens;
    }
    List<Token> merged = new ArrayList<>(tokens.size());
    int i = 0;
    while (i < tokens.size()) {
      int length = 0;
      for (Pair pair : pairs) {
        for (List<String> side : pair.longerFirst()) {
          if (length == 0 && stands(side, tokens, i, stem)) {
            length = side.size();
            merged.add(one(tokens.subList(i, i + length), side, pair.name));
          }
        }
      }
      if (length == 0) {
        merged.add(tokens.get(i));
      }
      i += Math.max(1, length);
    }
    return merged;
  }

  private static boolean stands(
      List<String> side, List<Token> tokens, int at, UnaryOperator<String> stem) {
    for (int k = 0; k < side.size(); k++) {
      if (at + k >= tokens.size() || !stem(tokens.get(at + k), stem).equals(side.get(k))) {
        return false;
      }
    }
    return true;
  }

  /** The word that stands in another form than its stem tells of time. */
  private static Token one(List<Token> run, List<String> side, String name) {
    Token head = run.get(0);
    for (int k = run.size() - 1; k >= 0; k--) {
      head = run.get(k).text().equals(side.get(k)) ? head : run.get(k);
    }
    Token first = run.get(0);
    return new Token(Kind.WORD, head.text(), first.capital(), first.glued(), name);
  }

  /** Whether a text says less of what a profile prefers, or more of what it replaces. */
  boolean turnedBack(List<Token> before, List<Token> after, UnaryOperator<String> stem) {
    for (Pair pair : pairs) {
      if (count(pair.to, after, stem) < count(pair.to, before, stem)
          || count(pair.from, after, stem) > count(pair.from, before, stem)
              && !contains(pair.to, pair.from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean contains(List<String> whole, List<String> part) {
    return java.util.Collections.indexOfSubList(whole, part) >= 0;
  }

  private static int count(List<String> side, List<Token> tokens, UnaryOperator<String> stem) {
    int count = 0;
    for (int i = 0; i < tokens.size(); i++) {
      count += stands(side, tokens, i, stem) ? 1 : 0;
    }
    return count;
  }
}

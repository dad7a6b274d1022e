package dev.tonewright.english.norm;

import dev.tonewright.english.norm.GrammarPattern.Rendered;
import dev.tonewright.language.Expressions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** One kind of thing that an element of a {@link GrammarPattern} lets stand in its place. */
interface GrammarElement {

  /** It does not stand there. */
  int NO = -1;

  /** Any word, part of speech or lemma. */
  Predicate<String> ANY = text -> true;

  /** The end of the sentence, or a mark. */
  GrammarElement END = (s, token) -> token == s.size() || isMark(s.tag(token)) ? 0 : NO;

  /** How many tokens it takes from {@code token} on, 0 or 1; {@link #NO} where it stands not. */
  int at(Rendered sentence, int token);

  /** A token by its word, its part of speech and its lemma. */
  static GrammarElement token(
      Predicate<String> word, Predicate<String> tag, Predicate<String> lemma) {
    return (s, token) ->
        token < s.size()
                && word.test(s.word(token))
                && tag.test(s.tag(token))
                && lemma.test(s.lemma(token))
            ? 1
            : NO;
  }

  /** None of these stands there. */
  static GrammarElement none(List<GrammarElement> kinds) {
    return (s, token) -> kinds.stream().anyMatch(kind -> kind.at(s, token) != NO) ? NO : 0;
  }

  /** The word before is one of these, or is none of them. */
  static GrammarElement before(Predicate<String> words, boolean wanted) {
    return (s, token) -> (token > 0 && words.test(s.word(token - 1))) == wanted ? 0 : NO;
  }

  /** The start of the sentence, or one of these words before. */
  static GrammarElement start(Predicate<String> words) {
    return (s, token) -> token == 0 || words.test(s.word(token - 1)) ? 0 : NO;
  }

  /** The sentence ends in the first question mark from here on, and no other clause begins. */
  static GrammarElement oneQuestion(Predicate<String> clauseStarts) {
    return (s, token) -> {
      for (int t = token; t < s.size(); t++) {
        if (clauseStarts.test(s.word(t))) {
          return NO;
        }
        int mark = s.word(t).indexOf('?');
        if (mark >= 0) {
          return t == s.size() - 1 && mark == s.word(t).length() - 1 ? 0 : NO;
        }
      }
      return NO;
    };
  }

  /** Alternatives between bars, each as written or an expression over the whole text. */
  static Predicate<String> oneOf(String alternatives) {
    Set<String> plain = new HashSet<>();
    List<Pattern> expressions = new ArrayList<>();
    for (String one : alternatives.split("\\|")) {
      if (Expressions.match(one, ".*[\\[\\](){}*+?\\\\^$].*")
          || Expressions.match(one, ".*\\w\\.")) {
        expressions.add(Pattern.compile(one));
      } else {
        plain.add(one);
      }
    }
    Set<String> words = Set.copyOf(plain);
    return expressions.isEmpty()
        ? words::contains
        : text ->
            words.contains(text) || expressions.stream().anyMatch(e -> e.matcher(text).matches());
  }

  private static boolean isMark(String tag) {
    return tag.equals(".") || tag.equals(",") || tag.equals(":");
  }
}

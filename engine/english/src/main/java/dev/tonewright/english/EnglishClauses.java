package dev.tonewright.english;

import dev.tonewright.parse.Sentence;
import java.util.Set;

/** Where English clauses and phrases begin and end, read from tags and basic dependencies. */
final class EnglishClauses {

  private static final Set<String> CLAUSE_OPENERS =
      Set.of(
          "and",
          "but",
          "so",
          "then",
          "or",
          "also",
          "because",
          "as",
          "since",
          "however",
          "otherwise",
          "therefore",
          "plus");

  /** What may stand before the first clause of a sentence without belonging to it. */
  private static final Set<String> SENTENCE_OPENERS =
      Set.of(
          "ok",
          "okay",
          "great",
          "perfect",
          "brilliant",
          "excellent",
          "thanks",
          "thank",
          "you",
          "hi",
          "hello",
          "hey",
          "dear",
          "well",
          "so",
          "and",
          "but",
          "also",
          "now",
          "yes",
          "no",
          "sure",
          "right",
          "alright",
          "oh",
          "then",
          "meanwhile",
          "here",
          "hence",
          "otherwise",
          "therefore",
          "however",
          "unfortunately",
          "worries",
          "problem",
          "sir",
          "madam",
          "ma'am",
          "please",
          "again",
          "first",
          "next",
          "finally",
          "additionally",
          "in",
          "case",
          "this",
          "that",
          "apart",
          "from",
          "there",
          "i",
          "see",
          "understand",
          "actually",
          "basically");

  private EnglishClauses() {}

  /** A mark that is no word: a comma, stop, dash, bracket or emoji. */
  static boolean mark(Sentence s, int t) {
    int c = s.word(t).codePointAt(0);
    return !Character.isLetterOrDigit(c) && !"#%[{<$€£@&'".contains(Character.toString(c));
  }

  static boolean clauseStart(Sentence s, int t) {
    if (t == 0 || opensHere(s, t)) {
      return true;
    }
    return sentenceStart(s, t) || FrontedQuestion.at(s, t);
  }

  private static boolean opensHere(Sentence s, int t) {
    int p = t - 1;
    String before = s.word(p);
    if (mark(s, p)) {
      return !before.startsWith("(") && !before.startsWith("/");
    }
    return CLAUSE_OPENERS.contains(s.lower(p))
        && (p == 0
            || mark(s, p - 1)
            || s.lower(p).equals("and")
            || s.lower(p).equals("but")
            || s.lower(p).equals("so"));
  }

  static boolean sentenceStart(Sentence s, int t) {
    if (t == 0) {
      return true;
    }
    boolean marked = mark(s, t - 1);
    for (int p = 0; p < t; p++) {
      boolean opener =
          mark(s, p)
              || SENTENCE_OPENERS.contains(s.lower(p))
              || (s.tag(p).startsWith("NNP") && p <= 2)
              || p == 0 && s.word(p).startsWith("@");
      if (!opener) {
        return false;
      }
    }
    return marked
        || t == 1 && s.word(0).startsWith("@")
        || t == 1
            && Set.of(
                    "so",
                    "and",
                    "but",
                    "also",
                    "now",
                    "then",
                    "ok",
                    "okay",
                    "yes",
                    "well",
                    "please",
                    "unfortunately",
                    "meanwhile",
                    "here",
                    "hence",
                    "otherwise",
                    "therefore")
                .contains(s.lower(0));
  }

  /** Index of the last token that is no closing mark. */
  static int lastWord(Sentence s) {
    int t = s.size() - 1;
    while (t > 0 && mark(s, t) && !closes(s, t)) {
      t--;
    }
    return t;
  }

  /** Whether a bracket closes that was opened in the sentence, behind its first word. */
  private static boolean closes(Sentence s, int t) {
    if (!s.word(t).equals(")")) {
      return false;
    }
    for (int p = t - 1; p > 0; p--) {
      if (s.word(p).equals("(")) {
        return true;
      }
    }
    return false;
  }

  /** Whether the chain of heads from a token passes one in {@code from..to}. */
  static boolean under(Sentence s, int token, int from, int to) {
    int steps = 0;
    for (int t = token; t >= 0 && steps <= s.size(); t = s.head(t), steps++) {
      if (t >= from && t <= to) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token is a verb with a subject of its own, and so the head of a clause. */
  static boolean headsClause(Sentence s, int t) {
    for (int d = 0; d < s.size(); d++) {
      if (s.head(d) == t && (s.relation(d).startsWith("nsubj") || s.relation(d).equals("expl"))) {
        return true;
      }
    }
    return false;
  }

  /** The first token of the subtree of {@code t}. */
  static int subtreeStart(Sentence s, int t) {
    int start = t;
    for (int d = t - 1; d >= 0; d--) {
      if (under(s, d, t, t)) {
        start = d;
      }
    }
    return start;
  }
}

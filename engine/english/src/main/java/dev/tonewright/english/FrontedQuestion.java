package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import java.util.Set;

/** A question behind a clause that no comma closes: "before we go on may I …?". */
public final class FrontedQuestion {

  /** What a clause in front of its main clause begins with. */
  public static final Set<String> OPENERS =
      Set.of(
          "if",
          "when",
          "once",
          "unless",
          "after",
          "before",
          "until",
          "although",
          "though",
          "since",
          "because",
          "whenever");

  /** What may stand before that. */
  public static final Set<String> LEADS =
      Set.of("so", "and", "but", "also", "then", "now", "ok", "okay", "hi", "hello", "hey", ",");

  /** What else only a question tells from what goes on: "for the refund may I have …?". */
  private static final Set<String> PHRASES = Set.of("while", "whilst", "as", "to", "for", "in");

  private static final Set<String> ASKING_MODALS = Set.of("may", "can", "could", "would", "will");
  private static final Set<String> ASKING_VERBS = Set.of("do", "did", "have", "are", "were");

  /**
   * In front of a clause they turn it as a question is turned: "only in the app can you see it".
   */
  private static final Set<String> INVERTING =
      Set.of(
          "only", "no", "nowhere", "never", "neither", "nor", "rarely", "hardly", "seldom", "not");

  private static final Set<String> ASKED = Set.of("i", "you", "we", "they", "it");

  private FrontedQuestion() {}

  /** Whether the question begins at a token. */
  static boolean at(Sentence s, int t) {
    return isInverted(s, t) && begins(s) == t;
  }

  /**
   * Where the question begins behind a clause in front of it that no comma closes: only a question
   * has its verb before "you".
   *
   * @return -1 where there is none
   */
  public static int begins(Sentence s) {
    int first = 0;
    while (first < s.size() - 1 && LEADS.contains(s.lower(first))) {
      first++;
    }
    boolean purpose = first > 0 && s.lower(first - 1).equals("so") && s.lower(first).equals("that");
    if (!purpose && !isFronting(s.lower(first))) {
      return -1;
    }
    for (int t = first + 1; t + 1 < s.size() && !EnglishClauses.mark(s, t); t++) {
      if (s.tag(t).startsWith("W") && !Expressions.match(s.lower(t), "that|who")) {
        return -1; // "when you called us what did we say"
      }
      if (t == first + 1 && INVERTING.contains(s.lower(t))) {
        return -1; // "though only in the app can you see it"
      }
      if (isInverted(s, t)) {
        return t > first + 2 && endsClause(s, t - 1) ? t : -1;
      }
    }
    return -1;
  }

  private static boolean isFronting(String word) {
    return OPENERS.contains(word) || PHRASES.contains(word);
  }

  /** Whether a verb stands before the one who is asked, and what it needs behind. */
  private static boolean isInverted(Sentence s, int t) {
    if (t + 2 >= s.size() || !ASKED.contains(s.lower(t + 1)) || s.tag(t).startsWith("N")) {
      return false;
    }
    String behind = s.tag(t + 2);
    if (ASKING_MODALS.contains(s.lower(t))
        && (s.lower(t + 1).equals("you") || s.word(s.size() - 1).startsWith("?"))) {
      return Expressions.match(behind, "VBP?|RB|UH")
          || Expressions.match(s.lower(t + 2), "please|kindly");
    }
    return ASKING_VERBS.contains(s.lower(t))
        && Expressions.match(behind, "VB.*|RB|JJ|IN")
        && s.word(s.size() - 1).startsWith("?");
  }

  /** Whether a clause can end with a word. */
  private static boolean endsClause(Sentence s, int t) {
    boolean subject =
        Expressions.match(s.lower(t), "i|we|they|he|she")
            || s.lower(t).equals("you") && t > 0 && isFronting(s.lower(t - 1));
    boolean pointer = Expressions.match(s.lower(t), "this|these|those|all");
    return !subject
        && (pointer || !Expressions.match(s.tag(t), "DT|PRP\\$|TO|MD|CC|W.*|VBZ|VBP|POS"))
        && !Expressions.match(
            s.lower(t), "then|only|so|not|n.t|never|nor|neither|anything|what|than|as|that");
  }
}

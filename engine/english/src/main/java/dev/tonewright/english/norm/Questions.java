package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import java.util.Set;
import java.util.stream.IntStream;

/** Recognises what is certainly a question by its word order. */
final class Questions {

  private static final Set<String> LEADS =
      Set.of(
          "ok", "okay", "so", "and", "but", "also", "well", "now", "then", "please", "alright",
          "great", "perfect", "thanks", "sure", "right", "sorry", "hi", "hello", "yes", ",");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "do", "does", "did", "is", "are", "was", "were", "am", "can", "could", "will", "would",
          "shall", "may", "has", "have");

  private static final Set<String> SUBJECTS =
      Set.of("i", "you", "he", "she", "we", "they", "it", "this", "that", "there", "anyone");

  private static final Set<String> WH =
      Set.of("what", "how", "when", "where", "why", "who", "which");

  private static final Set<String> RESTART =
      Set.of(
          "i", "we", "you", "it", "they", "this", "that", "please", "then", "so", "thanks", "thank",
          "because", "let", "just", "if");

  private Questions() {}

  /** Whether the tokens from {@code first} to before {@code end} are one plain question. */
  static boolean certain(Sentence s, int first, int end) {
    int at = first;
    while (at < end && LEADS.contains(s.lower(at))) {
      at++;
    }
    boolean bare =
        at + 3 == end
            && WH.contains(s.lower(at))
            && AUXILIARIES.contains(s.lower(at + 1))
            && pronoun(s, at + 2);
    if (bare) {
      return true; // "How are you"
    }
    if (at + 2 >= end || !opens(s, at, end)) {
      return false;
    }
    for (int t = at + 1; t + 1 < end; t++) {
      boolean anew =
          Character.isUpperCase(s.word(t).codePointAt(0))
              && !s.lower(t).equals("i")
              && RESTART.contains(s.lower(t));
      boolean promises =
          s.lower(t).equals("and")
              && Expressions.match(s.lower(t + 1), "i|we")
              && t + 2 < end
              && Expressions.match(s.lower(t + 2), "will|'ll|’ll|can|shall");
      if (anew
          || promises
          || ";:".contains(s.lower(t))
          || s.lower(t).equals(",")
              && RESTART.contains(s.lower(t + 1))
              && !lastPlease(s, t + 1, end)
          || s.lower(t).equals(",") && states(s, t + 1, end)
          || Expressions.match(s.lower(t), "let|otherwise")) {
        return false;
      }
    }
    return true;
  }

  /** "Can you believe it, the part came back": a statement runs on behind the comma. */
  private static boolean states(Sentence s, int at, int end) {
    return Expressions.match(s.tag(at), "DT|PRP\\$")
        && IntStream.range(at + 1, end).anyMatch(t -> Expressions.match(s.tag(t), "VBD|VBZ|MD"));
  }

  /** "Could you check, please?" */
  private static boolean lastPlease(Sentence s, int at, int end) {
    boolean last = at + 1 == end || at + 2 == end && s.word(at + 1).equals("?");
    return last && s.lower(at).equals("please");
  }

  private static boolean opens(Sentence s, int at, int end) {
    String word = s.lower(at);
    if (AUXILIARIES.contains(word)) {
      return inverted(s, at, end);
    }
    if (!WH.contains(word) || at + 3 >= end) {
      return false;
    }
    boolean noun =
        Set.of("what", "which", "how").contains(word)
            && Expressions.match(s.tag(at + 1), "NNS?|JJ");
    int auxiliary = noun ? at + 2 : at + 1;
    if (auxiliary + 1 >= end || !AUXILIARIES.contains(s.lower(auxiliary))) {
      return false;
    }
    boolean copula =
        Set.of("what", "who", "where", "how", "which", "when").contains(word)
            && Expressions.match(s.lower(auxiliary), "is|are|was|were")
            && Expressions.match(
                s.lower(auxiliary + 1), "the|your|our|my|this|that|these|those|a|an");
    boolean clause = copula && endsInPlace(s, auxiliary + 2, end);
    return clause || pronoun(s, auxiliary + 1) && !s.lower(auxiliary).equals("have");
  }

  /** "What is the X" asks; "What the X is" and "What is the X is Y" do not. */
  private static boolean endsInPlace(Sentence s, int from, int end) {
    for (int t = from; t < end; t++) {
      if (Expressions.match(s.tag(t), "VBZ|VBP|VBD|MD")) {
        return false;
      }
    }
    return true;
  }

  private static boolean inverted(Sentence s, int at, int end) {
    String auxiliary = s.lower(at);
    int subject = at + 1;
    if (Expressions.match(s.lower(subject), "not|n't")) {
      subject++;
    }
    if (subject + 1 >= end || !pronoun(s, subject)) {
      return false;
    }
    String who = s.lower(subject);
    return switch (auxiliary) {
      case "may" -> Expressions.match(who, "i|we");
      case "do", "have" ->
          Expressions.match(who, "you|we|they|i") && !s.tag(subject).equals("PRP$");
      case "were", "am" -> Expressions.match(who, "i|you|they|we") && !auxiliary.equals("were");
      case "will", "can", "could", "would" -> !Expressions.match(s.lower(subject + 1), ",");
      default -> true;
    };
  }

  /**
   * Whether a question may begin at an auxiliary: where no subject is before it ("and does the
   * light turn green"), where "you" is behind it, or behind a question word ("what item is this").
   */
  static boolean mayBegin(Sentence s, int at) {
    boolean asksReader =
        Expressions.match(s.lower(at), "can|could|would|will") && "you".equals(s.lower(at + 1));
    boolean inverted =
        !Expressions.match(s.tag(at - 1), "NN.*|PRP|W.*|EX|DT|CD|RB|MD|TO|VB[PZD]?|\\)");
    boolean behindWord =
        s.tag(at - 1).startsWith("W")
            || at > 1 && s.tag(at - 1).startsWith("NN") && s.tag(at - 2).startsWith("W");
    return AUXILIARIES.contains(s.lower(at)) && (inverted || behindWord) || asksReader;
  }

  private static boolean pronoun(Sentence s, int at) {
    return SUBJECTS.contains(s.lower(at));
  }
}

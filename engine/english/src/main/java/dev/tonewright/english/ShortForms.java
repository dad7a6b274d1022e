package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Which words contract with the one before them, and where a writer would let them. */
final class ShortForms {

  /** Words that any verb of {@code SHORT} contracts with. */
  static final Set<String> SUBJECTS =
      Set.of("i", "you", "he", "she", "it", "we", "they", "that", "there");

  /** Full form → what is left of it behind a subject. */
  private static final Map<String, String> SHORT =
      Map.of(
          "am", "'m", "are", "'re", "have", "'ve", "will", "'ll", "would", "'d", "is", "'s", "has",
          "'s");

  /** Auxiliaries that take n't, with the shape they take it in. */
  static final Map<String, String> NEGATIVE =
      Map.ofEntries(
          Map.entry("do", "don't"),
          Map.entry("does", "doesn't"),
          Map.entry("did", "didn't"),
          Map.entry("is", "isn't"),
          Map.entry("are", "aren't"),
          Map.entry("was", "wasn't"),
          Map.entry("were", "weren't"),
          Map.entry("have", "haven't"),
          Map.entry("has", "hasn't"),
          Map.entry("had", "hadn't"),
          Map.entry("will", "won't"),
          Map.entry("would", "wouldn't"),
          Map.entry("can", "can't"),
          Map.entry("could", "couldn't"),
          Map.entry("should", "shouldn't"));

  private static final Pattern NEGATED =
      Pattern.compile("\\b(" + String.join("|", NEGATIVE.keySet()) + ") ?not\\b");

  private static final Pattern WITH_VERB =
      Pattern.compile("\\b(I|you|we|they) (am|are|will|would)\\b");

  private ShortForms() {}

  /** Words as they are said: "I'm afraid we can't" for "I am afraid we cannot". */
  static String of(String words) {
    String negated = NEGATED.matcher(words).replaceAll(m -> NEGATIVE.get(m.group(1)));
    return WITH_VERB.matcher(negated).replaceAll(m -> m.group(1) + SHORT.get(m.group(2)));
  }

  /** The contraction of the two words that begin and end a stretch. */
  static String of(Sentence s, int first, int last) {
    return s.lower(last).equals("not")
        ? NEGATIVE.get(s.lower(first))
        : s.word(first) + SHORT.get(s.lower(last));
  }

  /**
   * "do not" before the rest of its clause. An opening "Do not" is an order and keeps its weight.
   */
  static boolean takesNegative(Sentence s, int not) {
    String verb = s.lower(not - 1);
    boolean order = verb.equals("do") && (not == 1 || s.lower(not - 2).equals("please"));
    boolean follows = not + 1 < s.size() && Character.isLetter(s.word(not + 1).charAt(0));
    boolean scoped =
        follows
            && Set.of("only", "just", "merely", "even", "all", "necessarily")
                .contains(s.lower(not + 1));
    boolean pronounFirst =
        not > 1
            && SHORT.containsKey(verb)
            && SUBJECTS.contains(s.lower(not - 2))
            && Set.of("am", "are", "is").contains(verb);
    boolean inverted = follows && SUBJECTS.contains(s.lower(not + 1));
    boolean slip = follows && verb.equals("is") && s.lower(not + 1).equals("been");
    boolean noSubject =
        not < 2
            || !Character.isLetterOrDigit(
                s.word(not - 2).codePointBefore(s.word(not - 2).length()));
    return NEGATIVE.containsKey(verb)
        && !order
        && !slip
        && !(noSubject && Expressions.match(verb, "is|are|was|were"))
        && follows
        && !scoped
        && !pronounFirst
        && !inverted
        && s.start(not) - s.end(not - 1) <= 1;
  }

  /** "I am" where the verb's complement follows: "what it is for" and "Yes, I am." stay. */
  static boolean takesVerb(Sentence s, int t) {
    String verb = s.lower(t);
    String subject = s.lower(t - 1);
    if (!SHORT.containsKey(verb)
        || !SUBJECTS.contains(subject)
        || s.start(t) - s.end(t - 1) != 1
        || t + 1 >= s.size()
        || !Character.isLetterOrDigit(s.word(t + 1).codePointAt(0))) {
      return false;
    }
    String before = t > 1 ? s.lower(t - 2) : "";
    boolean broken =
        Expressions.match(before, "to|of|despite") && !verb.equals("would")
            || Expressions.match(before, "once|when|if|until|after|soon") && verb.equals("will")
            || Expressions.match(s.tag(0), "W.*") && s.word(s.size() - 1).equals("?") && t < 6;
    if (broken) {
      return false; // what stands wrong is not made to look approved
    }
    if (subject.equals("that") && !s.tag(t - 1).equals("DT")
        || subject.equals("that") && !verb.equals("is")) {
      return false;
    }
    if (subject.equals("there") && !verb.equals("is")
        || subject.equals("it") && Set.of("would", "will").contains(verb)
        || verb.equals("would") && Set.of("that", "there").contains(subject)) {
      return false;
    }
    if (s.lower(t + 1).equals("not") && !Set.of("am", "are", "is").contains(verb)) {
      return false;
    }
    if (s.lower(t + 1).equals("still") && verb.equals("will")) {
      return false; // "you will still not" keeps its weight
    }
    boolean questionBefore = t > 1 && s.tag(t - 2).startsWith("MD");
    int head = s.head(t);
    boolean auxiliary = s.relation(t).startsWith("aux") && head > t;
    boolean copula = s.relation(t).equals("cop") && head > t && s.head(t - 1) == head;
    boolean existential = subject.equals("there") && s.relation(t - 1).equals("expl");
    if (verb.equals("have") || verb.equals("has")) {
      boolean keeps =
          head >= 0
              && Expressions.match(
                  s.lower(head), "installed|set|saved|stored|listed|linked|enabled");
      int next = s.tag(t + 1).equals("RB") ? t + 2 : t + 1;
      boolean been = next < s.size() && s.lower(next).equals("been");
      return auxiliary && (s.tag(head).equals("VBN") || been) && !keeps && !questionBefore;
    }
    return (auxiliary && s.head(t - 1) == head || copula && !stranded(s, t) || existential)
        && !questionBefore;
  }

  /** "whose name it is on the account": what the verb is said of stands before it. */
  private static boolean stranded(Sentence s, int t) {
    boolean bare = Expressions.match(s.tag(t + 1), "IN|TO|RB");
    if (bare && t > 1 && Expressions.match(s.lower(t - 2), "as|than")) {
      return true; // "as sorry as you are as we try"
    }
    for (int w = t - 2; bare && w >= Math.max(0, t - 7) && s.word(w).length() > 1; w--) {
      boolean asks = s.tag(w).startsWith("W") || s.lower(w).equals("whos");
      if (asks && !Expressions.match(s.lower(w), "when|why|that")) {
        return true;
      }
    }
    return false;
  }
}

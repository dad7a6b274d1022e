package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** What a contraction stands for, where the parse makes it certain. */
final class FullForms {

  /** Words beside the pronouns that a verb contracts with: "what's", "here's". */
  static final Set<String> WIDE_SUBJECTS =
      Set.of(
          "what",
          "who",
          "where",
          "how",
          "here",
          "everything",
          "everyone",
          "nothing",
          "something",
          "this");

  private static final Map<String, String> FULL =
      Map.of("'m", "am", "'re", "are", "'ve", "have", "'ll", "will");

  /** Of whom a participle may tell what they have done: "she's booked". */
  private static final Set<String> PERSONS =
      Set.of("he", "she", "who", "someone", "somebody", "everyone", "everybody", "nobody");

  /** What stands before a perfect: "it's just sent a mail". */
  private static final Set<String> PERFECT_ADVERBS =
      Set.of("just", "recently", "finally", "never", "ever", "since", "only");

  /**
   * What follows a verb that a noun has lost half of, and no noun's genitive: "our chat's still
   * open".
   */
  private static final Set<String> BEHIND_NOUN_S =
      Set.of("still", "not", "now", "already", "currently", "finally", "being", "been", "ready");

  private static final Set<String> PERFECTS = WordLists.words("perfect-participles.txt");

  private static final Set<String> PASSIVES = WordLists.words("passive-participles.txt");

  private FullForms() {}

  /** "can't" → "cannot"; nothing where a question has its subject after the verb. */
  static Optional<String> ofNegative(Sentence s, int not) {
    String verb = s.lower(not - 1);
    boolean inverted =
        not + 1 < s.size()
            && (ShortForms.SUBJECTS.contains(s.lower(not + 1))
                || s.lower(not + 1).equals("the") && not == 1
                || !Character.isLetter(s.word(not + 1).charAt(0))
                    && s.lower(not - 1).equals("do")
                    && not > 2);
    boolean ends =
        not + 1 >= s.size()
            || "?".equals(s.word(not + 1))
            || Expressions.match(s.lower(not + 1), "wait|believe") && s.lower(not - 1).equals("ca");
    boolean noSubject = not == 1 && verb.equals("ca"); // "Can't seem to find it": "I" is what lacks
    boolean any =
        not + 1 < s.size() && Expressions.match(s.lower(not + 1), "any(?:thing|one|body)?");
    if (inverted
        || ends
        || noSubject
        || any && Expressions.match(verb, "is|are|was|were")
        || s.start(not) != s.end(not - 1)) {
      return Optional.empty();
    }
    return switch (verb) {
      case "ca" -> Optional.of("cannot");
      case "wo" -> Optional.of("will not");
      case "ai", "sha" -> Optional.empty();
      default ->
          ShortForms.NEGATIVE.containsKey(verb) ? Optional.of(verb + " not") : Optional.empty();
    };
  }

  /** The full word behind an apostrophe, where it is certain. */
  static Optional<String> ofClitic(Sentence s, int t) {
    String clitic = s.lower(t).replace('’', '\'');
    String subject = s.lower(t - 1);
    boolean known =
        ShortForms.SUBJECTS.contains(subject)
            || WIDE_SUBJECTS.contains(subject)
            || nounWithVerb(s, t);
    boolean how = subject.equals("how") && clitic.equals("'s");
    if (!known || how || s.start(t) != s.end(t - 1) || slip(s, t)) {
      return Optional.empty();
    }
    if (FULL.containsKey(clitic)) {
      return Optional.of(FULL.get(clitic));
    }
    if (t + 1 >= s.size()) {
      return Optional.empty();
    }
    int next = afterAdverbs(s, t + 1);
    if (clitic.equals("'d") && next < s.size()) {
      return s.lower(t + 1).equals("better") || s.lower(t + 1).equals("rather")
          ? Optional.empty()
          : s.tag(next).equals("VB")
              ? Optional.of("would")
              : s.tag(next).equals("VBN") || s.lower(next).equals("had")
                  ? Optional.of("had")
                  : Optional.empty();
    }
    if (!clitic.equals("'s") || s.tag(t).equals("POS") && !nounWithVerb(s, t)) {
      return Optional.empty();
    }
    return isOrHas(s, t, next);
  }

  /** "Our chat's still open", which no genitive can be. */
  static boolean nounWithVerb(Sentence s, int t) {
    boolean adverb =
        Expressions.match(s.lower(t), "['’]s")
            && s.tag(t - 1).equals("NN")
            && t + 2 < s.size()
            && BEHIND_NOUN_S.contains(s.lower(t + 1));
    return adverb && (s.tag(t).equals("VBZ") || endsBehindAdverb(s, t + 2));
  }

  /** "The parcel's now at the depot", where "the firm's now famous logo" goes on to its noun. */
  private static boolean endsBehindAdverb(Sentence s, int t) {
    boolean noun = t + 1 < s.size() && Expressions.match(s.tag(t + 1), "NN.*|JJ.*|CC|HYPH");
    return Expressions.match(s.tag(t), "IN|DT|PRP.*")
        || Expressions.match(s.tag(t), "VB[DNG]|JJ") && !noun;
  }

  /** "to it's team" is a slip for "its", "did you've" one of another kind; "we've got" is whole. */
  private static boolean slip(Sentence s, int t) {
    String before = t > 1 ? s.lower(t - 2) : "";
    boolean its =
        t > 1
            && s.lower(t - 1).equals("it")
            && Expressions.match(s.tag(t - 2), "IN|TO|VB[DGN]?")
            && !Expressions.match(
                before, "that|if|because|since|as|when|while|once|although|though|until")
            && t + 1 < s.size()
            && Expressions.match(s.tag(t + 1), "NNS?|JJ")
            && t + 2 < s.size()
            && Expressions.match(s.tag(t + 2), "NNS?");
    boolean your =
        s.lower(t - 1).equals("you")
            && t + 1 < s.size()
            && Expressions.match(s.tag(t + 1), "NNS?")
            && !s.lower(t + 1).equals("welcome");
    boolean itsOwn =
        s.lower(t - 1).equals("it")
            && t + 2 < s.size()
            && Expressions.match(s.tag(t + 1), "NNS?")
            && Expressions.match(s.tag(t + 2), "VBZ|VBD|MD");
    boolean doubled =
        Expressions.match(before, "do|does|did|have|has")
            || t + 1 < s.size() && Expressions.match(s.lower(t + 1), "is|are|was|were|will");
    boolean got =
        Expressions.match(s.lower(t), "['’]ve") && t + 1 < s.size() && s.lower(t + 1).equals("got");
    boolean tag =
        t + 2 >= s.size() - 1
            && t + 1 < s.size()
            && s.lower(t + 1).equals("afraid")
            && t > 2
            && !s.word(t - 2).equals(",");
    return its || your || itsOwn || doubled || got || tag;
  }

  private static Optional<String> isOrHas(Sentence s, int t, int next) {
    if (next >= s.size()) {
      return Optional.empty();
    }
    String participle = s.lower(next);
    if (PERFECTS.contains(participle)) {
      return Optional.of("has");
    }
    if (!s.tag(next).equals("VBN") && !s.tag(next).equals("VBD")) {
      return Optional.of("is");
    }
    if (actsOn(s, next)) {
      return Optional.of("has");
    }
    boolean lasts = next == t + 2 && s.lower(t + 1).equals("still") && !mayBeObject(s, next + 1);
    if (lasts) {
      return Optional.of("is"); // a state lasts; "still not sent" may have "has"
    }
    boolean state =
        PASSIVES.contains(participle)
            && !PERSONS.contains(s.lower(t - 1))
            && !mayBeObject(s, next + 1)
            && IntStream.range(t + 1, next).noneMatch(a -> PERFECT_ADVERBS.contains(s.lower(a)));
    return state ? Optional.of("is") : Optional.empty();
  }

  /** "He's refunded you": somebody has done something to somebody. */
  private static boolean actsOn(Sentence s, int participle) {
    int object = participle + 1;
    return object < s.size()
        && Set.of("me", "us", "him", "them", "it", "you").contains(s.lower(object))
        && s.head(object) == participle
        && Expressions.match(s.relation(object), "i?obj");
  }

  /** Whether a word behind a participle may be what somebody has acted on, or a length of time. */
  private static boolean mayBeObject(Sentence s, int t) {
    boolean subject =
        t + 1 < s.size() && s.tag(t).equals("PRP") && Expressions.match(s.tag(t + 1), "MD|VB[PZD]");
    return t < s.size() && !subject && Expressions.match(s.tag(t), "DT|PRP\\$?|CD|NN.*|JJ|WP|PDT");
  }

  private static int afterAdverbs(Sentence s, int from) {
    int t = from;
    while (t < s.size() && (s.tag(t).equals("RB") || s.lower(t).equals("n't"))) {
      t++;
    }
    return t;
  }
}

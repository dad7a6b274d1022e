package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import java.util.Set;

/** Tells whole main clauses within a sentence. */
final class Clauses {

  private static final Set<String> LEADS =
      Set.of(
          "ok",
          "okay",
          "so",
          "and",
          "but",
          "also",
          "well",
          "now",
          "then",
          "alright",
          "yes",
          "no",
          "sure",
          "right",
          "however",
          "unfortunately",
          "currently",
          "meanwhile",
          "perfect",
          "great",
          "usually",
          "normally",
          "generally",
          "first",
          "next",
          "finally",
          "hopefully",
          "regrettably",
          "sadly",
          "luckily",
          "thankfully",
          "apparently",
          "actually",
          "basically",
          "additionally",
          "furthermore",
          "hi",
          "hello");

  private static final Set<String> SUBJECTS =
      Set.of("i", "you", "he", "she", "it", "we", "they", "there", "this", "that");

  private static final Set<String> DETERMINERS =
      Set.of("the", "your", "our", "my", "this", "these", "that", "those", "a", "an", "all");

  /** The words that most often open a subordinate clause. */
  static final Set<String> SUBORDINATORS =
      Set.of(
          "if",
          "when",
          "once",
          "as",
          "since",
          "because",
          "although",
          "though",
          "after",
          "before",
          "while",
          "until",
          "unless",
          "whenever",
          "where",
          "whether",
          "which",
          "who",
          "what",
          "how",
          "why");

  private static final String FINITE = "VBZ|VBP|VBD|MD";

  private Clauses() {}

  /** First token after opening words such as "Okay," and "So". */
  static int afterLeads(Sentence s, int from, int end) {
    int at = from;
    while (at < end && LEADS.contains(s.lower(at))) {
      at++;
      if (at < end && s.lower(at).equals(",")) {
        at++;
      }
    }
    return at;
  }

  /** Whether a finite clause with a subject of its own, or a request, starts at a token. */
  static boolean opens(Sentence s, int at, int end) {
    return statement(s, at, end) || request(s, at, end);
  }

  /** A subject and its finite verb, the subject a pronoun. */
  static boolean statement(Sentence s, int at, int end) {
    if (at + 1 >= end || !SUBJECTS.contains(s.lower(at))) {
      return false;
    }
    int verb = at + 1;
    while (verb < end && s.tag(verb).equals("RB") && !Expressions.match(s.lower(verb), "not|n't")) {
      verb++;
    }
    return verb < end && verb - at < 4 && s.tag(verb).matches(FINITE) && !s.lower(at).equals("that")
        || verb < end
            && s.lower(at).equals("that")
            && Expressions.match(
                s.lower(verb), "is|'s|was|will|would|should|means|can|seems|sounds|looks|makes");
  }

  /** "Please check", "let me see". */
  static boolean request(Sentence s, int at, int end) {
    if (at + 1 >= end) {
      return false;
    }
    int verb = s.lower(at + 1).equals(",") && at + 2 < end ? at + 2 : at + 1;
    boolean not =
        verb + 2 < end
            && s.lower(verb).equals("do")
            && Expressions.match(s.lower(verb + 1), "not|n't|n’t");
    boolean please =
        Expressions.match(s.lower(at), "please|kindly")
            && (Expressions.match(s.tag(verb), "VB|VBP")
                || not
                || Expressions.match(s.lower(verb), "dm|pm"))
            && !Expressions.match(s.lower(verb), "is|are|was|were|am");
    return please
        || s.lower(at).equals("let")
            && Expressions.match(s.lower(at + 1), "me|us|'s")
            && at + 2 < end;
  }

  /** A noun phrase from a determiner on, and its finite verb, nothing subordinate between. */
  static boolean nounStatement(Sentence s, int at, int end) {
    if (at >= end || !DETERMINERS.contains(s.lower(at))) {
      return false;
    }
    for (int t = at + 1; t < end && t < at + 8; t++) {
      String tag = s.tag(t);
      if (tag.matches(FINITE)) {
        return t > at + 1 && Expressions.match(s.tag(t - 1), "NN.*") && subjectOf(s, at, t);
      }
      if (!Expressions.match(tag, "NN.*|JJ.*|RB|CD|POS|VBN|VBG")) {
        return false;
      }
    }
    return false;
  }

  /** Whether a finite verb with a subject of its own stands between two tokens. */
  static boolean predicates(Sentence s, int from, int end) {
    for (int t = from; t < end; t++) {
      int head = s.relation(t).startsWith("nsubj") ? s.head(t) : -1;
      if (head <= t || head >= end) {
        continue;
      }
      int auxiliary = s.dependent(head, "aux", "aux:pass", "auxpass", "cop");
      boolean finite =
          s.tag(head).matches(FINITE)
              || auxiliary > t && auxiliary < end && s.tag(auxiliary).matches(FINITE);
      if (finite) {
        return true;
      }
    }
    return false;
  }

  private static boolean subjectOf(Sentence s, int from, int verb) {
    for (int t = from; t < verb; t++) {
      if (s.relation(t).startsWith("nsubj") && s.head(t) >= verb) {
        return true;
      }
    }
    return false;
  }

  /** Whether a main clause, not subordinate to anything, starts at a token. */
  static boolean main(Sentence s, int from, int end) {
    int at = afterLeads(s, from, end);
    return opens(s, at, end) || nounStatement(s, at, end) || imperative(s, at, end);
  }

  /** "have a great day", to the clause's end. */
  static boolean wish(Sentence s, int at, int end) {
    if (at >= end || !s.lower(at).equals("have")) {
      return false;
    }
    int last = end;
    while (last > at && Expressions.match(s.word(last - 1), "[.!?…]+")) {
      last--;
    }
    for (int t = at + 3; t + 1 < last; t++) {
      boolean more =
          s.lower(t).equals("and") && Expressions.match(s.lower(t + 1), "stay|take|keep");
      last = more && last - t < 6 ? t : last; // "and stay safe"
    }
    return last - at > 3
        && last - at < 6
        && Expressions.match(s.lower(at + 1), "an?")
        && Expressions.match(
            s.lower(last - 1), "day|evening|weekend|week|night|one|afternoon|morning|time|ahead");
  }

  /** A bare imperative with its object: "Check your inbox", "Do not hesitate to …". */
  static boolean imperative(Sentence s, int at, int end) {
    boolean not =
        at + 3 < end
            && s.lower(at).equals("do")
            && Expressions.match(s.lower(at + 1), "not|n't|n’t")
            && Expressions.match(s.tag(at + 2), "VB|VBP");
    return not
        || at + 2 < end
            && s.tag(at).equals("VB")
            && Expressions.match(
                s.lower(at + 1),
                "the|your|our|my|this|that|these|it|us|me|them|on|to|in|out|up|for");
  }
}

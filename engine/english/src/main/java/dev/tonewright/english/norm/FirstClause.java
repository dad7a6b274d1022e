package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands before a comma: one main clause, or less. */
final class FirstClause {

  /** Words that make a clause depend on another. */
  static final Set<String> SUBORDINATORS =
      Stream.concat(
              Clauses.SUBORDINATORS.stream(),
              Stream.of(
                  "whilst",
                  "till",
                  "wherever",
                  "whose",
                  "than",
                  "provided",
                  "given",
                  "instead",
                  "due"))
          .collect(Collectors.toUnmodifiableSet());

  /** After these words a comma clause may be their object. */
  private static final Set<String> SAYERS =
      Set.of(
          "know",
          "think",
          "mean",
          "believe",
          "say",
          "said",
          "says",
          "guess",
          "suppose",
          "hope",
          "afraid",
          "sure",
          "certain",
          "see",
          "understand",
          "seems",
          "appears",
          "sorry",
          "ask",
          "asked",
          "wonder",
          "wondering",
          "told",
          "tell",
          "note",
          "aware",
          "is",
          "are",
          "suggest",
          "recommend",
          "request",
          "advise",
          "confirm",
          "assured",
          "that");

  /** What stands before a comma and belongs to the clause behind it. */
  private static final Set<String> ANSWERS =
      Set.of(
          "yes",
          "no",
          "well",
          "so",
          "also",
          "sorry",
          "please",
          "and",
          "but",
          "regrettably",
          "unfortunately",
          "sadly",
          "luckily",
          "fortunately",
          "however",
          "additionally",
          "furthermore",
          "moreover",
          "otherwise",
          "therefore",
          "meanwhile",
          "alternatively",
          "finally",
          "firstly",
          "secondly",
          "lastly",
          "hence",
          "thus",
          "besides",
          "actually",
          "honestly",
          "basically",
          "apparently",
          "hopefully",
          "usually",
          "normally",
          "ok",
          "okay");

  private FirstClause() {}

  /** What precedes it: one main clause, nothing subordinate at its front. */
  static boolean stands(Sentence s, int from, int comma) {
    boolean main =
        Clauses.statement(s, from, comma)
            || Clauses.request(s, from, comma)
            || Clauses.nounStatement(s, from, comma)
            || Questions.certain(s, from, comma)
            || setting(s, from, comma)
            || comforts(s, from)
            || SecondClause.capital(s, comma + 1) && states(s, from, comma);
    boolean asks = Clauses.request(s, comma + 1, s.size()) || SecondClause.capital(s, comma + 1);
    String last = s.lower(comma - 1);
    boolean pointed =
        last.equals("that")
            && comma - from > 1
            && Expressions.match(s.lower(comma - 2), "about|for|of|with|on");
    boolean says = SAYERS.contains(last) && !pointed && !s.tag(comma - 1).startsWith("NN");
    boolean open =
        last.equals("or") || SUBORDINATORS.contains(last) && !s.tag(comma - 1).equals("RB");
    boolean whole = asks && Expressions.match(last, "understand|see|know|sure|sorry|afraid");
    if (!main
        || open
        || comma - from < (asks ? 2 : 3)
        || says && !whole
        || eitherWay(s, from, comma)) {
      return false;
    }
    boolean waits =
        Expressions.match(last, "try|do|use|say|state|type|enter|need|want|like|choose|select");
    if (opensAgain(s, from, comma)
        || waits && s.tag(comma - 1).startsWith("VB")
        || saysNothing(s, from, comma)) {
      return false; // "Please try, Go to …": its object follows
    }
    for (int t = from; t < comma; t++) {
      if (s.kind(t) == TokenKind.SYMBOL || Expressions.match(s.word(t), "[:;]")) {
        return false;
      }
      boolean fronted =
          t == from && Expressions.match(s.tag(t), "IN|TO") && !setting(s, from, comma)
              || t == from + 1 && s.lower(from).equals("and") && s.tag(t).equals("IN");
      boolean answer = t == comma - 1 && (ANSWERS.contains(s.lower(t)) || adverb(s, t, from));
      if (fronted || answer) {
        return false; // "Without it, …" and "and yes, …": no clause of its own stands before the
        // comma
      }
      boolean purpose = s.lower(t).equals("to") && (t == from || s.word(t).equals("To"));
      if (purpose) {
        return false; // "To reset it, hold …": what precedes the comma is no clause of its own
      }
      boolean sorry =
          Expressions.match(s.lower(t), "sorry|afraid")
              && t + 1 < comma
              && Expressions.match(s.lower(t + 1), "without|due|with|in|on|at|by|from|because");
      if (sorry) {
        return false; // what follows belongs to the second clause
      }
      boolean joined = SUBORDINATORS.contains(s.lower(t));
      if (joined
          && (t - from < 3
              || Expressions.match(
                  s.lower(t - 1),
                  "that|but|and|or|so|know|say|,|[-–—]+|sorry|afraid|glad|happy|sure"))) {
        return false;
      }
    }
    return true;
  }

  /** A statement, also of a longer subject: "The code for the other site is different". */
  static boolean states(Sentence s, int from, int comma) {
    if (Expressions.match(s.tag(from), "IN|TO|W.*|VBG|VB|MD")
        || Expressions.match(s.lower(from), "that|and|or")) {
      return false;
    }
    for (int t = from; t < comma; t++) {
      if (Expressions.match(s.tag(t), "IN|W.*") && SUBORDINATORS.contains(s.lower(t))
          || Expressions.match(s.lower(t), "if|when|because|what|how|why|unless|until")
          || Expressions.match(s.word(t), "[;:(]")) {
        return false;
      }
    }
    return Clauses.predicates(s, from, comma);
  }

  /** "do not worry", "do not worry about it": an order for itself. */
  static boolean comforts(Sentence s, int from) {
    return from + 2 < s.size()
        && s.lower(from).equals("do")
        && Expressions.match(s.lower(from + 1), "not|n't|n’t")
        && s.lower(from + 2).equals("worry");
  }

  /** "At the moment we need …": a time or a place, then the clause. */
  private static boolean setting(Sentence s, int from, int comma) {
    return from + 4 < comma
        && Expressions.match(s.lower(from), "at|in|on|from")
        && Expressions.match(s.lower(from + 1), "the|this|that|our|my")
        && Expressions.match(s.lower(from + 2), "moment|time|point|stage|case|end|side")
        && !(Expressions.match(s.lower(from + 2), "case|time") && s.lower(from + 1).equals("the"))
        && Clauses.statement(s, from + 3, comma);
  }

  /** "… to state as the holder, he is happy": what is stated follows. */
  private static boolean saysNothing(Sentence s, int from, int comma) {
    for (int t = from; t < comma; t++) {
      boolean toSay =
          t > from
              && s.lower(t - 1).equals("to")
              && Expressions.match(s.lower(t), "state|say|declare|confirm")
              && Expressions.match(s.tag(t + 1), "IN|,");
      if (toSay) {
        return true;
      }
      if (s.tag(t).startsWith("VB")
          && Expressions.match(s.lemma(t), "state|say|claim|declare|mention")
          && s.dependent(t, "obj", "dobj", "ccomp") < 0) {
        return true;
      }
    }
    return false;
  }

  /** "… room of choice Regrettably, this …": a capital in mid-line begins the next sentence. */
  private static boolean adverb(Sentence s, int t, int from) {
    return t > from && s.tag(t).startsWith("RB") && Character.isUpperCase(s.word(t).codePointAt(0));
  }

  /** "We move it if you write, please …": the condition may belong to either side. */
  private static boolean eitherWay(Sentence s, int from, int comma) {
    for (int t = from + 2; t < comma; t++) {
      boolean condition =
          Expressions.match(
                  s.lower(t), "if|when|once|unless|because|although|though|since|case|event")
              && (!s.lower(t).equals("case") || s.lower(t - 1).equals("in"))
              && (!s.lower(t).equals("event") || s.lower(t - 1).equals("the"));
      boolean object =
          Expressions.match(
              s.lemma(t - 1), "check|see|know|confirm|ask|tell|verify|find|out|wonder|sure|show");
      if (condition && !object && Clauses.predicates(s, t, comma)) {
        return true;
      }
    }
    return false;
  }

  /** "… and by these details, we …", "… that to use it, you …": the next clause has begun. */
  private static boolean opensAgain(Sentence s, int from, int comma) {
    for (int joint = comma - 2; joint > from; joint--) {
      boolean joins =
          Expressions.match(s.lower(joint), "and|but|or|so")
              || s.lower(joint).equals("that") && s.tag(joint).equals("IN");
      String next = s.lower(joint + 1);
      boolean opens =
          Expressions.match(s.tag(joint + 1), "IN|TO|WRB|VBG") || Expressions.match(next, "to|due");
      if (joins
          && opens
          && (SUBORDINATORS.contains(next)
              || next.equals("with")
              || !Clauses.predicates(s, joint + 1, comma))) {
        return true;
      }
    }
    return false;
  }
}

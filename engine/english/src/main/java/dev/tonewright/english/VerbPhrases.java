package dev.tonewright.english;

import dev.tonewright.parse.Sentence;
import java.util.Set;

/** Where the phrase of a verb ends and another clause begins. */
final class VerbPhrases {

  private VerbPhrases() {}

  /**
   * Where a verb phrase beginning at {@code first} must stop: before a coordinate or spliced clause
   * with a subject of its own, before thanks, a colon or a second "please"; else at the sentence's
   * last word.
   *
   * @return −1 where such a clause has no clear beginning
   */
  static int clauseEnd(Sentence s, int first) {
    int last = EnglishClauses.lastWord(s);
    int end = last;
    for (int t = first + 1; t <= last && t <= end; t++) {
      int start = -1;
      if (breaks(s, t)) {
        start = t;
      } else if (!licensed(s, first, t)) {
        start = EnglishClauses.subtreeStart(s, t);
      }
      if (start >= 0) {
        if (start <= first) {
          return -1;
        }
        end = Math.min(end, start - 1);
      }
    }
    if (end < last) {
      end = stripped(s, first, end);
    }
    return end;
  }

  /** Without the marks and joints that lead over to what follows. */
  static int stripped(Sentence s, int first, int end) {
    int stop = end;
    while (stop > first
        && (EnglishClauses.mark(s, stop)
            || s.tag(stop).equals("CC")
            || Set.of("so", "then", "also", "meanwhile", "once", "please")
                .contains(s.lower(stop)))) {
      stop--;
    }
    return stop;
  }

  /**
   * "Could you confirm it is the cable?", "Would you mind confirming …": the root where the parser
   * takes the question for the subject of what is asked.
   *
   * @return −1 where it does not, or where another clause is coordinated with the root
   */
  static int rootBehind(Sentence s, int verb) {
    int asking = s.relation(verb).equals("xcomp") ? s.head(verb) : verb;
    int root = s.head(asking);
    int modal = s.dependent(asking, "aux");
    boolean asks =
        s.relation(asking).equals("csubj")
            && root > verb
            && modal >= 0
            && s.tag(modal).equals("MD")
            && s.dependent(asking, "nsubj") > modal;
    for (int t = verb + 1; asks && t < s.size(); t++) {
      asks = s.head(t) != root || !s.relation(t).equals("conj");
    }
    return asks ? root : -1;
  }

  /** Whether a token opens something that is no part of a request. */
  static boolean breaks(Sentence s, int t) {
    String word = s.lower(t);
    boolean thanks =
        word.equals("thanks")
            || word.equals("thank") && t + 1 < s.size() && s.lower(t + 1).equals("you");
    boolean second =
        (word.equals("please") || word.equals("kindly"))
            && t + 1 < s.size()
            && s.tag(t + 1).startsWith("VB");
    boolean mark = word.equals(":") || word.equals(";") || word.equals(":-") || word.equals("...");
    return thanks || second || mark;
  }

  /** Whether a token heads no clause with a subject, or one that belongs to the phrase. */
  private static boolean licensed(Sentence s, int first, int t) {
    int subject = s.dependent(t, "nsubj", "nsubj:pass", "expl", "csubj");
    if (subject == first && rootBehind(s, first) == t) {
      return true;
    }
    if (subject < 0 || subject < first) {
      return !s.relation(t).equals("parataxis");
    }
    if (Set.of("me", "us", "him", "them", "her").contains(s.lower(subject))) {
      return true; // "let me know", "help us find"
    }
    boolean opened = s.dependent(t, "mark") >= 0 || questionWord(s, t, subject);
    return switch (s.relation(t)) {
      case "acl:relcl", "acl" -> true;
      case "advcl" -> opened;
      case "ccomp", "csubj", "xcomp" -> opened || saying(s, s.head(t));
      case "conj" -> s.head(t) > first && s.head(t) < t && EnglishClauses.headsClause(s, s.head(t));
      // The parser's last resort: a question, or what the reader does to the thing just named.
      case "dep" -> opened || contact(s, t, subject) || askedNoun(s, subject);
      case "root", "parataxis" -> false;
      default -> s.head(t) > first; // a noun with a copula inside another clause
    };
  }

  /** "on what platform you are playing". */
  private static boolean askedNoun(Sentence s, int subject) {
    return subject > 1 && s.tag(subject - 1).startsWith("NN") && s.tag(subject - 2).startsWith("W");
  }

  /** "the error you see": a relative clause without its pronoun; never "… you should see it". */
  private static boolean contact(Sentence s, int verb, int subject) {
    int auxiliary = s.dependent(verb, "aux");
    return s.lower(subject).equals("you")
        && s.tag(subject - 1).startsWith("NN")
        && s.dependent(verb, "obj", "iobj", "ccomp", "xcomp") < 0
        && (auxiliary < 0 || !s.tag(auxiliary).equals("MD"));
  }

  private static boolean questionWord(Sentence s, int verb, int subject) {
    for (int t = subject; t >= 0 && t >= subject - 6; t--) {
      if (s.tag(t).startsWith("W") && EnglishClauses.under(s, t, verb, verb)) {
        return true;
      }
    }
    return false;
  }

  private static boolean saying(Sentence s, int verb) {
    return verb >= 0
        && Set.of(
                "ensure",
                "confirm",
                "check",
                "know",
                "tell",
                "see",
                "make",
                "sure",
                "note",
                "think",
                "say",
                "let",
                "verify",
                "help",
                "remember",
                "believe",
                "mention",
                "have")
            .contains(s.lemma(verb));
  }

  /** Whether a second sentence has been run into {@code first..last}. */
  static boolean spliced(Sentence s, int first, int last) {
    for (int t = first; t <= last; t++) {
      if (breaks(s, t)) {
        return true;
      }
      boolean statement =
          s.relation(t).equals("parataxis")
              && s.dependent(t, "nsubj", "nsubj:pass", "expl") > first;
      if (statement && t > first) {
        return true;
      }
    }
    return false;
  }
}

package dev.tonewright.english;

import dev.tonewright.parse.Sentence;
import java.util.Optional;
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

  private static final Set<String> NOUN_PARTS =
      Set.of(
          "det", "amod", "compound", "nmod:poss", "nummod", "advmod", "nmod", "case", "det:predet");

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
    return sentenceStart(s, t);
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
              || (s.tag(p).startsWith("NNP") && p <= 2);
      if (!opener) {
        return false;
      }
    }
    return marked
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
                    "unfortunately")
                .contains(s.lower(0));
  }

  /** Index of the last token that is no closing mark. */
  static int lastWord(Sentence s) {
    int t = s.size() - 1;
    while (t > 0 && mark(s, t)) {
      t--;
    }
    return t;
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

  /**
   * Where a verb phrase beginning at {@code first} must stop: before a coordinate or spliced clause
   * with a subject of its own, before thanks, a colon or a second "please"; else at the sentence's
   * last word.
   *
   * @return −1 where such a clause has no clear beginning
   */
  static int clauseEnd(Sentence s, int first) {
    int last = lastWord(s);
    int end = last;
    for (int t = first + 1; t <= last && t <= end; t++) {
      int start = -1;
      if (breaks(s, t)) {
        start = t;
      } else if (!licensed(s, first, t)) {
        start = subtreeStart(s, t);
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
  private static int stripped(Sentence s, int first, int end) {
    int stop = end;
    while (stop > first
        && (mark(s, stop)
            || s.tag(stop).equals("CC")
            || Set.of("so", "then", "also", "meanwhile", "once", "please")
                .contains(s.lower(stop)))) {
      stop--;
    }
    return stop;
  }

  /** Whether a token opens something that is no part of a request. */
  private static boolean breaks(Sentence s, int t) {
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
      case "conj" -> s.head(t) > first && s.head(t) < t && headsClause(s, s.head(t));
      case "root", "parataxis", "dep" -> false;
      default -> s.head(t) > first; // a noun with a copula inside another clause
    };
  }

  private static boolean questionWord(Sentence s, int verb, int subject) {
    for (int t = subject; t >= 0 && t >= subject - 6; t--) {
      if (s.tag(t).startsWith("W") && under(s, t, verb, verb)) {
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

  /** The noun that a phrase beginning at {@code first} is about. */
  static int nounHead(Sentence s, int first) {
    int head = first;
    for (int steps = 0;
        s.head(head) > head && steps < s.size() && NOUN_PARTS.contains(s.relation(head));
        steps++) {
      head = s.head(head);
    }
    return head;
  }

  /** The first token of a noun phrase, its preposition left out. */
  static int nounStart(Sentence s, int head) {
    int start = head;
    for (int d = head - 1; d >= 0; d--) {
      boolean outside =
          s.head(d) == head && Set.of("case", "cc", "mark", "punct").contains(s.relation(d));
      if (!outside && under(s, d, head, head)) {
        start = d;
      }
    }
    return start;
  }

  /** The last token of a noun phrase, clauses run into it left out. */
  static int nounEnd(Sentence s, int head) {
    int end = head;
    for (int t = head + 1; t < s.size(); t++) {
      boolean withUs =
          s.lower(t).equals("with") && t + 1 < s.size() && s.lower(t + 1).matches("me|us");
      if (breaks(s, t) || withUs) {
        break;
      }
      if (!under(s, t, head, head) && !mark(s, t)) {
        break;
      }
      boolean clause =
          Set.of("parataxis", "dep", "appos").contains(s.relation(t)) && headsClause(s, t)
              || s.relation(t).equals("conj")
                  && s.head(t) == head
                  && s.dependent(t, "nsubj", "expl") > head;
      if (clause) {
        return stripped(s, head, subtreeStart(s, t) - 1);
      }
      if (!mark(s, t)) {
        end = t;
      }
    }
    return end;
  }

  /** Whether a noun phrase is plural; empty where its words do not tell. */
  static Optional<Boolean> plural(Sentence s, int first, int last) {
    int head = nounHead(s, first);
    if (head > last) {
      return Optional.empty();
    }
    if (s.dependent(head, "conj") > head && s.dependent(head, "conj") <= last) {
      return Optional.of(true);
    }
    return switch (s.tag(head)) {
      case "NN", "NNP", "DT" ->
          s.lower(head).equals("these") || s.lower(head).equals("those")
              ? Optional.of(true)
              : Optional.of(false);
      case "NNS", "NNPS" -> Optional.of(true);
      default -> Optional.empty();
    };
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

  /** The last token of the subtree of {@code t}, marks aside. */
  static int subtreeEnd(Sentence s, int t) {
    int end = t;
    for (int d = t + 1; d < s.size(); d++) {
      if (under(s, d, t, t) && !mark(s, d)) {
        end = d;
      }
    }
    return end;
  }
}

package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.EnumSet;

/**
 * Leaves out the second of two conjunctions for one relation: "As the code has expired, so we will
 * send a new one", "Although it is late, but we will call".
 */
final class Correlatives extends SentenceRule {

  Correlatives() {
    super("repair.correlative", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    int from = Clauses.afterLeads(s, 0, s.size() - 1);
    String second =
        switch (s.lower(from)) {
          case "as", "since", "because" -> "so";
          case "although", "though" -> "but";
          case "if", "when", "once" -> "so"; // before a request alone, see below
          default -> "";
        };
    if (second.isEmpty() || !follows(s, from, second) || !s.parseable()) {
      return;
    }
    // "As agreed …, so" gives no reason: the clause needs its subject right behind the conjunction.
    boolean clause =
        s.relation(from).equals("mark")
            && !Expressions.match(s.lower(from + 1), "far|for|per|of")
            && !Expressions.match(s.tag(from + 1), "VB.*")
            && opensWithSubject(s, from);
    if (!clause) {
      return;
    }
    boolean condition = Expressions.match(s.lower(from), "if|when|once");
    for (int t = from + 3; t + 2 < s.size(); t++) {
      boolean request =
          second.equals("so")
              && Clauses.request(s, t + 1, s.size())
              && !Expressions.match(s.lower(t - 1), "or|even|just|not|and|if|done|doing");
      boolean here =
          s.word(t).equals(second)
              && (request || !condition && Clauses.statement(s, t + 1, s.size()))
              && (s.word(t - 1).equals(",")
                  || p.isWord(t - 1) && Expressions.match(s.lower(t + 1), "i|we|it|please"));
      if (here && subjects(s, from, t) > 1) {
        return; // the main clause has been said already
      }
      if (here && Clauses.predicates(s, from + 1, t) && !s.lower(t + 1).equals("that")) {
        boolean comma = s.word(t - 1).equals(",");
        boolean said =
            Expressions.match(s.lemma(t - 1), "say|think|do|hope|believe|be|suppose|tell");
        if (comma || !said) {
          int start = p.placed().token(t - 1).end();
          int end = p.placed().token(t + 1).start();
          p.offer("One conjunction is enough.", p.change(start, end, comma ? " " : ", "));
        }
        return;
      }
      if (Expressions.match(s.word(t), "[,;:.]") && !s.lower(t + 1).equals(second)) {
        return;
      }
    }
  }

  /** Whether the second conjunction stands where a main clause can follow it. */
  private static boolean follows(Sentence s, int from, String second) {
    for (int t = from + 3; t + 2 < s.size(); t++) {
      if (s.word(t).equals(second)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensWithSubject(Sentence s, int conjunction) {
    for (int t = conjunction + 1; t < Math.min(s.size(), conjunction + 5); t++) {
      if (s.relation(t).startsWith("nsubj") || s.relation(t).equals("expl")) {
        return s.head(t) == s.head(conjunction);
      }
    }
    return false;
  }

  private static int subjects(Sentence s, int from, int to) {
    int subjects = 0;
    for (int t = from; t < to; t++) {
      subjects += s.relation(t).startsWith("nsubj") || s.relation(t).equals("expl") ? 1 : 0;
    }
    return subjects;
  }
}

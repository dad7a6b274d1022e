package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.EnumSet;

/** The comma where a second main clause joins a long first one: "Please check it, and I will …". */
final class JointCommas extends SentenceRule {

  private static final String WHY = "A comma parts two main clauses.";

  /** Below it the two clauses read well without a comma: "Write to us and we will help". */
  private static final int LONG_CLAUSE = 6;

  /** What is said against a clause is parted from a shorter one, too. */
  private static final int AGAINST = 4;

  private static final String AUXILIARIES = "will|shall|can|would|am|are|have|['’](?:ll|d|m|re|ve)";

  JointCommas() {
    super("repair.joint-comma", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    if (!s.parseable() || s.size() < AGAINST + 4) {
      return;
    }
    int from = 0;
    for (int t = 1; t + 2 < s.size(); t++) {
      if (Expressions.match(s.word(t), "[,;:]")
          || Expressions.match(s.word(t), "[-–—]+") && !p.glued(t)) {
        from = t + 1;
        continue;
      }
      int first = Clauses.afterLeads(s, from, t);
      boolean condition = Expressions.match(s.lower(first), "if|when|once|unless");
      boolean result = !condition && results(s, t) && Clauses.predicates(s, first, t);
      boolean parts = result || (promises(s, t) || objects(s, t)) && whole(s, first, t);
      int least = s.lower(t).equals("but") ? AGAINST : LONG_CLAUSE;
      if (parts && t - first >= least && p.isWord(t - 1)) {
        int at = p.placed().token(t - 1).end();
        p.offer(WHY, p.change(at, at, ","));
        return; // the next round sees the sentence with its comma
      }
    }
  }

  /** "so please", "so I would request": what begins here follows from the clause before it. */
  private static boolean results(Sentence s, int t) {
    String next = s.lower(t + 1);
    boolean asks = next.equals("please") && Expressions.match(s.tag(t + 2), "VBP?");
    int verb = Expressions.match(s.lower(t + 2), "would|humbly|kindly|'d|’d") ? t + 3 : t + 2;
    boolean requests =
        Expressions.match(next, "i|we")
            && verb < s.size()
            && Expressions.match(s.lower(verb), "request|suggest|recommend|advise");
    return s.lower(t).equals("so")
        && (asks || requests)
        && !Expressions.match(
            s.lower(t - 1),
            "and|if|even|do|did|does|not|just|or|is|was|think|ever|say|done|doing|hope|believe|guess|suppose|expect|afraid|told");
  }

  /** "and I will", "but we can", "and please send": what begins here is a clause of its own. */
  private static boolean promises(Sentence s, int t) {
    if (!Expressions.match(s.lower(t), "and|but")
        || Expressions.match(s.lower(t - 1), "both|if|when|that|he|she|they")
        || !Expressions.match(s.lower(t + 1), "i|we|please")
        || together(s, t - 1)) {
      return false;
    }
    String verb = s.lower(t + 2);
    boolean question = s.word(s.size() - 1).equals("?");
    return switch (s.lower(t + 1)) {
      case "i", "we" -> Expressions.match(verb, AUXILIARIES) && !(verb.equals("can") && question);
      case "please" ->
          s.lower(t).equals("and") && Expressions.match(s.tag(t + 2), "VBP?") && !question;
      default -> false;
    };
  }

  /** "you and I", not "for you and I will …". */
  private static boolean together(Sentence s, int you) {
    return s.lower(you).equals("you") && !Expressions.match(s.relation(you), "obl|obj|iobj|nmod");
  }

  /** "but it is", "but only the shop can": a statement against the one before it. */
  private static boolean objects(Sentence s, int t) {
    int first = t + 1;
    while (first + 2 < s.size() && s.tag(first).equals("RB") && !s.lower(first).equals("not")) {
      first++;
    }
    return s.lower(t).equals("but")
        && (Clauses.statement(s, first, s.size()) || Clauses.nounStatement(s, first, s.size()));
  }

  /** One main clause, no list and nothing subordinate at its front. */
  private static boolean whole(Sentence s, int from, int end) {
    boolean asks = Clauses.request(s, from, end) || Questions.certain(s, from, end);
    boolean states = Clauses.statement(s, from, end) || Clauses.nounStatement(s, from, end);
    if (!asks && !states && !Clauses.imperative(s, from, end)) {
      return false;
    }
    for (int t = from; t < end; t++) {
      boolean opens =
          Clauses.SUBORDINATORS.contains(s.lower(t))
              && Expressions.match(s.relation(t), "mark|advmod|nsubj|obj|det");
      boolean subordinate =
          opens || Expressions.match(s.lower(t), "that|if|because|when|hope|think|believe");
      boolean belongs = states && s.lower(end).equals("and"); // "but" joins the main clause alone
      if (s.kind(t) == TokenKind.SYMBOL && !Expressions.match(s.word(t), "\\p{Sc}")
          || Expressions.match(s.word(t), "[()“”\"/]")
          || subordinate && (belongs || t < from + 2)) {
        return false;
      }
    }
    return true;
  }
}

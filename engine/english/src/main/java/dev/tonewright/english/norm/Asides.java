package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.EnumSet;

/**
 * Sets the comma of a word that belongs to the whole sentence: "However, we can send it", "Yes, you
 * can", "I cannot do that, sorry." "However you pay, it is safe" has no such word.
 */
final class Asides extends SentenceRule {

  private static final String OPENS =
      "i|we|you|it|this|that|these|there|the|your|our|my|if|please|as|since|for|in";

  private static final String ANSWERS = "yes|no|yep|yeah|nope";

  private static final String HELPS =
      "am|are|is|was|were|have|has|had|do|does|did|can|could|will|would|should|may|might|must";

  /** What one says of a whole sentence before one says it. */
  private static final String LEADS =
      "unfortunately|regrettably|sadly|luckily|fortunately|thankfully|additionally|furthermore"
          + "|moreover|alternatively|nevertheless|nonetheless|indeed";

  private static final String REGRETS = "unfortunately|regrettably|sadly";

  Asides() {
    super("repair.aside-comma", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    if (s.size() == 1 && Expressions.match(s.lower(0), ANSWERS) && isCutOff(p)) {
      int end = p.placed().end();
      p.offer("The answer is parted from what follows.", p.change(end, end, ","));
      return;
    }
    if (!s.parseable()) {
      return;
    }
    boolean capital = s.size() > 1 && Expressions.match(s.word(1), "\\p{Lu}\\p{Ll}.*");
    if (s.size() > 5 && s.lower(0).equals("however") && !capital && opens(s)) {
      int end = p.placed().token(0).end();
      p.offer("“However” is parted from the sentence that it opens.", p.change(end, end, ","));
    }
    if (s.size() > 4 && Expressions.match(s.lower(0), LEADS) && !capital && comments(s)) {
      int end = p.placed().token(0).end();
      p.offer("A word on the whole sentence is parted from it.", p.change(end, end, ","));
    }
    if (answers(s)) {
      int end = p.placed().token(0).end();
      p.offer("The answer is parted from what follows.", p.change(end, end, ","));
    }
    int last = s.size() - (Expressions.match(s.word(s.size() - 1), "[.!]+") ? 2 : 1);
    if (last > 3 && s.lower(last).equals("sorry") && regrets(s, last)) {
      int end = p.placed().token(last - 1).end();
      p.offer("“Sorry” is parted from the sentence that it follows.", p.change(end, end, ","));
    }
    if (last > 2
        && (Expressions.match(s.lower(last), REGRETS) && closes(s, last) || thanks(s, last))) {
      int end = p.placed().token(last - 1).end();
      p.offer("A word on the whole sentence is parted from it.", p.change(end, end, ","));
    }
  }

  /** "Regrettably we cannot", and neither "Sadly enough" nor "Unfortunately for us". */
  private static boolean comments(Sentence s) {
    boolean joined = Expressions.match(s.lower(1), "and|but|or|not|no|for|so|to|too|enough|,");
    return !joined
        && Character.isLetterOrDigit(s.word(1).codePointAt(0))
        && Clauses.predicates(s, 1, s.size());
  }

  /** "Yes I have sent it", where "I" was taken for the start of a sentence. */
  private static boolean isCutOff(Passage p) {
    return p.placed().boundary() == Boundary.MISSING_STOP
        && p.neighbour(1).filter(n -> n.sentence().lower(0).equals("i")).isPresent();
  }

  /** "Yes you can return it", "No the parcel is here", "Yes please send it". */
  private static boolean answers(Sentence s) {
    return s.size() > 2
        && Expressions.match(s.lower(0), ANSWERS)
        && (Clauses.statement(s, 1, s.size())
            || Expressions.match(s.lower(1), "i|we|you|he|she|they|it")
                && Expressions.match(s.lower(2), HELPS)
            || s.lower(1).equals("if") && Clauses.statement(s, 2, s.size())
            || Expressions.match(s.lower(1), "the|your|our|my")
                && Clauses.nounStatement(s, 1, s.size())
            || Clauses.request(s, 1, s.size()));
  }

  /** One main clause that "however" stands before, and no second one that it could be part of. */
  private static boolean opens(Sentence s) {
    int root = root(s);
    boolean fronted = Expressions.match(s.lower(1), "if|please|as|since|for|in|there");
    boolean sure = fronted || helped(s, root) && Clauses.predicates(s, 1, s.size());
    if (!sure || !Expressions.match(s.lower(1), OPENS) || s.head(0) != root) {
      return false;
    }
    for (int t = 1; t < s.size() && !fronted; t++) {
      boolean second =
          s.head(t) == root && Expressions.match(s.relation(t), "parataxis|ccomp|conj");
      if (second && s.dependent(t, "mark") < 0 && s.dependent(t, "cc") < 0
          || s.word(t).equals(",") && Clauses.opens(s, t + 1, s.size())) {
        return false; // "However you would like to pay, we can take it"
      }
    }
    return true;
  }

  /** Whether the main verb has an auxiliary, a copula or a negation: "however we can send it". */
  private static boolean helped(Sentence s, int root) {
    return s.dependent(root, "aux", "aux:pass", "cop") > 0;
  }

  private static int root(Sentence s) {
    for (int t = 0; t < s.size(); t++) {
      if (s.head(t) < 0) {
        return t;
      }
    }
    return -1;
  }

  /** "Only the shop can do that unfortunately": it stands behind no verb that it belongs to. */
  private static boolean closes(Sentence s, int adverb) {
    String before = s.lower(adverb - 1);
    return Character.isLetterOrDigit(before.codePointAt(0))
        && !Expressions.match(
            before, "and|but|or|yes|no|not|so|very|most|quite|rather|ended|ends|end")
        && Clauses.predicates(s, 0, adverb);
  }

  /** "That is great thanks", and neither "with thanks" nor "a word of thanks". */
  private static boolean thanks(Sentence s, int last) {
    return s.lower(last).equals("thanks")
        && Expressions.match(
            s.lower(last - 1),
            "great|good|perfect|fine|fantastic|brilliant|wonderful|lovely|excellent|amazing|awesome|it|that|please")
        && (Clauses.statement(s, 0, last) || Clauses.nounStatement(s, 0, last));
  }

  /** A statement that "sorry" ends and is no part of: not "we are sorry", not "to say sorry". */
  private static boolean regrets(Sentence s, int sorry) {
    return (Expressions.match(s.tag(sorry - 1), "NNS?|PRP|CD|RP")
            || Expressions.match(s.lower(sorry - 1), "this|that|these|those"))
        && !Expressions.match(s.lower(sorry - 1), "i|we|they|he|she|you|me|us|him|her|them|feel|so")
        && s.dependent(sorry, "cop", "nsubj") < 0
        && (Clauses.statement(s, 0, sorry) || Clauses.nounStatement(s, 0, sorry))
        && Clauses.predicates(s, 0, sorry);
  }
}

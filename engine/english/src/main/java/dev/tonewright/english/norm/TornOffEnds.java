package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.EnumSet;
import java.util.Optional;

/** Takes out a full stop before the end of its own sentence: "The key is there. in the corner." */
final class TornOffEnds extends SentenceRule {

  TornOffEnds() {
    super("repair.torn-off-end", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    int stop = s.size() - 1;
    Optional<Placed> next = p.neighbour(1);
    if (next.isEmpty() || stop < 2 || !s.word(stop).equals(".") || !isOne(next.get().sentence())) {
      return;
    }
    String between = p.text().substring(p.placed().end(), next.get().start());
    boolean whole = Clauses.main(s, 0, stop) || Clauses.predicates(s, 0, stop);
    if (between.equals(" ") && whole && Expressions.match(s.tag(stop - 1), "VB.?|NNS?|RB|PRP")) {
      int at = p.placed().token(stop).start();
      p.offer("The sentence goes on behind this stop.", p.change(at, at + 1, ""));
    }
  }

  private static int finite(Sentence s) {
    for (int t = 2; t < s.size(); t++) {
      if (Expressions.match(s.tag(t), "VBZ|VBP|VBD|MD")
          || Expressions.match(s.word(t), "[,:;?()–—]")) {
        return t;
      }
    }
    return -1;
  }

  /** A phrase in lower case that a preposition opens and in which nothing is said of anything. */
  static boolean isOne(Sentence s) {
    boolean infinitive = s.word(0).equals("to") && s.size() > 2 && s.tag(1).equals("VB");
    if (infinitive) {
      return s.size() < 10 && finite(s) < 0;
    }
    if (!Expressions.match(s.word(0), "in|on|at|from|with|by|into|within|under|near")
        || s.size() < 3
        || Expressions.match(
            s.lower(1), "this|that|these|those|case|addition|fact|general|short|then")) {
      return false;
    }
    for (int t = 1; t < s.size(); t++) {
      if (Expressions.match(s.tag(t), "VBZ|VBP|VBD|VB|MD|W.*|EX")
          || Expressions.match(s.word(t), "[,:;?()–—]")) {
        return false;
      }
    }
    return s.size() < 10;
  }
}

package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.TextChange;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes out a full stop before the end of its own sentence: "The key is there. in the corner." */
final class TornOffEnds extends SentenceRule {

  private static final String WHY = "The sentence goes on behind this stop.";

  TornOffEnds() {
    super("repair.torn-off-end", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    int stop = s.size() - 1;
    Optional<Placed> next = p.neighbour(1);
    if (next.isEmpty() || stop < 2 || !s.word(stop).equals(".")) {
      return;
    }
    Sentence end = next.get().sentence();
    String between = p.text().substring(p.placed().end(), next.get().start());
    boolean whole = Clauses.main(s, 0, stop) || Clauses.predicates(s, 0, stop);
    if (!between.equals(" ") || !whole) {
      return;
    }
    int at = p.placed().token(stop).start();
    if (isOne(end) && Expressions.match(s.tag(stop - 1), "VB.?|NNS?|RB|PRP")) {
      p.offer(WHY, p.change(at, at + 1, ""));
    } else if (end.size() > 4 && (isClause(end) || tellsWhat(end)) && fits(p, s, end)) {
      TextChange small =
          p.change(next.get().start(), next.get().start() + end.word(0).length(), end.lower(0));
      p.offer(WHY, p.change(at, at + 1, tellsWhat(end) ? "," : ""), small);
    }
  }

  /** "Which means that it is late.": what the sentence before it comes to. */
  private static boolean tellsWhat(Sentence s) {
    int that = s.lower(2).equals("that") ? 3 : 2;
    return s.word(0).equals("Which")
        && Expressions.match(s.lower(1), "means|meant")
        && s.word(s.size() - 1).equals(".")
        && (Clauses.statement(s, that, s.size()) || Clauses.nounStatement(s, that, s.size()));
  }

  /** "So that I can check it.", "Until you see the light.": a clause that needs another. */
  private static boolean isClause(Sentence s) {
    boolean aim =
        s.word(0).equals("So")
            && s.lower(1).equals("that")
            && Expressions.match(s.lower(2), "i|we|you|they|it|he|she")
            && Expressions.match(s.lower(3), "can|could|will|may|would|do");
    boolean bound =
        Expressions.match(s.word(0), "Until|Unless")
            && (Clauses.statement(s, 1, s.size()) || Clauses.nounStatement(s, 1, s.size()));
    return (aim || bound) && s.word(s.size() - 1).equals(".") && isAlone(s);
  }

  /** Whether nothing is said but in one clause. */
  private static boolean isAlone(Sentence s) {
    int subjects = 0;
    for (int t = 0; t < s.size() - 1; t++) {
      if (Expressions.match(s.word(t), "[,:;?!–—-]|please|kindly")) {
        return false;
      }
      boolean order =
          t > 3
                  && Expressions.match(s.tag(t), "VB|VBP")
                  && !Expressions.match(s.tag(t - 1), "MD|TO|RB|CC|PRP|NNS?|NNP")
              || t > 4
                  && Expressions.match(s.tag(t), "VB|VBP")
                  && Expressions.match(s.lower(t - 1), "you|me|us|it|them");
      if (order) {
        return false; // "Until it arrives keep the receipt."
      }
      subjects += s.relation(t).startsWith("nsubj") ? 1 : 0;
    }
    return subjects == 1;
  }

  private static boolean fits(Passage p, Sentence s, Sentence end) {
    OptionalInt words = p.context().norms().sentenceWords();
    return words.isEmpty() || s.size() + end.size() <= words.getAsInt();
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

package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/** Joins a condition that a full stop cut off: "If it fails. please restart it." */
final class LoneConditions extends SentenceRule {

  private static final String CONNECTIVE = "also|meanwhile|additionally|moreover|furthermore";

  private static final String WHY = "A condition is no sentence of its own.";

  LoneConditions() {
    super("repair.lone-condition", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    Optional<Placed> next = p.neighbour(1);
    int stop = s.size() - 1;
    if (next.isPresent() && isAdverb(s)) {
      adverb(p, next.get());
      return;
    }
    if (next.isEmpty() || stop < 4 || !s.word(stop).equals(".") || !condition(s, stop)) {
      return;
    }
    Placed following = next.get();
    String between = p.text().substring(p.placed().end(), following.start());
    if (!between.equals(" ") || !goesOn(following.sentence())) {
      return;
    }
    List<TextChange> changes = new ArrayList<>();
    changes.add(p.replace(stop, ","));
    int at = following.start();
    String first = p.text().substring(at, at + 1);
    if (first.equals("P")) {
      changes.add(p.change(at, at + 1, "p"));
    }
    p.offer(WHY, changes);
  }

  static boolean isAdverb(Sentence s) {
    return s.size() == 2 && s.word(1).equals(".") && s.lower(0).matches(CONNECTIVE);
  }

  /** "Also. meanwhile, …": an adverb alone, and what it opens. */
  private static void adverb(Passage p, Placed next) {
    Sentence s = next.sentence();
    String between = p.text().substring(p.placed().end(), next.start());
    boolean lower = s.word(0).equals(s.lower(0));
    boolean opener = Expressions.match(s.tag(0), "PRP\\$?|DT|RB|IN|EX") && !s.lower(0).equals("i");
    if (!between.equals(" ") || !(lower || opener)) {
      return;
    }
    List<TextChange> changes = new ArrayList<>();
    changes.add(p.replace(1, ","));
    if (!lower) {
      int at = next.start();
      changes.add(p.change(at, at + 1, s.lower(0).substring(0, 1)));
    }
    p.offer("The word opens the sentence behind it.", changes);
  }

  /** One clause with "if" or "when" at its front and nothing behind it. */
  private static boolean condition(Sentence s, int end) {
    if (!Expressions.match(s.lower(0), "if|when|once|unless")) {
      return false;
    }
    int subjects = 0;
    for (int t = 0; t < end; t++) {
      boolean order =
          t > 2 && s.tag(t).equals("VB") && !Expressions.match(s.tag(t - 1), "TO|MD|RB|VB.?|PRP");
      if (Expressions.match(s.word(t), "[,;:()–—-]")
          || Expressions.match(s.lower(t), "please|kindly|let|then|n")
          || order) {
        return false;
      }
      subjects += s.relation(t).startsWith("nsubj") ? 1 : 0;
    }
    return subjects == 1 && s.relation(1).startsWith("nsubj") && Clauses.predicates(s, 1, end);
  }

  private static boolean goesOn(Sentence s) {
    int at = s.lower(0).equals("then") ? 1 : 0;
    boolean lower = s.word(0).equals(s.lower(0)) || s.word(0).equals("Please");
    return lower && s.size() > at + 2 && Clauses.opens(s, at, s.size());
  }
}

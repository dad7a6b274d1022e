package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.Set;

/** Takes out a small word typed twice. */
final class DoubledWords extends SentenceRule {

  /** Words that never stand twice in a row in good English, whatever ends and starts there. */
  private static final Set<String> ONCE =
      Set.of(
          "the", "a", "an", "to", "of", "at", "and", "your", "we", "our", "my", "will", "can",
          "with", "from", "has", "if", "or", "this", "be", "please", "are", "i", "they", "their",
          "but", "as", "was", "would", "could", "should", "into", "any", "some", "not", "been",
          "am", "these", "because", "which", "really", "very", "order", "account", "email", "send",
          "check", "try");

  DoubledWords() {
    super("repair.doubled", Family.REPAIR, Dimension.CORRECTNESS, Role.OWN);
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    for (int t = 1; t < s.size(); t++) {
      boolean twice =
          s.lower(t).equals(s.lower(t - 1))
              && ONCE.contains(s.lower(t))
              && (s.word(t).equals(s.lower(t)) || begunTwice(s, t));
      boolean ends =
          t + 1 == s.size()
              || twice
                  && !p.isWord(t + 1)
                  && Expressions.match(s.lower(t), "to|at|with|was|are|not");
      if (twice && !ends && !parted(s, t) && p.free(t) && p.free(t - 1) && oneSpace(p, t)) {
        int from = p.placed().token(t - 1).end();
        p.offer("A word stood twice.", p.change(from, p.placed().token(t).end(), ""));
      }
    }
    pleased(p);
  }

  /** "…, please Please use it": behind a comma the first one has begun the request. */
  private static boolean begunTwice(Sentence s, int t) {
    return s.lower(t).equals("please") && (t == 1 || s.word(t - 2).equals(","));
  }

  /** "As soon as you can can you …": one ends a clause, the other begins a question. */
  private static boolean parted(Sentence s, int t) {
    return Expressions.match(s.lower(t), "can|will|would|could|should|are|was|has")
        && t + 1 < s.size()
        && Expressions.match(s.lower(t + 1), "i|you|we|he|she|it|they");
  }

  /** "Please bear with me please." */
  private static void pleased(Passage p) {
    Sentence s = p.sentence();
    int last = s.size() - 1;
    while (last > 0 && Expressions.match(s.word(last), "[.!?]+")) {
      last--;
    }
    if (last < 3 || !s.lower(last).equals("please")) {
      return;
    }
    int before = s.word(last - 1).equals(",") ? last - 2 : last - 1;
    for (int t = before;
        t >= 0 && !Expressions.match(s.lower(t), "[,;:.?!)(]|and|but|or|if|[-–—]+");
        t--) {
      if (s.lower(t).equals("please") && t < before) {
        int from = p.placed().token(before).end();
        p.offer("One “please” is enough.", p.change(from, p.placed().token(last).end(), ""));
        return;
      }
    }
  }

  private static boolean oneSpace(Passage p, int t) {
    int from = p.placed().token(t - 1).end();
    int to = p.placed().token(t).start();
    return Expressions.match(p.text().substring(from, to), "[ \u00a0]{1,3}");
  }
}

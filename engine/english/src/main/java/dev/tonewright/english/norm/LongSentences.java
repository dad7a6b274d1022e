package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.profile.Norms;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.EnumSet;
import java.util.Locale;

/** Parts a sentence above the channel's length where two whole clauses meet. */
final class LongSentences extends SentenceRule {

  private static final int SHORTEST_HALF = 5;

  LongSentences() {
    super("norm.sentence-length", Family.NORM, Dimension.CHANNEL, EnumSet.of(Role.PROSE));
  }

  @Override
  boolean inForce(Norms norms) {
    return norms.sentenceWords().isPresent();
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    int limit = p.context().norms().sentenceWords().getAsInt();
    int words = words(s, 0, s.size());
    if (words <= limit || !s.parseable() || s.word(s.size() - 1).equals("?")) {
      return;
    }
    int best = -1;
    for (int t = SHORTEST_HALF; t + SHORTEST_HALF < s.size(); t++) {
      boolean joint = Expressions.match(s.lower(t), "and|but") && s.word(t - 1).equals(",");
      if (joint && splits(s, t)) {
        boolean nearer =
            best < 0
                || Math.abs(2 * words(s, 0, t) - words) < Math.abs(2 * words(s, 0, best) - words);
        best = nearer ? t : best;
      }
    }
    if (best > 0) {
      int from = p.placed().token(best - 1).start();
      int to = p.placed().token(best + 1).start();
      boolean and = s.lower(best).equals("and");
      boolean written = p.context().norms().medium() == Norms.Medium.WRITTEN;
      String first = p.text().substring(to, to + 1);
      String after =
          and
              ? ". " + first.toUpperCase(Locale.ROOT)
              : (written ? ". However, " : ". But ") + first;
      p.offer("Shorter sentences are easier to read here.", p.change(from, to + 1, after));
    }
  }

  /** A whole main clause on both sides, nothing subordinate reaching over. */
  private static boolean splits(Sentence s, int joint) {
    boolean concedes =
        Expressions.match(s.lower(0), "i|we")
            && s.lower(joint).equals("but")
            && Expressions.match(
                s.lower(1), "understand|know|realise|realize|appreciate|see|do|completely|totally");
    boolean turned = s.lower(joint).equals("but") && Expressions.match(s.lower(0), "however|but");
    if (concedes || turned) {
      return false; // "I understand that …, but …" says one thing; "However" opens one sentence
    }
    boolean left = Clauses.main(s, 0, joint - 1);
    boolean right = Clauses.statement(s, joint + 1, s.size());
    for (int t = 0; t < joint; t++) {
      boolean open =
          Expressions.match(
              s.lower(t),
              "if|when|once|because|whether|unless|although|either|both|that|which|who|to:|why|how");
      if (open || Expressions.match(s.word(t), "[(:;“\"]") || s.kind(t) == TokenKind.SYMBOL) {
        return false;
      }
      boolean runOn =
          t > 1
              && Expressions.match(s.tag(t - 1), "NNS?")
              && Expressions.match(s.lower(t), "i|we|you|they");
      if (s.word(t).equals(",") && t < joint - 1 && t > 3 || runOn) {
        return false;
      }
    }
    return left && right;
  }

  private static int words(Sentence s, int from, int to) {
    int words = 0;
    for (int t = from; t < to; t++) {
      words += Character.isLetterOrDigit(s.word(t).codePointAt(0)) ? 1 : 0;
    }
    return words;
  }
}

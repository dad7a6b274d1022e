package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.language.SentenceCues;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.Norms;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.EnumSet;
import java.util.Locale;

/** A full stop in place of "..." at the end of a sentence. */
final class EllipsisStops extends SentenceRule {

  private final SentenceCues cues;

  EllipsisStops(SentenceCues cues) {
    super("norm.ellipsis", Family.NORM, Dimension.CHANNEL, EnumSet.of(Role.PROSE, Role.GREETING));
    this.cues = cues;
  }

  @Override
  boolean inForce(Norms norms) {
    return norms.ellipses() == Norms.Ellipses.STOP;
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    int last = s.size() - 1;
    boolean dots = s.word(last).startsWith("...") || s.word(last).equals("…");
    if (!dots
        || !Expressions.match(s.word(last), "\\.{3,}|…")
        || labelled(s)
        || p.neighbour(1)
            .filter(n -> Expressions.match(n.sentence().text(), "\\(?\\d/\\d.*"))
            .isPresent()
        || last < 1
        || !p.isWord(last - 1)
        || unfinished(s.word(last - 1))) {
      return;
    }
    boolean question = Questions.certain(s, 0, last);
    String space =
        p.neighbour(1).filter(n -> n.start() == p.placed().token(last).end()).isPresent()
            ? " "
            : "";
    p.offer("A sentence ends in a plain mark.", p.replace(last, (question ? "?" : ".") + space));
  }

  /** "Tap the … icon": three dots may be a label's own. */
  private boolean labelled(Sentence s) {
    for (int t = 0; t < s.size(); t++) {
      if (cues.labelVerbs().contains(s.lemma(t)) || s.lower(t).equals("touch")) {
        return true;
      }
    }
    return false;
  }

  private boolean unfinished(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return cues.unfinished().contains(lower)
        && !Expressions.match(lower, "please|so|too|it|this|that");
  }
}

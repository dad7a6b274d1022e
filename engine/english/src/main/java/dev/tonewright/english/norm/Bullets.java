package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.profile.Norms;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.Set;

/** Drops the marks before the items of a list, where nobody sees them. */
final class Bullets extends SentenceRule {

  Bullets() {
    super("norm.bullets", Family.NORM, Dimension.CHANNEL, Set.of(Role.PROSE, Role.ITEM));
  }

  @Override
  boolean inForce(Norms norms) {
    return norms.repair() && norms.medium().spoken();
  }

  @Override
  void look(Passage p) {
    boolean bullet =
        p.size() > 1
            && p.sentence().kind(0) == TokenKind.MARKER
            && Expressions.match(p.word(0), "[-–—*•·▪◦]")
            && p.placed().startsLine(p.text());
    if (bullet) {
      p.offer(
          "A bullet cannot be heard.",
          p.change(p.placed().start(), p.placed().token(1).start(), ""));
    }
  }
}

package dev.tonewright.english.norm;

import dev.tonewright.parse.Sentence;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.EnumSet;

/**
 * Writes "and" for an ampersand that a feed has escaped ("size &amp;amp; colour"). Other entities
 * stand in paths and code, where only their writer knows what is meant.
 */
final class Entities extends SentenceRule {

  Entities() {
    super("repair.entity", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    for (int t = 1; t + 1 < s.size(); t++) {
      boolean apart = !p.glued(t) && !p.glued(t + 1);
      boolean common = Character.isLowerCase(s.word(t + 1).codePointAt(0));
      if (s.word(t).equals("&amp;") && apart && common) {
        p.offer("The sign's code is no word.", p.replace(t, "and"));
      }
    }
  }
}

package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.profile.Norms.Part;
import dev.tonewright.profile.Norms.Presence;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.EnumSet;

/**
 * Parts a salutation from what follows it in its line: "Hi Sam Thanks for waiting". A letter parts
 * the two by lines.
 */
final class SalutationCommas extends SentenceRule {

  SalutationCommas() {
    super(
        "repair.salutation-comma", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.GREETING));
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    int last = s.size() - 1;
    boolean parted =
        p.placed().boundary() == Boundary.SALUTATION
            && p.context().norms().presence(Part.GREETING) != Presence.REQUIRED;
    if (!parted
        || last < 1
        || s.kind(0) == TokenKind.MENTION
        || Expressions.match(s.word(last), "[^\\p{L}\\p{N}#]+")) {
      return;
    }
    boolean sameLine =
        p.neighbour(1)
            .filter(n -> !n.startsLine(p.text()))
            .filter(n -> Character.isUpperCase(n.sentence().text().codePointAt(0)))
            .isPresent();
    boolean named = s.kind(last) == TokenKind.PLACEHOLDER || s.kind(last) == TokenKind.WORD;
    if (sameLine && named) {
      int end = p.placed().token(last).end();
      p.offer("A comma parts the salutation from what follows.", p.change(end, end, ","));
    }
  }
}

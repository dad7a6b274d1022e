package dev.tonewright.rule;

import dev.tonewright.text.Dial;
import dev.tonewright.text.Notice;
import java.util.List;
import java.util.Set;

/**
 * Looks at a text and offers edits. Stateless, and a function of its context alone: the same
 * context gives the same offers in the same order.
 */
public interface Rule {

  /** Unique, dotted, such as {@code repair.capital}; an offer's rule id begins with it. */
  String id();

  /** The rule ids of its offers, cards' apart. */
  default Set<String> ids() {
    return Set.of(id());
  }

  List<Proposal> propose(RuleContext context);

  /** The dials whose reading its offers move; their room counts what it would offer. */
  default Set<Dial> dials() {
    return Set.of();
  }

  /**
   * What a person should look at, asked once, of the draft as sent.
   *
   * @param context the first round's
   */
  default List<Notice> notices(RuleContext context) {
    return List.of();
  }
}

package dev.tonewright.rule;

import java.util.List;

/**
 * Looks at a text and offers edits. Stateless, and a function of its context alone: the same
 * context gives the same offers in the same order.
 */
public interface Rule {

  /** Unique, dotted, such as {@code repair.capital}; an offer's rule id begins with it. */
  String id();

  List<Proposal> propose(RuleContext context);
}

package dev.tonewright.english.norm;

import dev.tonewright.interruption.Interruption;
import dev.tonewright.profile.Norms;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.Rule;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A rule that looks at one sentence at a time, each in its role. */
abstract class SentenceRule implements Rule {

  private final String id;
  private final Family family;
  private final Dimension dimension;
  private final Set<Role> roles;

  SentenceRule(String id, Family family, Dimension dimension, Set<Role> roles) {
    this.id = id;
    this.family = family;
    this.dimension = dimension;
    this.roles = Set.copyOf(roles);
  }

  @Override
  public final String id() {
    return id;
  }

  @Override
  public final List<Proposal> propose(RuleContext context) {
    if (!inForce(context.norms())) {
      return List.of();
    }
    List<Role> all = context.fact(Roles.FACT);
    List<Quiet> quiet = context.fact(Quiet.FACT);
    List<Proposal> offers = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Interruption.check();
      if (roles.contains(all.get(i)) && !quiet.get(i).has(this)) {
        Passage passage =
            new Passage(context, all, i, new Passage.Mark(id, family, dimension), offers);
        look(passage);
        if (passage.isByItself()) {
          quiet.get(i).add(this);
        }
      }
    }
    return offers;
  }

  /** Whether the profile asks for this rule. */
  boolean inForce(Norms norms) {
    return norms.repair();
  }

  /**
   * Makes the rule's offers for one sentence. What decides them is the passage and what the rule
   * was made with, nothing else: see {@link Quiet}.
   */
  abstract void look(Passage passage);
}

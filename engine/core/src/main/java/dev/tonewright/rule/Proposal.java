package dev.tonewright.rule;

import dev.tonewright.text.Edit;
import java.util.Optional;

/**
 * What a rule offers.
 *
 * @param edit over the text of this round
 * @param family which of two conflicting offers stands
 * @param sentence index of the sentence it was made for; −1 for the whole reply
 * @param transition an entry of the verifier's closed table that it relies on
 */
public record Proposal(Edit edit, Family family, int sentence, Optional<String> transition) {

  public static Proposal of(Edit edit, Family family, int sentence) {
    return new Proposal(edit, family, sentence, Optional.empty());
  }

  /** The rank of an offer in a conflict: the earlier wins. */
  public enum Family {
    REPAIR,
    ACT,
    FORMULA,
    SCALE,
    NORM
  }
}

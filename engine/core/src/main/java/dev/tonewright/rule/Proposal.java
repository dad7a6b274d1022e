package dev.tonewright.rule;

import dev.tonewright.text.Dial;
import dev.tonewright.text.Edit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a rule offers.
 *
 * @param edit over the text of this round
 * @param family which of two conflicting offers stands
 * @param sentence index of the sentence it was made for; −1 for the whole reply
 * @param transition an entry of the verifier's closed table that it relies on
 * @param gains dial points by which it moves readings; a dial that it leaves alone may be absent
 * @param otherwise what to offer in its place where the verifier drops it
 */
public record Proposal(
    Edit edit,
    Family family,
    int sentence,
    Optional<String> transition,
    Map<Dial, Double> gains,
    Supplier<Optional<Proposal>> otherwise) {

  public Proposal {
    gains = Map.copyOf(gains);
  }

  /** An offer that moves no reading and has no second best. */
  public Proposal(Edit edit, Family family, int sentence, Optional<String> transition) {
    this(edit, family, sentence, transition, Map.of(), Optional::empty);
  }

  public static Proposal of(Edit edit, Family family, int sentence) {
    return new Proposal(edit, family, sentence, Optional.empty());
  }

  /** Whether it was made for the reply and for no sentence of it. */
  public boolean wholeReply() {
    return sentence < 0;
  }

  /** Dial points by which it moves a reading. */
  public double gain(Dial dial) {
    return gains.getOrDefault(dial, 0.0);
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

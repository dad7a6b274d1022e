package dev.tonewright.rule;

import dev.tonewright.language.VerifierLexicon.Transition;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a rule offers.
 *
 * @param edit over the text of this round
 * @param family which of two conflicting offers stands
 * @param sentence index of the sentence it was made for; −1 for the whole reply
 * @param transition an entry of the verifier's closed table that it relies on, or {@link
 *     Transition#SYNONYMS}
 * @param gains dial points by which it moves readings; a dial that it leaves alone may be absent
 * @param frame the words that a card read as its own, over the text of this round; empty for what
 *     no card offers
 * @param otherwise what to offer in its place where the verifier drops it
 */
public record Proposal(
    Edit edit,
    Family family,
    int sentence,
    Optional<String> transition,
    Map<Dial, Double> gains,
    List<Span> frame,
    Supplier<Optional<Proposal>> otherwise) {

  public Proposal {
    gains = Map.copyOf(gains);
    frame = List.copyOf(frame);
  }

  /** An offer that moves no reading and has no second best. */
  public Proposal(Edit edit, Family family, int sentence, Optional<String> transition) {
    this(edit, family, sentence, transition, Map.of(), List.of(), Optional::empty);
  }

  public static Proposal of(Edit edit, Family family, int sentence) {
    return new Proposal(edit, family, sentence, Optional.empty());
  }

  /**
   * An offer to leave out a sentence that stands behind another, with the space between the two; or
   * with the space behind it where it opens a line that goes on, so that the line stays one.
   *
   * @param sentence its index, 1 or more
   */
  public static Proposal leavingOut(ParsedText text, int sentence, Step step, Family family) {
    Span left = text.sentences().get(sentence).span();
    Span before = new Span(text.sentences().get(sentence - 1).end(), left.start());
    boolean last = sentence + 1 == text.sentences().size();
    Span behind =
        new Span(left.end(), last ? left.end() : text.sentences().get(sentence + 1).start());
    boolean goesOn = !last && !behind.of(text.text()).contains("\n");
    boolean opensLine = before.of(text.text()).contains("\n");
    Span gone = left.cover(opensLine && goesOn ? behind : before);
    return of(Edit.of(step, List.of(TextChange.of(text.text(), gone, ""))), family, sentence);
  }

  /** Whether it was made for the reply and for no sentence of it. */
  public boolean wholeReply() {
    return sentence < 0;
  }

  /** Whether it takes the whole of a stretch away. */
  public boolean leavesOut(Span stretch) {
    return edit.changes().stream()
        .anyMatch(
            c ->
                c.after().isBlank()
                    && c.span().start() <= stretch.start()
                    && c.span().end() >= stretch.end());
  }

  /**
   * Whether it changes a word that another offer read as its own: "me" of "provide me", which one
   * card makes "send me" and another "provide me with".
   */
  public boolean enters(Proposal other) {
    return edit.changes().stream()
        .anyMatch(c -> other.frame.stream().anyMatch(f -> f.overlaps(c.span())));
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
    NORM,
    /** A limit on how often something stands; it holds for what is left of the draft. */
    COUNT
  }
}

package dev.tonewright.card;

import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Dimension;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One piece of language knowledge: the forms in which one thing can be said.
 *
 * @param id unique, dotted, such as {@code verb.look-into}
 * @param family which of two conflicting edits stands
 * @param dimension what an edit by this card is for
 * @param dial the dial along which the forms are ordered; empty for a one-way card
 * @param why explanation for the agent who reads an edit
 * @param at where in a sentence the card matches
 * @param notRegions regions where the card is off because its source forms are at home there
 * @param transition an entry of the verifier's closed table that the card relies on
 * @param surroundings the sentences beside which it stands back
 * @param where file and line of its definition
 */
public record Card(
    String id,
    Family family,
    Dimension dimension,
    Optional<Dial> dial,
    String why,
    Anchor at,
    List<Form> forms,
    List<Condition> conditions,
    Set<String> notRegions,
    boolean offByDefault,
    List<Example> examples,
    Optional<String> transition,
    Surroundings surroundings,
    String where) {

  public Card {
    forms = List.copyOf(forms);
    conditions = List.copyOf(conditions);
    notRegions = Set.copyOf(notRegions);
    examples = List.copyOf(examples);
  }

  /**
   * A card whose matches a {@link Finder} finds, on a dial and under no other condition.
   *
   * @param finder the finder's class, where it is defined
   */
  public static Card found(
      String id,
      Family family,
      Dial dial,
      Anchor at,
      List<Form> forms,
      List<Example> examples,
      Class<? extends Finder> finder) {
    return new Card(
        id,
        family,
        Dimension.valueOf(dial.name()),
        Optional.of(dial),
        "",
        at,
        forms,
        List.of(),
        Set.of(),
        false,
        examples,
        Optional.empty(),
        Surroundings.ANY,
        finder.getSimpleName() + ".java:1");
  }

  /** Which of two conflicting edits stands: the earlier family wins. */
  public enum Family {
    REPAIR,
    ACT,
    FORMULA,
    SCALE
  }

  /** Where in a sentence a card matches. */
  public enum Anchor {
    ANYWHERE,
    /** At the start of a clause: of the sentence, or after a comma, dash or conjunction. */
    CLAUSE,
    /** At the start of the sentence, its greeting and openers aside. */
    START,
    /** The whole sentence. */
    SENTENCE
  }

  /**
   * A card's own test.
   *
   * @param medium the medium that the draft is for
   * @param dial the dial that is set; empty for a one-way card
   * @param value where it is set
   * @param draft a sentence
   * @param reply what the card makes of it; the draft itself where it must stay
   */
  public record Example(Medium medium, Optional<Dial> dial, int value, String draft, String reply) {

    /** An example in a written reply. */
    public Example(Optional<Dial> dial, int value, String draft, String reply) {
      this(Medium.WRITTEN, dial, value, draft, reply);
    }

    public boolean keeps() {
      return draft.equals(reply);
    }
  }
}

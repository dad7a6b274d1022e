package dev.tonewright.card;

import java.util.List;

/** One piece of a template. */
public sealed interface Element {

  /**
   * A word as it stands.
   *
   * @param written the first alternative, in the case its author gave it
   * @param alternatives lower-case words, any of which matches
   * @param inflects whether the word is matched by lemma and written in the form it was found in
   * @param tagPrefix what the tag of an inflecting word begins with; empty for any
   */
  record Word(String written, List<String> alternatives, boolean inflects, String tagPrefix)
      implements Element {
    public Word {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * A stretch of the draft that the card keeps.
   *
   * @param name what ties the slots of a card's forms together
   * @param type what may stand in it and in which form, such as V, V:ing, NP, S
   */
  record Slot(String name, String type) implements Element {}

  /** The mark that ends the clause. */
  record End(char mark) implements Element {}
}

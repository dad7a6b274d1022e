package dev.tonewright.card;

import dev.tonewright.card.Element.Word;
import java.util.List;

/**
 * One reading of one form of a card.
 *
 * @param order its place among all, by which equal claims are settled
 */
record Variant(Card card, Form form, List<Element> elements, int order) {

  /** The number of words of its own. */
  int words() {
    int words = 0;
    for (Element e : elements) {
      words += e instanceof Word ? 1 : 0;
    }
    return words;
  }
}

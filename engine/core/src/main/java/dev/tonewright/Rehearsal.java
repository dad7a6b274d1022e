package dev.tonewright;

import dev.tonewright.card.Card;
import dev.tonewright.card.Card.Example;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** The examples of cards as drafts of some sentences. */
final class Rehearsal {

  private static final int SENTENCES = 4;

  /** How often each example comes, each time beside others. */
  private static final int TIMES = 6;

  private Rehearsal() {}

  /** The same drafts in the same order, whenever they are made; those of a card stand apart. */
  static List<String> of(List<Card> cards) {
    List<String> examples = new ArrayList<>();
    for (Card card : cards) {
      card.examples().stream().map(Example::draft).forEach(examples::add);
    }
    List<String> drafts = new ArrayList<>();
    for (int time = 0; time < TIMES; time++) {
      Collections.shuffle(examples, new Random(time));
      for (int i = 0; i < examples.size(); i += SENTENCES) {
        drafts.add(String.join(" ", examples.subList(i, Math.min(examples.size(), i + SENTENCES))));
      }
    }
    return drafts;
  }
}

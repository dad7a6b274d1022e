package dev.tonewright.card;

import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.text.TextChange;
import java.util.List;
import java.util.Optional;

/**
 * Cards whose forms templates cannot say. A finder recognises and writes them in code; everything
 * else (target, measurement, room, conflicts) treats them as any other card.
 */
public interface Finder {

  /** The cards that this finder serves. */
  List<Card> cards();

  /** Their matches in a sentence: a function of the sentence alone. */
  List<Match> find(Sentence sentence);

  /** The changes that put {@code form} in the match's place; empty where it cannot be written. */
  Optional<List<TextChange>> realise(String text, Placed placed, Match match, Form form);
}

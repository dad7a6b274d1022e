package dev.tonewright.rule;

import dev.tonewright.card.CardIndex;
import dev.tonewright.card.Match;
import dev.tonewright.measure.Background;
import dev.tonewright.measure.Meter;
import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.protect.ProtectedSpans;
import dev.tonewright.text.Dial;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What could stand in the place of each card match of a text, written once for all targets. */
final class Choices {

  private final ParsedText parsed;
  private final List<Sentence> sentences;
  private final List<List<Match>> matches;
  private final ProtectedSpans kept;
  private final CardIndex cards;
  private final Background background;
  private List<Choice> all = List.of();
  private boolean made;
  private final Map<TextFact<?>, Object> facts = new IdentityHashMap<>();
  private final Map<Integer, double[]> contributions = new HashMap<>();

  Choices(
      ParsedText parsed,
      List<List<Match>> matches,
      ProtectedSpans kept,
      CardIndex cards,
      Background background) {
    this.parsed = parsed;
    this.sentences = parsed.sentences().stream().map(Placed::sentence).toList();
    this.matches = matches;
    this.kept = kept;
    this.cards = cards;
    this.background = background;
  }

  ParsedText parsed() {
    return parsed;
  }

  /** Those of the text, apart from their places. */
  List<Sentence> sentences() {
    return sentences;
  }

  List<List<Match>> matches() {
    return matches;
  }

  ProtectedSpans kept() {
    return kept;
  }

  CardIndex cards() {
    return cards;
  }

  /** What the text says of its tone beyond the cards. */
  Background background() {
    return background;
  }

  @SuppressWarnings("unchecked") // a fact is stored under itself alone
  <T> T fact(TextFact<T> fact) {
    Object known = facts.get(fact);
    if (known == null) {
      known = fact.of(parsed, kept);
      facts.put(fact, known);
    }
    return (T) known;
  }

  /** What the matches of a sentence contribute to a dial. */
  double[] contributions(int sentence, Dial dial) {
    return contributions.computeIfAbsent(
        sentence * Dial.values().length + dial.ordinal(),
        k -> Meter.contributions(matches.get(sentence), dial));
  }

  /** One for each match, in order. */
  List<Choice> all() {
    if (!made) {
      made = true;
      all = new ArrayList<>();
      for (int i = 0; i < parsed.sentences().size(); i++) {
        Placed placed = parsed.sentences().get(i);
        for (Match match : matches.get(i)) {
          all.add(new Choice(this, placed, i, match));
        }
      }
    }
    return all;
  }
}

package dev.tonewright.card;

import dev.tonewright.card.Card.Anchor;
import dev.tonewright.card.Element.Slot;
import dev.tonewright.card.Element.Word;
import dev.tonewright.parse.Sentence;
import java.util.List;
import java.util.function.Function;

/** One reading of one form of a card. */
final class Variant {

  private final Card card;
  private final Form form;
  private final List<Element> elements;
  private final Anchor at;
  private final int order;
  private final boolean[] isWord;
  private final int[][] numbers;
  private final int words;

  /**
   * @param order its place among all, by which equal claims are settled
   * @param numbered gives the numbers of a word's alternatives, ascending
   */
  Variant(Card card, Form form, List<Element> elements, int order, Function<Word, int[]> numbered) {
    this.card = card;
    this.form = form;
    this.elements = elements;
    this.at = form.at().orElse(card.at());
    this.order = order;
    this.isWord = new boolean[elements.size()];
    this.numbers = new int[elements.size()][0];
    int count = 0;
    for (int e = 0; e < elements.size(); e++) {
      if (elements.get(e) instanceof Word word) {
        this.isWord[e] = true;
        this.numbers[e] = numbered.apply(word);
        count++;
      }
    }
    this.words = count;
  }

  Card card() {
    return card;
  }

  Form form() {
    return form;
  }

  List<Element> elements() {
    return elements;
  }

  /** Where in a sentence it matches. */
  Anchor at() {
    return at;
  }

  int order() {
    return order;
  }

  /** The number of words of its own. */
  int words() {
    return words;
  }

  boolean isWord(int element) {
    return element < isWord.length && isWord[element];
  }

  /** The numbers of a word's alternatives, ascending. */
  int[] numbers(int element) {
    return numbers[element];
  }

  /** Whether its word at an element may stand at a token. */
  boolean fits(int element, Reading read, int token) {
    Word word = (Word) elements.get(element);
    if (word.inflects()) {
      return WordNumbers.contains(numbers[element], read.lemma(token))
          && read.sentence().tag(token).startsWith(word.tagPrefix());
    }
    for (int reading : read.readings(token)) {
      if (WordNumbers.contains(numbers[element], reading)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence has all of its words, wherever they stand. */
  boolean possible(Reading read) {
    for (int[] alternatives : numbers) {
      if (alternatives.length > 0 && !read.has(alternatives)) {
        return false;
      }
    }
    return true;
  }

  /** Whether its first slot may begin at a token, as far as conditions tell. */
  boolean mayBegin(Slot slot, Sentence sentence, int token) {
    return mayBegin(card.conditions(), slot, sentence, token)
        && mayBegin(form.conditions(), slot, sentence, token);
  }

  private static boolean mayBegin(List<Condition> conditions, Slot slot, Sentence s, int token) {
    for (Condition c : conditions) {
      if (!c.possible(s, slot.name(), token)) {
        return false;
      }
    }
    return true;
  }

  /** Whether the words with which it begins stand at a token, which is quick to see. */
  boolean opens(Reading read, int first) {
    int token = first;
    for (int e = 0; isWord(e); e++) {
      if (token == read.sentence().size() || !fits(e, read, token)) {
        return false;
      }
      token++;
    }
    return true;
  }
}

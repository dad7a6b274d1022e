package dev.tonewright.card;

import dev.tonewright.language.WordForms;
import dev.tonewright.parse.Sentence;
import java.util.List;
import java.util.Optional;

/** What cards need to know of a language beyond their own data. */
public interface CardLanguage {

  WordForms wordForms();

  /**
   * The full words that a token may stand for: "n't" is "not", "'d" is "would" or "had". The
   * token's own lower-case form where it is no contraction.
   */
  List<String> readings(Sentence sentence, int token);

  /** Words in their short forms, "I'm" for "I am", where the language has any. */
  default String contracted(String words) {
    return words;
  }

  /**
   * Where a slot that begins at {@code first} may end, longest first.
   *
   * @param type the slot's type as templates name it
   * @param from first token of the match so far
   * @return token indices, inclusive; empty where the slot does not fit
   */
  List<Integer> extents(String type, Sentence sentence, int from, int first);

  /** Whether a slot type exists. */
  boolean knows(String type);

  /**
   * The words of a slot rewritten from one type to another, such as V to V:ing.
   *
   * @return the changed tokens and what stands for them; empty where it cannot be said
   */
  Optional<List<Reform>> reform(Sentence sentence, Match.Filled slot, String type);

  /** Tokens of a slot in another form, which begin at one and end with another. */
  record Reform(int first, int last, String form) {}

  /** Whether a clause may begin at a token: after a comma, dash, conjunction or opener. */
  boolean clauseStart(Sentence sentence, int token);

  /** Whether only greetings, names and openers stand before a token. */
  boolean sentenceStart(Sentence sentence, int token);

  /** A word as it is written inside a sentence: "Please" is "please", "I" and names stay. */
  String uncapitalized(Sentence sentence, int token);

  /** Whether nouns have a capital anywhere, so that a form's own capitals stay where it begins. */
  default boolean nounCapitals() {
    return false;
  }

  /**
   * Whether a slot holds nothing of the writer's and is written in agreement with another, as
   * {@link #agree} says.
   */
  default boolean agrees(String slot) {
    return false;
  }

  /** What is written for a literal that agrees with a slot: {@code be} after "I" is "am". */
  Optional<String> agree(String literal, Sentence sentence, Match match);
}

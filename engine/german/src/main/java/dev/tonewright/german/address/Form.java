package dev.tonewright.german.address;

import dev.tonewright.german.address.Verbs.Finite;
import dev.tonewright.german.address.Verbs.Person;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the dictionary says of a lower-case form, as far as the address asks for it.
 *
 * @param finite its readings in each person that it may agree with, the likeliest first
 * @param commanded the infinitives that it commands those persons to that it may command
 * @param traits what else it may be
 */
record Form(
    Map<Person, List<Finite>> finite, Map<Person, List<String>> commanded, Set<Trait> traits) {

  /** What a form may be. */
  enum Trait {
    MODAL,
    AUXILIARY,
    INFINITIVE,
    PARTICIPLE,
    /** An infinitive with its "zu" inside: "einzugeben". */
    INSERTED,
    /** Finite and only in the first or third person singular. */
    SINGULAR,
    /** Of the first person singular, whatever else. */
    FIRST_PERSON,
    /** Of the third person singular, whatever else. */
    THIRD_PERSON,
    /** Of one informal reader and nothing else. */
    ONLY_DU,
    /** What may stand before a noun: an adjective, a participle, a possessive. */
    ATTRIBUTE,
    ADJECTIVE,
    /** An adverb, article, pronoun, preposition and the like. */
    FUNCTION_WORD
  }

  /** No word, and so nothing. */
  static final Form NONE = new Form(Map.of(), Map.of(), Set.of());

  /** The readings in a person, the likeliest first. */
  List<Finite> finite(Person person) {
    return finite.getOrDefault(person, List.of());
  }

  /** Whether the form may agree with a person. */
  boolean is(Person person) {
    return finite.containsKey(person);
  }

  /** The infinitives that it commands a person to. */
  List<String> commanded(Person person) {
    return commanded.getOrDefault(person, List.of());
  }

  boolean modal() {
    return traits.contains(Trait.MODAL);
  }

  boolean auxiliary() {
    return traits.contains(Trait.AUXILIARY);
  }

  boolean infinitive() {
    return traits.contains(Trait.INFINITIVE);
  }

  boolean participle() {
    return traits.contains(Trait.PARTICIPLE);
  }

  boolean inserted() {
    return traits.contains(Trait.INSERTED);
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }
}

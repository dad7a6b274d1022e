package dev.tonewright.language;

import java.util.Optional;

/** Inflection and spelling of one language's words. Safe for use by many threads. */
public interface WordForms {

  /**
   * The form of a lemma that carries a tag.
   *
   * @param lemma dictionary form, lower case
   * @param tag part of speech as the tagger writes it, such as VBZ
   * @return the form in lower case; empty where the dictionary has none or several that differ
   */
  Optional<String> inflect(String lemma, String tag);

  /**
   * The form of a lemma that agrees as another word's form does, for languages whose tags do not
   * tell number, person or tense.
   *
   * @param model the form that is replaced, as written
   */
  default Optional<String> inflect(String lemma, String tag, String model) {
    return inflect(lemma, tag);
  }

  /** Whether the dictionary knows {@code form} with a tag that starts with {@code tagPrefix}. */
  boolean is(String form, String tagPrefix);

  /** Whether the dictionary knows the word in any reading; case as written, then lower case. */
  boolean known(String form);
}

package dev.tonewright.language;

import java.util.List;
import java.util.Optional;

/** Mends one kind of wrong tag where the words around it leave no doubt. */
@FunctionalInterface
public interface TagCorrection {

  /**
   * The tag that {@code token} should have, empty to leave it.
   *
   * @param words the sentence's words in lower case
   * @param tags their tags so far
   */
  Optional<String> correct(List<String> words, List<String> tags, int token);
}

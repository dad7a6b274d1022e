package dev.tonewright.english;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.function.Predicate;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;

/**
 * Whether a lower-case word is an ordinary English word and no name alone, by LanguageTool's
 * dictionary. Safe for use by many threads.
 */
final class OrdinaryWords implements Predicate<String> {

  private static final String DICTIONARY = "/org/languagetool/resource/en/english.dict";

  private final Dictionary dictionary;

  private OrdinaryWords(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  static OrdinaryWords load() {
    URL dictionary = OrdinaryWords.class.getResource(DICTIONARY);
    if (dictionary == null) {
      throw new IllegalStateException(DICTIONARY + " is missing from the class path");
    }
    try {
      return new OrdinaryWords(Dictionary.read(dictionary));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean test(String lower) {
    // A lookup keeps state and a dictionary does not; a new one costs less than a lock.
    for (WordData data : new DictionaryLookup(dictionary).lookup(lower)) {
      CharSequence tag = data.getTag();
      if (tag == null || !tag.toString().startsWith("NNP")) {
        return true;
      }
    }
    return false;
  }
}

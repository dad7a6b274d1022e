package dev.tonewright.german;

import dev.tonewright.language.SentenceCues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The words by which German sentences are told apart, from {@code sentence-cues.txt}. */
final class GermanSentenceCues {

  private static final String FILE = "sentence-cues.txt";

  private GermanSentenceCues() {}

  static SentenceCues load() {
    try (InputStream file = GermanSentenceCues.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing from the German language pack");
      }
      return SentenceCues.read(FILE, file, "", true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.tonewright.english;

import dev.tonewright.language.SentenceCues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The words by which English sentences are told apart, from {@code sentence-cues.txt}. */
final class EnglishSentenceCues {

  private static final String FILE = "sentence-cues.txt";

  private EnglishSentenceCues() {}

  static SentenceCues load() {
    try (InputStream file = EnglishSentenceCues.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing from the English language pack");
      }
      return SentenceCues.read(FILE, file, "i", false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

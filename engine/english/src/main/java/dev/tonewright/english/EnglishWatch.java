package dev.tonewright.english;

import dev.tonewright.language.WatchCues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The English words that call for a notice, from {@code watch.yml}. */
final class EnglishWatch {

  private static final String FILE = "watch.yml";

  private EnglishWatch() {}

  static WatchCues cues() {
    try (InputStream yaml = EnglishWatch.class.getResourceAsStream(FILE)) {
      if (yaml == null) {
        throw new IllegalStateException(FILE + " is missing from the English language pack");
      }
      return WatchCues.read(FILE, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

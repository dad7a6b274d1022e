package dev.tonewright.german;

import dev.tonewright.language.WatchCues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The German words that call for a notice, from {@code watch.yml}. */
final class GermanWatch {

  private static final String FILE = "watch.yml";

  private GermanWatch() {}

  static WatchCues cues() {
    try (InputStream yaml = GermanWatch.class.getResourceAsStream(FILE)) {
      if (yaml == null) {
        throw new IllegalStateException(FILE + " is missing from the German language pack");
      }
      return WatchCues.read(FILE, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.tonewright.german;

import dev.tonewright.language.ProtectionCues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Predicate;

/** The German words by which the engine knows what no rule may touch. */
public final class GermanProtection {

  private static final String FILE = "protection.yaml";

  private GermanProtection() {}

  /**
   * Reads the cues from the language pack.
   *
   * @param ordinary whether a lower-case word is an ordinary German word
   */
  public static ProtectionCues cues(Predicate<String> ordinary) {
    try (InputStream yaml = GermanProtection.class.getResourceAsStream(FILE)) {
      if (yaml == null) {
        throw new IllegalStateException(FILE + " is missing from the German language pack");
      }
      return ProtectionCues.read(FILE, yaml, ordinary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

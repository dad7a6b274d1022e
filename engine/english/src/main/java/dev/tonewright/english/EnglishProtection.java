package dev.tonewright.english;

import dev.tonewright.language.ProtectionCues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Predicate;

/** The English words by which the engine knows what no rule may touch. */
public final class EnglishProtection {

  private static final String FILE = "protection.yaml";

  private EnglishProtection() {}

  /** The cues, with LanguageTool's dictionary to tell ordinary words. */
  public static ProtectionCues cues() {
    return cues(OrdinaryWords.load());
  }

  /**
   * Reads the cues from the language pack.
   *
   * @param ordinary whether a lower-case word is an ordinary English word
   */
  public static ProtectionCues cues(Predicate<String> ordinary) {
    try (InputStream yaml = EnglishProtection.class.getResourceAsStream(FILE)) {
      if (yaml == null) {
        throw new IllegalStateException(FILE + " is missing from the English language pack");
      }
      return ProtectionCues.read(FILE, yaml, ordinary);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

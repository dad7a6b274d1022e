package dev.tonewright.english;

import dev.tonewright.measure.RegisterLexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** How English words sound, whatever they are about. */
final class EnglishRegister {

  private static final String FILE = "register.yml";

  private EnglishRegister() {}

  static RegisterLexicon load() {
    try (InputStream yaml = EnglishRegister.class.getResourceAsStream(FILE)) {
      if (yaml == null) {
        throw new IllegalStateException(FILE + " is missing from the English language pack");
      }
      return RegisterLexicon.read(FILE, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package dev.tonewright.german;

import dev.tonewright.measure.RegisterLexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** How German words sound, whatever they are about. */
final class GermanRegister {

  private static final String FILE = "register.yml";

  private GermanRegister() {}

  static RegisterLexicon load() {
    try (InputStream yaml = GermanRegister.class.getResourceAsStream(FILE)) {
      if (yaml == null) {
        throw new IllegalStateException(FILE + " is missing from the German language pack");
      }
      return RegisterLexicon.read(FILE, yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

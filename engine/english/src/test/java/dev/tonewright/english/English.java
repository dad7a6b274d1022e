package dev.tonewright.english;

import dev.tonewright.Engine;
import dev.tonewright.parse.CoreNlpParser;
import dev.tonewright.profile.ProfileStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the tests of the language pack share: one parser, and the project's own replies. */
final class English {

  /** Loaded once: the models take two seconds. */
  static final CoreNlpParser PARSER = CoreNlpParser.load(new EnglishParserModels());

  private English() {}

  /** The whole engine under the bundled profiles, loaded once. */
  static Engine engine() {
    return Loaded.ENGINE;
  }

  private static final class Loaded {
    static final Engine ENGINE = Engine.load(ProfileStore.bundled(), List.of("en"));
  }

  /** The texts of all replies, by file name. */
  static List<String> replies() {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .map(English::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path folder() {
    try {
      return Path.of(English.class.getResource("/replies").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

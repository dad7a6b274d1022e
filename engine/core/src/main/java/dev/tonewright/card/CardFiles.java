package dev.tonewright.card;

import dev.tonewright.card.Card.Family;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds a language pack's cards where they lie: every {@code .yml} file under its folders {@code
 * repairs}, {@code acts}, {@code formulas} and {@code scales}. A new file needs no registration.
 * Beside the folders may lie the {@link Openings} that cards name.
 */
public final class CardFiles {

  private CardFiles() {}

  /**
   * Reads every card below a class path folder, families in order of their rank, files by name.
   *
   * @param anchor a class of the pack, whose jar holds the folder
   * @param folder relative to {@code anchor}
   * @throws CardException naming the place of the first fault
   */
  public static List<Card> read(Class<?> anchor, String folder, CardLanguage language) {
    URL root = anchor.getResource(folder);
    if (root == null) {
      throw new CardException("folder " + folder + " is not beside " + anchor.getName());
    }
    try {
      URI uri = root.toURI();
      if (!uri.getScheme().equals("jar")) {
        return read(Path.of(uri), language);
      }
      String[] parts = uri.getRawSchemeSpecificPart().split("!", 2);
      // By its path, since one that is named by its URI can be open only once at a time.
      try (FileSystem jar = FileSystems.newFileSystem(Path.of(URI.create(parts[0])))) {
        return read(jar.getPath(parts[1]), language);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cards in " + folder + " cannot be read", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("class path entry " + root + " is not a URI", e);
    }
  }

  private static List<Card> read(Path root, CardLanguage language) throws IOException {
    List<Card> cards = new ArrayList<>();
    Openings openings = openings(root.resolve(Openings.FILE));
    for (Family family : Family.values()) {
      Path folder = root.resolve(family.name().toLowerCase(Locale.ROOT) + "s");
      if (!Files.isDirectory(folder)) {
        continue;
      }
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".yml")).sorted().toList()) {
          String text = Files.readString(file, StandardCharsets.UTF_8);
          String name = root.relativize(file).toString();
          cards.addAll(CardReader.read(new StringReader(text), name, family, language, openings));
        }
      }
    }
    unique(cards);
    return cards;
  }

  private static Openings openings(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Openings.NONE;
    }
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return Openings.read(new StringReader(text), Openings.FILE);
  }

  private static void unique(List<Card> cards) {
    Set<String> ids = new HashSet<>();
    for (Card card : cards) {
      if (!ids.add(card.id())) {
        throw new CardException(
            card.where() + ":1: card \"" + card.id() + "\" stands in another file too");
      }
    }
  }
}

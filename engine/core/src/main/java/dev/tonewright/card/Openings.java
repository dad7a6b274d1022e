package dev.tonewright.card;

import dev.tonewright.profile.Nearest;
import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Openings of sentences under names, so that several cards stand back beside the same ones: {@code
 * not-before: ["@report", and]} is every entry of {@code report}, and "and"; so with {@code
 * not-after}.
 *
 * <p>A pack keeps them in {@value #FILE} beside the folders of its cards: {@code name: [entries]}.
 * An entry there is an opening and never a name; {@code a/b} in it is either word, and {@code
 * [please]} may be left out.
 */
public final class Openings {

  /** The file's name, relative to the folder of a pack's cards. */
  public static final String FILE = "openings.yml";

  /** No names at all. */
  public static final Openings NONE = new Openings(Map.of());

  /** Words of a sentence that an entry may tell, and that are looked at. */
  static final int WORDS = 6;

  private final Map<String, List<String>> named;

  private Openings(Map<String, List<String>> named) {
    this.named = named;
  }

  /**
   * Reads one file.
   *
   * @param path its name, for messages
   * @throws CardException naming the place of the first fault
   */
  public static Openings read(Reader in, String path) {
    Map<String, List<String>> named = new LinkedHashMap<>();
    CardYaml.load(in, path)
        .entries()
        .forEach(
            (name, list) ->
                named.put(name, list.list().stream().flatMap(Openings::entries).toList()));
    return new Openings(named);
  }

  /**
   * The openings that a card's list names: its own entries and those of the names in it.
   *
   * @throws CardException for an unknown name and for what is no opening
   */
  List<String> of(List<CardYaml> list) {
    return list.stream()
        .flatMap(e -> e.text().startsWith("@") ? named(e).stream() : entries(e))
        .distinct()
        .toList();
  }

  private List<String> named(CardYaml reference) {
    String name = reference.text().substring(1);
    List<String> entries = named.get(name);
    if (entries == null) {
      String known = named.isEmpty() ? "there are none" : Nearest.hint(name, named.keySet());
      throw reference.error("no list \"" + name + "\" in " + FILE + "; " + known);
    }
    return entries;
  }

  private static Stream<String> entries(CardYaml node) {
    String entry = node.text();
    if (entry.startsWith("@")) {
      throw node.error("opening \"" + entry + "\": expected words; a name stands in a card's list");
    }
    if (!entry.equals(entry.toLowerCase(Locale.ROOT))) {
      throw node.error("opening \"" + entry + "\": expected lower case");
    }
    int words = entry.split(" ", -1).length;
    if (!entry.matches("\\S+( \\S+)*") || words > WORDS) {
      throw node.error(
          "opening \"" + entry + "\": expected 1 to " + WORDS + " words with one space between");
    }
    Stream<String> openings = Stream.of("");
    for (String word : entry.split(" ")) {
      openings = openings.flatMap(o -> readings(word).map(w -> (o + " " + w).strip()));
    }
    return openings.filter(o -> !o.isEmpty());
  }

  /** The words that may stand for one of an entry, and none for one in brackets. */
  private static Stream<String> readings(String word) {
    boolean optional = word.length() > 2 && word.startsWith("[") && word.endsWith("]");
    Stream<String> words =
        Stream.of((optional ? word.substring(1, word.length() - 1) : word).split("/"));
    return optional ? Stream.concat(Stream.of(""), words) : words;
  }
}

package dev.tonewright.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads this pack's lists: UTF-8, one entry a line, {@code #} before a comment. */
public final class WordLists {

  private static final String FOLDER = "/dev/tonewright/english/";

  private WordLists() {}

  /** The lines of a list without comments and blanks. */
  public static List<String> lines(String name) {
    try (InputStream file = WordLists.class.getResourceAsStream(FOLDER + name)) {
      if (file == null) {
        throw new IllegalStateException(name + " is missing from the English language pack");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Entries parted by commas or lines. */
  public static Set<String> words(String name) {
    Set<String> words = new LinkedHashSet<>();
    for (String line : lines(name)) {
      for (String word : line.split(",")) {
        if (!word.isBlank()) {
          words.add(word.strip());
        }
      }
    }
    return Set.copyOf(words);
  }

  /**
   * Pairs "wrong = right"; several wrong spellings may share a line, parted by commas.
   *
   * @throws IllegalStateException where a line has no equals sign or a spelling stands twice
   */
  public static Map<String, String> pairs(String name) {
    Map<String, String> pairs = new LinkedHashMap<>();
    for (String line : lines(name)) {
      int equals = line.indexOf('=');
      if (equals < 0) {
        throw new IllegalStateException(name + ": expected “wrong = right” in: " + line);
      }
      for (String wrong : line.substring(0, equals).split(",")) {
        String before = pairs.put(wrong.strip(), line.substring(equals + 1).strip());
        if (before != null) {
          throw new IllegalStateException(name + ": “" + wrong.strip() + "” stands twice");
        }
      }
    }
    return pairs;
  }
}

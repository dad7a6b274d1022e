package dev.tonewright.german.address;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The closed classes and verb classes of {@code words.txt}, one list a section. */
final class AddressWords {

  private static final String FILE = "/dev/tonewright/german/address/words.txt";

  private static final Map<String, Set<String>> LISTS = read();

  private AddressWords() {}

  /** The list of that name. */
  static Set<String> list(String name) {
    Set<String> list = LISTS.get(name);
    if (list == null) {
      throw new IllegalStateException(FILE + " has no list [" + name + "]");
    }
    return list;
  }

  /** Whether a word is one of a list, or a compound whose last part is one of so many letters. */
  static boolean endsInOneOf(Set<String> list, String word, int shortest) {
    if (list.contains(word)) {
      return true;
    }
    for (int at = 1; at <= word.length() - shortest; at++) {
      if (list.contains(word.substring(at))) {
        return true;
      }
    }
    return false;
  }

  private static Map<String, Set<String>> read() {
    Map<String, Set<String>> lists = new HashMap<>();
    Set<String> current = new HashSet<>();
    for (String line : text().lines().map(String::strip).toList()) {
      if (line.startsWith("[")) {
        current = new HashSet<>();
        lists.put(line.substring(1, line.length() - 1), current);
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        current.addAll(Set.of(line.split(" +")));
      }
    }
    return lists;
  }

  private static String text() {
    try (InputStream file = AddressWords.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing from the German language pack");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

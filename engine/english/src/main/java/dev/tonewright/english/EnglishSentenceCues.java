package dev.tonewright.english;

import dev.tonewright.language.SentenceCues;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads {@code sentence-cues.txt}: a list a section, its entries parted by commas or lines. */
final class EnglishSentenceCues {

  private static final String FILE = "sentence-cues.txt";

  private EnglishSentenceCues() {}

  static SentenceCues load() {
    Map<String, Set<String>> lists = lists();
    return new SentenceCues(
        list(lists, "openers"),
        list(lists, "subjects"),
        list(lists, "finite"),
        "i",
        list(lists, "subordinators"),
        list(lists, "self after"),
        list(lists, "self finite"),
        list(lists, "unfinished"),
        list(lists, "label verbs"),
        list(lists, "greetings"),
        list(lists, "greeting tails"),
        list(lists, "formulas"),
        list(lists, "formula heads"),
        list(lists, "after greeting"),
        list(lists, "closings"),
        list(lists, "abbreviations"),
        list(lists, "final abbreviations"),
        list(lists, "step verbs"));
  }

  private static Set<String> list(Map<String, Set<String>> lists, String name) {
    Set<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalStateException(
          FILE + " has no list [" + name + "]; it has " + lists.keySet());
    }
    return Set.copyOf(list);
  }

  private static Map<String, Set<String>> lists() {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    Set<String> current = new TreeSet<>();
    for (String line : text().lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        current = new TreeSet<>();
        lists.put(line.substring(1, line.length() - 1), current);
        continue;
      }
      for (String entry : line.split(",")) {
        if (!entry.isBlank()) {
          current.add(entry.strip());
        }
      }
    }
    return lists;
  }

  private static String text() {
    try (InputStream file = EnglishSentenceCues.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing from the English language pack");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

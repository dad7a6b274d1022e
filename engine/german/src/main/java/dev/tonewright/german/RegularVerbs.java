package dev.tonewright.german;

import dev.tonewright.german.GermanWordForms.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The forms of regular verbs that the dictionary lacks, with the dictionary's tags. */
final class RegularVerbs {

  private static final String FILE = "/dev/tonewright/german/regular-verbs.txt";

  private final Map<String, List<Reading>> readings = new HashMap<>();
  private final Map<String, TreeSet<String>> forms = new HashMap<>();

  private RegularVerbs() {}

  /** Those of {@code regular-verbs.txt}. */
  static RegularVerbs load() {
    RegularVerbs verbs = new RegularVerbs();
    try (InputStream file = RegularVerbs.class.getResourceAsStream(FILE)) {
      if (file == null) {
        throw new IllegalStateException(FILE + " is missing from the German language pack");
      }
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .forEach(verbs::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return verbs;
  }

  private void add(String verb) {
    boolean liquid = verb.endsWith("eln") || verb.endsWith("ern");
    String stem = verb.substring(0, verb.length() - (liquid ? 1 : 2));
    // "rebootest", "rebootet".
    String link = stem.endsWith("t") || stem.endsWith("d") ? "e" : "";
    String first =
        liquid ? stem.substring(0, stem.length() - 2) + verb.charAt(stem.length() - 1) : stem;
    put(verb, first + "e", "VER:1:SIN:PRÄ:SFT");
    put(verb, stem + link + "st", "VER:2:SIN:PRÄ:SFT");
    put(verb, stem + link + "t", "VER:3:SIN:PRÄ:SFT", "VER:2:PLU:PRÄ:SFT", "VER:IMP:PLU:SFT");
    put(verb, verb, "VER:1:PLU:PRÄ:SFT", "VER:3:PLU:PRÄ:SFT", "VER:INF:SFT");
    for (String tense : List.of("PRT", "KJ2")) {
      String past = stem + link + "te";
      put(verb, past, "VER:1:SIN:" + tense + ":SFT", "VER:3:SIN:" + tense + ":SFT");
      put(verb, past + "st", "VER:2:SIN:" + tense + ":SFT");
      put(verb, past + "t", "VER:2:PLU:" + tense + ":SFT");
      put(verb, past + "n", "VER:1:PLU:" + tense + ":SFT", "VER:3:PLU:" + tense + ":SFT");
    }
    put(verb, stem, "VER:IMP:SIN:SFT");
    if (!liquid) {
      put(verb, stem + "e", "VER:IMP:SIN:SFT");
    }
    boolean prefixed = verb.endsWith("ieren") || verb.startsWith("re");
    put(verb, (prefixed ? "" : "ge") + stem + link + "t", "VER:PA2:SFT");
  }

  private void put(String verb, String form, String... tags) {
    for (String tag : tags) {
      readings.computeIfAbsent(form, f -> new ArrayList<>()).add(new Reading(verb, tag));
      forms.computeIfAbsent(verb + "|" + tag, k -> new TreeSet<>()).add(form);
    }
  }

  /** As {@link GermanWordForms#readings}. */
  List<Reading> readings(String form) {
    return readings.getOrDefault(form, List.of());
  }

  /** The forms of a lemma and a tag, which {@code |} parts. */
  TreeSet<String> forms(String lemmaAndTag) {
    return forms.getOrDefault(lemmaAndTag, new TreeSet<>());
  }
}

package dev.tonewright.measure;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * How single words of a language sound, whatever they are about. Read from a language pack's data:
 * a map of groups, each with its {@code points} and one of {@code words} (by form or lemma, lower
 * case), {@code forms} (as written, case counts) or {@code endings} (of words of {@value
 * #SHORTEST_DERIVED} letters or more that stand in no group).
 */
public final class RegisterLexicon {

  /** Shorter words with a derivational ending are mostly not derived: "nation", "city". */
  private static final int SHORTEST_DERIVED = 7;

  /**
   * What a word belongs to.
   *
   * @param name the group's name in the data
   * @param points formality points of one word, in a text of up to a dozen words
   */
  public record Group(String name, double points) {}

  private record Ending(String letters, Group group) {}

  private final Map<String, Group> words = new HashMap<>();
  private final Map<String, Group> forms = new HashMap<>();
  private final List<Ending> endings = new ArrayList<>();

  private RegisterLexicon() {}

  /**
   * Reads the groups.
   *
   * @param name the file's name, for messages
   * @throws IllegalArgumentException if a group lacks its points or its one list, or a word stands
   *     in two groups
   */
  public static RegisterLexicon read(String name, InputStream yaml) {
    var settings = LoadSettings.builder().setLabel(name).build();
    if (!(new Load(settings).loadFromInputStream(yaml) instanceof Map<?, ?> groups)) {
      throw new IllegalArgumentException(name + ": expected a map of groups");
    }
    var lexicon = new RegisterLexicon();
    groups.forEach((group, entry) -> lexicon.add(name, group.toString(), entry));
    return lexicon;
  }

  private void add(String file, String name, Object entry) {
    if (!(entry instanceof Map<?, ?> map)
        || !(map.get("points") instanceof Number points)
        || map.size() != 2) {
      throw new IllegalArgumentException(
          file + ": " + name + ": expected points and one of words, forms and endings");
    }
    var group = new Group(name, points.doubleValue());
    for (var list : map.entrySet()) {
      switch (list.getKey().toString()) {
        case "points" -> {}
        case "words" ->
            strings(file, name, list.getValue()).forEach(w -> put(file, words, w, group));
        case "forms" ->
            strings(file, name, list.getValue()).forEach(w -> put(file, forms, w, group));
        case "endings" ->
            strings(file, name, list.getValue()).forEach(e -> endings.add(new Ending(e, group)));
        default ->
            throw new IllegalArgumentException(
                file + ": " + name + ": unknown key " + list.getKey());
      }
    }
  }

  private static List<String> strings(String file, String group, Object list) {
    if (!(list instanceof List<?> words)) {
      throw new IllegalArgumentException(file + ": " + group + ": expected a list of words");
    }
    return words.stream().map(Object::toString).toList();
  }

  private static void put(String file, Map<String, Group> map, String word, Group group) {
    Group other = map.put(word, group);
    if (other != null) {
      throw new IllegalArgumentException(
          file + ": \"" + word + "\" stands in " + other.name() + " and in " + group.name());
    }
  }

  /**
   * The group of a word.
   *
   * @param written as it stands in the text
   * @param lemma its dictionary form, lower case
   * @param derivable whether its ending may tell: no name, no figure
   */
  Optional<Group> group(String written, String lemma, boolean derivable) {
    Group asWritten = forms.get(written);
    if (asWritten != null) {
      return Optional.of(asWritten);
    }
    String lower = written.toLowerCase(Locale.ROOT);
    Group known = words.getOrDefault(lower, words.get(lemma));
    if (known != null || !derivable || lower.length() < SHORTEST_DERIVED) {
      return Optional.ofNullable(known);
    }
    return endings.stream().filter(e -> lower.endsWith(e.letters())).map(Ending::group).findFirst();
  }
}

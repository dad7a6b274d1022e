package dev.tonewright.measure;

import dev.tonewright.text.Dial;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
   * @param points dial points of one word, in a text of up to a dozen words
   */
  public record Group(String name, Dial dial, double points) {}

  private record Ending(String letters, Group group) {}

  private final Map<Dial, Map<String, Group>> words = new EnumMap<>(Dial.class);
  private final Map<Dial, Map<String, Group>> forms = new EnumMap<>(Dial.class);
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
    if (!(entry instanceof Map<?, ?> map) || !(map.get("points") instanceof Number points)) {
      throw new IllegalArgumentException(
          file + ": " + name + ": expected points and one of words, forms and endings");
    }
    Dial dial = map.get("dial") == null ? Dial.FORMALITY : dial(file, name, map.get("dial"));
    var group = new Group(name, dial, points.doubleValue());
    int lists = 0;
    for (var list : map.entrySet()) {
      switch (list.getKey().toString()) {
        case "points", "dial" -> lists--;
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
      lists++;
    }
    if (lists != 1) {
      throw new IllegalArgumentException(
          file + ": " + name + ": expected points and one of words, forms and endings");
    }
  }

  private static Dial dial(String file, String group, Object name) {
    for (Dial dial : Dial.values()) {
      if (dial.key().equals(name)) {
        return dial;
      }
    }
    throw new IllegalArgumentException(
        file
            + ": "
            + group
            + ": dial "
            + name
            + ": expected formality, length, directness or warmth");
  }

  private static List<String> strings(String file, String group, Object list) {
    if (!(list instanceof List<?> words)) {
      throw new IllegalArgumentException(file + ": " + group + ": expected a list of words");
    }
    return words.stream().map(Object::toString).toList();
  }

  private static void put(
      String file, Map<Dial, Map<String, Group>> groups, String word, Group group) {
    Group other = groups.computeIfAbsent(group.dial(), d -> new HashMap<>()).put(word, group);
    if (other != null) {
      throw new IllegalArgumentException(
          file + ": \"" + word + "\" stands in " + other.name() + " and in " + group.name());
    }
  }

  /**
   * The groups of a word, at most one a dial.
   *
   * @param written as it stands in the text
   * @param lemma its dictionary form, lower case
   * @param derivable whether its ending may tell: no name, no figure
   */
  List<Group> groups(String written, String lemma, boolean derivable) {
    String lower = written.toLowerCase(Locale.ROOT);
    List<Group> found = new ArrayList<>();
    for (Dial dial : Dial.values()) {
      Map<String, Group> known = words.getOrDefault(dial, Map.of());
      Group group = forms.getOrDefault(dial, Map.of()).get(written);
      group = group == null ? known.get(lower) : group;
      group = group == null ? known.get(lemma) : group;
      if (group != null) {
        found.add(group);
      } else if (derivable && lower.length() >= SHORTEST_DERIVED) {
        endings.stream()
            .filter(e -> e.group().dial() == dial && lower.endsWith(e.letters()))
            .findFirst()
            .ifPresent(e -> found.add(e.group()));
      }
    }
    return found;
  }
}

package dev.tonewright.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** One profile: what a file says of the channel, language, culture or brand it is named after. */
record ProfileFile(ProfileKind kind, String id, String shown, List<Written> values) {

  private static final Set<String> SETTINGS = Set.of("dials", "norms", "words", "cards");

  ProfileFile {
    values = List.copyOf(values);
  }

  /** The settings under a prefix, their paths cut to start at dials, norms, words or cards. */
  List<Written> settings(String... prefix) {
    List<String> keys = List.of(prefix);
    List<Written> block = new ArrayList<>();
    for (Written value : values) {
      if (value.under(keys)
          && value.path().size() > keys.size() + 1
          && SETTINGS.contains(value.path().get(keys.size()))) {
        block.add(value.below(keys.size()));
      }
    }
    return block;
  }

  /** The value at a key of the file itself. */
  Optional<Written> top(String key) {
    return values.stream().filter(value -> value.path().equals(List.of(key))).findFirst();
  }

  /** The channel whose settings this channel starts from. */
  Optional<String> like() {
    return top("like").map(Written::value);
  }

  /** Whether no other layer is laid over this channel. */
  boolean alone() {
    return top("alone").filter(value -> value.value().equals("on")).isPresent();
  }

  /** The block of a culture that holds for text of a language. */
  String side(String language) {
    boolean spoken =
        values.stream()
            .anyMatch(v -> v.path().get(0).equals("languages") && v.value().equals(language));
    return spoken ? "native" : "foreign";
  }

  /** Every place where the file names another channel. */
  List<Written> channelNames() {
    List<Written> names = new ArrayList<>();
    for (Written value : values) {
      List<String> path = value.path();
      boolean block = path.size() >= 2 && path.get(path.size() - 2).equals("channels");
      boolean like = path.equals(List.of("like"));
      boolean example =
          path.size() == 3 && path.get(0).equals("examples") && path.get(2).equals("channel");
      if (block) {
        names.add(new Written(path, path.get(path.size() - 1), value.origin()));
      } else if (like || example) {
        names.add(value);
      }
    }
    return names;
  }

  /** Every place where the file names a card or a family of cards; {@code written} is the id. */
  List<Origin> cardNames() {
    List<Origin> names = new ArrayList<>();
    for (Written value : values) {
      int cards = value.path().size() - 3;
      if (cards >= 0 && value.path().get(cards).equals("cards")) {
        boolean wording = value.path().get(cards + 1).equals("wording");
        Origin at = value.origin();
        String id = wording ? value.path().get(cards + 2) : value.value();
        names.add(new Origin(at.file(), at.line(), at.column(), id));
      }
    }
    return names;
  }

  /** The file's examples as index → key → value. */
  Iterable<TreeMap<String, Written>> exampleFields() {
    TreeMap<Integer, TreeMap<String, Written>> examples = new TreeMap<>();
    for (Written value : values) {
      if (value.path().size() == 3 && value.path().get(0).equals("examples")) {
        examples
            .computeIfAbsent(Integer.valueOf(value.path().get(1)), index -> new TreeMap<>())
            .put(value.path().get(2), value);
      }
    }
    return examples.values();
  }
}

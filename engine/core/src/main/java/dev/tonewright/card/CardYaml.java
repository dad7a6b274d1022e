package dev.tonewright.card;

import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A node of a card file that knows its place, so that every fault names line and column. */
final class CardYaml {

  private final Node node;
  private final String path;
  private Map<String, CardYaml> entries;

  private CardYaml(Node node, String path) {
    this.node = node;
    this.path = path;
  }

  static CardYaml load(Reader in, String path) {
    try {
      Node root =
          new Compose(LoadSettings.builder().setLabel(path).setAllowDuplicateKeys(false).build())
              .composeReader(in)
              .orElseThrow(() -> new CardException(path + ":1:1: the file is empty"));
      return new CardYaml(root, path);
    } catch (YamlEngineException e) {
      throw new CardException(path + ": " + e.getMessage(), e);
    }
  }

  int line() {
    return node.getStartMark().map(m -> m.getLine() + 1).orElse(0);
  }

  CardException error(String message) {
    int column = node.getStartMark().map(m -> m.getColumn() + 1).orElse(0);
    return new CardException(path + ":" + line() + ":" + column + ": " + message);
  }

  boolean isMap() {
    return node instanceof MappingNode;
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  /** What is made of the node; an argument that is refused is an error at its place. */
  <T> T parsed(Supplier<T> parse) {
    try {
      return parse.get();
    } catch (IllegalArgumentException e) {
      throw error(e.getMessage());
    }
  }

  String text() {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw error("expected a single value");
  }

  List<CardYaml> list() {
    if (node instanceof SequenceNode sequence) {
      List<CardYaml> out = new ArrayList<>();
      sequence.getValue().forEach(n -> out.add(new CardYaml(n, path)));
      return out;
    }
    throw error("expected a list");
  }

  Map<String, CardYaml> entries() {
    if (entries == null) {
      entries = read();
    }
    return entries;
  }

  private Map<String, CardYaml> read() {
    if (!(node instanceof MappingNode mapping)) {
      throw error("expected key: value pairs");
    }
    Map<String, CardYaml> out = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = new CardYaml(tuple.getKeyNode(), path).text();
      if (out.put(key, new CardYaml(tuple.getValueNode(), path)) != null) {
        throw error("key \"" + key + "\" stands twice");
      }
    }
    return out;
  }

  CardYaml get(String key) {
    return optional(key).orElseThrow(() -> error("key \"" + key + "\" is missing"));
  }

  Optional<CardYaml> optional(String key) {
    return Optional.ofNullable(entries().get(key));
  }

  String text(String key) {
    return get(key).text();
  }

  /** A list of strings, or one string as a list of one. */
  List<String> strings() {
    return node instanceof ScalarNode
        ? List.of(text())
        : list().stream().map(CardYaml::text).toList();
  }

  List<String> strings(String key) {
    return optional(key).map(CardYaml::strings).orElse(List.of());
  }

  <E extends Enum<E>> E oneOf(Class<E> type) {
    try {
      return Enum.valueOf(type, text().toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw error("\"" + text() + "\": expected one of " + List.of(type.getEnumConstants()));
    }
  }

  void only(Set<String> keys) {
    for (String key : entries().keySet()) {
      if (!keys.contains(key)) {
        throw error(
            "unknown key \""
                + key
                + "\"; there are: "
                + String.join(", ", keys.stream().sorted().toList()));
      }
    }
  }
}

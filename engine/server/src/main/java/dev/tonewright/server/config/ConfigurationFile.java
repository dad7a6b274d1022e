package dev.tonewright.server.config;

import dev.tonewright.profile.Nearest;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads the YAML file: nested mappings whose leaves are the keys, and nothing that is unknown. */
final class ConfigurationFile {

  private static final long MOST_BYTES = 256 * 1024;

  private final Path file;
  private final List<String> problems;
  private final Map<Key, String> values = new EnumMap<>(Key.class);

  private ConfigurationFile(Path file, List<String> problems) {
    this.file = file;
    this.problems = problems;
  }

  /** What the file sets; what is wrong with it is added to the problems, with line and column. */
  static Map<Key, String> read(Path file, List<String> problems) {
    ConfigurationFile reading = new ConfigurationFile(file, problems);
    reading.read();
    return reading.values;
  }

  private void read() {
    try {
      if (Files.size(file) > MOST_BYTES) {
        problems.add(file + ": more than " + MOST_BYTES + " bytes");
        return;
      }
      LoadSettings settings =
          LoadSettings.builder().setLabel(file.toString()).setMaxAliasesForCollections(0).build();
      Optional<Node> root = new Compose(settings).composeString(Files.readString(file));
      root.filter(node -> !isNothing(node)).ifPresent(node -> section("", node));
    } catch (MarkedYamlEngineException e) {
      problems.add(
          file
              + e.getProblemMark()
                  .map(m -> ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1))
                  .orElse("")
              + ": not valid YAML: "
              + e.getProblem());
    } catch (YamlEngineException e) {
      problems.add(file + ": not valid YAML");
    } catch (CharacterCodingException e) {
      problems.add(file + ": not UTF-8");
    } catch (IOException e) {
      problems.add(file + ": cannot be read: expected a readable file");
    }
  }

  private void section(String prefix, Node node) {
    if (!(node instanceof MappingNode mapping)) {
      problems.add(at(node) + name(prefix) + " is no mapping: expected keys and values");
      return;
    }
    for (NodeTuple entry : mapping.getValue()) {
      String path = prefix + scalar(entry.getKeyNode()).orElse("?");
      Optional<Key> key = Key.ofPath(path);
      if (key.isPresent()) {
        value(key.get(), entry.getValueNode());
      } else if (isSection(path)) {
        if (!isNothing(entry.getValueNode())) {
          section(path + ".", entry.getValueNode());
        }
      } else {
        problems.add(
            at(entry.getKeyNode())
                + "unknown key \""
                + path
                + "\": "
                + Nearest.hint(path, Key.paths()));
      }
    }
  }

  private static boolean isSection(String path) {
    return Key.paths().stream().anyMatch(known -> known.startsWith(path + "."));
  }

  private void value(Key key, Node node) {
    if (isNothing(node)) {
      return;
    }
    Optional<String> written =
        node instanceof SequenceNode list && key.kind() == Kind.LIST ? items(list) : scalar(node);
    if (written.isEmpty()) {
      problems.add(at(node) + key.path() + " is not a single value");
      return;
    }
    Configuration.check(key, written.get(), place(node), problems);
    if (values.put(key, written.get()) != null) {
      problems.add(at(node) + key.path() + " is set twice");
    }
  }

  private static Optional<String> items(SequenceNode list) {
    List<String> items = new ArrayList<>();
    for (Node item : list.getValue()) {
      if (scalar(item).isEmpty()) {
        return Optional.empty();
      }
      items.add(scalar(item).get());
    }
    return Optional.of(String.join(",", items));
  }

  private static Optional<String> scalar(Node node) {
    return node instanceof ScalarNode scalar ? Optional.of(scalar.getValue()) : Optional.empty();
  }

  /** An empty value, as in a key whose value is commented out. */
  private static boolean isNothing(Node node) {
    return node instanceof ScalarNode scalar && scalar.getValue().isEmpty();
  }

  private static String name(String prefix) {
    return prefix.isEmpty() ? "the file" : prefix.substring(0, prefix.length() - 1);
  }

  private String at(Node node) {
    return place(node) + ": ";
  }

  private String place(Node node) {
    return file
        + node.getStartMark()
            .map(m -> ":" + (m.getLine() + 1) + ":" + (m.getColumn() + 1))
            .orElse("");
  }
}

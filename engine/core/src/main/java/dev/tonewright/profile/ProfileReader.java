package dev.tonewright.profile;

import dev.tonewright.profile.Shape.Free;
import dev.tonewright.profile.Shape.Group;
import dev.tonewright.profile.Shape.Position;
import dev.tonewright.profile.Shape.Scalar;
import dev.tonewright.profile.Shape.Several;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads one file against its key table and reports everything that does not fit. */
final class ProfileReader {

  private final SourceText source;
  private final List<ProfileProblem> problems;
  private final List<Written> values = new ArrayList<>();

  private ProfileReader(SourceText source, List<ProfileProblem> problems) {
    this.source = source;
    this.problems = problems;
  }

  /** The values of a file in their order; what is wrong is left out and added to the problems. */
  static List<Written> read(SourceText source, Group keys, List<ProfileProblem> problems) {
    Optional<Node> root = YamlText.compose(source, problems);
    if (root.isEmpty()) {
      return List.of();
    }
    ProfileReader reader = new ProfileReader(source, problems);
    reader.read(root.get(), keys, List.of());
    return List.copyOf(reader.values);
  }

  private void read(Node node, Shape shape, List<String> path) {
    if (shape instanceof Scalar scalar) {
      scalar(node, scalar, path);
    } else if (shape instanceof Several several) {
      several(node, several, path);
    } else if (!(node instanceof MappingNode mapping)) {
      problem(node, name(path) + " is " + shown(node) + ": expected keys with values");
    } else if (shape instanceof Group group) {
      group(mapping, group, path);
    } else if (shape instanceof Free free) {
      free(mapping, free, path);
    }
  }

  private void scalar(Node node, Scalar scalar, List<String> path) {
    if (!(node instanceof ScalarNode value)) {
      problem(node, name(path) + " is " + shown(node) + ": expected " + scalar.expected());
      return;
    }
    String written = value.getValue();
    boolean bareShift =
        scalar instanceof Position
            && Position.shifts(written)
            && value.getScalarStyle() == ScalarStyle.PLAIN;
    if (bareShift || !scalar.accepts(written)) {
      String hint =
          Nearest.to(written, scalar.words())
              .map(word -> "; did you mean \"" + word + "\"?")
              .orElse("");
      problem(node, name(path) + " is " + shown(node) + ": expected " + scalar.expected() + hint);
      return;
    }
    values.add(new Written(path, written, origin(node, written)));
  }

  private void several(Node node, Several several, List<String> path) {
    if (!(node instanceof SequenceNode sequence)) {
      problem(node, name(path) + " is " + shown(node) + ": expected a list");
      return;
    }
    int index = 0;
    for (Node item : sequence.getValue()) {
      read(item, several.item(), longer(path, Integer.toString(index++)));
    }
  }

  private void group(MappingNode mapping, Group group, List<String> path) {
    Set<String> seen = new HashSet<>();
    for (NodeTuple entry : mapping.getValue()) {
      String key = key(entry, seen, path);
      Shape shape = group.keys().get(key);
      if (shape == null) {
        problem(
            entry.getKeyNode(),
            "unknown key \""
                + key
                + "\" in "
                + name(path)
                + ": "
                + Nearest.hint(key, group.keys().keySet()));
      } else {
        read(entry.getValueNode(), shape, longer(path, key));
      }
    }
    for (String required : group.required()) {
      if (!seen.contains(required)) {
        problem(mapping, "\"" + required + "\" is missing in " + name(path));
      }
    }
  }

  private void free(MappingNode mapping, Free free, List<String> path) {
    Set<String> seen = new HashSet<>();
    for (NodeTuple entry : mapping.getValue()) {
      String key = key(entry, seen, path);
      if (!free.key().accepts(key)) {
        problem(
            entry.getKeyNode(),
            "key \"" + key + "\" in " + name(path) + ": expected " + free.key().expected());
        continue;
      }
      if (free.value() instanceof Group) {
        // The key itself, so that a reference to what does not exist can be reported here.
        values.add(new Written(longer(path, key), "", origin(entry.getKeyNode(), key)));
      }
      read(entry.getValueNode(), free.value(), longer(path, key));
    }
  }

  private String key(NodeTuple entry, Set<String> seen, List<String> path) {
    String key =
        entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "(not a word)";
    if (!seen.add(key)) {
      problem(entry.getKeyNode(), "key \"" + key + "\" stands twice in " + name(path));
    }
    return key;
  }

  private static List<String> longer(List<String> path, String key) {
    List<String> longer = new ArrayList<>(path);
    longer.add(key);
    return longer;
  }

  private static String name(List<String> path) {
    return path.isEmpty() ? "the profile" : String.join(".", path);
  }

  private static String shown(Node node) {
    if (node instanceof ScalarNode scalar) {
      String value = scalar.getValue();
      return value.isEmpty()
          ? "empty"
          : "\"" + (value.length() > 60 ? value.substring(0, 60) + "…" : value) + "\"";
    }
    return node instanceof SequenceNode ? "a list" : "a mapping";
  }

  private Origin origin(Node node, String written) {
    return new Origin(source.shown(), line(node), column(node), written);
  }

  private void problem(Node node, String message) {
    problems.add(new ProfileProblem(source.shown(), line(node), column(node), message));
  }

  private static int line(Node node) {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  private static int column(Node node) {
    return node.getStartMark().map(mark -> mark.getColumn() + 1).orElse(1);
  }
}

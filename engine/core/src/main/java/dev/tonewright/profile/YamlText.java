package dev.tonewright.profile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads YAML 1.2 into nodes that know their line and column, within bounds. */
final class YamlText {

  /** Bytes of UTF-8. */
  static final int MAX_BYTES = 256 * 1024;

  private static final int MAX_DEPTH = 20;
  private static final int MAX_ALIASES = 50;

  private YamlText() {}

  /** The root node; empty where the file is refused, with the reason added to the problems. */
  static Optional<Node> compose(SourceText source, List<ProfileProblem> problems) {
    int bytes = source.text().getBytes(StandardCharsets.UTF_8).length;
    if (bytes > MAX_BYTES) {
      problems.add(at(source, 1, 1, "the file has " + bytes + " bytes: expected " + MAX_BYTES));
      return Optional.empty();
    }
    LoadSettings settings = LoadSettings.builder().setLabel(source.shown()).build();
    try {
      Optional<ProfileProblem> outOfBounds = bounds(source, settings);
      if (outOfBounds.isPresent()) {
        problems.add(outOfBounds.get());
        return Optional.empty();
      }
      Optional<Node> root = new Compose(settings).composeString(source.text());
      if (root.isEmpty()) {
        problems.add(at(source, 1, 1, "the file is empty: expected a profile"));
      }
      return root;
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark();
      problems.add(
          at(
              source,
              mark.map(m -> m.getLine() + 1).orElse(1),
              mark.map(m -> m.getColumn() + 1).orElse(1),
              "not valid YAML: " + e.getProblem()));
    } catch (YamlEngineException e) {
      problems.add(at(source, 1, 1, "not valid YAML: " + e.getMessage()));
    }
    return Optional.empty();
  }

  /** Composing recurses and follows aliases, so depth and aliases are counted on events first. */
  private static Optional<ProfileProblem> bounds(SourceText source, LoadSettings settings) {
    int depth = 0;
    int aliases = 0;
    for (Event event : new Parse(settings).parseString(source.text())) {
      switch (event.getEventId()) {
        case SequenceStart, MappingStart -> depth++;
        case SequenceEnd, MappingEnd -> depth--;
        case Alias -> aliases++;
        default -> {}
      }
      if (depth > MAX_DEPTH) {
        return Optional.of(at(source, event, "nested deeper than " + MAX_DEPTH + " levels"));
      }
      if (aliases > MAX_ALIASES) {
        return Optional.of(at(source, event, "more than " + MAX_ALIASES + " aliases"));
      }
    }
    return Optional.empty();
  }

  private static ProfileProblem at(SourceText source, Event event, String message) {
    Optional<Mark> mark = event.getStartMark();
    return at(
        source,
        mark.map(m -> m.getLine() + 1).orElse(1),
        mark.map(m -> m.getColumn() + 1).orElse(1),
        message);
  }

  private static ProfileProblem at(SourceText source, int line, int column, String message) {
    return new ProfileProblem(source.shown(), line, column, message);
  }
}

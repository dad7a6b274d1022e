package dev.tonewright.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Holds the JSON schema that editors use against the key table that the loader uses. */
class ProfileSchemaTest {

  private final Map<?, ?> schema = schema();

  @Test
  void knowsTheSameTopLevelKeys() {
    Set<String> keys = new HashSet<>();
    for (ProfileKind kind : ProfileKind.values()) {
      keys.addAll(ProfileKeys.of(kind).keys().keySet());
    }

    assertThat(map(schema, "properties").keySet()).isEqualTo(keys);
  }

  @ParameterizedTest
  @EnumSource(ProfileKind.class)
  void saysTheSameOfEveryKey(ProfileKind kind) {
    List<String> differences = new ArrayList<>();
    Map<String, Shape> keys = new LinkedHashMap<>(ProfileKeys.of(kind).keys());
    keys.forEach(
        (key, shape) -> compare(key, shape, map(map(schema, "properties"), key), differences));

    assertThat(differences).isEmpty();
  }

  @Test
  void isNamedByEveryBundledFile() throws IOException {
    for (SourceText file : new BundledSources().read(new ArrayList<>()).values()) {
      assertThat(file.text())
          .as(file.path())
          .startsWith("# yaml-language-server: $schema=../schema/profile.schema.json\n");
    }
  }

  private void compare(String at, Shape shape, Map<?, ?> written, List<String> differences) {
    Map<?, ?> node = resolve(written);
    if (shape instanceof Shape.Group group) {
      same(at + " keys", group.keys().keySet(), map(node, "properties").keySet(), differences);
      same(at + " closed", false, node.get("additionalProperties"), differences);
      if (!group.required().isEmpty()) {
        same(
            at + " required",
            group.required(),
            new HashSet<Object>((List<?>) node.get("required")),
            differences);
      }
      group
          .keys()
          .forEach(
              (key, inner) -> {
                if (map(node, "properties").get(key) instanceof Map<?, ?> property) {
                  compare(at + "." + key, inner, property, differences);
                }
              });
    } else if (shape instanceof Shape.Several several) {
      compare(at + "[]", several.item(), map(node, "items"), differences);
    } else if (shape instanceof Shape.Free free) {
      compare(at + ".*", free.value(), map(node, "additionalProperties"), differences);
    } else if (shape instanceof Shape.Choice choice) {
      same(at, choice.words(), node.get("enum"), differences);
    } else if (shape instanceof Shape.Whole whole) {
      Map<?, ?> number = whole.offered() ? (Map<?, ?>) ((List<?>) node.get("anyOf")).get(0) : node;
      same(at + " minimum", whole.min(), number.get("minimum"), differences);
      same(at + " maximum", whole.max(), number.get("maximum"), differences);
      same(at + " off", whole.offered(), node.containsKey("anyOf"), differences);
    } else if (shape instanceof Shape.Text text) {
      same(at + " length", text.maxLength(), node.get("maxLength"), differences);
    } else if (shape instanceof Shape.Form form) {
      same(at, "^" + form.form().pattern() + "$", node.get("pattern"), differences);
    } else if (shape instanceof Shape.Position) {
      same(at, map(map(schema, "$defs"), "position"), node, differences);
    }
  }

  private static void same(String at, Object loader, Object editor, List<String> differences) {
    if (!loader.equals(editor)) {
      differences.add(at + ": the loader says " + loader + ", the schema " + editor);
    }
  }

  private Map<?, ?> resolve(Map<?, ?> node) {
    return node.get("$ref") instanceof String reference
        ? map(map(schema, "$defs"), reference.substring("#/$defs/".length()))
        : node;
  }

  private static Map<?, ?> map(Map<?, ?> node, String key) {
    return node.get(key) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Map<?, ?> schema() {
    try (InputStream in =
        ProfileSchemaTest.class.getResourceAsStream(
            "/channel-profiles/schema/profile.schema.json")) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}

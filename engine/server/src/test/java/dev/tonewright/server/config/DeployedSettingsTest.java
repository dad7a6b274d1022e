package dev.tonewright.server.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

class DeployedSettingsTest {

  private static final Path DEPLOY = Path.of("deploy");

  @TempDir private Path dir;

  static Stream<Path> files() throws Exception {
    try (Stream<Path> all = Files.walk(DEPLOY)) {
      return all.filter(file -> file.toString().endsWith(".yml")).sorted().toList().stream();
    }
  }

  private static List<Object> documents(Path file) throws Exception {
    List<Object> documents = new ArrayList<>();
    new Load(LoadSettings.builder().build())
        .loadAllFromString(Files.readString(file))
        .forEach(documents::add);
    return documents;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void aFileHoldsMappings(Path file) throws Exception {
    assertThat(documents(file))
        .isNotEmpty()
        .allSatisfy(document -> assertThat(document).isInstanceOf(Map.class));
  }

  @Test
  void theSettingsOfTheClusterAreRead() throws Exception {
    Map<?, ?> map = (Map<?, ?>) documents(DEPLOY.resolve("kubernetes/settings.yml")).get(0);
    Map<?, ?> data = (Map<?, ?>) map.get("data");
    Path file =
        Files.writeString(dir.resolve("tonewright.yml"), (String) data.get("tonewright.yml"));

    Configuration configuration = Configuration.read(Optional.of(file), Map.of(), Map.of());

    assertThat(configuration.text(Key.LISTEN_HOST)).isEqualTo("0.0.0.0");
    assertThat(configuration.path(Key.ACCESS_CALLERS)).isPresent();
  }
}

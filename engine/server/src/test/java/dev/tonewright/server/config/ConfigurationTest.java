package dev.tonewright.server.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ConfigurationTest {

  private static final Path DOCUMENTED = Path.of("tonewright.yml");

  @TempDir private Path dir;

  private Configuration read(String yaml, Map<String, String> environment) throws IOException {
    Path file = Files.writeString(dir.resolve("settings.yml"), yaml);
    return Configuration.read(Optional.of(file), environment, Map.of());
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource
  void theDocumentedFileHoldsEveryKeyWithItsDefault(Key key) throws IOException {
    Configuration documented = Configuration.read(Optional.of(DOCUMENTED), Map.of(), Map.of());
    String leaf = key.path().substring(key.path().lastIndexOf('.') + 1);

    assertThat(documented.text(key)).isEqualTo(key.standard());
    assertThat(Files.readString(DOCUMENTED)).containsPattern("(?m)^ *" + leaf + ":");
  }

  @Test
  void optionsPrevailOverTheEnvironmentAndThatOverTheFile() throws IOException {
    Path file =
        Files.writeString(
            dir.resolve("settings.yml"),
            "listen: {port: 1, host: localhost}\nwork: {timeout: 5s}\nweb: {origins: [a, b]}\n");
    Configuration configuration =
        Configuration.read(
            Optional.of(file),
            Map.of("TONEWRIGHT_LISTEN_PORT", "2", "TONEWRIGHT_WORK_TIMEOUT", "7m"),
            Map.of(Key.LISTEN_PORT, "3"));

    assertThat(configuration.number(Key.LISTEN_PORT)).isEqualTo(3);
    assertThat(configuration.time(Key.WORK_TIMEOUT)).isEqualTo(Duration.ofMinutes(7));
    assertThat(configuration.text(Key.LISTEN_HOST)).isEqualTo("localhost");
    assertThat(configuration.list(Key.WEB_ORIGINS)).containsExactly("a", "b");
    assertThat(configuration.number(Key.WORK_STREAMS)).isEqualTo(64);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "listen: {prot: 1} | settings.yml:1:10: unknown key \"listen.prot\": did you mean"
            + " \"listen.port\"?",
        "lisen: {port: 1} | settings.yml:1:1: unknown key \"lisen\"",
        "listen: {port: 70000} | settings.yml:1:16: listen.port is \"70000\": expected a port",
        "listen: 8080 | settings.yml:1:9: listen is no mapping",
        "work: {timeout: 30} | expected a time such as 500ms",
        "listen: {port: [1]} | listen.port is not a single value",
        "log: {calls: yes} | expected true or false",
        "'listen: [' | settings.yml:1:",
        "a: &a [1] | unknown key \"a\"",
      })
  void aMistakeIsToldWithItsPlace(String yaml, String told) {
    assertThatThrownBy(() -> read(yaml, Map.of()))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining(told);
  }

  @Test
  void anUnknownVariableIsToldWithTheNearest() {
    assertThatThrownBy(() -> read("", Map.of("TONEWRIGHT_LISTEN_PROT", "1")))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("TONEWRIGHT_LISTEN_PORT");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "TONEWRIGHT_SERVICE_HOST, 10.0.0.1",
    "TONEWRIGHT_PORT, tcp://10.0.0.1:80",
    "TONEWRIGHT_PORT_80_TCP_ADDR, 10.0.0.1",
    "TONEWRIGHT_JAVA_OPTIONS, -Xmx1g",
    "PATH, /bin"
  })
  void whatOthersSetIsLeftAlone(String variable, String value) throws IOException {
    assertThat(read("", Map.of(variable, value)).text(Key.LISTEN_PORT)).isEqualTo("8080");
  }

  @Test
  void aMissingFileIsAnError() {
    assertThatThrownBy(
            () -> Configuration.read(Optional.of(dir.resolve("none.yml")), Map.of(), Map.of()))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("none.yml");
  }
}

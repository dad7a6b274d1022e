package dev.tonewright.german;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tonewright.Engine;
import dev.tonewright.LanguagePack;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.request.RewriteRequest;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A language is one module and one profile: the engine, the server and the schema of profiles need
 * no change for it. The pack is found because it is there.
 */
class ThirdLanguageTest {

  private static final String PROFILE =
      """
      owner: a test
      source: a default of ours
      description: A third language.
      """;

  @TempDir private Path installed;
  @TempDir private Path profiles;

  private Engine load(Class<? extends LanguagePack> pack) throws IOException {
    Path services = Files.createDirectories(installed.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(LanguagePack.class.getName()), pack.getName(), StandardCharsets.UTF_8);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader with = new URLClassLoader(new URL[] {installed.toUri().toURL()}, before)) {
      thread.setContextClassLoader(with);
      return Engine.load(ProfileStore.of(profiles), List.of("xx"));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private void profile() throws IOException {
    Path languages = Files.createDirectories(profiles.resolve("languages"));
    Files.writeString(languages.resolve("xx.yml"), PROFILE, StandardCharsets.UTF_8);
  }

  @Test
  void rewritesByItsCards() throws IOException {
    profile();
    Engine engine = load(StubPack.class);
    assertThat(engine.languages()).containsExactly("xx");
    RewriteRequest request =
        RewriteRequest.of("Moi, kiitos viestistä.", "email", Locale.forLanguageTag("xx"));
    assertThat(engine.rewrite(request).text()).isEqualTo("Terve, kiitos viestistä.");
  }

  @Test
  void needsItsProfile() {
    assertThatThrownBy(() -> load(StubPack.class))
        .hasMessage("language pack \"xx\" has no profile; expected languages/xx.yml");
  }

  @Test
  void needsItsVerifierLexicon() throws IOException {
    profile();
    assertThatThrownBy(() -> load(StubPack.Unverified.class))
        .hasMessageContaining("no-such-verifier.yml is missing from the language pack");
  }
}

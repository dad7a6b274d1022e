package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tonewright.Engine;
import dev.tonewright.LanguagePack;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.request.RewriteRequest;
import dev.tonewright.v1.ListProfilesRequest;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /** An engine with a pack beside the class path, as a jar beside the server's would be. */
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
    Engine engine = load(ThirdLanguagePack.class);
    assertThat(engine.languages()).containsExactly("xx");
    RewriteRequest request =
        RewriteRequest.of("Moi, kiitos viestistä.", "email", Locale.forLanguageTag("xx"));
    assertThat(engine.rewrite(request).text()).isEqualTo("Terve, kiitos viestistä.");
  }

  @Test
  void isServed() throws IOException {
    profile();
    try (RunningServer server = RunningServer.loading(Map.of())) {
      server.ready(load(ThirdLanguagePack.class), ProfileStore.of(profiles));
      assertThat(
              server
                  .stub()
                  .rewrite(
                      dev.tonewright.v1.RewriteRequest.newBuilder()
                          .setText("Moi, kiitos viestistä.")
                          .setChannel("email")
                          .setLocale("xx")
                          .build())
                  .getText())
          .isEqualTo("Terve, kiitos viestistä.");
      assertThat(
              server
                  .stub()
                  .listProfiles(ListProfilesRequest.getDefaultInstance())
                  .getInstalledLanguagesList())
          .containsExactly("xx");
    }
  }

  @Test
  void needsItsProfile() {
    assertThatThrownBy(() -> load(ThirdLanguagePack.class))
        .hasMessage("language pack \"xx\" has no profile; expected languages/xx.yml");
  }

  @Test
  void needsItsVerifierLexicon() throws IOException {
    profile();
    assertThatThrownBy(() -> load(ThirdLanguagePack.Unverified.class))
        .hasMessageContaining("no-such-verifier.yml is missing from the language pack");
  }
}

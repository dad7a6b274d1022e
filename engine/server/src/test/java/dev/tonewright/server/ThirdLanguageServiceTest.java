package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.Engine;
import dev.tonewright.LanguagePack;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.v1.ListProfilesRequest;
import dev.tonewright.v1.RewriteRequest;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service serves a language of which it knows nothing, because its pack is there. */
class ThirdLanguageServiceTest {

  private static final String PROFILE =
      """
      owner: a test
      source: a default of ours
      description: A third language.
      """;

  @TempDir private Path installed;
  @TempDir private Path profiles;

  /** An engine with the pack beside the class path, as a jar beside the server's would be. */
  private Engine load(ProfileStore store) throws IOException {
    Path services = Files.createDirectories(installed.resolve("META-INF/services"));
    Files.writeString(
        services.resolve(LanguagePack.class.getName()),
        ThirdLanguagePack.class.getName(),
        StandardCharsets.UTF_8);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader with = new URLClassLoader(new URL[] {installed.toUri().toURL()}, before)) {
      thread.setContextClassLoader(with);
      return Engine.load(store, List.of("xx"));
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @Test
  void rewritesMeasuresAndListsIt() throws IOException {
    Path languages = Files.createDirectories(profiles.resolve("languages"));
    Files.writeString(languages.resolve("xx.yml"), PROFILE, StandardCharsets.UTF_8);
    ProfileStore store = ProfileStore.of(profiles);
    try (RunningServer server = RunningServer.loading(Map.of())) {
      server.ready(load(store), store);
      RewriteRequest request =
          RewriteRequest.newBuilder()
              .setText("Moi, kiitos viestistä.")
              .setChannel("email")
              .setLocale("xx")
              .build();
      assertThat(server.stub().rewrite(request).getText()).isEqualTo("Terve, kiitos viestistä.");
      assertThat(
              server
                  .stub()
                  .listProfiles(ListProfilesRequest.getDefaultInstance())
                  .getInstalledLanguagesList())
          .containsExactly("xx");
    }
  }
}

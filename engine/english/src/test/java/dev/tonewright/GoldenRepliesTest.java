package dev.tonewright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tonewright.profile.ProfileStore;
import dev.tonewright.request.Customer;
import dev.tonewright.request.RewriteRequest;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whole replies, read line by line before they were written down. Each file: settings, a draft and
 * what the engine makes of it, parted by lines of three dashes.
 */
class GoldenRepliesTest {

  private static final String RULE = "\n---\n";

  @TestFactory
  Stream<DynamicTest> goldenReplies() throws IOException, URISyntaxException {
    Engine engine = Engine.load(ProfileStore.bundled(), List.of("en"));
    Path folder = Path.of(GoldenRepliesTest.class.getResource("/golden").toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList().stream()
          .map(file -> dynamicTest(file.getFileName().toString(), () -> holds(engine, file)));
    }
  }

  private static void holds(Engine engine, Path file) throws IOException {
    String[] parts = Files.readString(file).split(RULE);
    assertThat(parts).as("settings, draft and reply").hasSize(3);
    String reply = engine.rewrite(request(settings(parts[0]), parts[1])).text();
    assertThat(reply).isEqualTo(parts[2].stripTrailing());
  }

  private static Map<String, String> settings(String head) {
    Map<String, String> settings = new HashMap<>();
    head.lines()
        .forEach(
            line -> {
              String[] pair = line.split(": ", 2);
              settings.put(pair[0], pair[1]);
            });
    return settings;
  }

  private static RewriteRequest request(Map<String, String> settings, String draft) {
    Customer customer =
        new Customer(
            Optional.empty(),
            Optional.ofNullable(settings.get("given-name")),
            Optional.ofNullable(settings.get("family-name")),
            Optional.empty(),
            Optional.empty(),
            false);
    return RewriteRequest.of(
            draft, settings.get("channel"), Locale.forLanguageTag(settings.get("locale")))
        .withPeople(customer, Optional.ofNullable(settings.get("agent")));
  }
}

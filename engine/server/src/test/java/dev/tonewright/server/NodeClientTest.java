package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A client in another language, and a page's fetch, from the published contract alone. */
@Timeout(300)
class NodeClientTest {

  private static final Path SOURCES = Path.of("src", "test", "node");
  private static final Path MODULES = Path.of("target", "node");
  private static final Path PROTOS =
      Path.of("..", "..", "proto", "src", "main", "protobuf").toAbsolutePath().normalize();

  @Test
  void nodeCallsTheService() throws Exception {
    assumeTrue(runs("node", "--version"), "Node.js is not installed");
    for (String file : List.of("package.json", "package-lock.json", "client.js")) {
      Files.createDirectories(MODULES);
      Files.writeString(MODULES.resolve(file), Files.readString(SOURCES.resolve(file)));
    }
    assumeTrue(
        Files.isDirectory(MODULES.resolve("node_modules"))
            || runs("npm", "ci", "--no-audit", "--no-fund", "--silent")
            || System.getenv("CI") != null,
        "the packages of the client cannot be fetched");
    try (RunningServer server = RunningServer.of(SharedEngine.get())) {
      Process client =
          new ProcessBuilder(
                  "node", "client.js", Integer.toString(server.server().port()), PROTOS.toString())
              .directory(MODULES.toFile())
              .redirectErrorStream(true)
              .start();
      String told = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

      assertThat(client.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(told).isEqualTo("ok\n");
    }
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD);
      if (Files.isDirectory(MODULES)) {
        builder.directory(MODULES.toFile());
      }
      return builder.start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }
}

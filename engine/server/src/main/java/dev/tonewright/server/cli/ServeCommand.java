package dev.tonewright.server.cli;

import dev.tonewright.server.ServerSettings;
import dev.tonewright.server.ToneServer;
import dev.tonewright.server.config.Configuration;
import dev.tonewright.server.config.InvalidConfigurationException;
import dev.tonewright.server.config.Key;
import dev.tonewright.server.watch.Logs;
import dev.tonewright.server.watch.Metrics;
import dev.tonewright.server.watch.Traces;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import sun.misc.Signal;

/** {@code tonewright serve}. */
@Command(
    name = "serve",
    description = {
      "Serves gRPC, gRPC-Web, JSON and the documentation page on one port.",
      "Options prevail over environment variables, and these over the configuration file."
    },
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

  @Spec private CommandSpec spec;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description =
          "YAML file of settings; engine/server/tonewright.yml documents all. Default: the variable"
              + " TONEWRIGHT_CONFIG, else none.")
  private Optional<Path> config = Optional.empty();

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      description = "Port, 0 for a free one. Default: 8080.")
  private Optional<String> port = Optional.empty();

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "Address to listen on; 0.0.0.0 listens on all. Default: 127.0.0.1, this machine only.")
  private Optional<String> host = Optional.empty();

  @Option(
      names = "--insecure",
      description =
          "Listen on an address that others reach without TLS or without credentials, as behind a"
              + " proxy that has both.")
  private boolean insecure;

  @Option(
      names = "--profiles",
      paramLabel = "DIR",
      description =
          "Folder of channel profiles, laid over the bundled ones; read again when it changes.")
  private Optional<String> profiles = Optional.empty();

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "Threads that rewrite. Default: one a core.")
  private Optional<String> workers = Optional.empty();

  @Option(
      names = "--queue",
      paramLabel = "N",
      description = "Calls that may wait for a thread. Default: 8 for each thread.")
  private Optional<String> queue = Optional.empty();

  @Option(
      names = "--timeout",
      paramLabel = "TIME",
      description =
          "Longest a call without its own deadline may take, such as 500ms or 30s. Default: 30s.")
  private Optional<String> timeout = Optional.empty();

  @Option(
      names = "--max-text",
      paramLabel = "N",
      description = "Most characters in a draft. Default: 20000.")
  private Optional<String> maxText = Optional.empty();

  @Override
  public Integer call() {
    long begun = System.nanoTime();
    Configuration configuration = configuration();
    ServerSettings settings;
    try {
      settings = ServerSettings.of(configuration);
    } catch (InvalidConfigurationException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
    if (configuration.text(Key.LOG_FORMAT).equals("json")) {
      Logs.useJson();
    }
    Metrics metrics = new Metrics();
    CountDownLatch stop = new CountDownLatch(1);
    stopOn("TERM", stop);
    stopOn("INT", stop);
    Traces traces = Traces.of(configuration);
    ToneServer server = start(settings, metrics, traces);
    String place = place(settings, server.port());
    LOG.info("listening on {}; loading languages", place);
    CompletableFuture<Void> loading =
        CompletableFuture.runAsync(
            () -> {
              Engines.Service service = Engines.load(configuration, metrics, traces);
              server.ready(service.calls(), service.warmUp());
              LOG.info(
                  "ready after {} ms: calls on {}, documentation at {}/docs/",
                  Duration.ofNanos(System.nanoTime() - begun).toMillis(),
                  place,
                  place);
            });
    loading.whenComplete(
        (done, fault) -> {
          if (fault != null) {
            stop.countDown();
          }
        });
    try (traces;
        server) {
      stop.await();
      if (loading.isCompletedExceptionally()) {
        loading.join();
      }
      LOG.info("stopping: answering the calls that were taken");
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException fault ? fault : e;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    LOG.info("stopped");
    return 0;
  }

  private Configuration configuration() {
    Map<Key, String> options = new EnumMap<>(Key.class);
    port.ifPresent(value -> options.put(Key.LISTEN_PORT, value));
    host.ifPresent(value -> options.put(Key.LISTEN_HOST, value));
    profiles.ifPresent(value -> options.put(Key.PROFILES, value));
    workers.ifPresent(value -> options.put(Key.WORK_WORKERS, value));
    queue.ifPresent(value -> options.put(Key.WORK_WAITING, value));
    timeout.ifPresent(value -> options.put(Key.WORK_TIMEOUT, value));
    maxText.ifPresent(value -> options.put(Key.LIMITS_TEXT_CHARACTERS, value));
    if (insecure) {
      options.put(Key.LISTEN_INSECURE, "true");
    }
    Optional<Path> file =
        config.or(() -> Optional.ofNullable(System.getenv(Configuration.FILE)).map(Path::of));
    try {
      return Configuration.read(file, System.getenv(), options);
    } catch (InvalidConfigurationException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
  }

  private ToneServer start(ServerSettings settings, Metrics metrics, Traces traces) {
    try {
      return ToneServer.start(settings, metrics, traces);
    } catch (InvalidConfigurationException e) {
      throw new CommandFailure(e.getMessage());
    } catch (CompletionException e) {
      throw new CommandFailure(
          "cannot listen on "
              + settings.address().getHostString()
              + ":"
              + settings.address().getPort()
              + ": expected a free port of this machine");
    }
  }

  private static String place(ServerSettings settings, int port) {
    String host = settings.address().getHostString();
    String scheme = settings.access().tls().isPresent() ? "https://" : "http://";
    return scheme + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
  }

  private static void stopOn(String signal, CountDownLatch stop) {
    Signal.handle(new Signal(signal), received -> stop.countDown());
  }
}

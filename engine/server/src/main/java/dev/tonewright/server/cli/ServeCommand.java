package dev.tonewright.server.cli;

import com.linecorp.armeria.server.Server;
import dev.tonewright.server.Limits;
import dev.tonewright.server.ServerSettings;
import dev.tonewright.server.ToneServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tonewright serve}. */
@Command(
    name = "serve",
    description = "Serves gRPC, gRPC-Web, JSON and the documentation page on one port.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
final class ServeCommand implements Callable<Integer> {

  private static final Logger LOG = LoggerFactory.getLogger(ServeCommand.class);

  @Spec private CommandSpec spec;

  @Option(
      names = {"-p", "--port"},
      paramLabel = "N",
      defaultValue = "" + ServerSettings.DEFAULT_PORT,
      description = "Port, 0 for a free one. Default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      defaultValue = "127.0.0.1",
      description =
          "Address to listen on; 0.0.0.0 listens on all. Default: ${DEFAULT-VALUE}, this machine"
              + " only.")
  private String host;

  @Option(
      names = "--profiles",
      paramLabel = "DIR",
      description =
          "Folder of channel profiles, laid over the bundled ones; read again when it changes.")
  private Optional<Path> profiles = Optional.empty();

  @Option(
      names = "--workers",
      paramLabel = "N",
      description = "Threads that rewrite. Default: one a core.")
  private Optional<Integer> workers = Optional.empty();

  @Option(
      names = "--queue",
      paramLabel = "N",
      defaultValue = "" + ServerSettings.DEFAULT_QUEUE_PLACES,
      description = "Calls that may wait or run at one time. Default: ${DEFAULT-VALUE}.")
  private int queue;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "30",
      description = "Longest a call without its own deadline may take. Default: ${DEFAULT-VALUE}.")
  private int timeout;

  @Option(
      names = "--max-text",
      paramLabel = "N",
      defaultValue = "20000",
      description = "Most characters in a draft. Default: ${DEFAULT-VALUE}.")
  private int maxText;

  @Override
  public Integer call() {
    Limits limits;
    ServerSettings settings;
    try {
      limits = new Limits(maxText);
      settings =
          new ServerSettings(
              address(),
              workers.orElse(Runtime.getRuntime().availableProcessors()),
              queue,
              Duration.ofSeconds(timeout));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage());
    }
    Server server = ToneServer.of(Engines.load(profiles, limits), settings);
    try {
      server.start().join();
    } catch (CompletionException e) {
      throw new CommandFailure(
          "cannot listen on " + host + ":" + port + ": expected a free port of this machine");
    }
    server.closeOnJvmShutdown();
    LOG.info(
        "listening on {}:{}; documentation at http://{}:{}/docs/",
        host,
        server.activeLocalPort(),
        host,
        server.activeLocalPort());
    server.whenClosed().join();
    return 0;
  }

  private InetSocketAddress address() {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("port " + port + ": expected 0 to 65535");
    }
    InetSocketAddress address = new InetSocketAddress(host, port);
    if (address.isUnresolved()) {
      throw new IllegalArgumentException("host " + host + ": expected an address of this machine");
    }
    return address;
  }
}

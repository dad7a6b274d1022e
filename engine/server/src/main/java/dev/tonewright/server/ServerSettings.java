package dev.tonewright.server;

import dev.tonewright.server.access.AccessSettings;
import dev.tonewright.server.config.Configuration;
import dev.tonewright.server.config.InvalidConfigurationException;
import dev.tonewright.server.config.Key;
import dev.tonewright.server.work.WorkSettings;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the service runs.
 *
 * @param address where it listens; port 0 takes a free one
 * @param access who may call
 * @param work threads and the queue before them
 * @param timeout how long a call may take where the caller sets no deadline; positive
 * @param streams streams that may be open at one time, 1 or more
 * @param transport what the network may bring
 * @param shutdown how it ends
 * @param web what browsers get
 * @param warmUp how long it calls itself
 * @param logCalls whether each call gets a line in the log
 */
public record ServerSettings(
    InetSocketAddress address,
    AccessSettings access,
    WorkSettings work,
    Duration timeout,
    int streams,
    Transport transport,
    Shutdown shutdown,
    Web web,
    WarmingUp warmUp,
    boolean logCalls) {

  /**
   * What the network may bring.
   *
   * @param messageBytes bytes of one request message
   * @param headerBytes bytes of a request's headers
   * @param connections open at one time
   * @param callsPerConnection at one time on one HTTP/2 connection
   * @param idle after which a connection without calls is closed
   */
  public record Transport(
      int messageBytes, int headerBytes, int connections, int callsPerConnection, Duration idle) {}

  /**
   * How the service ends.
   *
   * @param delay between saying NOT_SERVING and taking no more calls: time for a load balancer
   * @param grace how long the calls that were taken may still run
   */
  public record Shutdown(Duration delay, Duration grace) {}

  /**
   * What browsers get.
   *
   * @param files a folder of static files
   * @param origins of pages elsewhere that may call, such as {@code https://desk.example}
   */
  public record Web(Optional<Path> files, List<String> origins) {}

  /**
   * How long it calls itself.
   *
   * @param before it is ready
   * @param after that, while nobody calls
   */
  public record WarmingUp(Duration before, Duration after) {}

  /**
   * The settings that a configuration makes.
   *
   * @throws InvalidConfigurationException where values do not fit together
   */
  public static ServerSettings of(Configuration configuration) {
    InetSocketAddress address = address(configuration);
    return new ServerSettings(
        address,
        AccessSettings.of(configuration, address.getAddress()),
        work(configuration),
        configuration.time(Key.WORK_TIMEOUT),
        configuration.number(Key.WORK_STREAMS),
        new Transport(
            configuration.number(Key.LIMITS_MESSAGE_BYTES),
            configuration.number(Key.LIMITS_HEADER_BYTES),
            configuration.number(Key.LIMITS_CONNECTIONS),
            configuration.number(Key.LIMITS_CALLS_PER_CONNECTION),
            configuration.time(Key.LIMITS_IDLE)),
        new Shutdown(
            configuration.time(Key.SHUTDOWN_DELAY), configuration.time(Key.SHUTDOWN_GRACE)),
        new Web(configuration.path(Key.WEB_FILES), configuration.list(Key.WEB_ORIGINS)),
        new WarmingUp(
            configuration.time(Key.WARM_UP_BEFORE), configuration.time(Key.WARM_UP_AFTER)),
        configuration.flag(Key.LOG_CALLS));
  }

  private static InetSocketAddress address(Configuration configuration) {
    String host = configuration.text(Key.LISTEN_HOST);
    InetSocketAddress address = new InetSocketAddress(host, configuration.number(Key.LISTEN_PORT));
    if (address.isUnresolved()) {
      throw new InvalidConfigurationException(
          List.of("listen.host is \"" + host + "\": expected an address of this machine"));
    }
    return address;
  }

  private static WorkSettings work(Configuration configuration) {
    Duration timeout = configuration.time(Key.WORK_TIMEOUT);
    if (timeout.isZero()) {
      throw new InvalidConfigurationException(
          List.of(
              "work.timeout is \""
                  + configuration.text(Key.WORK_TIMEOUT)
                  + "\": expected more than nothing"));
    }
    int asked = configuration.number(Key.WORK_WORKERS);
    int workers = asked == 0 ? Runtime.getRuntime().availableProcessors() : asked;
    int waiting = configuration.number(Key.WORK_WAITING);
    return new WorkSettings(
        workers, waiting == 0 ? WorkSettings.WAITING_PER_WORKER * workers : waiting, timeout);
  }
}

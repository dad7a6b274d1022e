package dev.tonewright.server;

import java.net.InetSocketAddress;
import java.time.Duration;

/**
 * How the service runs.
 *
 * @param address where it listens; port 0 takes a free one
 * @param workers threads that rewrite, 1 or more; more than cores gains nothing
 * @param queuePlaces calls that may wait or run at one time, 1 or more
 * @param timeout how long a call may take where the caller sets no deadline; positive
 */
public record ServerSettings(
    InetSocketAddress address, int workers, int queuePlaces, Duration timeout) {

  public static final int DEFAULT_PORT = 8080;
  public static final int DEFAULT_QUEUE_PLACES = 256;
  public static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);

  public ServerSettings {
    if (workers < 1 || queuePlaces < 1 || timeout.isNegative() || timeout.isZero()) {
      throw new IllegalArgumentException(
          "workers "
              + workers
              + ", queue "
              + queuePlaces
              + ", timeout "
              + timeout
              + ": expected each to be positive");
    }
  }

  /** One worker a core, and the defaults above. */
  public static ServerSettings at(InetSocketAddress address) {
    return new ServerSettings(
        address, Runtime.getRuntime().availableProcessors(), DEFAULT_QUEUE_PLACES, DEFAULT_TIMEOUT);
  }
}

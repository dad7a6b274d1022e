package dev.tonewright.server.access;

import dev.tonewright.server.config.InvalidConfigurationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What is read from files, and read again when they change. Files that are broken or gone leave the
 * last good reading in force. Safe for use by many threads.
 */
final class Reloaded<T> implements Supplier<T> {

  private static final Logger LOG = LoggerFactory.getLogger(Reloaded.class);

  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

  private final String what;
  private final List<Path> files;
  private final Reader<T> reader;
  private final AtomicLong lastLook = new AtomicLong(System.nanoTime());
  private volatile T value;
  private volatile Object stamp;

  /** How the files are read. */
  interface Reader<T> {
    T read() throws Exception;
  }

  /**
   * Reads the files.
   *
   * @throws InvalidConfigurationException where they cannot be used
   */
  Reloaded(String what, List<Path> files, Reader<T> reader) {
    this.what = what;
    this.files = files;
    this.reader = reader;
    try {
      this.stamp = stamp();
      this.value = reader.read();
    } catch (Exception e) {
      throw new InvalidConfigurationException(List.of(complaint(e)));
    }
  }

  @Override
  public T get() {
    long last = lastLook.get();
    long now = System.nanoTime();
    if (now - last >= LOOK_EVERY.toNanos() && lastLook.compareAndSet(last, now)) {
      look();
    }
    return value;
  }

  private void look() {
    Object seen = List.of();
    try {
      seen = stamp();
      if (!seen.equals(stamp)) {
        value = reader.read();
        LOG.info("{}: read again", what);
      }
    } catch (Exception e) {
      if (!seen.equals(stamp)) {
        LOG.warn("last good reading kept: {}", complaint(e));
      }
    }
    stamp = seen;
  }

  private Object stamp() throws IOException {
    List<Object> stamps = new ArrayList<>();
    for (Path file : files) {
      BasicFileAttributes told = Files.readAttributes(file, BasicFileAttributes.class);
      stamps.add(List.of(told.size(), told.lastModifiedTime(), String.valueOf(told.fileKey())));
    }
    return stamps;
  }

  /** Messages of libraries may quote a key, ours name the place. */
  private String complaint(Exception fault) {
    return fault instanceof InvalidConfigurationException
        ? fault.getMessage()
        : what + " " + files + " cannot be read (" + fault.getClass().getSimpleName() + ")";
  }
}

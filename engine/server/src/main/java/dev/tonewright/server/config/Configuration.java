package dev.tonewright.server.config;

import dev.tonewright.profile.Nearest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for every {@link Key}. */
public final class Configuration {

  private static final String PREFIX = "TONEWRIGHT_";

  /** The launcher reads it. */
  private static final String JAVA_OPTIONS = PREFIX + "JAVA_OPTIONS";

  /** Says where the file is. */
  public static final String FILE = PREFIX + "CONFIG";

  /** Kubernetes sets these for a service that is named tonewright. */
  private static final Pattern SERVICE_LINK =
      Pattern.compile(PREFIX + "(.*_)?(SERVICE_(HOST|PORT)(_.*)?|PORT_\\d+_(TCP|UDP)(_.*)?)");

  private static final Pattern LINKED = Pattern.compile("(tcp|udp)://.*");

  private final Map<Key, String> values;

  private Configuration(Map<Key, String> values) {
    this.values = new EnumMap<>(values);
  }

  /** The defaults with some of them set otherwise. */
  public static Configuration of(Map<Key, String> set) {
    return read(Optional.empty(), Map.of(), set);
  }

  /**
   * Reads a configuration.
   *
   * @param file YAML; empty for none
   * @param environment variables, of which those that begin with {@code TONEWRIGHT_} count; they
   *     prevail over the file
   * @param options of the command line; they prevail over both
   * @throws InvalidConfigurationException where a key is unknown or a value not of its kind
   */
  public static Configuration read(
      Optional<Path> file, Map<String, String> environment, Map<Key, String> options) {
    List<String> problems = new ArrayList<>();
    Map<Key, String> values = new EnumMap<>(Key.class);
    file.ifPresent(path -> values.putAll(ConfigurationFile.read(path, problems)));
    values.putAll(variables(environment, problems));
    options.forEach(
        (key, value) -> {
          check(key, value, "option", problems);
          values.put(key, value);
        });
    if (!problems.isEmpty()) {
      throw new InvalidConfigurationException(problems);
    }
    return new Configuration(values);
  }

  private static Map<Key, String> variables(Map<String, String> all, List<String> problems) {
    Map<Key, String> values = new EnumMap<>(Key.class);
    new TreeMap<>(all)
        .forEach(
            (name, value) -> {
              Optional<Key> key = Key.ofVariable(name);
              if (key.isPresent()) {
                check(key.get(), value, "environment", problems);
                values.put(key.get(), value);
              } else if (name.startsWith(PREFIX) && !isForeign(name, value)) {
                problems.add(
                    "environment: unknown variable \""
                        + name
                        + "\": "
                        + Nearest.hint(name, Key.variables()));
              }
            });
    return values;
  }

  private static boolean isForeign(String variable, String value) {
    return variable.equals(JAVA_OPTIONS)
        || variable.equals(FILE)
        || SERVICE_LINK.matcher(variable).matches()
        || LINKED.matcher(value).matches();
  }

  static void check(Key key, String value, String where, List<String> problems) {
    key.kind()
        .complaint(value)
        .ifPresent(
            expected ->
                problems.add(
                    where + ": " + key.path() + " is \"" + value + "\": expected " + expected));
  }

  /** The value as it is written; empty for nothing. */
  public String text(Key key) {
    return values.getOrDefault(key, key.standard());
  }

  /** The value, where there is one. */
  public Optional<String> given(Key key) {
    return Optional.of(text(key)).filter(value -> !value.isEmpty());
  }

  /** The file or folder, where there is one. */
  public Optional<Path> path(Key key) {
    return given(key).map(Path::of);
  }

  public int number(Key key) {
    return Integer.parseInt(text(key));
  }

  /** From 0 to 1, both inclusive. */
  public double share(Key key) {
    return Double.parseDouble(text(key));
  }

  public boolean flag(Key key) {
    return Boolean.parseBoolean(text(key));
  }

  public Duration time(Key key) {
    return Kind.time(text(key)).orElseThrow();
  }

  public List<String> list(Key key) {
    return Stream.of(text(key).split(",")).map(String::strip).filter(s -> !s.isEmpty()).toList();
  }
}

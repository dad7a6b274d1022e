package dev.tonewright.server.config;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be set. {@code engine/server/tonewright.yml} documents each with its default; a test
 * holds the two together.
 */
public enum Key {
  LISTEN_HOST("listen.host", Kind.TEXT, "127.0.0.1"),
  LISTEN_PORT("listen.port", Kind.PORT, "8080"),
  LISTEN_INSECURE("listen.insecure", Kind.FLAG, "false"),

  TLS_CERTIFICATE("tls.certificate", Kind.TEXT, ""),
  TLS_KEY("tls.key", Kind.TEXT, ""),
  TLS_CLIENT_AUTHORITIES("tls.client-authorities", Kind.TEXT, ""),

  ACCESS_CALLERS("access.callers", Kind.TEXT, ""),
  ACCESS_JWT_KEYS("access.jwt.keys", Kind.TEXT, ""),
  ACCESS_JWT_ISSUER("access.jwt.issuer", Kind.TEXT, ""),
  ACCESS_JWT_AUDIENCE("access.jwt.audience", Kind.TEXT, ""),
  ACCESS_JWT_ROLES_CLAIM("access.jwt.roles-claim", Kind.TEXT, "roles"),

  PROFILES("profiles", Kind.TEXT, ""),
  LANGUAGES("languages", Kind.LIST, ""),

  WARM_UP_BEFORE("warm-up.before", Kind.TIME, "1s"),
  WARM_UP_AFTER("warm-up.after", Kind.TIME, "60s"),

  WORK_WORKERS("work.workers", Kind.COUNT_OR_NONE, "0"),
  WORK_WAITING("work.waiting", Kind.COUNT_OR_NONE, "0"),
  WORK_TIMEOUT("work.timeout", Kind.TIME, "30s"),
  WORK_STREAMS("work.streams", Kind.COUNT, "64"),

  LIMITS_TEXT_CHARACTERS("limits.text-characters", Kind.COUNT, "20000"),
  LIMITS_MESSAGE_BYTES("limits.message-bytes", Kind.COUNT, "4194304"),
  LIMITS_HEADER_BYTES("limits.header-bytes", Kind.COUNT, "16384"),
  LIMITS_CONNECTIONS("limits.connections", Kind.COUNT, "1024"),
  LIMITS_CALLS_PER_CONNECTION("limits.calls-per-connection", Kind.COUNT, "256"),
  LIMITS_IDLE("limits.idle", Kind.TIME, "5m"),

  SHUTDOWN_DELAY("shutdown.delay", Kind.TIME, "0s"),
  SHUTDOWN_GRACE("shutdown.grace", Kind.TIME, "30s"),

  WEB_FILES("web.files", Kind.TEXT, ""),
  WEB_ORIGINS("web.origins", Kind.LIST, ""),

  TRACES_ENDPOINT("traces.endpoint", Kind.ADDRESS, ""),
  TRACES_SHARE("traces.share", Kind.SHARE, "1"),

  LOG_FORMAT("log.format", Kind.LOG_FORMAT, "text"),
  LOG_CALLS("log.calls", Kind.FLAG, "false");

  private static final String PREFIX = "TONEWRIGHT_";

  private final String path;
  private final Kind kind;
  private final String standard;

  Key(String path, Kind kind, String standard) {
    this.path = path;
    this.kind = kind;
    this.standard = standard;
  }

  /** Where it stands in the file, such as {@code listen.port}. */
  public String path() {
    return path;
  }

  /** The environment variable that sets it, such as {@code TONEWRIGHT_LISTEN_PORT}. */
  public String variable() {
    return PREFIX + path.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
  }

  /** What holds where it is not set; empty for nothing. */
  public String standard() {
    return standard;
  }

  Kind kind() {
    return kind;
  }

  static List<String> paths() {
    return Arrays.stream(values()).map(Key::path).toList();
  }

  static List<String> variables() {
    return Arrays.stream(values()).map(Key::variable).toList();
  }

  static Optional<Key> ofPath(String path) {
    return Arrays.stream(values()).filter(key -> key.path.equals(path)).findFirst();
  }

  static Optional<Key> ofVariable(String variable) {
    return Arrays.stream(values()).filter(key -> key.variable().equals(variable)).findFirst();
  }
}

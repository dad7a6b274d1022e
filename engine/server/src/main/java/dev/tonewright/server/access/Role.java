package dev.tonewright.server.access;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a caller may do. */
public enum Role {
  /** Rewrite, measure, read profiles, give feedback. */
  REWRITE,
  /** All of that, and try out profiles. */
  TUNE,
  /** Read the metrics, and nothing else. */
  OBSERVE;

  /** As files and tokens write it. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Role> ofKey(String key) {
    return Arrays.stream(values()).filter(role -> role.key().equals(key)).findFirst();
  }

  static List<String> keys() {
    return Arrays.stream(values()).map(Role::key).toList();
  }
}

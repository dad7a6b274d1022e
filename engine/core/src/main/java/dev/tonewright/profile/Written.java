package dev.tonewright.profile;

import java.util.List;

/**
 * One value of a profile file.
 *
 * @param path the keys that lead to it, list items by their index
 */
record Written(List<String> path, String value, Origin origin) {

  Written {
    path = List.copyOf(path);
  }

  boolean under(List<String> prefix) {
    return path.size() > prefix.size() && path.subList(0, prefix.size()).equals(prefix);
  }

  /** The same value with the first keys taken off its path. */
  Written below(int keys) {
    return new Written(path.subList(keys, path.size()), value, origin);
  }
}

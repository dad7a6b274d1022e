package dev.tonewright.verify;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the verifier thinks of a set of edits.
 *
 * @param dropped ids of the edits that must go, those that need them included
 * @param violations why
 */
public record Verdict(Set<String> dropped, List<Violation> violations) {

  public Verdict {
    dropped = Collections.unmodifiableSet(new TreeSet<>(dropped));
    violations = List.copyOf(violations);
  }

  /** Whether every edit may stay. */
  public boolean clean() {
    return dropped.isEmpty();
  }
}

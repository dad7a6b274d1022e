package dev.tonewright.server.access;

import java.util.Set;

/**
 * Who calls.
 *
 * @param name as the callers' file or the token's subject says; tells callers apart
 * @param roles what it may do
 */
public record Identity(String name, Set<Role> roles) {

  public Identity {
    roles = Set.copyOf(roles);
  }

  /** Whether it has one of some roles. */
  boolean isOneOf(Set<Role> wanted) {
    return wanted.stream().anyMatch(roles::contains);
  }
}

package dev.tonewright.profile;

import java.util.Collection;
import java.util.List;

/** A channel or brand that no profile defines. */
public final class UnknownProfileException extends RuntimeException {

  private final String kind;
  private final String id;
  private final List<String> known;

  /**
   * @param kind "channel" or "brand"
   * @param known the ids that exist
   */
  public UnknownProfileException(String kind, String id, Collection<String> known) {
    super(kind + " \"" + id + "\" does not exist; there are: " + String.join(", ", known));
    this.kind = kind;
    this.id = id;
    this.known = List.copyOf(known);
  }

  public String kind() {
    return kind;
  }

  public String id() {
    return id;
  }

  public List<String> known() {
    return known;
  }
}

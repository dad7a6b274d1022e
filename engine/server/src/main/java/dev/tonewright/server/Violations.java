package dev.tonewright.server;

import com.google.rpc.BadRequest.FieldViolation;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with the fields of one request; all of it is told at once. */
final class Violations {

  private final List<FieldViolation> found = new ArrayList<>();

  /**
   * Notes one.
   *
   * @param field path of the field as JSON writes it
   * @param description what is wrong and what was expected; begins with the field
   */
  void add(String field, String description) {
    found.add(FieldViolation.newBuilder().setField(field).setDescription(description).build());
  }

  /** Throws INVALID_ARGUMENT where anything was noted. */
  void raise() {
    if (!found.isEmpty()) {
      throw CallFailure.invalid(found);
    }
  }
}

package dev.tonewright.server;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.FieldMask;
import com.google.protobuf.util.FieldMaskUtil;
import dev.tonewright.v1.RewriteResponse;
import java.util.stream.Collectors;

/** Which fields of an answer a caller wants; one that names none wants all. */
final class ReadMask {

  private static final String FIELDS =
      RewriteResponse.getDescriptor().getFields().stream()
          .map(FieldDescriptor::getJsonName)
          .collect(Collectors.joining(", "));

  private ReadMask() {}

  /** Notes every path that leads to no field of an answer. */
  static void check(String field, FieldMask mask, FieldChecks check, Violations violations) {
    check.size(field, mask.getPathsCount(), Limits.LIST_ITEMS);
    for (String path : mask.getPathsList()) {
      if (!FieldMaskUtil.isValid(RewriteResponse.getDescriptor(), path)) {
        violations.add(
            field,
            field + " names no field" + Quoted.id(path) + " of an answer: expected " + FIELDS);
      }
    }
  }

  /** Whether a field of an answer, or a part of it, is wanted. */
  static boolean wants(FieldMask mask, int field) {
    String name = RewriteResponse.getDescriptor().findFieldByNumber(field).getName();
    return mask.getPathsCount() == 0
        || mask.getPathsList().stream()
            .anyMatch(path -> path.equals(name) || path.startsWith(name + "."));
  }

  /** An answer with the fields that are wanted; its request's id is never left out. */
  static RewriteResponse trimmed(RewriteResponse response, FieldMask mask) {
    return mask.getPathsCount() == 0
        ? response
        : FieldMaskUtil.trim(mask, response).toBuilder()
            .setRequestId(response.getRequestId())
            .build();
  }
}

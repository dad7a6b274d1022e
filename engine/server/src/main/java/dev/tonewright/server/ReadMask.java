package dev.tonewright.server;

import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.FieldMask;
import com.google.protobuf.util.FieldMaskUtil;
import dev.tonewright.v1.RewriteResponse;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which fields of an answer a caller wants. A mask that names none wants all, as {@code *} does.
 */
final class ReadMask {

  private static final String ALL = "*";

  /** In the spelling that gRPC and JSON both take. */
  private static final String FIELDS =
      RewriteResponse.getDescriptor().getFields().stream()
          .map(FieldDescriptor::getName)
          .collect(Collectors.joining(", "));

  private ReadMask() {}

  /** Notes every path that leads to no field of an answer. */
  static void check(String field, FieldMask mask, FieldChecks check, Violations violations) {
    check.size(field, mask.getPathsCount(), Limits.LIST_ITEMS);
    if (mask.getPathsCount() > Limits.LIST_ITEMS) {
      return;
    }
    for (String path : paths(mask)) {
      if (!FieldMaskUtil.isValid(RewriteResponse.getDescriptor(), path)) {
        violations.add(
            field,
            field
                + " names no field"
                + Quoted.id(path)
                + " of an answer, whose lists come whole: expected "
                + FIELDS);
      }
    }
  }

  /** Whether a field of an answer, or a part of it, is wanted. */
  static boolean wants(FieldMask mask, int field) {
    String name = RewriteResponse.getDescriptor().findFieldByNumber(field).getName();
    List<String> paths = paths(mask);
    return paths.isEmpty()
        || paths.stream().anyMatch(path -> path.equals(name) || path.startsWith(name + "."));
  }

  /** An answer with the fields that are wanted; its request's id and its error always come. */
  static RewriteResponse trimmed(RewriteResponse response, FieldMask mask) {
    List<String> paths = paths(mask);
    if (paths.isEmpty() || response.hasError()) {
      return response;
    }
    FieldMask wanted = FieldMask.newBuilder().addAllPaths(paths).build();
    return FieldMaskUtil.trim(wanted, response).toBuilder()
        .setRequestId(response.getRequestId())
        .build();
  }

  /** The paths of a mask without the blanks that lists in JSON have behind commas; none for all. */
  private static List<String> paths(FieldMask mask) {
    List<String> paths = mask.getPathsList().stream().map(String::strip).toList();
    return paths.contains(ALL) ? List.of() : paths;
  }
}

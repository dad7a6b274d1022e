package dev.tonewright.server;

import com.google.rpc.Code;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.ResponseHeaders;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.tonewright.server.access.Gate;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.util.Base64;

/** What callers are told who are not let in. */
final class AccessFailures {

  private AccessFailures() {}

  /** The answer in the caller's own protocol. */
  static HttpResponse response(ServiceRequestContext call, Gate.Reason reason) {
    com.google.rpc.Status status = failure(reason).status();
    MediaType type = call.request().contentType();
    if (type != null && type.subtype().startsWith("grpc")) {
      return HttpResponse.of(
          ResponseHeaders.builder(HttpStatus.OK)
              .contentType(type)
              .add("grpc-status", Integer.toString(status.getCode()))
              .add("grpc-message", status.getMessage())
              .add(
                  "grpc-status-details-bin",
                  Base64.getEncoder().withoutPadding().encodeToString(status.toByteArray()))
              .endOfStream(true)
              .build());
    }
    return HttpResponse.of(
        reason == Gate.Reason.NO_CREDENTIALS ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN,
        MediaType.JSON_UTF_8,
        JsonText.line(status));
  }

  /** The error of a method that the caller's roles do not allow. */
  static StatusRuntimeException notAllowed() {
    return StatusProto.toStatusRuntimeException(failure(Gate.Reason.NOT_ALLOWED).status());
  }

  private static CallFailure failure(Gate.Reason reason) {
    return switch (reason) {
      case NO_CREDENTIALS ->
          CallFailure.of(
              Code.UNAUTHENTICATED_VALUE,
              "NO_VALID_CREDENTIALS",
              "no valid credentials: expected an API key or a token in \"authorization: Bearer"
                  + " KEY\", or a client certificate");
      case NOT_ALLOWED ->
          CallFailure.of(
              Code.PERMISSION_DENIED_VALUE,
              "ROLE_MISSING",
              "the caller has no role that allows this");
      case FOREIGN_HOST ->
          CallFailure.of(
              Code.PERMISSION_DENIED_VALUE,
              "FOREIGN_HOST",
              "the request is for another host: expected localhost, or credentials set up");
    };
  }
}

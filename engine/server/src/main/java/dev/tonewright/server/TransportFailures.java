package dev.tonewright.server;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.Code;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestContext;
import com.linecorp.armeria.common.grpc.GrpcExceptionHandlerFunction;
import com.linecorp.armeria.server.RequestTimeoutException;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.grpc.UnframedGrpcErrorHandler;
import com.linecorp.armeria.server.grpc.UnframedGrpcStatusMappingFunction;
import io.grpc.Metadata;
import io.grpc.Status;
import java.util.Base64;

/**
 * Errors that arise outside {@link ToneCalls}: what the transport refuses by itself gets the same
 * details as our own errors, and none of its own wording, which may quote a request.
 */
final class TransportFailures implements GrpcExceptionHandlerFunction, UnframedGrpcErrorHandler {

  private static final Metadata.Key<byte[]> DETAILS =
      Metadata.Key.of("grpc-status-details-bin", Metadata.BINARY_BYTE_MARSHALLER);

  /** For gRPC: puts details on an error that has none. */
  @Override
  public Status apply(RequestContext call, Status status, Throwable cause, Metadata metadata) {
    if (metadata.containsKey(DETAILS)) {
      return status;
    }
    com.google.rpc.Status ours = failure(status, cause).status();
    metadata.put(DETAILS, ours.toByteArray());
    return Status.fromCodeValue(ours.getCode()).withDescription(ours.getMessage());
  }

  private static CallFailure failure(Status status, Throwable cause) {
    if (isTimeout(cause) || status.getCode() == Status.Code.DEADLINE_EXCEEDED) {
      return CallFailure.deadlinePassed();
    }
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof CallFailure ours) {
        return ours;
      }
      if (t instanceof InvalidProtocolBufferException) {
        return CallFailure.malformed(JsonText.complaint(String.valueOf(t.getMessage()), "request"));
      }
    }
    return switch (status.getCode()) {
      case INVALID_ARGUMENT -> CallFailure.malformed("the request is malformed");
      case INTERNAL, UNKNOWN -> CallFailure.internal();
      case UNIMPLEMENTED ->
          CallFailure.of(Code.UNIMPLEMENTED_VALUE, "METHOD_NOT_FOUND", "no such method");
      case RESOURCE_EXHAUSTED ->
          CallFailure.of(
              Code.RESOURCE_EXHAUSTED_VALUE, "MESSAGE_TOO_LARGE", "the request is too large");
      default ->
          CallFailure.of(
              status.getCode().value(),
              status.getCode().name(),
              "the call ended with " + status.getCode());
    };
  }

  private static boolean isTimeout(Throwable cause) {
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof RequestTimeoutException) {
        return true;
      }
    }
    return false;
  }

  /** For JSON over HTTP: the status as JSON, {@code {code, message, details}}. */
  @Override
  public HttpResponse handle(
      ServiceRequestContext call, Status status, AggregatedHttpResponse response) {
    com.google.rpc.Status ours = details(response, status);
    return HttpResponse.of(
        UnframedGrpcStatusMappingFunction.of().apply(call, status, null),
        MediaType.JSON_UTF_8,
        JsonText.line(ours));
  }

  private static com.google.rpc.Status details(AggregatedHttpResponse response, Status status) {
    String encoded = response.trailers().get(DETAILS.name());
    if (encoded == null) {
      encoded = response.headers().get(DETAILS.name());
    }
    if (encoded != null) {
      try {
        return com.google.rpc.Status.parseFrom(Base64.getDecoder().decode(encoded));
      } catch (InvalidProtocolBufferException | IllegalArgumentException e) {
        // Falls through to an error without the call's own details.
      }
    }
    return failure(status, status.getCause()).status();
  }
}

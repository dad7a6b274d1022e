package dev.tonewright.server;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.rpc.Code;
import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.HttpStatus;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.server.RequestTimeoutException;
import com.linecorp.armeria.server.ServerErrorHandler;
import com.linecorp.armeria.server.ServiceConfig;
import com.linecorp.armeria.server.ServiceRequestContext;

/** Errors of plain HTTP, before any method is reached: written as those of the methods are. */
final class HttpFailures implements ServerErrorHandler {

  /** Leaves the choice of a status to Armeria, which then asks for its rendering below. */
  @Override
  public HttpResponse onServiceException(ServiceRequestContext call, Throwable cause) {
    return ServerErrorHandler.ofDefault().onServiceException(call, cause);
  }

  @Override
  public AggregatedHttpResponse renderStatus(
      ServiceRequestContext call,
      ServiceConfig config,
      RequestHeaders headers,
      HttpStatus status,
      String description,
      Throwable cause) {
    return AggregatedHttpResponse.of(
        status, MediaType.JSON_UTF_8, JsonText.line(failure(status, cause).status()));
  }

  private static CallFailure failure(HttpStatus status, Throwable cause) {
    if (cause instanceof RequestTimeoutException) {
      return CallFailure.deadlinePassed();
    }
    return switch (status.code()) {
      case 400 -> CallFailure.malformed("the request is malformed" + place(cause));
      case 404 -> CallFailure.of(Code.NOT_FOUND_VALUE, "PATH_NOT_FOUND", "no such path");
      case 405 ->
          CallFailure.of(
              Code.UNIMPLEMENTED_VALUE, "METHOD_NOT_ALLOWED", "the path has no such HTTP method");
      case 413 ->
          CallFailure.of(
              Code.RESOURCE_EXHAUSTED_VALUE, "MESSAGE_TOO_LARGE", "the request is too large");
      case 415 ->
          CallFailure.of(
              Code.INVALID_ARGUMENT_VALUE,
              "CONTENT_TYPE_NOT_SUPPORTED",
              "expected application/json or a gRPC content type");
      case 503 ->
          CallFailure.of(Code.UNAVAILABLE_VALUE, "UNAVAILABLE", "the service is not taking calls");
      default -> CallFailure.of(Code.INTERNAL_VALUE, "INTERNAL", "HTTP status " + status.code());
    };
  }

  /** Where a body is no JSON; what its reader says of it may quote it. */
  private static String place(Throwable cause) {
    boolean argument = false;
    for (Throwable t = cause; t != null; t = t.getCause()) {
      if (t instanceof JsonProcessingException broken && broken.getLocation() != null) {
        JsonLocation place = broken.getLocation();
        return ": no JSON (line " + place.getLineNr() + ", column " + place.getColumnNr() + ")";
      }
      argument |= t instanceof IllegalArgumentException;
    }
    return argument ? ": expected a JSON object" : "";
  }
}

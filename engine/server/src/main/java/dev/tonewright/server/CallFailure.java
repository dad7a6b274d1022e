package dev.tonewright.server;

import com.google.protobuf.Any;
import com.google.protobuf.Message;
import com.google.protobuf.util.Durations;
import com.google.rpc.BadRequest;
import com.google.rpc.Code;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import com.google.rpc.Status;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A call that is answered with an error. The status is what the caller sees, so it names fields,
 * ids and limits, and never carries text of a draft or of a customer.
 */
public final class CallFailure extends RuntimeException {

  /** The domain of every {@link ErrorInfo}. */
  static final String DOMAIN = "tonewright";

  private static final long serialVersionUID = 1L;

  private final transient Status status;

  private CallFailure(Status status) {
    // No stack trace: these are answers to a caller's mistake, not faults of ours.
    super(status.getMessage(), null, false, false);
    this.status = status;
  }

  /** The error as the contract writes it: code, message, details. */
  public Status status() {
    return status;
  }

  /** The code by its name, such as {@code NOT_FOUND}. */
  String name() {
    Code code = Code.forNumber(status.getCode());
    return code == null ? Code.UNKNOWN.name() : code.name();
  }

  /** INVALID_ARGUMENT that names every bad field. */
  static CallFailure invalid(List<BadRequest.FieldViolation> violations) {
    String message =
        String.join(
            "; ",
            violations.stream().map(BadRequest.FieldViolation::getDescription).distinct().toList());
    return of(
        Code.INVALID_ARGUMENT,
        "INVALID_FIELD",
        message,
        Map.of(),
        BadRequest.newBuilder().addAllFieldViolations(violations).build());
  }

  /** INVALID_ARGUMENT for a request that could not be read at all. */
  public static CallFailure malformed(String message) {
    return of(
        Code.INVALID_ARGUMENT,
        "MALFORMED_REQUEST",
        message,
        Map.of(),
        BadRequest.newBuilder()
            .addFieldViolations(
                BadRequest.FieldViolation.newBuilder().setField("").setDescription(message))
            .build());
  }

  /** NOT_FOUND that names the ids that exist. */
  static CallFailure unknown(String kind, String id, Collection<String> known) {
    String list = String.join(", ", known);
    return of(
        Code.NOT_FOUND,
        kind.toUpperCase(java.util.Locale.ROOT) + "_NOT_FOUND",
        kind + Quoted.id(id) + " does not exist; there are: " + list,
        Map.of("known", list));
  }

  /** UNIMPLEMENTED that names the languages with a language pack. */
  static CallFailure noLanguagePack(String language, Set<String> installed) {
    String list = String.join(", ", installed);
    return of(
        Code.UNIMPLEMENTED,
        "LANGUAGE_NOT_INSTALLED",
        "no language pack for" + Quoted.id(language) + "; installed: " + list,
        Map.of("installed", list));
  }

  /** RESOURCE_EXHAUSTED with the time after which to try again. */
  static CallFailure queueFull(int capacity, Duration retry) {
    return of(
        Code.RESOURCE_EXHAUSTED,
        "QUEUE_FULL",
        "all "
            + capacity
            + " places of the queue are taken by this caller and others; try again later",
        Map.of(),
        RetryInfo.newBuilder().setRetryDelay(Durations.fromMillis(retry.toMillis())).build());
  }

  /** UNAVAILABLE while languages are loading, with the time after which to try again. */
  static CallFailure loading() {
    return of(
        Code.UNAVAILABLE,
        "LOADING",
        "the languages are still being loaded; try again in a second",
        Map.of(),
        RetryInfo.newBuilder().setRetryDelay(Durations.fromSeconds(1)).build());
  }

  /** RESOURCE_EXHAUSTED: too many streams are open. */
  static CallFailure tooManyStreams(int most, Duration retry) {
    return of(
        Code.RESOURCE_EXHAUSTED,
        "TOO_MANY_STREAMS",
        "all " + most + " streams are open; try again later",
        Map.of(),
        RetryInfo.newBuilder().setRetryDelay(Durations.fromMillis(retry.toMillis())).build());
  }

  /** DEADLINE_EXCEEDED: the work was stopped. */
  static CallFailure deadlinePassed() {
    return of(
        Code.DEADLINE_EXCEEDED,
        "DEADLINE_PASSED",
        "the deadline passed before the answer was ready; the work was stopped",
        Map.of());
  }

  /** INTERNAL: a fault of ours, of which the caller learns no more than that. */
  static CallFailure internal() {
    return of(Code.INTERNAL, "INTERNAL", "the engine failed on this request", Map.of());
  }

  /** An error of any code, for what the transport itself refuses. */
  static CallFailure of(int code, String reason, String message) {
    Code known = Code.forNumber(code);
    return of(known == null ? Code.UNKNOWN : known, reason, message, Map.of());
  }

  private static CallFailure of(
      Code code, String reason, String message, Map<String, String> metadata, Message... details) {
    Status.Builder status =
        Status.newBuilder()
            .setCode(code.getNumber())
            .setMessage(message)
            .addDetails(
                Any.pack(
                    ErrorInfo.newBuilder()
                        .setReason(reason)
                        .setDomain(DOMAIN)
                        .putAllMetadata(metadata)
                        .build()));
    for (Message detail : details) {
      status.addDetails(Any.pack(detail));
    }
    return new CallFailure(status.build());
  }
}

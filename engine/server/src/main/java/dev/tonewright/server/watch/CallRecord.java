package dev.tonewright.server.watch;

/**
 * A call that is over, told without its text.
 *
 * @param method of the service, such as {@code Rewrite}
 * @param channel that the call was for, where it exists; else {@code none}
 * @param language of the text as an ISO 639 code, where it is installed; else {@code none}
 * @param status gRPC status, such as {@code OK}
 * @param caller who called
 * @param nanos from its coming to its answer
 */
public record CallRecord(
    String method, String channel, String language, String status, String caller, long nanos) {

  /** For what is not known, or not true. */
  public static final String NONE = "none";
}

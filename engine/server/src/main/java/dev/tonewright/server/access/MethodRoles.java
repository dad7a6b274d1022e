package dev.tonewright.server.access;

import com.linecorp.armeria.server.ServiceRequestContext;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.StatusRuntimeException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Holds each method of the service to its role, whichever way the call came: gRPC, gRPC-Web or
 * JSON. A method without an entry asks for the most.
 */
public final class MethodRoles implements ServerInterceptor {

  private static final Set<Role> REWRITE = Set.of(Role.REWRITE, Role.TUNE);
  private static final Set<Role> TUNE = Set.of(Role.TUNE);
  private static final String SERVICE = "tonewright.v1.ToneService/";

  private static final Map<String, Set<Role>> ROLES =
      Map.of(
          SERVICE + "Rewrite", REWRITE,
          SERVICE + "RewriteStream", REWRITE,
          SERVICE + "Measure", REWRITE,
          SERVICE + "ListProfiles", REWRITE,
          SERVICE + "GetProfile", REWRITE,
          SERVICE + "RecordFeedback", REWRITE,
          SERVICE + "PreviewProfile", TUNE);

  private final Access access;
  private final Supplier<StatusRuntimeException> refusal;

  /**
   * @param refusal the error of a call whose caller may not make it
   */
  public MethodRoles(Access access, Supplier<StatusRuntimeException> refusal) {
    this.access = access;
    this.refusal = refusal;
  }

  /** Which roles may call a method, one of them is enough. */
  public static Set<Role> of(String fullMethodName) {
    return ROLES.getOrDefault(fullMethodName, TUNE);
  }

  @Override
  public <A, B> ServerCall.Listener<A> interceptCall(
      ServerCall<A, B> call, Metadata headers, ServerCallHandler<A, B> next) {
    String method = call.getMethodDescriptor().getFullMethodName();
    boolean ours = method.startsWith(SERVICE);
    if (access.isOpen() || !ours) {
      return next.startCall(call, headers);
    }
    Optional<Identity> caller = Access.caller(ServiceRequestContext.current());
    if (caller.filter(identity -> identity.isOneOf(of(method))).isEmpty()) {
      StatusRuntimeException refused = refusal.get();
      call.close(
          refused.getStatus(), Optional.ofNullable(refused.getTrailers()).orElseGet(Metadata::new));
      return new ServerCall.Listener<>() {};
    }
    return next.startCall(call, headers);
  }
}

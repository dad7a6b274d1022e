package dev.tonewright.server.access;

import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.server.DecoratingHttpServiceFunction;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.ServiceRequestContext;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/**
 * Lets requests in. Whatever has no rule here needs credentials, so a route that somebody adds and
 * forgets is closed.
 */
public final class Gate implements DecoratingHttpServiceFunction {

  /** Why a request is not let in. */
  public enum Reason {
    NO_CREDENTIALS,
    NOT_ALLOWED,
    FOREIGN_HOST
  }

  private final Access access;
  private final BiFunction<ServiceRequestContext, Reason, HttpResponse> refusal;

  /**
   * @param refusal answers a request that is not let in
   */
  public Gate(Access access, BiFunction<ServiceRequestContext, Reason, HttpResponse> refusal) {
    this.access = access;
    this.refusal = refusal;
  }

  @Override
  public HttpResponse serve(HttpService service, ServiceRequestContext call, HttpRequest request)
      throws Exception {
    if (isHealth(call.path())) {
      return service.serve(call, request);
    }
    if (access.isOpen()) {
      return access.isMeantForThisMachine(request.headers())
          ? service.serve(call, request)
          : refusal.apply(call, Reason.FOREIGN_HOST);
    }
    if (!access.mayBlock(request.headers())) {
      return answer(service, call, request, access.identify(call, request.headers()));
    }
    return HttpResponse.of(
        CompletableFuture.supplyAsync(
                () -> access.identify(call, request.headers()), call.blockingTaskExecutor())
            .thenApplyAsync(
                identity -> {
                  try {
                    return answer(service, call, request, identity);
                  } catch (Exception e) {
                    return HttpResponse.ofFailure(e);
                  }
                },
                call.eventLoop()));
  }

  private HttpResponse answer(
      HttpService service,
      ServiceRequestContext call,
      HttpRequest request,
      Optional<Identity> identity)
      throws Exception {
    if (identity.isEmpty()) {
      return refusal.apply(call, Reason.NO_CREDENTIALS);
    }
    if (!identity.get().isOneOf(allowed(call.path()))) {
      return refusal.apply(call, Reason.NOT_ALLOWED);
    }
    return service.serve(call, request);
  }

  private static boolean isHealth(String path) {
    return path.startsWith("/grpc.health.v1.Health/")
        || path.equals("/health/live")
        || path.equals("/health/ready");
  }

  /** Who may come to a path at all; the methods of the service look closer. */
  private static Set<Role> allowed(String path) {
    return path.equals("/metrics")
        ? Set.of(Role.OBSERVE, Role.TUNE)
        : Set.of(Role.REWRITE, Role.TUNE);
  }
}

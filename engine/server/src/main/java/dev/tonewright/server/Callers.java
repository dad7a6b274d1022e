package dev.tonewright.server;

import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.server.ServiceRequestContext;
import dev.tonewright.server.access.Access;
import dev.tonewright.server.access.Identity;
import java.util.function.UnaryOperator;

/** Who calls, as far as fairness goes, and what the call says beside its message. */
final class Callers {

  private Callers() {}

  /** A name that tells callers apart: that of the credentials, else the address. */
  static String name(ServiceRequestContext call) {
    return Access.caller(call)
        .map(Identity::name)
        .orElseGet(() -> call.clientAddress().getHostAddress());
  }

  /** What the headers of a call say under a name; empty for nothing. */
  static UnaryOperator<String> headers(ServiceRequestContext call) {
    RequestHeaders headers = call.request().headers();
    return name -> headers.get(name, "");
  }
}

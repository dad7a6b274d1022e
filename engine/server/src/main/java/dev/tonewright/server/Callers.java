package dev.tonewright.server;

import com.linecorp.armeria.server.ServiceRequestContext;
import dev.tonewright.server.access.Access;
import dev.tonewright.server.access.Identity;

/** Who calls, as far as fairness goes. */
final class Callers {

  private Callers() {}

  /** A name that tells callers apart: that of the credentials, else the address. */
  static String name(ServiceRequestContext call) {
    return Access.caller(call)
        .map(Identity::name)
        .orElseGet(() -> call.clientAddress().getHostAddress());
  }
}

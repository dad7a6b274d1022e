package dev.tonewright.server.access;

import com.linecorp.armeria.common.RequestHeaders;
import com.linecorp.armeria.server.ServerBuilder;
import com.linecorp.armeria.server.ServerTlsConfig;
import com.linecorp.armeria.server.ServiceRequestContext;
import io.netty.handler.ssl.ClientAuth;
import io.netty.util.AttributeKey;
import java.net.InetSocketAddress;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;

/**
 * Tells who calls. Where no credentials are set up everybody on this machine may do everything.
 * Safe for use by many threads.
 */
public final class Access {

  private static final AttributeKey<Identity> IDENTITY =
      AttributeKey.valueOf(Access.class, "IDENTITY");

  private static final String BEARER = "bearer ";
  private static final Set<String> LOOPBACK_NAMES =
      Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private final AccessSettings settings;
  private final Optional<Certificates> certificates;
  private final Optional<Reloaded<Callers>> callers;
  private final Optional<TokenVerifier> tokens;

  /**
   * Reads the files.
   *
   * @throws dev.tonewright.server.config.InvalidConfigurationException where one cannot be used
   */
  public Access(AccessSettings settings) {
    this.settings = settings;
    this.certificates = settings.tls().map(Certificates::new);
    this.callers =
        settings
            .callers()
            .map(file -> new Reloaded<>("access.callers", List.of(file), () -> Callers.read(file)));
    this.tokens = settings.tokens().map(TokenVerifier::new);
  }

  /** Opens the port, with TLS where it is set up. */
  public void listen(ServerBuilder builder, InetSocketAddress address) {
    if (certificates.isEmpty()) {
      builder.http(address);
      return;
    }
    boolean clients = settings.tls().flatMap(AccessSettings.Tls::authorities).isPresent();
    builder
        .https(address)
        .tlsProvider(
            certificates.get(),
            ServerTlsConfig.builder()
                // Optional, so that probes without a certificate reach the health checks.
                .clientAuth(clients ? ClientAuth.OPTIONAL : ClientAuth.NONE)
                .build());
  }

  /** Who calls, where {@link #identify} was able to tell; for a call that was let in. */
  public static Optional<Identity> caller(ServiceRequestContext call) {
    return Optional.ofNullable(call.attr(IDENTITY));
  }

  /** Whether no credentials are asked for. */
  boolean isOpen() {
    return !settings.hasCredentials();
  }

  /**
   * Whether a request names this machine as the one it is for. A page in a browser can be made to
   * call another host's name that leads here; it cannot make the name a local one.
   */
  boolean isMeantForThisMachine(RequestHeaders headers) {
    if (!settings.loopback()) {
      return true;
    }
    String authority = Optional.ofNullable(headers.authority()).orElse("");
    return LOOPBACK_NAMES.contains(authority.replaceFirst(":\\d{1,5}$", ""));
  }

  /** Whether telling who calls may block. */
  boolean mayBlock(RequestHeaders headers) {
    return tokens.isPresent() && bearer(headers).filter(Access::isToken).isPresent();
  }

  /** Who calls, remembered with the call; empty where there are no valid credentials. */
  Optional<Identity> identify(ServiceRequestContext call, RequestHeaders headers) {
    Optional<Identity> identity = fromHeaders(headers).or(() -> fromCertificate(call));
    identity.ifPresent(caller -> call.setAttr(IDENTITY, caller));
    return identity;
  }

  private Optional<Identity> fromHeaders(RequestHeaders headers) {
    Optional<String> bearer = bearer(headers);
    Optional<String> key = Optional.ofNullable(headers.get("x-api-key")).or(() -> bearer);
    Optional<Identity> identity = Optional.empty();
    if (callers.isPresent() && key.isPresent()) {
      identity = callers.get().get().ofKey(key.get());
    }
    if (identity.isEmpty() && tokens.isPresent() && bearer.filter(Access::isToken).isPresent()) {
      identity = tokens.get().verify(bearer.get());
    }
    return identity;
  }

  private Optional<Identity> fromCertificate(ServiceRequestContext call) {
    SSLSession session = call.sslSession();
    boolean clients = settings.tls().flatMap(AccessSettings.Tls::authorities).isPresent();
    if (session == null || !clients || callers.isEmpty()) {
      return Optional.empty();
    }
    try {
      return session.getPeerCertificates()[0] instanceof X509Certificate certificate
          ? callers.get().get().ofCertificate(certificate)
          : Optional.empty();
    } catch (SSLPeerUnverifiedException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> bearer(RequestHeaders headers) {
    return Optional.ofNullable(headers.get("authorization"))
        .filter(value -> value.regionMatches(true, 0, BEARER, 0, BEARER.length()))
        .map(value -> value.substring(BEARER.length()).strip());
  }

  /** Whether it has the three parts of a signed token. */
  private static boolean isToken(String bearer) {
    return bearer.chars().filter(c -> c == '.').count() == 2;
  }
}

package dev.tonewright.server.access;

import dev.tonewright.server.config.Configuration;
import dev.tonewright.server.config.InvalidConfigurationException;
import dev.tonewright.server.config.Key;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How callers are told and kept out.
 *
 * @param loopback whether only this machine reaches the service
 * @param tls certificate and key
 * @param callers file of callers with API keys and certificates
 * @param tokens how JSON Web Tokens are verified
 */
public record AccessSettings(
    boolean loopback, Optional<Tls> tls, Optional<Path> callers, Optional<Tokens> tokens) {

  /**
   * Files of TLS, PEM.
   *
   * @param certificate with its chain
   * @param key in PKCS #8
   * @param authorities that issue certificates of clients; empty where clients have none
   */
  public record Tls(Path certificate, Path key, Optional<Path> authorities) {}

  /**
   * How tokens are verified.
   *
   * @param keys a file or an https address of a JSON Web Key Set
   * @param issuer that must stand in a token
   * @param audience that must stand in a token
   * @param rolesClaim where a token lists its roles
   */
  public record Tokens(String keys, String issuer, String audience, String rolesClaim) {}

  /**
   * The settings that a configuration makes.
   *
   * @throws InvalidConfigurationException where others reach the service without TLS and
   *     credentials, and it is not said to be insecure; or where a part of a setting is missing
   */
  public static AccessSettings of(Configuration configuration, InetAddress address) {
    List<String> problems = new ArrayList<>();
    Optional<Tls> tls = tls(configuration, problems);
    Optional<Tokens> tokens = tokens(configuration, problems);
    Optional<Path> callers = configuration.path(Key.ACCESS_CALLERS);
    boolean loopback = address.isLoopbackAddress();
    boolean credentials = callers.isPresent() || tokens.isPresent();
    if (!loopback && !configuration.flag(Key.LISTEN_INSECURE) && (tls.isEmpty() || !credentials)) {
      problems.add(
          "listen.host is "
              + configuration.text(Key.LISTEN_HOST)
              + ", which others reach: expected tls.certificate, tls.key and one of access.callers"
              + " and access.jwt.keys, or --insecure");
    }
    if (!problems.isEmpty()) {
      throw new InvalidConfigurationException(problems);
    }
    return new AccessSettings(loopback, tls, callers, tokens);
  }

  private static Optional<Tls> tls(Configuration configuration, List<String> problems) {
    Optional<Path> certificate = configuration.path(Key.TLS_CERTIFICATE);
    Optional<Path> key = configuration.path(Key.TLS_KEY);
    Optional<Path> authorities = configuration.path(Key.TLS_CLIENT_AUTHORITIES);
    if (certificate.isPresent() && key.isPresent()) {
      return Optional.of(new Tls(certificate.get(), key.get(), authorities));
    }
    if (certificate.isPresent() || key.isPresent() || authorities.isPresent()) {
      problems.add("tls: expected both tls.certificate and tls.key");
    }
    return Optional.empty();
  }

  private static Optional<Tokens> tokens(Configuration configuration, List<String> problems) {
    Optional<String> keys = configuration.given(Key.ACCESS_JWT_KEYS);
    Optional<String> issuer = configuration.given(Key.ACCESS_JWT_ISSUER);
    Optional<String> audience = configuration.given(Key.ACCESS_JWT_AUDIENCE);
    if (keys.isPresent() && issuer.isPresent() && audience.isPresent()) {
      return Optional.of(
          new Tokens(
              keys.get(),
              issuer.get(),
              audience.get(),
              configuration.text(Key.ACCESS_JWT_ROLES_CLAIM)));
    }
    if (keys.isPresent() || issuer.isPresent() || audience.isPresent()) {
      problems.add(
          "access.jwt: expected all of access.jwt.keys, access.jwt.issuer and access.jwt.audience");
    }
    return Optional.empty();
  }

  /** Whether any caller has credentials. */
  boolean hasCredentials() {
    return callers.isPresent() || tokens.isPresent();
  }
}

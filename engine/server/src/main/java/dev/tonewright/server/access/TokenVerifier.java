package dev.tonewright.server.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dev.tonewright.server.config.InvalidConfigurationException;
import java.net.MalformedURLException;
import java.net.URI;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Verifies JSON Web Tokens: signed with an asymmetric key of the set, by the issuer, for the
 * audience, not expired. May block for the key set.
 */
final class TokenVerifier {

  /** A public key that is taken for a shared secret forges tokens: no HMAC, and no "none". */
  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(
          JWSAlgorithm.RS256,
          JWSAlgorithm.RS384,
          JWSAlgorithm.RS512,
          JWSAlgorithm.PS256,
          JWSAlgorithm.PS384,
          JWSAlgorithm.PS512,
          JWSAlgorithm.ES256,
          JWSAlgorithm.ES384,
          JWSAlgorithm.ES512);

  private static final String ROLE_PREFIX = "tonewright:";
  private static final int MOST_CHARACTERS = 8_192;

  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
  private final String rolesClaim;

  TokenVerifier(AccessSettings.Tokens settings) {
    this.rolesClaim = settings.rolesClaim();
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWSKeySelector(
        new JWSVerificationKeySelector<>(ALGORITHMS, keys(settings.keys())));
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            settings.audience(),
            new JWTClaimsSet.Builder().issuer(settings.issuer()).build(),
            Set.of("sub", "exp")));
  }

  private static JWKSource<SecurityContext> keys(String place) {
    if (!place.contains("://")) {
      Path file = Path.of(place);
      Reloaded<JWKSet> keys =
          new Reloaded<>("access.jwt.keys", List.of(file), () -> JWKSet.load(file.toFile()));
      return (selector, context) -> selector.select(keys.get());
    }
    if (!place.startsWith("https://")) {
      throw new InvalidConfigurationException(
          List.of("access.jwt.keys is \"" + place + "\": expected a file or an https address"));
    }
    try {
      return JWKSourceBuilder.create(URI.create(place).toURL()).retrying(true).build();
    } catch (MalformedURLException | IllegalArgumentException e) {
      throw new InvalidConfigurationException(
          List.of("access.jwt.keys is \"" + place + "\": expected a file or an https address"));
    }
  }

  /** Whose token this is; empty where it is not valid. */
  Optional<Identity> verify(String token) {
    if (token.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    try {
      JWTClaimsSet claims = processor.process(token, null);
      return Optional.of(new Identity("token:" + claims.getSubject(), roles(claims)));
    } catch (ParseException | BadJOSEException | JOSEException e) {
      return Optional.empty();
    }
  }

  private Set<Role> roles(JWTClaimsSet claims) {
    Object claim = claims.getClaim(rolesClaim);
    Stream<String> names =
        claim instanceof List<?> list
            ? list.stream().map(String::valueOf)
            : Arrays.stream(String.valueOf(claim).split(" "));
    Set<Role> roles = EnumSet.noneOf(Role.class);
    names
        .map(name -> name.startsWith(ROLE_PREFIX) ? name.substring(ROLE_PREFIX.length()) : name)
        .forEach(name -> Role.ofKey(name).ifPresent(roles::add));
    return roles;
  }
}

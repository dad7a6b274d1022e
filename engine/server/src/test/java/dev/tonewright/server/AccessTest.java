package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.linecorp.armeria.server.ServiceConfig;
import com.linecorp.armeria.server.grpc.GrpcService;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import dev.tonewright.server.access.ApiKey;
import dev.tonewright.server.access.MethodRoles;
import dev.tonewright.server.access.Role;
import dev.tonewright.server.config.Configuration;
import dev.tonewright.server.config.InvalidConfigurationException;
import dev.tonewright.server.config.Key;
import dev.tonewright.v1.MeasureRequest;
import dev.tonewright.v1.ToneServiceGrpc;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class AccessTest {

  private static final ApiKey REWRITE = ApiKey.random();
  private static final ApiKey TUNE = ApiKey.random();
  private static final ApiKey OBSERVE = ApiKey.random();
  private static final String MEASURE = "{\"text\": \"Thank you.\", \"locale\": \"en\"}";
  private static final String PREVIEW = "{\"changes\": [], \"samples\": []}";

  @TempDir static Path dir;

  private static ECKey signing;
  private static RunningServer server;

  @BeforeAll
  static void start() throws Exception {
    signing = new ECKeyGenerator(Curve.P_256).keyID("one").generate();
    Files.writeString(dir.resolve("jwks.json"), new JWKSet(signing.toPublicJWK()).toString());
    SlowEngine engine = new SlowEngine();
    engine.letGo.countDown();
    server =
        RunningServer.of(
            engine,
            Map.of(
                Key.ACCESS_CALLERS,
                callers("callers.yml", REWRITE).toString(),
                Key.ACCESS_JWT_KEYS,
                dir.resolve("jwks.json").toString(),
                Key.ACCESS_JWT_ISSUER,
                "https://issuer.example",
                Key.ACCESS_JWT_AUDIENCE,
                "tonewright"));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static Path callers(String name, ApiKey rewrite) throws Exception {
    return Files.writeString(
        dir.resolve(name),
        """
        callers:
          - name: desk
            roles: [rewrite]
            keys: ["%s"]
          - name: studio
            roles: [tune]
            keys: ["%s"]
          - name: prometheus
            roles: [observe]
            keys: ["%s"]
        """
            .formatted(rewrite.hash(), TUNE.hash(), OBSERVE.hash()));
  }

  private static HttpResponse<byte[]> post(String path, String json, String... headers) {
    String[] all =
        Stream.concat(Stream.of("content-type", "application/json"), Stream.of(headers))
            .toArray(String[]::new);
    return server.post(path, json.getBytes(StandardCharsets.UTF_8), all);
  }

  /** Every path the server knows, from its own wiring. */
  static Set<String> routes() {
    Set<String> paths = new TreeSet<>();
    for (ServiceConfig config : server.server().wiring().serviceConfigs()) {
      paths.add(
          config
              .route()
              .patternString()
              .replaceAll("[{:](channel|locale)}?", "x")
              .replaceAll("[*]|^\\^|\\$$", ""));
    }
    return paths;
  }

  static Stream<String> closedRoutes() {
    return routes().stream()
        .filter(path -> !path.startsWith("/grpc.health.v1.Health") && !path.startsWith("/health/"));
  }

  @Test
  void theWiringIsSeen() {
    assertThat(routes())
        .contains("/v1/rewrite", "/v1/profiles/x/x", "/health/ready")
        .anyMatch(path -> path.startsWith("/docs"))
        .anyMatch(path -> path.startsWith("/grpc.reflection.v1.ServerReflection"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("closedRoutes")
  void aRouteIsClosedWithoutCredentials(String path) {
    assertThat(server.get(path).statusCode()).isEqualTo(401);
    HttpResponse<byte[]> response = post(path, "{}");
    assertThat(response.statusCode()).isEqualTo(401);
    assertThat(new String(response.body(), StandardCharsets.UTF_8))
        .contains("NO_VALID_CREDENTIALS");
  }

  static Stream<String> methods() {
    return server.server().wiring().serviceConfigs().stream()
        .map(config -> config.service().as(GrpcService.class))
        .filter(service -> service != null)
        .flatMap(service -> service.methods().values().stream())
        .map(method -> method.getMethodDescriptor().getFullMethodName())
        .filter(name -> !name.startsWith("grpc.health.v1.Health/"))
        .distinct();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("methods")
  void aMethodIsClosedWithoutCredentials(String method) {
    GrpcWeb.Answer answer =
        GrpcWeb.read(
            server.post(
                "/" + method,
                GrpcWeb.frame(new byte[0]),
                "content-type",
                "application/grpc-web+proto",
                "authorization",
                "Bearer tw_nobodys"));

    assertThat(answer.trailers()).containsEntry("grpc-status", "16");
  }

  @Test
  void everyMethodOfTheServiceHasItsRoles() {
    ToneServiceGrpc.getServiceDescriptor()
        .getMethods()
        .forEach(
            method ->
                assertThat(MethodRoles.of(method.getFullMethodName()).contains(Role.REWRITE))
                    .as(method.getBareMethodName())
                    .isEqualTo(!method.getBareMethodName().equals("PreviewProfile")));
  }

  static Stream<Arguments> roles() {
    return Stream.of(
        Arguments.of("a rewriter measures", REWRITE, "/v1/measure", MEASURE, 200),
        Arguments.of("a rewriter tunes", REWRITE, "/v1/profiles:preview", PREVIEW, 403),
        Arguments.of("a tuner measures", TUNE, "/v1/measure", MEASURE, 200),
        Arguments.of("a tuner tunes", TUNE, "/v1/profiles:preview", PREVIEW, 400),
        Arguments.of("an observer measures", OBSERVE, "/v1/measure", MEASURE, 403),
        Arguments.of("an observer tunes", OBSERVE, "/v1/profiles:preview", PREVIEW, 403));
  }

  @ParameterizedTest(name = "{0}: {4}")
  @MethodSource("roles")
  void rolesHold(String name, ApiKey key, String path, String json, int status) {
    assertThat(post(path, json, "authorization", "Bearer " + key.key()).statusCode())
        .isEqualTo(status);
    assertThat(post(path, json, "x-api-key", key.key()).statusCode()).isEqualTo(status);
  }

  private static String token(JWSSigner signer, JWSAlgorithm algorithm, JWTClaimsSet claims)
      throws Exception {
    SignedJWT token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID("one").build(), claims);
    token.sign(signer);
    return token.serialize();
  }

  private static JWTClaimsSet.Builder claims() {
    return new JWTClaimsSet.Builder()
        .subject("agent-7")
        .issuer("https://issuer.example")
        .audience("tonewright")
        .expirationTime(Date.from(Instant.now().plusSeconds(60)))
        .claim("roles", List.of("rewrite"));
  }

  static Stream<Arguments> tokens() throws Exception {
    JWSSigner signer = new ECDSASigner(signing);
    JWSSigner other = new ECDSASigner(new ECKeyGenerator(Curve.P_256).keyID("one").generate());
    JWSSigner shared = new MACSigner(signing.toPublicJWK().toJSONString());
    return Stream.of(
        Arguments.of("a valid one", token(signer, JWSAlgorithm.ES256, claims().build()), 200),
        Arguments.of(
            "roles as a scope",
            token(
                signer,
                JWSAlgorithm.ES256,
                claims().claim("roles", "openid tonewright:rewrite").build()),
            200),
        Arguments.of(
            "without roles",
            token(signer, JWSAlgorithm.ES256, claims().claim("roles", List.of()).build()),
            403),
        Arguments.of(
            "expired",
            token(
                signer,
                JWSAlgorithm.ES256,
                claims().expirationTime(Date.from(Instant.now().minusSeconds(600))).build()),
            401),
        Arguments.of(
            "for another audience",
            token(signer, JWSAlgorithm.ES256, claims().audience("other").build()),
            401),
        Arguments.of(
            "by another issuer",
            token(signer, JWSAlgorithm.ES256, claims().issuer("https://evil.example").build()),
            401),
        Arguments.of(
            "without an end",
            token(signer, JWSAlgorithm.ES256, claims().expirationTime(null).build()),
            401),
        Arguments.of("with another's key", token(other, JWSAlgorithm.ES256, claims().build()), 401),
        Arguments.of(
            "signed with the public key as a secret",
            token(shared, JWSAlgorithm.HS256, claims().build()),
            401),
        Arguments.of("unsigned", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.", 401));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource("tokens")
  void tokensAreVerified(String name, String token, int status) {
    assertThat(post("/v1/measure", MEASURE, "authorization", "Bearer " + token).statusCode())
        .isEqualTo(status);
  }

  @Test
  void aChangedFileIsReadAgainAndABrokenOneIsNot() throws Exception {
    ApiKey old = ApiKey.random();
    ApiKey next = ApiKey.random();
    Path file = callers("changing.yml", old);
    SlowEngine engine = new SlowEngine();
    engine.letGo.countDown();
    try (RunningServer changing =
        RunningServer.of(engine, Map.of(Key.ACCESS_CALLERS, file.toString()))) {
      assertThat(status(changing, old)).isEqualTo(200);
      callers("changing.yml", next);
      awaitStatus(changing, next, 200);
      assertThat(status(changing, old)).isEqualTo(401);
      Files.writeString(file, "callers: [{nmae: x}]");
      Thread.sleep(Duration.ofMillis(1500).toMillis());
      assertThat(status(changing, next)).isEqualTo(200);
      Files.delete(file);
      Thread.sleep(Duration.ofMillis(1500).toMillis());
      assertThat(status(changing, next)).isEqualTo(200);
    }
  }

  private static int status(RunningServer server, ApiKey key) {
    return server
        .post(
            "/v1/measure",
            MEASURE.getBytes(StandardCharsets.UTF_8),
            "content-type",
            "application/json",
            "x-api-key",
            key.key())
        .statusCode();
  }

  private static void awaitStatus(RunningServer server, ApiKey key, int status)
      throws InterruptedException {
    Instant end = Instant.now().plusSeconds(20);
    while (status(server, key) != status && Instant.now().isBefore(end)) {
      Thread.sleep(100);
    }
    assertThat(status(server, key)).isEqualTo(status);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "a name that is unknown, 'callers: [{nmae: x}]', did you mean \"name\"",
    "a role that is unknown, 'callers: [{name: x, roles: [admin]}]', rewrite",
    "a key in the clear, 'callers: [{name: x, keys: [tw_secret]}]', 64 hexadecimal digits",
    "no list, 'desk: {}', no list"
  })
  void aFileOfCallersSaysWhatIsWrong(String name, String yaml, String told) throws Exception {
    Path file = Files.writeString(dir.resolve("wrong.yml"), yaml);

    assertThatThrownBy(() -> RunningServer.loading(Map.of(Key.ACCESS_CALLERS, file.toString())))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("wrong.yml")
        .hasMessageContaining(told)
        .hasMessageNotContaining("tw_secret");
  }

  @Test
  void aPageOfANamedOriginMayAskWithoutCredentialsAndCallWithThem() throws Exception {
    SlowEngine engine = new SlowEngine();
    engine.letGo.countDown();
    Path file = callers("origins.yml", REWRITE);
    try (RunningServer named =
        RunningServer.of(
            engine,
            Map.of(Key.ACCESS_CALLERS, file.toString(), Key.WEB_ORIGINS, "https://desk.example"))) {
      HttpRequest ask =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + named.server().port() + "/v1/measure"))
              .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
              .header("origin", "https://desk.example")
              .header("access-control-request-method", "POST")
              .header("access-control-request-headers", "authorization,content-type")
              .build();
      HttpResponse<String> allowed =
          HttpClient.newHttpClient().send(ask, HttpResponse.BodyHandlers.ofString());

      assertThat(allowed.statusCode()).isEqualTo(200);
      assertThat(allowed.headers().firstValue("access-control-allow-origin"))
          .contains("https://desk.example");
      assertThat(status(named, REWRITE)).isEqualTo(200);
      assertThat(status(named, ApiKey.random())).isEqualTo(401);
    }
  }

  @Test
  void withoutCredentialsOnlyThisMachinesNamesAreServed() {
    SlowEngine engine = new SlowEngine();
    engine.letGo.countDown();
    try (RunningServer open = RunningServer.of(engine)) {
      ManagedChannel rebound =
          NettyChannelBuilder.forAddress("127.0.0.1", open.server().port())
              .usePlaintext()
              .overrideAuthority("evil.example:80")
              .build();
      assertThatThrownBy(
              () ->
                  ToneServiceGrpc.newBlockingStub(rebound)
                      .measure(
                          MeasureRequest.newBuilder()
                              .setText("Thank you.")
                              .setLocale("en")
                              .build()))
          .hasMessageContaining("PERMISSION_DENIED")
          .hasMessageContaining("another host");
      rebound.shutdownNow();
    }
  }

  private static void settle(Map<Key, String> settings) {
    ServerSettings.of(Configuration.of(settings));
  }

  @Test
  void anotherAddressAsksForTlsAndCredentialsOrForInsecure() {
    assertThatThrownBy(() -> settle(Map.of(Key.LISTEN_HOST, "0.0.0.0")))
        .isInstanceOf(InvalidConfigurationException.class)
        .hasMessageContaining("--insecure");
    assertThatThrownBy(
            () ->
                settle(
                    Map.of(
                        Key.LISTEN_HOST, "0.0.0.0",
                        Key.TLS_CERTIFICATE, "a",
                        Key.TLS_KEY, "b")))
        .isInstanceOf(InvalidConfigurationException.class);
    assertThatCode(() -> settle(Map.of(Key.LISTEN_HOST, "0.0.0.0", Key.LISTEN_INSECURE, "true")))
        .doesNotThrowAnyException();
  }
}

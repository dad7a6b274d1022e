package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.linecorp.armeria.common.TlsKeyPair;
import dev.tonewright.server.config.Key;
import dev.tonewright.v1.MeasureRequest;
import dev.tonewright.v1.ToneServiceGrpc;
import io.grpc.ManagedChannel;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.netty.shaded.io.grpc.netty.GrpcSslContexts;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import io.grpc.netty.shaded.io.netty.handler.ssl.SslContextBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(90)
class TlsTest {

  private static final MeasureRequest REQUEST =
      MeasureRequest.newBuilder().setText("Thank you.").setLocale("en").build();

  @TempDir private Path dir;

  private Path certificate(String name, TlsKeyPair pair) throws Exception {
    return pem(name + ".crt", "CERTIFICATE", pair.certificateChain().get(0).getEncoded());
  }

  private Path key(String name, TlsKeyPair pair) throws Exception {
    return pem(name + ".key", "PRIVATE KEY", pair.privateKey().getEncoded());
  }

  private Path pem(String name, String type, byte[] content) throws IOException {
    String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
    return Files.writeString(
        dir.resolve(name),
        "-----BEGIN " + type + "-----\n" + body + "\n-----END " + type + "-----\n");
  }

  private ManagedChannel channel(RunningServer server, Path trusted, TlsKeyPair... own)
      throws Exception {
    SslContextBuilder ssl = GrpcSslContexts.forClient().trustManager(trusted.toFile());
    if (own.length > 0) {
      ssl.keyManager(own[0].privateKey(), own[0].certificateChain().get(0));
    }
    return NettyChannelBuilder.forAddress("127.0.0.1", server.server().port())
        .overrideAuthority("localhost")
        .sslContext(ssl.build())
        .build();
  }

  private static boolean measures(ManagedChannel channel) {
    try {
      return ToneServiceGrpc.newBlockingStub(channel).measure(REQUEST).hasTone();
    } catch (StatusRuntimeException e) {
      return false;
    } finally {
      channel.shutdownNow();
    }
  }

  @Test
  void aClientsCertificateIsItsCredential() throws Exception {
    TlsKeyPair own = TlsKeyPair.ofSelfSigned("localhost");
    TlsKeyPair known = TlsKeyPair.ofSelfSigned("desk");
    TlsKeyPair stranger = TlsKeyPair.ofSelfSigned("stranger");
    Path trusted = certificate("own", own);
    Path callers =
        Files.writeString(
            dir.resolve("callers.yml"),
            "callers: [{name: desk, roles: [rewrite], certificates: [\"%s\"]}]"
                .formatted(known.certificateChain().get(0).getSubjectX500Principal().getName()));
    SlowEngine engine = new SlowEngine();
    engine.letGo.countDown();
    try (RunningServer server =
        RunningServer.of(
            engine,
            Map.of(
                Key.TLS_CERTIFICATE, trusted.toString(),
                Key.TLS_KEY, key("own", own).toString(),
                Key.TLS_CLIENT_AUTHORITIES, certificate("known", known).toString(),
                Key.ACCESS_CALLERS, callers.toString()))) {
      assertThat(measures(channel(server, trusted, known))).as("its own").isTrue();
      assertThat(measures(channel(server, trusted))).as("none").isFalse();
      assertThat(measures(channel(server, trusted, stranger))).as("a stranger's").isFalse();
      ManagedChannel probe = channel(server, trusted);
      assertThat(
              HealthGrpc.newBlockingStub(probe)
                  .check(HealthCheckRequest.getDefaultInstance())
                  .getStatus())
          .as("health without one")
          .isEqualTo(ServingStatus.SERVING);
      probe.shutdownNow();
    }
  }

  @Test
  void aRenewedCertificateIsServedWithoutARestart() throws Exception {
    TlsKeyPair first = TlsKeyPair.ofSelfSigned("localhost");
    TlsKeyPair second = TlsKeyPair.ofSelfSigned("localhost");
    Path served = certificate("served", first);
    SlowEngine engine = new SlowEngine();
    engine.letGo.countDown();
    try (RunningServer server =
        RunningServer.of(
            engine,
            Map.of(
                Key.TLS_CERTIFICATE, served.toString(),
                Key.TLS_KEY, key("served", first).toString()))) {
      assertThat(measures(channel(server, certificate("first", first)))).isTrue();

      key("served", second);
      certificate("served", second);
      Path renewed = certificate("second", second);
      Instant end = Instant.now().plusSeconds(30);
      boolean reached = false;
      while (!reached && Instant.now().isBefore(end)) {
        Thread.sleep(200);
        reached = measures(channel(server, renewed));
      }
      assertThat(reached).isTrue();
    }
  }
}

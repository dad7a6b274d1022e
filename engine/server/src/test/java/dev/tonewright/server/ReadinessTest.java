package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.rpc.ErrorInfo;
import dev.tonewright.server.config.Key;
import dev.tonewright.v1.MeasureRequest;
import dev.tonewright.v1.MeasureResponse;
import dev.tonewright.v1.ToneServiceGrpc;
import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import io.grpc.health.v1.HealthCheckRequest;
import io.grpc.health.v1.HealthCheckResponse.ServingStatus;
import io.grpc.health.v1.HealthGrpc;
import io.grpc.protobuf.StatusProto;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class ReadinessTest {

  private static final MeasureRequest REQUEST =
      MeasureRequest.newBuilder().setText("Thank you.").setLocale("en").build();

  private static ServingStatus health(RunningServer server, String service) {
    return HealthGrpc.newBlockingStub(server.channel())
        .check(HealthCheckRequest.newBuilder().setService(service).build())
        .getStatus();
  }

  @ParameterizedTest(name = "of \"{0}\"")
  @ValueSource(strings = {"", "tonewright.v1.ToneService"})
  void healthWaitsForTheLanguages(String service) {
    try (RunningServer server = RunningServer.loading(Map.of())) {
      assertThat(health(server, service)).isEqualTo(ServingStatus.NOT_SERVING);
      assertThat(server.get("/health/ready").statusCode()).isEqualTo(503);
      assertThat(server.get("/health/live").statusCode()).isEqualTo(200);

      server.ready(new SlowEngine());

      assertThat(health(server, service)).isEqualTo(ServingStatus.SERVING);
      assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void callsBeforeThatAreToldToComeAgain() throws Exception {
    try (RunningServer server = RunningServer.loading(Map.of())) {
      StatusRuntimeException refused =
          catchThrowableOfType(StatusRuntimeException.class, () -> server.stub().measure(REQUEST));

      assertThat(refused.getStatus().getCode()).isEqualTo(Status.Code.UNAVAILABLE);
      assertThat(
              StatusProto.fromThrowable(refused).getDetails(0).unpack(ErrorInfo.class).getReason())
          .isEqualTo("LOADING");
      assertThat(server.postJson("/v1/measure", "{}").statusCode()).isEqualTo(503);
    }
  }

  @Test
  void stoppingAnswersWhatWasTaken() throws Exception {
    SlowEngine engine = new SlowEngine();
    RunningServer server =
        RunningServer.of(engine, Map.of(Key.WORK_WORKERS, "1", Key.SHUTDOWN_DELAY, "500ms"));
    ToneServiceGrpc.ToneServiceFutureStub stub = ToneServiceGrpc.newFutureStub(server.channel());
    Future<MeasureResponse> running = stub.measure(REQUEST);
    engine.started.await();
    Future<MeasureResponse> waiting = stub.measure(REQUEST);

    CompletableFuture<Void> closing = CompletableFuture.runAsync(server.server()::close);
    while (health(server, "") == ServingStatus.SERVING) {
      Thread.sleep(10);
    }
    Future<MeasureResponse> late = stub.measure(REQUEST);
    Thread.sleep(1000);
    assertThat(closing).as("waits for its calls").isNotDone();
    engine.letGo.countDown();

    assertThat(running.get(10, TimeUnit.SECONDS).hasTone()).isTrue();
    assertThat(waiting.get(10, TimeUnit.SECONDS).hasTone()).isTrue();
    assertThat(late.get(10, TimeUnit.SECONDS).hasTone()).as("came within the delay").isTrue();
    assertThat(closing).succeedsWithin(10, TimeUnit.SECONDS);
    server.close();
  }
}

package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.protobuf.Any;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import com.google.rpc.Status;
import dev.tonewright.server.config.Key;
import dev.tonewright.v1.MeasureRequest;
import dev.tonewright.v1.ToneServiceGrpc;
import io.grpc.StatusRuntimeException;
import io.grpc.protobuf.StatusProto;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class LoadTest {

  private static final MeasureRequest REQUEST =
      MeasureRequest.newBuilder().setText("Thank you.").setLocale("en").build();

  @Test
  void aFullQueueRefusesWithARetryDelay() throws Exception {
    SlowEngine engine = new SlowEngine();
    try (RunningServer server =
        RunningServer.of(engine, Map.of(Key.WORK_WORKERS, "1", Key.WORK_WAITING, "1"))) {
      ToneServiceGrpc.ToneServiceFutureStub stub = ToneServiceGrpc.newFutureStub(server.channel());
      var first = stub.measure(REQUEST);
      engine.started.await();
      var second = stub.measure(REQUEST);
      // Both places are taken once a third is refused; until then the second may be on its way.
      StatusRuntimeException refused = refusal(server);
      engine.letGo.countDown();

      Status status = StatusProto.fromThrowable(refused);
      assertThat(refused.getStatus().getCode()).isEqualTo(io.grpc.Status.Code.RESOURCE_EXHAUSTED);
      assertThat(info(status).getReason()).isEqualTo("QUEUE_FULL");
      RetryInfo retry = null;
      for (Any detail : status.getDetailsList()) {
        retry = detail.is(RetryInfo.class) ? detail.unpack(RetryInfo.class) : retry;
      }
      assertThat(retry).isNotNull();
      assertThat(retry.getRetryDelay().getNanos()).isPositive();
      assertThat(first.get().hasTone()).isTrue();
      assertThat(second.get().hasTone()).isTrue();
      assertThat(server.stub().measure(REQUEST).hasTone()).as("places are given back").isTrue();
    }
  }

  private static StatusRuntimeException refusal(RunningServer server) {
    while (true) {
      StatusRuntimeException refused =
          catchThrowableOfType(
              StatusRuntimeException.class,
              () -> server.stub().withDeadlineAfter(2, TimeUnit.SECONDS).measure(REQUEST));
      if (refused.getStatus().getCode() == io.grpc.Status.Code.RESOURCE_EXHAUSTED) {
        return refused;
      }
    }
  }

  @Test
  void aPassedDeadlineEndsTheCallAndStopsTheWork() throws Exception {
    SlowEngine engine = new SlowEngine();
    try (RunningServer server = RunningServer.of(engine)) {
      byte[] frame = GrpcWeb.frame(REQUEST.toByteArray());
      HttpResponse<byte[]> response =
          server.post(
              "/tonewright.v1.ToneService/Measure",
              frame,
              "content-type",
              "application/grpc-web+proto",
              "grpc-timeout",
              "300m");

      GrpcWeb.Answer answer = GrpcWeb.read(response);
      assertThat(answer.status().getCode()).isEqualTo(4);
      assertThat(info(answer.status()).getReason()).isEqualTo("DEADLINE_PASSED");
      assertThat(engine.interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void theServersOwnTimeoutEndsACallWithoutADeadline() throws Exception {
    SlowEngine engine = new SlowEngine();
    try (RunningServer server =
        RunningServer.of(engine, Map.of(Key.WORK_WORKERS, "1", Key.WORK_TIMEOUT, "300ms"))) {
      HttpResponse<String> response =
          server.postJson("/v1/measure", "{\"text\": \"Thank you.\", \"locale\": \"en\"}");

      assertThat(response.statusCode()).isEqualTo(504);
      assertThat(response.body()).contains("\"code\":4", "DEADLINE_PASSED", "tonewright");
      assertThat(engine.interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void aCallerWhoLeavesStopsTheWork() throws Exception {
    SlowEngine engine = new SlowEngine();
    try (RunningServer server = RunningServer.of(engine)) {
      var call = ToneServiceGrpc.newFutureStub(server.channel()).measure(REQUEST);
      engine.started.await();
      call.cancel(true);

      assertThat(engine.interrupted.await(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  private static ErrorInfo info(Status status) throws Exception {
    ErrorInfo info = status.getDetails(0).unpack(ErrorInfo.class);
    assertThat(info.getDomain()).isEqualTo("tonewright");
    return info;
  }
}

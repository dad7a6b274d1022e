package dev.tonewright.server;

import com.linecorp.armeria.server.ServiceRequestContext;
import dev.tonewright.v1.GetProfileRequest;
import dev.tonewright.v1.GetProfileResponse;
import dev.tonewright.v1.ListProfilesRequest;
import dev.tonewright.v1.ListProfilesResponse;
import dev.tonewright.v1.MeasureRequest;
import dev.tonewright.v1.MeasureResponse;
import dev.tonewright.v1.PreviewProfileRequest;
import dev.tonewright.v1.PreviewProfileResponse;
import dev.tonewright.v1.RecordFeedbackRequest;
import dev.tonewright.v1.RecordFeedbackResponse;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.RewriteResponse;
import dev.tonewright.v1.ToneServiceGrpc;
import io.grpc.protobuf.StatusProto;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

/** {@link ToneCalls} over gRPC: each call waits its turn in the queue, off the event loops. */
final class GrpcToneService extends ToneServiceGrpc.ToneServiceImplBase {

  private static final Duration RETRY = Duration.ofMillis(500);

  private final ToneCalls calls;
  private final WorkQueue queue;

  GrpcToneService(ToneCalls calls, WorkQueue queue) {
    this.calls = calls;
    this.queue = queue;
  }

  @Override
  public void rewrite(RewriteRequest request, StreamObserver<RewriteResponse> out) {
    answer(out, () -> calls.rewrite(request));
  }

  @Override
  public StreamObserver<RewriteRequest> rewriteStream(StreamObserver<RewriteResponse> out) {
    ServiceRequestContext call = ServiceRequestContext.current();
    // A stream is as long as its caller wants: only a deadline that the caller set ends it.
    call.setMaxRequestLength(0);
    if (!call.request().headers().contains("grpc-timeout")) {
      call.clearRequestTimeout();
    }
    return RewriteStream.open(calls, queue, (ServerCallStreamObserver<RewriteResponse>) out);
  }

  @Override
  public void measure(MeasureRequest request, StreamObserver<MeasureResponse> out) {
    answer(out, () -> calls.measure(request));
  }

  @Override
  public void listProfiles(ListProfilesRequest request, StreamObserver<ListProfilesResponse> out) {
    answer(out, () -> calls.listProfiles(request));
  }

  @Override
  public void getProfile(GetProfileRequest request, StreamObserver<GetProfileResponse> out) {
    answer(out, () -> calls.getProfile(request));
  }

  @Override
  public void previewProfile(
      PreviewProfileRequest request, StreamObserver<PreviewProfileResponse> out) {
    answer(out, () -> calls.previewProfile(request));
  }

  @Override
  public void recordFeedback(
      RecordFeedbackRequest request, StreamObserver<RecordFeedbackResponse> out) {
    answer(out, () -> calls.recordFeedback(request));
  }

  private <T> void answer(StreamObserver<T> out, Supplier<T> call) {
    Optional<WorkQueue.Job> job = queue.offer(() -> complete(out, call));
    if (job.isEmpty()) {
      out.onError(
          StatusProto.toStatusRuntimeException(
              CallFailure.queueFull(queue.places(), RETRY).status()));
      return;
    }
    ((ServerCallStreamObserver<T>) out).setOnCancelHandler(job.get()::cancel);
  }

  private static <T> void complete(StreamObserver<T> out, Supplier<T> call) {
    try {
      T answer = call.get();
      out.onNext(answer);
      out.onCompleted();
    } catch (CallFailure e) {
      out.onError(StatusProto.toStatusRuntimeException(e.status()));
    } catch (CancellationException e) {
      out.onError(StatusProto.toStatusRuntimeException(CallFailure.deadlinePassed().status()));
    }
  }
}

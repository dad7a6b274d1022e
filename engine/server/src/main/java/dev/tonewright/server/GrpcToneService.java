package dev.tonewright.server;

import com.linecorp.armeria.server.ServiceRequestContext;
import dev.tonewright.server.watch.CallWatch;
import dev.tonewright.server.work.Job;
import dev.tonewright.server.work.Task;
import dev.tonewright.server.work.WorkQueue;
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
import io.opentelemetry.context.Scope;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;

/** {@link ToneCalls} over gRPC: each call waits its turn in the queue, off the event loops. */
final class GrpcToneService extends ToneServiceGrpc.ToneServiceImplBase {

  private final Readiness readiness;
  private final WorkQueue queue;
  private final CallWatch watch;
  private final int mostStreams;
  private final AtomicInteger streams = new AtomicInteger();

  /**
   * @param mostStreams streams that may be open at one time
   */
  GrpcToneService(Readiness readiness, WorkQueue queue, CallWatch watch, int mostStreams) {
    this.readiness = readiness;
    this.watch = watch;
    this.queue = queue;
    this.mostStreams = mostStreams;
  }

  @Override
  public void rewrite(RewriteRequest request, StreamObserver<RewriteResponse> out) {
    answer(
        begin("Rewrite", request.getChannel(), request.getLocale()),
        out,
        calls -> {
          RewriteResponse response = calls.rewrite(request);
          watch.metrics().rewritten(response);
          return ToneCalls.wanted(request, response);
        });
  }

  @Override
  public StreamObserver<RewriteRequest> rewriteStream(StreamObserver<RewriteResponse> out) {
    ServiceRequestContext call = ServiceRequestContext.current();
    // A stream is as long as its caller wants: only a deadline that the caller set ends it.
    call.setMaxRequestLength(0);
    if (!call.request().headers().contains("grpc-timeout")) {
      call.clearRequestTimeout();
    }
    if (streams.incrementAndGet() > mostStreams) {
      streams.decrementAndGet();
      fail(
          begin("RewriteStream", "", ""),
          out,
          CallFailure.tooManyStreams(mostStreams, queue.retryAfter()));
      return new Ignored();
    }
    call.log().whenComplete().thenRun(streams::decrementAndGet);
    try {
      return RewriteStream.open(
          readiness.calls(),
          queue,
          watch,
          Callers.name(call),
          Callers.headers(call),
          (ServerCallStreamObserver<RewriteResponse>) out);
    } catch (CallFailure e) {
      fail(begin("RewriteStream", "", ""), out, e);
      return new Ignored();
    }
  }

  @Override
  public void measure(MeasureRequest request, StreamObserver<MeasureResponse> out) {
    answer(begin("Measure", "", request.getLocale()), out, calls -> calls.measure(request));
  }

  @Override
  public void listProfiles(ListProfilesRequest request, StreamObserver<ListProfilesResponse> out) {
    answer(begin("ListProfiles", "", ""), out, calls -> calls.listProfiles(request));
  }

  @Override
  public void getProfile(GetProfileRequest request, StreamObserver<GetProfileResponse> out) {
    answer(
        begin("GetProfile", request.getChannel(), request.getLocale()),
        out,
        calls -> calls.getProfile(request));
  }

  @Override
  public void previewProfile(
      PreviewProfileRequest request, StreamObserver<PreviewProfileResponse> out) {
    answer(begin("PreviewProfile", "", ""), out, calls -> calls.previewProfile(request));
  }

  @Override
  public void recordFeedback(
      RecordFeedbackRequest request, StreamObserver<RecordFeedbackResponse> out) {
    answer(
        begin("RecordFeedback", "", ""),
        out,
        calls -> {
          RecordFeedbackResponse response = calls.recordFeedback(request);
          request
              .getFeedbackList()
              .forEach(
                  item -> watch.metrics().feedback(item.getRuleId(), item.getOutcome().name()));
          return response;
        });
  }

  private CallWatch.Watched begin(String method, String channel, String locale) {
    ServiceRequestContext call = ServiceRequestContext.current();
    return watch.begin(method, channel, locale, Callers.name(call), Callers.headers(call));
  }

  private <T> void answer(
      CallWatch.Watched watched, StreamObserver<T> out, Function<ToneCalls, T> call) {
    ToneCalls calls;
    try {
      calls = readiness.calls();
    } catch (CallFailure e) {
      fail(watched, out, e);
      return;
    }
    String caller = Callers.name(ServiceRequestContext.current());
    Job job = queue.offer(caller, new Call<>(watched, out, () -> call.apply(calls)));
    ((ServerCallStreamObserver<T>) out).setOnCancelHandler(job::cancel);
  }

  private static void fail(CallWatch.Watched watched, StreamObserver<?> out, CallFailure failure) {
    watched.end(failure.name());
    out.onError(StatusProto.toStatusRuntimeException(failure.status()));
  }

  /** One call, as the queue knows it. */
  private final class Call<T> implements Task {

    private final CallWatch.Watched watched;
    private final StreamObserver<T> out;
    private final Supplier<T> work;

    private Call(CallWatch.Watched watched, StreamObserver<T> out, Supplier<T> work) {
      this.watched = watched;
      this.out = out;
      this.work = work;
    }

    @Override
    public void run() {
      try (Scope working = watched.work()) {
        T answer = work.get();
        watched.answered();
        out.onNext(answer);
        out.onCompleted();
      } catch (CallFailure e) {
        fail(watched, out, e);
      } catch (CancellationException e) {
        fail(watched, out, CallFailure.deadlinePassed());
      }
    }

    @Override
    public void refuse() {
      fail(watched, out, CallFailure.queueFull(queue.places(), queue.retryAfter()));
    }
  }

  /** For what comes over a stream that was refused. */
  private static final class Ignored implements StreamObserver<RewriteRequest> {

    @Override
    public void onNext(RewriteRequest request) {}

    @Override
    public void onError(Throwable fault) {}

    @Override
    public void onCompleted() {}
  }
}

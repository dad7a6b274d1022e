package dev.tonewright.server;

import com.google.rpc.Code;
import dev.tonewright.server.watch.CallWatch;
import dev.tonewright.server.work.Job;
import dev.tonewright.server.work.Task;
import dev.tonewright.server.work.WorkQueue;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.RewriteResponse;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import io.opentelemetry.context.Scope;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

/**
 * One call of {@code RewriteStream}: drafts are worked on side by side and answered in order. The
 * caller is asked for another draft only when an answer has left, so a stream holds no more than a
 * window of drafts, however fast they come and however slowly answers are read.
 */
final class RewriteStream implements StreamObserver<RewriteRequest> {

  /** Drafts of one stream that are in work: enough to keep every core busy between answers. */
  private static final int WINDOW = 2 * Runtime.getRuntime().availableProcessors();

  private final ToneCalls calls;
  private final WorkQueue queue;
  private final CallWatch watch;
  private final String caller;
  private final UnaryOperator<String> headers;
  private final ServerCallStreamObserver<RewriteResponse> out;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private boolean ended;
  private boolean closed;

  private static final class Pending {
    Job job;
    RewriteResponse answer;
  }

  private RewriteStream(
      ToneCalls calls,
      WorkQueue queue,
      CallWatch watch,
      String caller,
      UnaryOperator<String> headers,
      ServerCallStreamObserver<RewriteResponse> out) {
    this.calls = calls;
    this.queue = queue;
    this.watch = watch;
    this.caller = caller;
    this.headers = headers;
    this.out = out;
  }

  static RewriteStream open(
      ToneCalls calls,
      WorkQueue queue,
      CallWatch watch,
      String caller,
      UnaryOperator<String> headers,
      ServerCallStreamObserver<RewriteResponse> out) {
    RewriteStream stream = new RewriteStream(calls, queue, watch, caller, headers, out);
    out.disableAutoRequest();
    out.setOnReadyHandler(stream::send);
    out.setOnCancelHandler(stream::stop);
    out.request(WINDOW);
    return stream;
  }

  @Override
  public synchronized void onNext(RewriteRequest request) {
    Pending next = new Pending();
    pending.add(next);
    next.job = queue.put(caller, new Message(next, request));
  }

  @Override
  public synchronized void onError(Throwable fault) {
    stop();
  }

  @Override
  public synchronized void onCompleted() {
    ended = true;
    send();
  }

  /** One draft of the stream, as the queue knows it. */
  private final class Message implements Task {

    private final Pending next;
    private final RewriteRequest request;
    private final CallWatch.Watched watched;

    private Message(Pending next, RewriteRequest request) {
      this.next = next;
      this.request = request;
      this.watched =
          watch.begin("RewriteStream", request.getChannel(), request.getLocale(), caller, headers);
    }

    @Override
    public void run() {
      try (Scope working = watched.work()) {
        RewriteResponse response = calls.rewriteOrError(request);
        watched.end(Code.forNumber(response.getError().getCode()).name());
        watch.metrics().rewritten(response);
        answer(next, ToneCalls.wanted(request, response));
      } catch (CancellationException e) {
        // Too long for one draft; where the stream itself has ended nobody reads this.
        fail(CallFailure.deadlinePassed());
      }
    }

    @Override
    public void refuse() {
      fail(CallFailure.queueFull(queue.places(), queue.retryAfter()));
    }

    private void fail(CallFailure failure) {
      watched.end(failure.name());
      answer(next, ToneCalls.refusal(request.getRequestId(), failure.status()));
    }
  }

  private synchronized void answer(Pending next, RewriteResponse answer) {
    next.answer = answer;
    send();
  }

  private synchronized void send() {
    while (!closed && !pending.isEmpty() && pending.peek().answer != null && out.isReady()) {
      out.onNext(pending.remove().answer);
      out.request(1);
    }
    if (!closed && ended && pending.isEmpty()) {
      closed = true;
      out.onCompleted();
    }
  }

  private synchronized void stop() {
    closed = true;
    pending.forEach(
        p -> {
          if (p.job != null) {
            p.job.cancel();
          }
        });
    pending.clear();
  }
}

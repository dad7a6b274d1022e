package dev.tonewright.server;

import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.RewriteResponse;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;

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
  private final ServerCallStreamObserver<RewriteResponse> out;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private boolean ended;
  private boolean closed;

  private static final class Pending {
    WorkQueue.Job job;
    RewriteResponse answer;
  }

  private RewriteStream(
      ToneCalls calls, WorkQueue queue, ServerCallStreamObserver<RewriteResponse> out) {
    this.calls = calls;
    this.queue = queue;
    this.out = out;
  }

  static RewriteStream open(
      ToneCalls calls, WorkQueue queue, ServerCallStreamObserver<RewriteResponse> out) {
    RewriteStream stream = new RewriteStream(calls, queue, out);
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
    next.job = queue.put(() -> work(next, request));
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

  private void work(Pending next, RewriteRequest request) {
    RewriteResponse answer;
    try {
      answer = calls.rewriteOrError(request);
    } catch (CancellationException e) {
      return;
    }
    synchronized (this) {
      next.answer = answer;
      send();
    }
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

package dev.tonewright.server.watch;

import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells metrics, traces, and the log where that is asked for, of calls. Safe for use by many
 * threads.
 */
public final class CallWatch {

  private static final Logger LOG = LoggerFactory.getLogger("dev.tonewright.calls");
  private static final String OK = "OK";

  private final Metrics metrics;
  private final Traces traces;
  private final boolean logged;

  /**
   * @param logged whether each call gets a line in the log
   */
  public CallWatch(Metrics metrics, Traces traces, boolean logged) {
    this.metrics = metrics;
    this.traces = traces;
    this.logged = logged;
  }

  public Metrics metrics() {
    return metrics;
  }

  /**
   * A call came.
   *
   * @param channel as the request says; empty where it says none
   * @param locale as the request says; empty where it says none
   * @param header gives what a header of the call says; empty for nothing
   */
  public Watched begin(
      String method, String channel, String locale, String caller, UnaryOperator<String> header) {
    return new Watched(method, channel, locale, caller, traces.begin(method, header));
  }

  /** A call that is not over. */
  public final class Watched {

    private final String method;
    private final String channel;
    private final String locale;
    private final String caller;
    private final Context trace;
    private final long begunNanos = System.nanoTime();

    private Watched(String method, String channel, String locale, String caller, Context trace) {
      this.method = method;
      this.channel = channel;
      this.locale = locale;
      this.caller = caller;
      this.trace = trace;
    }

    /** Its work begins on this thread; to be closed when the work is done. */
    public Scope work() {
      traces.waited(trace, System.nanoTime() - begunNanos);
      return trace.makeCurrent();
    }

    /** It was answered. */
    public void answered() {
      end(OK);
    }

    /**
     * It ends.
     *
     * @param status gRPC status; only under OK channel and locale are known to be real, and not any
     *     text that a caller put there
     */
    public void end(String status) {
      boolean real = status.equals(OK);
      CallRecord call =
          new CallRecord(
              method,
              real && !channel.isEmpty() ? channel : CallRecord.NONE,
              real && !locale.isEmpty()
                  ? Locale.forLanguageTag(locale).getLanguage()
                  : CallRecord.NONE,
              status,
              caller,
              System.nanoTime() - begunNanos);
      metrics.answered(call);
      traces.end(trace, call);
      if (logged) {
        log(call);
      }
    }

    private void log(CallRecord call) {
      LOG.atInfo()
          .addKeyValue("method", call.method())
          .addKeyValue("status", call.status())
          .addKeyValue("caller", call.caller())
          .addKeyValue("channel", call.channel())
          .addKeyValue("language", call.language())
          .addKeyValue("ms", TimeUnit.NANOSECONDS.toMicros(call.nanos()) / 1000.0)
          .log("call");
    }
  }
}

package dev.tonewright.server.watch;

import dev.tonewright.Engine;
import dev.tonewright.EngineListener;
import dev.tonewright.server.config.Configuration;
import dev.tonewright.server.config.Key;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import io.opentelemetry.exporter.otlp.http.trace.OtlpHttpSpanExporter;
import io.opentelemetry.sdk.resources.Resource;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.SpanProcessor;
import io.opentelemetry.sdk.trace.export.BatchSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * OpenTelemetry traces: a span for each call, and below it one for its wait and for each stage of
 * its rewrite. Names and attributes come from closed sets and never from a request, so that no text
 * gets into them. Safe for use by many threads.
 */
public final class Traces implements EngineListener, AutoCloseable {

  /** Makes nothing. */
  public static final Traces NONE = new Traces(Optional.empty());

  private static final String SERVICE = "tonewright.v1.ToneService";
  private static final int FLUSH_SECONDS = 5;

  /** Statuses that tell of the service and not of the request. */
  private static final Set<String> OURS =
      Set.of("INTERNAL", "DEADLINE_EXCEEDED", "RESOURCE_EXHAUSTED", "UNAVAILABLE", "UNKNOWN");

  private static final AttributeKey<String> CHANNEL = AttributeKey.stringKey("tonewright.channel");
  private static final AttributeKey<String> LANGUAGE =
      AttributeKey.stringKey("tonewright.language");
  private static final AttributeKey<String> STATUS = AttributeKey.stringKey("tonewright.status");

  private final Optional<SdkTracerProvider> provider;
  private final Optional<Tracer> tracer;

  private Traces(Optional<SdkTracerProvider> provider) {
    this.provider = provider;
    this.tracer = provider.map(p -> p.get("dev.tonewright"));
  }

  /** As a configuration says: sent by OTLP over HTTP in batches, or none. */
  public static Traces of(Configuration configuration) {
    return configuration
        .given(Key.TRACES_ENDPOINT)
        .map(endpoint -> OtlpHttpSpanExporter.builder().setEndpoint(endpoint).build())
        .map(exporter -> BatchSpanProcessor.builder(exporter).build())
        .map(spans -> over(spans, configuration.share(Key.TRACES_SHARE)))
        .orElse(NONE);
  }

  /**
   * Traces whose spans {@code spans} gets.
   *
   * @param share of the calls that are traced where the caller does not say; 0 to 1
   */
  public static Traces over(SpanProcessor spans, double share) {
    Attributes service =
        Attributes.of(
            AttributeKey.stringKey("service.name"),
            "tonewright",
            AttributeKey.stringKey("service.version"),
            Engine.VERSION);
    return new Traces(
        Optional.of(
            SdkTracerProvider.builder()
                .setResource(Resource.getDefault().merge(Resource.create(service)))
                .setSampler(Sampler.parentBased(Sampler.traceIdRatioBased(share)))
                .addSpanProcessor(spans)
                .build()));
  }

  /** Whether there are any. */
  public boolean isOn() {
    return provider.isPresent();
  }

  /**
   * A call came.
   *
   * @param header gives what the call says under a name, such as {@code traceparent}; empty for
   *     nothing
   */
  Context begin(String method, UnaryOperator<String> header) {
    if (tracer.isEmpty()) {
      return Context.root();
    }
    Context caller =
        W3CTraceContextPropagator.getInstance().extract(Context.root(), header, HEADERS);
    Span span =
        tracer
            .get()
            .spanBuilder(SERVICE + "/" + method)
            .setParent(caller)
            .setSpanKind(SpanKind.SERVER)
            .setAttribute("rpc.service", SERVICE)
            .setAttribute("rpc.method", method)
            .startSpan();
    return caller.with(span);
  }

  /** A call waited for a thread, until now. */
  void waited(Context call, long nanos) {
    part(call, "wait", nanos, Attributes.empty());
  }

  /** A call is over. */
  void end(Context call, CallRecord told) {
    if (tracer.isPresent()) {
      Span span = Span.fromContext(call);
      span.setAttribute(CHANNEL, told.channel());
      span.setAttribute(LANGUAGE, told.language());
      span.setAttribute(STATUS, told.status());
      if (OURS.contains(told.status())) {
        span.setStatus(StatusCode.ERROR);
      }
      span.end();
    }
  }

  /** Belongs to the call whose context is the thread's own. */
  @Override
  public void finished(String language, Stage stage, long nanos) {
    part(
        Context.current(),
        stage.name().toLowerCase(Locale.ROOT),
        nanos,
        Attributes.of(LANGUAGE, language));
  }

  /** A part of a call that took its time until now. */
  private void part(Context call, String name, long nanos, Attributes attributes) {
    if (tracer.isPresent() && Span.fromContext(call).isRecording()) {
      Instant now = Instant.now();
      tracer
          .get()
          .spanBuilder(name)
          .setParent(call)
          .setAllAttributes(attributes)
          .setStartTimestamp(now.minusNanos(nanos))
          .startSpan()
          .end(now);
    }
  }

  /** Sends what has not been sent yet, within a few seconds. */
  @Override
  public void close() {
    provider.ifPresent(p -> p.shutdown().join(FLUSH_SECONDS, TimeUnit.SECONDS));
  }

  private static final TextMapGetter<UnaryOperator<String>> HEADERS =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(UnaryOperator<String> call) {
          return List.of("traceparent", "tracestate");
        }

        /** The interface asks for null where there is nothing. */
        @Override
        public String get(UnaryOperator<String> call, String name) {
          String value = call == null ? "" : call.apply(name);
          return value.isEmpty() ? null : value;
        }
      };
}

package dev.tonewright.server.watch;

import dev.tonewright.CacheStatistics;
import dev.tonewright.Engine;
import dev.tonewright.EngineListener;
import dev.tonewright.server.work.WorkQueue;
import dev.tonewright.v1.RewriteResponse;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.FileDescriptorMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** The service's metrics, as Prometheus reads them. Safe for use by many threads. */
public final class Metrics implements EngineListener {

  private static final Duration[] BUCKETS = {
    Duration.ofMillis(2),
    Duration.ofMillis(5),
    Duration.ofMillis(10),
    Duration.ofMillis(20),
    Duration.ofMillis(50),
    Duration.ofMillis(100),
    Duration.ofMillis(200),
    Duration.ofMillis(500),
    Duration.ofSeconds(1),
    Duration.ofSeconds(2),
    Duration.ofSeconds(5),
    Duration.ofSeconds(10),
    Duration.ofSeconds(30)
  };

  private final PrometheusMeterRegistry registry =
      new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

  /** Rules that made edits: labels are never what a caller made up. */
  private final Set<String> rules = ConcurrentHashMap.newKeySet();

  /** With those of the virtual machine. */
  public Metrics() {
    new JvmMemoryMetrics().bindTo(registry);
    // Lives as long as the registry.
    @SuppressWarnings("resource")
    JvmGcMetrics collector = new JvmGcMetrics();
    collector.bindTo(registry);
    new JvmThreadMetrics().bindTo(registry);
    new ProcessorMetrics().bindTo(registry);
    new UptimeMetrics().bindTo(registry);
    new FileDescriptorMetrics().bindTo(registry);
  }

  /** Where libraries register theirs. */
  public MeterRegistry registry() {
    return registry;
  }

  /** All of it in the text format of Prometheus. */
  public String text() {
    return registry.scrape();
  }

  /** A call is over. */
  public void answered(CallRecord call) {
    Timer.builder("tonewright.call")
        .description("Calls from their coming to their answer")
        .tag("method", call.method())
        .tag("channel", call.channel())
        .tag("language", call.language())
        .tag("status", call.status())
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(call.nanos(), TimeUnit.NANOSECONDS);
  }

  /** What a rewrite did. */
  public void rewritten(RewriteResponse response) {
    response
        .getEditsList()
        .forEach(edit -> edit.getStepsList().forEach(step -> edit(step.getRuleId())));
    response
        .getNoticesList()
        .forEach(notice -> count("tonewright.notices", "code", notice.getCode()));
  }

  private void edit(String rule) {
    rules.add(rule);
    count("tonewright.edits", "rule", rule);
  }

  /** An agent kept, refused or changed an edit; rules that made none are counted as one. */
  public void feedback(String rule, String outcome) {
    Counter.builder("tonewright.feedback")
        .description("What agents did with edits")
        .tag("rule", rules.contains(rule) ? rule : "other")
        .tag("outcome", outcome.toLowerCase(Locale.ROOT))
        .register(registry)
        .increment();
  }

  private void count(String name, String tag, String value) {
    Counter.builder(name).tag(tag, value).register(registry).increment();
  }

  @Override
  public void loaded(String language, long nanos) {
    TimeGauge.builder("tonewright.language.load", () -> nanos, TimeUnit.NANOSECONDS)
        .description("How long the language pack took to load")
        .tag("language", language)
        .register(registry);
  }

  @Override
  public void finished(String language, Stage stage, long nanos) {
    Timer.builder("tonewright.stage")
        .description("Stages of a rewrite")
        .tag("language", language)
        .tag("stage", stage.name().toLowerCase(Locale.ROOT))
        .serviceLevelObjectives(BUCKETS)
        .register(registry)
        .record(nanos, TimeUnit.NANOSECONDS);
  }

  /** Shows a queue. */
  public void watch(WorkQueue queue) {
    gauge(
        "tonewright.queue.waiting", "Calls that wait for a thread", queue, WorkQueue::waitingCalls);
    gauge(
        "tonewright.queue.messages",
        "Messages of streams that wait for a thread",
        queue,
        WorkQueue::waitingMessages);
    gauge("tonewright.queue.places", "Calls that may wait", queue, WorkQueue::places);
    gauge("tonewright.queue.running", "Calls and messages in work", queue, WorkQueue::running);
    gauge("tonewright.queue.stuck", "Work that does not stop", queue, WorkQueue::stuck);
    FunctionCounter.builder("tonewright.queue.refused", queue, WorkQueue::refused)
        .description("Calls that found no place")
        .register(registry);
  }

  private void gauge(
      String name, String description, WorkQueue queue, ToDoubleFunction<WorkQueue> value) {
    Gauge.builder(name, queue, value).description(description).register(registry);
  }

  /** Shows the caches of an engine. */
  public void watch(Engine engine) {
    for (String language : engine.languages()) {
      Supplier<CacheStatistics> caches = () -> engine.caches().get(language);
      cache(language, "sentences", "hit", () -> caches.get().sentences().hits());
      cache(language, "sentences", "miss", () -> caches.get().sentences().misses());
      cache(language, "matches", "hit", () -> caches.get().matchHits());
      cache(language, "matches", "miss", () -> caches.get().matchMisses());
      cache(language, "statements", "hit", () -> caches.get().statementHits());
      cache(language, "statements", "miss", () -> caches.get().statementMisses());
      cache(language, "answers", "hit", () -> caches.get().answerHits());
      cache(language, "answers", "miss", () -> caches.get().answerMisses());
      size(language, "sentences", () -> caches.get().sentences().bytes());
      size(language, "matches", () -> caches.get().matchBytes());
      size(language, "statements", () -> caches.get().statementBytes());
      size(language, "answers", () -> caches.get().answerBytes());
    }
  }

  private void size(String language, String cache, Supplier<Number> bytes) {
    Gauge.builder("tonewright.cache.size", bytes)
        .description("What the cache holds, roughly")
        .baseUnit("bytes")
        .tag("language", language)
        .tag("cache", cache)
        .register(registry);
  }

  private void cache(String language, String cache, String result, Supplier<Number> value) {
    FunctionCounter.builder("tonewright.cache.lookups", value, v -> v.get().doubleValue())
        .description("Sentences, statements and whole requests looked up")
        .tag("language", language)
        .tag("cache", cache)
        .tag("result", result)
        .register(registry);
  }

  /** Shows how many problems keep changed profiles from being in force. */
  public void watchProfiles(Supplier<Number> problems) {
    Gauge.builder("tonewright.profiles.problems", problems)
        .description("Problems that keep changed profiles from being in force")
        .register(registry);
  }
}

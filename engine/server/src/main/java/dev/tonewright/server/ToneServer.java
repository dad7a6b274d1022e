package dev.tonewright.server;

import com.linecorp.armeria.common.AggregatedHttpResponse;
import com.linecorp.armeria.common.HttpData;
import com.linecorp.armeria.common.HttpHeaderNames;
import com.linecorp.armeria.common.HttpMethod;
import com.linecorp.armeria.common.HttpRequest;
import com.linecorp.armeria.common.HttpResponse;
import com.linecorp.armeria.common.MediaType;
import com.linecorp.armeria.common.grpc.GrpcSerializationFormats;
import com.linecorp.armeria.server.HttpService;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.ServerBuilder;
import com.linecorp.armeria.server.ServiceRequestContext;
import com.linecorp.armeria.server.cors.CorsService;
import com.linecorp.armeria.server.docs.DocService;
import com.linecorp.armeria.server.file.FileService;
import com.linecorp.armeria.server.grpc.GrpcHealthCheckService;
import com.linecorp.armeria.server.grpc.GrpcService;
import com.linecorp.armeria.server.grpc.HttpJsonTranscodingOptions;
import com.linecorp.armeria.server.healthcheck.HealthCheckService;
import dev.tonewright.server.access.Access;
import dev.tonewright.server.access.Gate;
import dev.tonewright.server.access.MethodRoles;
import dev.tonewright.server.watch.CallWatch;
import dev.tonewright.server.watch.Metrics;
import dev.tonewright.server.watch.Traces;
import dev.tonewright.server.work.WorkQueue;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.ToneServiceGrpc;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The service: gRPC, gRPC-Web, JSON over HTTP, health, reflection, the documentation page and
 * static files on one port. {@code serve} and the tests use the same wiring. The port is open from
 * the start; calls are taken once {@link #ready} says with what to answer them.
 */
public final class ToneServer implements AutoCloseable {

  /** How long nothing must run before a stopping server is taken to be idle. */
  private static final Duration QUIET = Duration.ofMillis(200);

  private static final MediaType METRICS =
      MediaType.parse("text/plain; version=0.0.4; charset=utf-8");

  private static final Logger LOG = LoggerFactory.getLogger(ToneServer.class);

  private static final String FROM_HERE =
      "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval';"
          + " style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:;"
          + " worker-src 'self' blob:";

  private static final Pattern OTHER_HOST = Pattern.compile("<link [^>]*href=\"https?://[^>]*>");

  private final ServerSettings settings;
  private final Readiness readiness = new Readiness();
  private final Metrics metrics;
  private final Traces traces;
  private final Access access;
  private final WorkQueue queue;
  private final Server server;
  private final AtomicBoolean closing = new AtomicBoolean();
  private final CompletableFuture<Void> closed = new CompletableFuture<>();

  private ToneServer(ServerSettings settings, Metrics metrics, Traces traces) {
    this.settings = settings;
    this.metrics = metrics;
    this.traces = traces;
    this.access = new Access(settings.access());
    this.queue = new WorkQueue(settings.work());
    metrics.watch(queue);
    this.server = server();
  }

  /**
   * Opens the port.
   *
   * @param metrics of this server alone
   * @param traces of its calls; closed by whoever made them
   * @throws CompletionException where it cannot be opened
   * @throws dev.tonewright.server.config.InvalidConfigurationException where a file of the settings
   *     cannot be used
   */
  public static ToneServer start(ServerSettings settings, Metrics metrics, Traces traces) {
    ToneServer started = new ToneServer(settings, metrics, traces);
    try {
      started.server.start().join();
    } catch (CompletionException e) {
      started.queue.close();
      throw e;
    }
    return started;
  }

  /** Takes calls from now on, and says so to health checks. */
  public void ready(ToneCalls calls) {
    readiness.ready(calls);
  }

  /**
   * Takes calls from now on, once the service has called itself as its settings say, and goes on
   * with that in the background while nobody calls.
   */
  public void ready(ToneCalls calls, WarmUp warmUp) {
    warmUp.run(settings.warmUp().before(), () -> true, closing::get);
    ready(calls);
    if (settings.warmUp().after().isZero() || closing.get()) {
      return;
    }
    Runnable background =
        () -> {
          int answered = warmUp.run(settings.warmUp().after(), queue::isIdle, closing::get);
          LOG.info("warmed up with {} drafts of its own since it was ready", answered);
        };
    Thread thread =
        new Thread(null, background, "tonewright-warm-up", settings.work().stackBytes());
    thread.setDaemon(true);
    thread.start();
  }

  /** The port that it listens on. */
  public int port() {
    return server.activeLocalPort();
  }

  /** The wiring, for tests that look at all of it. */
  Server wiring() {
    return server;
  }

  /**
   * Ends: health says NOT_SERVING; after the delay of the settings no more calls are taken; those
   * that were taken are answered, within the grace of the settings. Returns when all is over.
   */
  @Override
  public void close() {
    if (closing.getAndSet(true)) {
      closed.join();
      return;
    }
    readiness.draining();
    try {
      Thread.sleep(settings.shutdown().delay().toMillis());
    } catch (InterruptedException e) {
      // Whoever is in such a hurry gets no delay.
      Thread.currentThread().interrupt();
    }
    server.stop().join();
    queue.close();
    closed.complete(null);
  }

  private Server server() {
    ServerSettings.Transport transport = settings.transport();
    Duration grace = settings.shutdown().grace();
    ServerBuilder builder =
        Server.builder()
            .requestTimeout(settings.timeout())
            .maxRequestLength(transport.messageBytes())
            .http1MaxHeaderSize(transport.headerBytes())
            .http1MaxInitialLineLength(transport.headerBytes())
            .http2MaxHeaderListSize(transport.headerBytes())
            .http2MaxStreamsPerConnection(transport.callsPerConnection())
            .maxNumConnections(transport.connections())
            .idleTimeout(transport.idle())
            .gracefulShutdownTimeout(QUIET, grace.compareTo(QUIET) > 0 ? grace : QUIET)
            // Armeria's report of exceptions may quote a request.
            .unloggedExceptionsReportInterval(Duration.ZERO)
            .verboseResponses(false)
            .disableServerHeader()
            .errorHandler(new HttpFailures())
            .meterRegistry(metrics.registry())
            .service(grpc())
            .service("/metrics", (call, request) -> HttpResponse.of(METRICS, metrics.text()))
            .service(
                "/health/live",
                HealthCheckService.builder()
                    .longPolling(0)
                    .checkers(() -> !queue.isExhausted())
                    .build())
            .service("/health/ready", HealthCheckService.of(readiness.health()))
            .service("/docs", (call, request) -> HttpResponse.ofRedirect("/docs/"))
            .serviceUnder("/docs/", docs().decorate(ToneServer::fromHere));
    access.listen(builder, settings.address());
    settings.web().files().ifPresent(dir -> builder.serviceUnder("/", FileService.of(dir)));
    builder.decorator(new JsonOnly());
    builder.decorator(new Gate(access, AccessFailures::response));
    if (!settings.web().origins().isEmpty()) {
      builder.decorator(cors());
    }
    return builder.build();
  }

  private Function<? super HttpService, ? extends HttpService> cors() {
    return CorsService.builder(settings.web().origins())
        .allowRequestMethods(HttpMethod.GET, HttpMethod.POST)
        .allowRequestHeaders(
            "authorization",
            "content-type",
            "x-api-key",
            "x-grpc-web",
            "grpc-timeout",
            "x-user-agent")
        .exposeHeaders("grpc-status", "grpc-message", "grpc-status-details-bin")
        .newDecorator();
  }

  private GrpcService grpc() {
    TransportFailures failures = new TransportFailures();
    int messageBytes = settings.transport().messageBytes();
    return GrpcService.builder()
        .intercept(new MethodRoles(access, AccessFailures::notAllowed))
        .addService(
            new GrpcToneService(
                readiness,
                queue,
                new CallWatch(metrics, traces, settings.logCalls()),
                settings.streams()))
        .addService(ProtoReflectionServiceV1.newInstance())
        .addService(health())
        .supportedSerializationFormats(GrpcSerializationFormats.values())
        .jsonMarshallerFactory(descriptor -> new JsonMarshaller())
        .enableUnframedRequests(true)
        .unframedGrpcErrorHandler(failures)
        .enableHttpJsonTranscoding(
            HttpJsonTranscodingOptions.builder().errorHandler(failures).build())
        .maxRequestMessageLength(messageBytes)
        .exceptionHandler(failures)
        .build();
  }

  private GrpcHealthCheckService health() {
    return GrpcHealthCheckService.builder()
        .checkers(readiness.health())
        .serviceCheckers(ToneServiceGrpc.SERVICE_NAME, readiness.health())
        .build();
  }

  /**
   * The page asks for fonts of another host, which would learn who reads it: it goes out without
   * that, and what it asks for when it runs is held to this host.
   */
  private static HttpResponse fromHere(
      HttpService page, ServiceRequestContext call, HttpRequest request) throws Exception {
    call.addAdditionalResponseHeader(HttpHeaderNames.CONTENT_SECURITY_POLICY, FROM_HERE);
    if (!call.mappedPath().equals("/") && !call.mappedPath().equals("/index.html")) {
      return page.serve(call, request);
    }
    HttpRequest plain =
        request.mapHeaders(
            headers -> headers.toBuilder().removeAndThen(HttpHeaderNames.ACCEPT_ENCODING).build());
    return HttpResponse.of(page.serve(call, plain).aggregate().thenApply(ToneServer::ofThisHost));
  }

  private static HttpResponse ofThisHost(AggregatedHttpResponse page) {
    if (page.content().isEmpty()) {
      return page.toHttpResponse();
    }
    String html = OTHER_HOST.matcher(page.contentUtf8()).replaceAll("");
    // The file's own headers still say how it was packed.
    return HttpResponse.of(
        page.headers().toBuilder()
            .removeAndThen(HttpHeaderNames.CONTENT_ENCODING)
            .removeAndThen(HttpHeaderNames.CONTENT_LENGTH)
            .build(),
        HttpData.ofUtf8(html));
  }

  private static DocService docs() {
    return DocService.builder()
        .webAppTitle("Tonewright")
        .exampleRequests(
            ToneServiceGrpc.SERVICE_NAME,
            "Rewrite",
            RewriteRequest.newBuilder()
                .setText("hey, we cant refund you until u send a photo of the item")
                .setChannel("email")
                .setLocale("en-GB")
                .build())
        .build();
  }
}

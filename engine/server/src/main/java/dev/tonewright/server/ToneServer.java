package dev.tonewright.server;

import com.linecorp.armeria.common.grpc.GrpcJsonMarshaller;
import com.linecorp.armeria.common.grpc.GrpcSerializationFormats;
import com.linecorp.armeria.common.util.BlockingTaskExecutor;
import com.linecorp.armeria.server.Server;
import com.linecorp.armeria.server.docs.DocService;
import com.linecorp.armeria.server.grpc.GrpcHealthCheckService;
import com.linecorp.armeria.server.grpc.GrpcService;
import com.linecorp.armeria.server.grpc.HttpJsonTranscodingOptions;
import com.linecorp.armeria.server.healthcheck.SettableHealthChecker;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.ToneServiceGrpc;
import io.grpc.protobuf.services.ProtoReflectionServiceV1;
import java.time.Duration;

/**
 * The wiring of the service: gRPC, gRPC-Web, JSON over HTTP, health, reflection and the
 * documentation page on one port. {@code serve} and the tests use the same.
 */
public final class ToneServer {

  /** Far above any request within the limits: a draft over its own limit gets a telling error. */
  private static final int MESSAGE_BYTES = 8 << 20;

  private static final Duration QUIET = Duration.ofMillis(500);
  private static final Duration GRACE = Duration.ofSeconds(10);

  private ToneServer() {}

  /** A server, not started yet. Stopping it stops its threads. */
  public static Server of(ToneCalls calls, ServerSettings settings) {
    BlockingTaskExecutor workers =
        BlockingTaskExecutor.builder()
            .threadNamePrefix("tonewright-work")
            .numThreads(settings.workers())
            .build();
    WorkQueue queue = new WorkQueue(workers, settings.queuePlaces());
    return Server.builder()
        .http(settings.address())
        .blockingTaskExecutor(workers, true)
        .requestTimeout(settings.timeout())
        .maxRequestLength(MESSAGE_BYTES)
        .gracefulShutdownTimeout(QUIET, GRACE)
        // Armeria's report of exceptions may quote a request.
        .unhandledExceptionsReportIntervalMillis(0)
        .verboseResponses(false)
        .errorHandler(new HttpFailures())
        .service(grpc(new GrpcToneService(calls, queue)))
        .serviceUnder("/docs", docs())
        .build();
  }

  private static GrpcService grpc(GrpcToneService service) {
    TransportFailures failures = new TransportFailures();
    return GrpcService.builder()
        .addService(service)
        .addService(ProtoReflectionServiceV1.newInstance())
        .addService(health())
        .supportedSerializationFormats(GrpcSerializationFormats.values())
        .jsonMarshallerFactory(
            descriptor ->
                GrpcJsonMarshaller.builderForGson()
                    .jsonParserCustomizer(JsonText::parser)
                    .jsonPrinterCustomizer(JsonText::printer)
                    .build())
        .enableUnframedRequests(true)
        .unframedGrpcErrorHandler(failures)
        .enableHttpJsonTranscoding(
            HttpJsonTranscodingOptions.builder().errorHandler(failures).build())
        .maxRequestMessageLength(MESSAGE_BYTES)
        .exceptionHandler(failures)
        .build();
  }

  private static GrpcHealthCheckService health() {
    return GrpcHealthCheckService.builder()
        .serviceCheckers(ToneServiceGrpc.SERVICE_NAME, new SettableHealthChecker(true))
        .build();
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

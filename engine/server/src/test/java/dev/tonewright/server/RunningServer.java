package dev.tonewright.server;

import dev.tonewright.Engine;
import dev.tonewright.Tonewright;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.server.config.Configuration;
import dev.tonewright.server.config.Key;
import dev.tonewright.server.watch.Metrics;
import dev.tonewright.server.watch.Traces;
import dev.tonewright.v1.ToneServiceGrpc;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** The service on a free port, wired as {@code serve} wires it, and clients for it. */
final class RunningServer implements AutoCloseable {

  private final ToneServer server;
  private final ManagedChannel channel;
  private final HttpClient http = HttpClient.newHttpClient();

  private RunningServer(ToneServer server) {
    this.server = server;
    this.channel =
        NettyChannelBuilder.forAddress("127.0.0.1", server.port()).usePlaintext().build();
  }

  /** With the engine in place, under the defaults. */
  static RunningServer of(Tonewright engine) {
    return of(engine, Map.of());
  }

  /** With the engine in place, some settings made otherwise. */
  static RunningServer of(Tonewright engine, Map<Key, String> settings) {
    RunningServer running = loading(settings);
    running.ready(engine);
    return running;
  }

  /** As it is while languages are loading. */
  static RunningServer loading(Map<Key, String> settings) {
    return loading(settings, Traces.NONE);
  }

  /** As it is while languages are loading, its calls traced. */
  static RunningServer loading(Map<Key, String> settings, Traces traces) {
    Map<Key, String> all = new EnumMap<>(Key.class);
    all.put(Key.LISTEN_PORT, "0");
    all.putAll(settings);
    return new RunningServer(
        ToneServer.start(ServerSettings.of(Configuration.of(all)), new Metrics(), traces));
  }

  void ready(Tonewright engine) {
    server.ready(new ToneCalls(engine, ProfileStore.bundled(), Set.of("en"), Limits.DEFAULT));
  }

  /** With an engine of other languages under its own profiles. */
  void ready(Engine engine, ProfileStore profiles) {
    server.ready(new ToneCalls(engine, profiles, Set.copyOf(engine.languages()), Limits.DEFAULT));
  }

  ToneServer server() {
    return server;
  }

  ManagedChannel channel() {
    return channel;
  }

  ToneServiceGrpc.ToneServiceBlockingStub stub() {
    return ToneServiceGrpc.newBlockingStub(channel);
  }

  HttpResponse<String> get(String path) {
    return send(request(path).GET().build(), BodyHandlers.ofString());
  }

  HttpResponse<String> postJson(String path, String json) {
    return send(
        request(path)
            .header("content-type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(json))
            .build(),
        BodyHandlers.ofString());
  }

  HttpResponse<byte[]> post(String path, byte[] body, String... headers) {
    return send(
        request(path).headers(headers).POST(BodyPublishers.ofByteArray(body)).build(),
        BodyHandlers.ofByteArray());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
  }

  private <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> body) {
    try {
      return http.send(request, body);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    channel.shutdownNow();
    server.close();
  }
}

package dev.tonewright.server;

import com.linecorp.armeria.server.Server;
import dev.tonewright.Tonewright;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.v1.ToneServiceGrpc;
import io.grpc.ManagedChannel;
import io.grpc.netty.shaded.io.grpc.netty.NettyChannelBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/** The service on a free port, wired as {@code serve} wires it, and clients for it. */
final class RunningServer implements AutoCloseable {

  private final Server server;
  private final ManagedChannel channel;
  private final HttpClient http = HttpClient.newHttpClient();

  private RunningServer(Server server) {
    this.server = server;
    server.start().join();
    this.channel =
        NettyChannelBuilder.forAddress("127.0.0.1", server.activeLocalPort())
            .usePlaintext()
            .build();
  }

  static RunningServer of(Tonewright engine) {
    return of(engine, ServerSettings.at(new InetSocketAddress("127.0.0.1", 0)));
  }

  static RunningServer of(Tonewright engine, ServerSettings settings) {
    ToneCalls calls = new ToneCalls(engine, ProfileStore.bundled(), Set.of("en"), Limits.DEFAULT);
    return new RunningServer(ToneServer.of(calls, settings));
  }

  static ServerSettings settings(int workers, int queue, Duration timeout) {
    return new ServerSettings(new InetSocketAddress("127.0.0.1", 0), workers, queue, timeout);
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
    return HttpRequest.newBuilder(
        URI.create("http://127.0.0.1:" + server.activeLocalPort() + path));
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
    server.stop().join();
  }
}

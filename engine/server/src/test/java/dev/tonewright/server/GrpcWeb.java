package dev.tonewright.server;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.rpc.Status;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** gRPC-Web by hand: frames of one flag byte, four length bytes and the content. */
final class GrpcWeb {

  private GrpcWeb() {}

  /** A call's answer. */
  record Answer(byte[] message, Map<String, String> trailers) {

    Status status() {
      String details = trailers.get("grpc-status-details-bin");
      try {
        return details == null
            ? Status.newBuilder().setCode(Integer.parseInt(trailers.get("grpc-status"))).build()
            : Status.parseFrom(Base64.getDecoder().decode(details));
      } catch (InvalidProtocolBufferException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static byte[] frame(byte[] message) {
    return ByteBuffer.allocate(5 + message.length)
        .put((byte) 0)
        .putInt(message.length)
        .put(message)
        .array();
  }

  static Answer read(HttpResponse<byte[]> response) {
    byte[] message = new byte[0];
    Map<String, String> trailers = new HashMap<>();
    response.headers().map().forEach((name, values) -> trailers.put(name, values.get(0)));
    ByteBuffer body = ByteBuffer.wrap(response.body());
    while (body.hasRemaining()) {
      boolean isTrailers = (body.get() & 0x80) != 0;
      byte[] content = new byte[body.getInt()];
      body.get(content);
      if (isTrailers) {
        for (String line : new String(content, StandardCharsets.US_ASCII).split("\r\n")) {
          int colon = line.indexOf(':');
          trailers.put(
              line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).trim());
        }
      } else {
        message = content;
      }
    }
    return new Answer(message, trailers);
  }
}

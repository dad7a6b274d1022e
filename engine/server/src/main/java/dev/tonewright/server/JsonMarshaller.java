package dev.tonewright.server;

import com.google.protobuf.Message;
import com.linecorp.armeria.common.grpc.GrpcJsonMarshaller;
import io.grpc.MethodDescriptor.Marshaller;
import io.grpc.MethodDescriptor.PrototypeMarshaller;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The JSON mapping of the network, which says of a request it cannot read which field is wrong. */
final class JsonMarshaller implements GrpcJsonMarshaller {

  private final GrpcJsonMarshaller mapping =
      GrpcJsonMarshaller.builderForGson()
          .jsonParserCustomizer(JsonText::parser)
          .jsonPrinterCustomizer(JsonText::printer)
          .build();

  @Override
  public <T> void serializeMessage(Marshaller<T> marshaller, T message, OutputStream out)
      throws IOException {
    mapping.serializeMessage(marshaller, message, out);
  }

  @Override
  public <T> T deserializeMessage(Marshaller<T> marshaller, InputStream in) throws IOException {
    byte[] json = in.readAllBytes();
    if (marshaller instanceof PrototypeMarshaller<T> known
        && known.getMessagePrototype() instanceof Message type) {
      JsonFields.check(new String(json, StandardCharsets.UTF_8), type.getDescriptorForType(), 1);
    }
    return mapping.deserializeMessage(marshaller, new ByteArrayInputStream(json));
  }
}

package dev.tonewright.server;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import com.google.protobuf.TypeRegistry;
import com.google.protobuf.util.JsonFormat;
import com.google.rpc.BadRequest;
import com.google.rpc.ErrorInfo;
import com.google.rpc.RetryInfo;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The standard proto3 JSON mapping of the contract, as both the service and the command line use.
 */
public final class JsonText {

  /** What may stand in the details of an error. */
  private static final TypeRegistry DETAILS =
      TypeRegistry.newBuilder()
          .add(ErrorInfo.getDescriptor())
          .add(BadRequest.getDescriptor())
          .add(RetryInfo.getDescriptor())
          .build();

  private static final JsonFormat.Printer PRETTY = JsonFormat.printer().usingTypeRegistry(DETAILS);
  private static final JsonFormat.Printer LINE = PRETTY.omittingInsignificantWhitespace();
  private static final JsonFormat.Parser PARSER = JsonFormat.parser().usingTypeRegistry(DETAILS);

  private static final Pattern UNKNOWN_FIELD =
      Pattern.compile("Cannot find field: ([A-Za-z0-9_]{1,60}) in message ([A-Za-z0-9_.]{1,100})");

  private JsonText() {}

  /** Over several lines, for people. */
  public static String pretty(Message message) {
    return print(PRETTY, message);
  }

  /** In one line whatever a reader takes for a line end. */
  public static String line(Message message) {
    return print(LINE, message);
  }

  /**
   * Reads a message.
   *
   * @throws CallFailure INVALID_ARGUMENT that names the fields of another type, or says where
   */
  public static <B extends Message.Builder> B parse(String json, B builder) {
    return parse(json, 1, builder);
  }

  /**
   * Reads a message that is a part of a file.
   *
   * @param firstLine the number of its first line there
   * @throws CallFailure INVALID_ARGUMENT that names the fields of another type, or says where
   */
  public static <B extends Message.Builder> B parse(String json, int firstLine, B builder) {
    JsonFields.check(json, builder.getDescriptorForType(), firstLine);
    try {
      PARSER.merge(json, builder);
      return builder;
    } catch (InvalidProtocolBufferException | RuntimeException e) {
      // A parse of deeply nested or odd input may also end in a RuntimeException of Gson.
      throw CallFailure.malformed(
          complaint(String.valueOf(e.getMessage()), builder.getDescriptorForType().getFullName()));
    } catch (StackOverflowError e) {
      throw CallFailure.malformed("the JSON is nested too deeply");
    }
  }

  /** The {@code requestId} of what may be no request otherwise; empty for none. */
  public static String requestId(String json) {
    return JsonFields.text(json, "requestId").orElse("");
  }

  /** For Armeria's own use of the mapping. */
  static JsonFormat.Printer printer(JsonFormat.Printer printer) {
    return printer.usingTypeRegistry(DETAILS).omittingInsignificantWhitespace();
  }

  /** For Armeria's own use of the mapping: unknown fields are refused here as well. */
  static JsonFormat.Parser parser(JsonFormat.Parser parser) {
    return PARSER;
  }

  /** What a parser said, without the values it quotes. */
  static String complaint(String said, String type) {
    Matcher field = UNKNOWN_FIELD.matcher(said);
    if (field.find()) {
      return field.group(2) + " has no field \"" + field.group(1) + "\"";
    }
    return "not a " + type + " in JSON";
  }

  private static String print(JsonFormat.Printer printer, Message message) {
    try {
      return readable(printer.print(message));
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalStateException("a detail of an unregistered type", e);
    }
  }

  /**
   * Undoes the escapes that Gson writes for the sake of HTML pages, so that "don't" stays readable,
   * and escapes the line ends that JSON allows in a string, so that a line stays a line.
   */
  private static String readable(String json) {
    StringBuilder out = new StringBuilder(json.length());
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      if (c == '\u0085' || c == '\u2028' || c == '\u2029') {
        out.append(String.format("\\u%04x", (int) c));
      } else if (c != '\\' || i + 1 >= json.length()) {
        out.append(c);
      } else if (json.charAt(i + 1) == 'u') {
        String escape = json.substring(i, i + 6);
        out.append(
            switch (escape) {
              case "\\u003c" -> "<";
              case "\\u003e" -> ">";
              case "\\u0026" -> "&";
              case "\\u003d" -> "=";
              case "\\u0027" -> "'";
              default -> escape;
            });
        i += 5;
      } else {
        out.append(c).append(json.charAt(++i));
      }
    }
    return out.toString();
  }
}

package dev.tonewright.server;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fields of a message in JSON, read for their faults alone: the parser of protobuf says what
 * was wrong and not where.
 */
final class JsonFields {

  /** What looks like a value of an enum, a number or a flag. */
  private static final Pattern SAYABLE =
      Pattern.compile("[A-Z][A-Z0-9_]{1,30}|[-+]?[0-9.]{1,12}|true|false");

  private JsonFields() {}

  /** Notes every field whose value is of another type than the contract's; none in no JSON. */
  static void check(String json, Descriptor type, Violations violations) {
    object(json).ifPresent(o -> check(o, type, "", violations));
  }

  /** The text of a field of the message itself; empty where it is not there. */
  static Optional<String> text(String json, String field) {
    return object(json)
        .map(o -> o.get(field))
        .filter(JsonElement::isJsonPrimitive)
        .map(JsonElement::getAsString);
  }

  private static Optional<JsonObject> object(String json) {
    try {
      return Optional.of(JsonParser.parseString(json))
          .filter(JsonElement::isJsonObject)
          .map(JsonElement::getAsJsonObject);
    } catch (JsonParseException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private static void check(
      JsonObject object, Descriptor type, String prefix, Violations violations) {
    for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
      for (FieldDescriptor field : type.getFields()) {
        boolean named =
            field.getJsonName().equals(entry.getKey()) || field.getName().equals(entry.getKey());
        if (named && !entry.getValue().isJsonNull()) {
          check(entry.getValue(), field, prefix + field.getJsonName(), violations);
        }
      }
    }
  }

  private static void check(
      JsonElement value, FieldDescriptor field, String path, Violations violations) {
    if (!field.isRepeated()) {
      checkOne(value, field, path, violations);
    } else if (value.isJsonArray()) {
      for (int i = 0; i < value.getAsJsonArray().size(); i++) {
        checkOne(value.getAsJsonArray().get(i), field, path + "[" + i + "]", violations);
      }
    } else if (!field.isMapField()) {
      wrong(path, value, "a list", violations);
    }
  }

  private static void checkOne(
      JsonElement value, FieldDescriptor field, String path, Violations violations) {
    if (field.getJavaType() != JavaType.MESSAGE) {
      if (!value.isJsonPrimitive() || !fits(value.getAsJsonPrimitive(), field)) {
        wrong(path, value, expected(field), violations);
      }
    } else if (!field.getMessageType().getFullName().startsWith("google.protobuf.")) {
      if (value.isJsonObject()) {
        check(value.getAsJsonObject(), field.getMessageType(), path + ".", violations);
      } else {
        wrong(path, value, "an object", violations);
      }
    }
  }

  private static boolean fits(JsonPrimitive value, FieldDescriptor field) {
    return switch (field.getJavaType()) {
      case ENUM ->
          field.getEnumType().findValueByName(value.getAsString()) != null
              || whole(value)
                  .map(n -> field.getEnumType().findValueByNumber(n) != null)
                  .orElse(false);
      case INT -> whole(value).isPresent();
      case BOOLEAN -> value.getAsString().equals("true") || value.getAsString().equals("false");
      default -> true;
    };
  }

  private static Optional<Integer> whole(JsonPrimitive value) {
    try {
      return Optional.of(new BigDecimal(value.getAsString()).intValueExact());
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String expected(FieldDescriptor field) {
    return switch (field.getJavaType()) {
      case ENUM ->
          field.getEnumType().getValues().stream()
              .map(EnumValueDescriptor::getName)
              .collect(Collectors.joining(", ", "one of ", ""));
      case INT, LONG -> "a whole number";
      case FLOAT, DOUBLE -> "a number";
      case BOOLEAN -> "true or false";
      default -> "a text";
    };
  }

  private static void wrong(
      String path, JsonElement value, String expected, Violations violations) {
    String found;
    if (value.isJsonObject()) {
      found = " is an object";
    } else if (value.isJsonArray()) {
      found = " is a list";
    } else {
      // What may be a word of a draft in the wrong field is not repeated.
      String text = value.getAsString();
      found = SAYABLE.matcher(text).matches() ? " is " + value : " is a text";
    }
    violations.add(path, path + found + ": expected " + expected);
  }
}

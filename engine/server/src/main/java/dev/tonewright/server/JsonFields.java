package dev.tonewright.server;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.protobuf.Descriptors.Descriptor;
import com.google.protobuf.Descriptors.EnumValueDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor;
import com.google.protobuf.Descriptors.FieldDescriptor.JavaType;
import com.google.protobuf.FieldMask;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fields of a message in JSON, read for their faults alone: the parser of protobuf says what
 * was wrong and not where, and takes a number or a list of one text for a text.
 */
final class JsonFields {

  private static final TypeAdapter<JsonElement> ELEMENTS = new Gson().getAdapter(JsonElement.class);

  private static final Pattern PLACE = Pattern.compile("line (\\d+) column (\\d+)");

  /** What looks like a value of an enum, a number or a flag. */
  private static final Pattern SAYABLE =
      Pattern.compile("[A-Z][A-Z0-9_]{1,30}|[-+]?[0-9.]{1,12}|true|false");

  private JsonFields() {}

  /**
   * Raises every field whose value is of another type than the contract's.
   *
   * @param firstLine the number of the first line, where the JSON is a part of a file
   * @throws CallFailure INVALID_ARGUMENT with the fields, or with the place where this is no JSON
   */
  static void check(String json, Descriptor type, int firstLine) {
    JsonElement read;
    JsonReader reader = reader(json);
    try {
      read = ELEMENTS.read(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw CallFailure.malformed("something stands behind the JSON of a " + type.getFullName());
      }
    } catch (IOException | JsonParseException | IllegalStateException e) {
      throw CallFailure.malformed(noJson(String.valueOf(e.getMessage()), type, firstLine));
    } catch (StackOverflowError e) {
      throw CallFailure.malformed("the JSON is nested too deeply");
    }
    if (!read.isJsonObject()) {
      throw CallFailure.malformed(
          "the JSON" + found(read) + ": expected a " + type.getFullName() + ", an object");
    }
    Violations violations = new Violations();
    check(read.getAsJsonObject(), type, "", violations);
    violations.raise();
  }

  /** A text of the message itself, as far as it is JSON; empty where it is not there. */
  static Optional<String> text(String json, String field) {
    JsonReader reader = reader(json);
    try {
      reader.beginObject();
      while (reader.hasNext()) {
        if (!reader.nextName().equals(field)) {
          reader.skipValue();
        } else if (reader.peek() == JsonToken.STRING || reader.peek() == JsonToken.NUMBER) {
          return Optional.of(reader.nextString());
        } else {
          return Optional.empty();
        }
      }
    } catch (IOException | IllegalStateException e) {
      // What stands behind the break is no field of anything.
    }
    return Optional.empty();
  }

  /** Takes JSON alone, apart from tabs and the like within a text. */
  private static JsonReader reader(String json) {
    JsonReader reader = new JsonReader(new StringReader(json));
    reader.setStrictness(Strictness.LEGACY_STRICT);
    return reader;
  }

  /** Where JSON breaks, without what stands there. */
  private static String noJson(String said, Descriptor type, int firstLine) {
    Matcher place = PLACE.matcher(said);
    String where =
        place.find()
            ? " (line "
                + (firstLine - 1 + Integer.parseInt(place.group(1)))
                + ", column "
                + place.group(2)
                + ")"
            : "";
    return "not a " + type.getFullName() + " in JSON" + where;
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
    } else if (field.getMessageType().equals(FieldMask.getDescriptor())) {
      if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
        wrong(path, value, "a text such as \"text,edits\"", violations);
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
      case STRING -> value.isString();
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
              // It stands for no value, and a request may not give it.
              .filter(name -> !name.endsWith("_UNSPECIFIED"))
              .collect(Collectors.joining(", ", "one of ", ""));
      case INT, LONG -> "a whole number";
      case FLOAT, DOUBLE -> "a number";
      case BOOLEAN -> "true or false";
      default -> "a text";
    };
  }

  private static void wrong(
      String path, JsonElement value, String expected, Violations violations) {
    violations.add(path, path + found(value) + ": expected " + expected);
  }

  private static String found(JsonElement value) {
    if (value.isJsonObject()) {
      return " is an object";
    }
    if (value.isJsonArray()) {
      return " is a list";
    }
    if (value.isJsonNull()) {
      return " is null";
    }
    // What may be a word of a draft in the wrong field is not repeated.
    if (SAYABLE.matcher(value.getAsString()).matches()) {
      return " is " + value;
    }
    return value.getAsJsonPrimitive().isString() ? " is a text" : " is a number";
  }
}

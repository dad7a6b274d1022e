package dev.tonewright.server;

import java.util.regex.Pattern;

/**
 * Caller's values in error messages. Only what has the shape of an id is repeated: a draft that was
 * sent in the wrong field must not come back in an error or reach a log.
 */
final class Quoted {

  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,40}");

  private Quoted() {}

  /** {@code "value"} with a leading space where the value looks like an id, else nothing. */
  static String id(String value) {
    return ID.matcher(value).matches() ? " \"" + value + "\"" : "";
  }
}

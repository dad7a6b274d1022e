package dev.tonewright.server.config;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a value may look like. */
enum Kind {
  TEXT("text", value -> true),
  LIST("a list, or values separated by commas", value -> true),
  FLAG("true or false", value -> value.equals("true") || value.equals("false")),
  PORT("a port from 0 to 65535", value -> within(value, 0, 65_535)),
  COUNT("a whole number from 1 to 2147483647", value -> within(value, 1, Integer.MAX_VALUE)),
  COUNT_OR_NONE("a whole number from 0 to 1000000", value -> within(value, 0, 1_000_000)),
  LOG_FORMAT("text or json", value -> value.equals("text") || value.equals("json")),
  SHARE(
      "a number from 0 to 1, such as 0.05",
      value -> value.matches("1(\\.0{1,6})?|0(\\.\\d{1,6})?")),
  ADDRESS(
      "an http or https address, such as http://127.0.0.1:4318/v1/traces",
      value -> value.isEmpty() || value.matches("https?://[\\w.:\\[\\]-]+(/\\S*)?")),
  TIME("a time such as 500ms, 30s or 5m, at most 24h", value -> time(value).isPresent());

  private static final Pattern TIME_FORM = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
  private static final Duration LONGEST = Duration.ofHours(24);

  private final String expected;
  private final Predicate<String> form;

  Kind(String expected, Predicate<String> form) {
    this.expected = expected;
    this.form = form;
  }

  /** What is expected, where the value is not that. */
  Optional<String> complaint(String value) {
    return form.test(value) ? Optional.empty() : Optional.of(expected);
  }

  /** Reads a time; empty where it is none. */
  static Optional<Duration> time(String value) {
    Matcher form = TIME_FORM.matcher(value);
    if (!form.matches()) {
      return Optional.empty();
    }
    long amount = Long.parseLong(form.group(1));
    Duration time =
        switch (form.group(2)) {
          case "ms" -> Duration.ofMillis(amount);
          case "s" -> Duration.ofSeconds(amount);
          case "m" -> Duration.ofMinutes(amount);
          default -> Duration.ofHours(amount);
        };
    return Optional.of(time).filter(t -> t.compareTo(LONGEST) <= 0);
  }

  private static boolean within(String value, int least, int most) {
    if (!value.matches("\\d{1,10}")) {
      return false;
    }
    long number = Long.parseLong(value);
    return least <= number && number <= most;
  }
}

package dev.tonewright.profile;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand at one place of a profile file. */
sealed interface Shape {

  /** A single value. */
  sealed interface Scalar extends Shape {

    /** Whether a value as written may stand here. */
    boolean accepts(String written);

    /** What may stand here, as a phrase that follows "expected". */
    String expected();

    /** The words that may stand here, when they are few. */
    default List<String> words() {
      return List.of();
    }
  }

  /** Free text on one line or more, without control characters. */
  record Text(int maxLength) implements Scalar {
    @Override
    public boolean accepts(String written) {
      return !written.isBlank()
          && written.length() <= maxLength
          && written.chars().noneMatch(c -> Character.isISOControl(c) && c != '\n');
    }

    @Override
    public String expected() {
      return "text of 1 to " + maxLength + " characters";
    }
  }

  /** Text of a given form. */
  record Form(Pattern form, String expected) implements Scalar {
    @Override
    public boolean accepts(String written) {
      return form.matcher(written).matches();
    }
  }

  /** One of a few words. */
  record Choice(List<String> words) implements Scalar {

    static final Choice SWITCH = new Choice(List.of("on", "off"));

    /** The constants of an enum as profiles write them: what each calls itself, in kebab case. */
    static <E extends Enum<E>> Choice of(Class<E> type) {
      return new Choice(Arrays.stream(type.getEnumConstants()).map(Choice::written).toList());
    }

    static String written(Enum<?> constant) {
      return constant.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static <E extends Enum<E>> E read(Class<E> type, String written) {
      return Arrays.stream(type.getEnumConstants())
          .filter(constant -> written(constant).equals(written))
          .findFirst()
          .orElseThrow(
              () ->
                  new IllegalArgumentException(
                      "\"" + written + "\" is none of " + of(type).expected()));
    }

    @Override
    public boolean accepts(String written) {
      return words.contains(written);
    }

    @Override
    public String expected() {
      return String.join(", ", words);
    }
  }

  /** A whole number in a range, both ends included, or {@code off} where that is offered. */
  record Whole(int min, int max, boolean offered) implements Scalar {
    @Override
    public boolean accepts(String written) {
      if (written.equals("off")) {
        return offered;
      }
      if (!written.matches("[0-9]{1,7}")) {
        return false;
      }
      int value = Integer.parseInt(written);
      return min <= value && value <= max;
    }

    @Override
    public String expected() {
      return "a whole number of " + min + "…" + max + (offered ? ", or off" : "");
    }
  }

  /** A position, a shift of what earlier layers say, or {@code off}. */
  record Position() implements Scalar {

    /**
     * A shift is quoted because YAML reads a bare {@code +15} as the number 15: other tools would
     * take it for a position.
     */
    static boolean shifts(String written) {
      return written.startsWith("+") || written.startsWith("-");
    }

    @Override
    public boolean accepts(String written) {
      return written.equals("off")
          || written.matches("[+-]?[0-9]{1,3}") && Math.abs(Integer.parseInt(written)) <= 100;
    }

    @Override
    public String expected() {
      return "0…100, a shift in quotes such as '+15' or '-5', or off";
    }
  }

  /** Several values of one shape. */
  record Several(Shape item) implements Shape {}

  /** Keys that the writer of the file chooses, with values of one shape. */
  record Free(Form key, Shape value) implements Shape {}

  /** Keys that are known beforehand. */
  record Group(Map<String, Shape> keys, Set<String> required) implements Shape {}
}

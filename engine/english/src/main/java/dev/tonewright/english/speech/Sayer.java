package dev.tonewright.english.speech;

import dev.tonewright.rule.Speech.Kind;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says one kind of written thing.
 *
 * @param says what a match is said as, given the whole text; empty to leave it as it is, so that no
 *     later one takes it
 */
record Sayer(Kind kind, Pattern pattern, BiFunction<Matcher, String, String> says) {

  static Sayer of(Kind kind, String pattern, BiFunction<Matcher, String, String> says) {
    return new Sayer(kind, Pattern.compile(pattern), says);
  }

  String say(Matcher match, String text) {
    return says.apply(match, text);
  }
}

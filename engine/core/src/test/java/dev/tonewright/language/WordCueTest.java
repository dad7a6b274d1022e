package dev.tonewright.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Finding words by their beginnings finds what trying every expression everywhere does. */
class WordCueTest {

  private static final List<String> EXPRESSIONS =
      List.of(
          "pass(?:word|code)s?",
          "pin(?: code| number)?",
          "card (?:number|details)",
          "pan\\b",
          "(?<=your )cvv",
          "date of birth(?! certificate)",
          "é\\w*",
          "I['’]m sure",
          "a\\.m\\.");

  private static final String[] WORDS = {
    "password",
    "passwords",
    "passage",
    "pass",
    "pin",
    "PIN code",
    "pint",
    "card number",
    "card",
    "your cvv",
    "cvv",
    "date of birth",
    "date of birth certificate",
    "été",
    "élan",
    "I’m sure",
    "I'm",
    "a.m.",
    "am",
    "panel",
    "pan",
    ".",
    ",",
    "€5",
    "—",
    "😀",
    "\n"
  };

  @Test
  void findsWhatEveryExpressionTriedEverywhereFinds() {
    WordCue cue = new WordCue(EXPRESSIONS);
    Random random = new Random(20261123);
    for (int i = 0; i < 3_000; i++) { // more beginnings than are remembered
      StringBuilder text = new StringBuilder();
      for (int w = random.nextInt(12); w >= 0; w--) {
        String word = WORDS[random.nextInt(WORDS.length)];
        text.append(random.nextInt(9) == 0 ? word.toUpperCase() : word)
            .append(random.nextInt(4) == 0 ? (char) ('a' + random.nextInt(26)) : ' ');
      }
      assertThat(cue.find(text.toString())).as(text.toString()).isEqualTo(naive(text.toString()));
    }
  }

  private static List<Span> naive(String text) {
    List<Span> found = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int next = text.length();
      for (int at = from; at < text.length() && next == text.length(); at++) {
        for (String expression : EXPRESSIONS) {
          Matcher matcher =
              Pattern.compile(
                      "(?<![\\p{L}\\p{N}])(?:" + expression + ")(?![\\p{L}\\p{N}])",
                      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                  .matcher(text)
                  .useTransparentBounds(true)
                  .useAnchoringBounds(false)
                  .region(at, text.length());
          if (matcher.lookingAt()) {
            found.add(new Span(at, matcher.end()));
            next = Math.max(matcher.end(), at + 1);
            break;
          }
        }
      }
      from = next;
    }
    return found;
  }
}

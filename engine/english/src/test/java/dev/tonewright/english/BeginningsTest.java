package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BeginningsTest {

  private static final Pattern FORMULAS = Pattern.compile(ClosingFormulas.ANY);

  private static final String TEXT =
      "We'll look into it today. Many thanks, i'll be in touch! KIND REGARDS ... see you then,"
          + " ta for now; yours truly … Cheers mate, xoxo Ünal, all the best, BW y";

  @Test
  void passesOverNoPlaceWhereTheWholePatternMatches() {
    Beginnings beginnings = new Beginnings(FORMULAS);
    Matcher whole = FORMULAS.matcher(TEXT);
    int places = 0;
    for (int at = 0; at < TEXT.length(); at++) {
      if (whole.region(at, TEXT.length()).lookingAt()) {
        places++;
        assertThat(beginnings.at(TEXT, at)).as(TEXT.substring(at)).isTrue();
      }
    }
    assertThat(places).isGreaterThan(8);
  }

  @Test
  void passesOverWordsThatBeginNone() {
    Beginnings beginnings = new Beginnings(FORMULAS);
    for (String word : new String[] {"into", "today", "Mxy", "need", "help", "phone"}) {
      assertThat(beginnings.at(word, 0)).as(word).isFalse();
    }
    for (String word : new String[] {"thing", "You've", "look"}) {
      assertThat(beginnings.at(word, 0)).as(word).isTrue();
    }
  }
}

package dev.tonewright.count;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.profile.Norms.Unit;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UnitsTest {

  private static final String FAMILY = "👨‍👩‍👧‍👦";

  @ParameterizedTest(name = "{0} weighs {1} on X")
  @CsvSource({
    "Your bike is ready, 18",
    "Dein Rad ist fertig – wirklich, 30",
    "自転車, 6",
    "https://example.com/a/very/long/path?with=a&query=too#and-more, 23",
    "See example.com now, 31",
    "👍, 2",
    "👨‍👩‍👧‍👦, 2",
    "👍🏽 ok, 5",
    "🇳🇱, 2"
  })
  void weighsAsTheNetworkDoes(String text, int weight) {
    assertThat(Units.count(Unit.X_WEIGHTED, text)).isEqualTo(weight);
  }

  @ParameterizedTest(name = "{0} counts {1} on Mastodon")
  @CsvSource({
    "Your bike is ready, 18",
    "https://example.com/a/very/long/path?with=a&query=too#and-more, 23",
    "(https://example.com/a/very/long/path?with=a), 25",
    "@dana@social.example.org hi, 8",
    "👨‍👩‍👧‍👦, 1"
  })
  void countsLinksAndServersAsMastodonDoes(String text, int count) {
    assertThat(Units.count(Unit.MASTODON, text)).isEqualTo(count);
  }

  @Test
  void countsOneEmojiInEveryUnit() {
    assertThat(Units.count(Unit.CODE_POINTS, FAMILY)).isEqualTo(7);
    assertThat(Units.count(Unit.GRAPHEMES, FAMILY)).isEqualTo(1);
    assertThat(Units.count(Unit.UTF8_BYTES, FAMILY)).isEqualTo(25);
    assertThat(Units.count(Unit.SECONDS, "Please hold the line. ".repeat(65))).isEqualTo(120);
    assertThat(Units.count(Unit.SECONDS, "Order 48213")).isEqualTo(3);
    assertThat(Units.count(Unit.SMS, FAMILY)).isEqualTo(11);
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void anEmptyTextTakesNoRoom(Unit unit) {
    assertThat(Units.count(unit, "")).isZero();
  }

  @Test
  void countsBytesAsTheEncoderDoes() {
    Random random = new Random(11);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        int point = random.nextInt(0x20000);
        if (point < 0xD800 || point > 0xDFFF) {
          text.appendCodePoint(point);
        }
      }
      assertThat(Units.count(Unit.UTF8_BYTES, text.toString()))
          .as("seed 11, round %d", round)
          .isEqualTo(text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8).length);
    }
  }

  @Test
  void countsWordsAndSentences() {
    String text =
        "Hi Dana,\nyour order (A-17) left on 3 May. It's on time - really! Any questions?";
    assertThat(Units.words(text)).isEqualTo(15);
    assertThat(Units.sentences(text)).isEqualTo(4);
    assertThat(Units.words(" – … 👍 ")).isZero();
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void hostileTextsAreCountedInTime(Unit unit) {
    for (String piece : new String[] {"\"", "https://a.b/", "@a@", "👨‍👩‍👧‍👦", "a.", "#"}) {
      String text = piece.repeat(20_000 / piece.length());
      Assertions.assertTimeoutPreemptively(
          Duration.ofSeconds(10), () -> Units.count(unit, text), piece);
    }
  }
}

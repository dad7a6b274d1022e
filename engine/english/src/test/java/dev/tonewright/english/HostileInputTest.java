package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileInputTest {

  @ParameterizedTest(name = "20,000 characters of ''{0}''")
  @ValueSource(
      strings = {
        "\"",
        "'",
        "\u2022",
        "\ufe0f",
        "\ud83d\ude00",
        "\ud83d\ude00 ",
        "\" ",
        "( ",
        "a",
        "a ",
        "qwzx kpl ",
        "!",
        "?! ",
        ". ",
        "- ",
        "1. Go ",
        "\n",
        "a\n",
        "{{",
        "{{a}} ",
        "a.b@",
        "a.b",
        "#A# ",
        "[A",
        "\u4e2d",
        "\u4e2d ",
        "'a ",
        "Hi Sam, ",
        "\u202e",
        "thank you I ",
        "\"a "
      })
  void isReadInBoundedTime(String piece) {
    String text = piece.repeat(20_000 / piece.length());
    assertTimeout(
        Duration.ofSeconds(10),
        () -> {
          int tokens = 0;
          for (ParsedText.Placed placed : English.PARSER.parse(text).sentences()) {
            placed.sentence().head(0);
            tokens += placed.sentence().size();
          }
          assertThat(tokens).isLessThanOrEqualTo(20_000);
        });
  }

  @Test
  void aSentenceBeyondTheBoundIsNotParsed() {
    Sentence long_ =
        English.PARSER.parse("the lamp and the box and ".repeat(40)).sentences().get(0).sentence();
    assertThat(long_.parseable()).isFalse();
    assertThat(long_.head(7)).isEqualTo(-1);
    assertThat(long_.relation(7)).isEqualTo("root");
  }

  @Test
  void symbolsStandOutsideTheGrammar() {
    Sentence sentence =
        English.PARSER
            .parse("We \ud83d\ude4f\ud83d\ude4f will call you.")
            .sentences()
            .get(0)
            .sentence();
    assertThat(sentence.kind(1)).isEqualTo(TokenKind.SYMBOL);
    assertThat(sentence.word(1)).isEqualTo("\ud83d\ude4f\ud83d\ude4f");
    assertThat(sentence.relation(1)).isEqualTo("discourse");
    assertThat(sentence.tag(3)).isEqualTo("VB");
    assertThat(sentence.relation(0)).isEqualTo("nsubj");
  }

  @Test
  void placeholdersParseAsNames() {
    Sentence sentence =
        English.PARSER
            .parse("#NAME# will call you at {{phone.number}}.")
            .sentences()
            .get(0)
            .sentence();
    assertThat(sentence.word(0)).isEqualTo("#NAME#");
    assertThat(sentence.tag(0)).isEqualTo("NNP");
    assertThat(sentence.relation(0)).isEqualTo("nsubj");
  }
}

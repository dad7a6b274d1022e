package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.SentencePattern;
import dev.tonewright.parse.TokenPattern;
import org.junit.jupiter.api.Test;

class PatternTest {

  private static Sentence sentence(String text) {
    return English.PARSER.parse(text).sentences().get(0).sentence();
  }

  @Test
  void sentencePatternsNameTheTokensTheyMeet() {
    SentencePattern pattern =
        SentencePattern.compile("{tag:/VB.*/}=verb >obj {}=thing >nsubj {word:/(?i)we/}=we");
    SentencePattern.Match match =
        pattern.matches(sentence("We \ud83d\ude0a will send the lamp.")).get(0);
    assertThat(match.token("verb")).contains(3);
    assertThat(match.token("thing")).contains(5);
    assertThat(match.token("we")).contains(0);
    assertThat(match.token("absent")).isEmpty();
  }

  @Test
  void tokenPatternsNameTheRunsTheyMeet() {
    TokenPattern pattern =
        TokenPattern.compile("[{lemma:look}] [{word:into}] (?$what []{1,3}) [{tag:\".\"}]");
    TokenPattern.Match match = pattern.matches(sentence("We are looking into the delay.")).get(0);
    assertThat(match.whole()).isEqualTo(new TokenPattern.Run(2, 7));
    assertThat(match.group("what")).contains(new TokenPattern.Run(4, 6));
  }

  @Test
  void patternsWithCodeAreRefused() {
    assertThatThrownBy(() -> TokenPattern.compile("[{{ true }}]"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[{{ true }}]");
    assertThatThrownBy(() -> SentencePattern.compile("{{x}}"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{{x}}");
  }

  @Test
  void brokenPatternsAreNamed() {
    assertThatThrownBy(() -> SentencePattern.compile("{tag:VB"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("{tag:VB");
    assertThatThrownBy(() -> TokenPattern.compile("[{word:"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("[{word:");
  }

  @Test
  void correctsVerbsReadAsNouns() {
    Sentence sentence = sentence("Email us the photo.");
    assertThat(sentence.tag(0)).isEqualTo("VB");
    assertThat(sentence.relation(0)).isEqualTo("root");
  }

  @Test
  void correctsVerbsAfterAListMarker() {
    Sentence sentence = sentence("2 Press and hold the button.");
    assertThat(sentence.tag(0)).isEqualTo("LS");
    assertThat(sentence.tag(1)).isEqualTo("VB");
  }
}

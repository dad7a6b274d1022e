package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.SentencePattern;
import dev.tonewright.parse.TokenPattern;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{word:/(?i)not|n.t|NO|out/}=head",
        "{lemma:/send|be|e-?mails?/}=head",
        "{word:/(?i)(?:lamp|order)s?/}=head",
        "{tag:NN}=head",
        "{tag:/NN.*/}",
        "{lemma:/send|get/;tag:/VB.*/}=head",
        "{word:/(?i)absent/}=head"
      })
  void whatWordsTellIsWhatSemgrexFinds(String semgrex) {
    SentencePattern quick = SentencePattern.compile(semgrex);
    // In brackets, a first node is left to Semgrex.
    SentencePattern asked = SentencePattern.compile("(" + semgrex + ")");
    for (String text :
        List.of(
            "We will NOT send the lamps, and no order is out.",
            "Don't e-mail us: we haven't got it \ud83d\ude0a",
            "Please get the E-mails out.")) {
      assertThat(quick.matches(sentence(text))).isEqualTo(asked.matches(sentence(text)));
    }
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

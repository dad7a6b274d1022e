package dev.tonewright.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RegisterLexiconTest {

  private static final String DATA =
      """
      slang: {points: -9, words: [gonna]}
      formal: {points: 4, words: [require]}
      derived: {points: 3, endings: [tion]}
      small: {points: -5, forms: [i]}
      thanks: {dial: warmth, points: 3, words: [require]}
      """;

  @Test
  void findsAWordByFormBeforeItsLemmaAndAnEndingLast() {
    RegisterLexicon lexicon = read(DATA);
    assertThat(lexicon.groups("Gonna", "go", true)).satisfiesExactly(g -> named(g, "slang", -9));
    assertThat(lexicon.groups("required", "require", true))
        .satisfiesExactly(g -> named(g, "formal", 4), g -> named(g, "thanks", 3));
    assertThat(lexicon.groups("protection", "protection", true))
        .satisfiesExactly(g -> named(g, "derived", 3));
  }

  @Test
  void countsTheCaseOfAFormOnly() {
    RegisterLexicon lexicon = read(DATA);
    assertThat(lexicon.groups("i", "i", true)).satisfiesExactly(g -> named(g, "small", -5));
    assertThat(lexicon.groups("I", "i", true)).isEmpty();
  }

  @Test
  void readsNoEndingOffNamesAndShortWords() {
    RegisterLexicon lexicon = read(DATA);
    assertThat(lexicon.groups("Paramotion", "paramotion", false)).isEmpty();
    assertThat(lexicon.groups("nation", "nation", true)).isEmpty();
  }

  @Test
  void refusesAWordInTwoGroups() {
    assertThatThrownBy(() -> read(DATA + "elevated: {points: 7, words: [require]}\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("register.yml: \"require\" stands in formal and in elevated");
  }

  @Test
  void refusesAGroupWithoutPointsAndAnUnknownKey() {
    assertThatThrownBy(() -> read("slang: {words: [gonna]}"))
        .hasMessageContaining("slang: expected points and one of words, forms and endings");
    assertThatThrownBy(() -> read("slang: {points: -9, wrods: [gonna]}"))
        .hasMessageContaining("slang: unknown key wrods");
    assertThatThrownBy(() -> read("slang: {points: -9, dial: formal, words: [gonna]}"))
        .hasMessageContaining("dial formal: expected formality, length, directness or warmth");
  }

  private static void named(RegisterLexicon.Group group, String name, double points) {
    assertThat(group.name()).isEqualTo(name);
    assertThat(group.points()).isEqualTo(points);
  }

  private static RegisterLexicon read(String yaml) {
    return RegisterLexicon.read(
        "register.yml", new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)));
  }
}

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
      """;

  @Test
  void findsAWordByFormBeforeItsLemmaAndAnEndingLast() {
    RegisterLexicon lexicon = read(DATA);
    assertThat(lexicon.group("Gonna", "go", true)).hasValueSatisfying(g -> named(g, "slang", -9));
    assertThat(lexicon.group("required", "require", true))
        .hasValueSatisfying(g -> named(g, "formal", 4));
    assertThat(lexicon.group("protection", "protection", true))
        .hasValueSatisfying(g -> named(g, "derived", 3));
  }

  @Test
  void countsTheCaseOfAFormOnly() {
    RegisterLexicon lexicon = read(DATA);
    assertThat(lexicon.group("i", "i", true)).hasValueSatisfying(g -> named(g, "small", -5));
    assertThat(lexicon.group("I", "i", true)).isEmpty();
  }

  @Test
  void readsNoEndingOffNamesAndShortWords() {
    RegisterLexicon lexicon = read(DATA);
    assertThat(lexicon.group("Paramotion", "paramotion", false)).isEmpty();
    assertThat(lexicon.group("nation", "nation", true)).isEmpty();
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

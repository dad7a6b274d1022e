package dev.tonewright.english.norm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.english.EnglishWordForms;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GrammarTest {

  private static final Grammar GRAMMAR = Grammar.load(EnglishWordForms.load());

  static List<Grammar.Example> examples() {
    return GRAMMAR.examples();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void mendsOrLeaves(Grammar.Example example) {
    assertThat(Bench.run(List.of(GRAMMAR), Cases.REPAIR, example.draft()))
        .as(example.rule())
        .isEqualTo(example.reply());
  }
}

package dev.tonewright.german;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.verify.Verifier;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rewrites that say something else are refused, and those that say the same are not. */
class GermanVerifierTest {

  private static final Verifier VERIFIER = new Verifier(GermanVerifierLexicon.load());

  private static Stream<Arguments> rows(String name) throws IOException {
    try (InputStream in = GermanVerifierTest.class.getResourceAsStream("verifier/" + name)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> Arguments.of((Object[]) line.split("\t"))).toList().stream();
    }
  }

  private static Stream<Arguments> damaged() throws IOException {
    return rows("damaged.tsv");
  }

  private static Stream<Arguments> correct() throws IOException {
    return rows("correct.tsv");
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void damaged(String kind, String before, String after) {
    assertThat(VERIFIER.faithful(before, after)).isFalse();
  }

  @ParameterizedTest(name = "{0}: {2}")
  @MethodSource
  void correct(String kind, String before, String after) {
    assertThat(VERIFIER.violations(before, after)).isEmpty();
  }
}

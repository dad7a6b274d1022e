package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.text.Dial;
import dev.tonewright.text.Markup;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Two ways of saying one thing must be read in the order in which a reader hears them. */
class TonePairsTest {

  /** Of a hundred pairs at most two may be read the other way. */
  private static final double SHARE = 0.98;

  private record Pair(Dial dial, String lower, String higher) {

    static Pair of(String line) {
      String[] parts = line.split(" \\| ");
      return new Pair(
          Dial.valueOf(parts[0].toUpperCase(Locale.ROOT)), lines(parts[1]), lines(parts[2]));
    }

    private static String lines(String text) {
      return text.replace("\\n", "\n");
    }

    boolean ordered() {
      return reading(lower) < reading(higher);
    }

    private double reading(String text) {
      return English.engine().measure(text, Markup.PLAIN_TEXT, Locale.UK).tone().on(dial);
    }
  }

  @Test
  void readsPairsInTheirOrder() throws IOException {
    List<Pair> pairs = pairs();
    List<Pair> wrong = pairs.stream().filter(p -> !p.ordered()).toList();
    assertThat(pairs).hasSizeGreaterThanOrEqualTo(500);
    assertThat((pairs.size() - wrong.size()) / (double) pairs.size())
        .as("share of pairs in order; the others: %s", wrong)
        .isGreaterThanOrEqualTo(SHARE);
  }

  private static List<Pair> pairs() throws IOException {
    try (InputStream in = TonePairsTest.class.getResourceAsStream("/tone-pairs.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(Pair::of)
          .toList();
    }
  }
}

package dev.tonewright.german.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.german.German;
import dev.tonewright.plan.EditScript;
import dev.tonewright.request.Rewrite;
import dev.tonewright.request.RewriteRequest.Address;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The project's own replies, written in both forms of address. */
class AddressPairsTest {

  /** Share of replies that come out word for word as the other form was written. */
  private static final double EXACT = 0.95;

  @ParameterizedTest(name = "to {0}")
  @EnumSource(names = {"INFORMAL", "FORMAL"})
  void repliesComeOutAsWrittenInTheOtherForm(Address wanted) throws IOException {
    List<String[]> pairs = pairs();
    List<String> misses = new ArrayList<>();
    for (String[] pair : pairs) {
      String from = pair[wanted == Address.INFORMAL ? 0 : 1];
      String to = pair[wanted == Address.INFORMAL ? 1 : 0];
      Rewrite rewrite = German.address(from, wanted);
      if (!rewrite.text().equals(to)) {
        misses.add(rewrite.text() + "\n  expected " + to);
      }
      assertThat(EditScript.apply(from, rewrite.edits())).isEqualTo(rewrite.text());
      assertThat(German.address(rewrite.text(), wanted).text()).isEqualTo(rewrite.text());
    }
    assertThat((double) misses.size() / pairs.size())
        .as("misses:%n%s", String.join("\n", misses))
        .isLessThanOrEqualTo(1 - EXACT);
  }

  private static List<String[]> pairs() throws IOException {
    try (InputStream file = AddressPairsTest.class.getResourceAsStream("pairs.tsv")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> line.split("\t")).toList();
    }
  }
}

package dev.tonewright.german.address;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.german.German;
import dev.tonewright.request.RewriteRequest.Address;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A hundred support replies, each written in both forms of address by hand. */
class SupportRepliesTest {

  /** Of a hundred replies. */
  private static final int MOST_MISSES = 3;

  private static List<String[]> replies() throws IOException {
    try (InputStream in = SupportRepliesTest.class.getResourceAsStream("replies.tsv")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().map(line -> line.split("\t")).toList();
    }
  }

  private static List<String> misses(int from, Address address) throws IOException {
    List<String> misses = new ArrayList<>();
    for (String[] reply : replies()) {
      String got = German.address(reply[from], address).text();
      if (!got.equals(reply[1 - from])) {
        misses.add(got);
      }
    }
    return misses;
  }

  @Test
  void formalRepliesBecomeInformal() throws IOException {
    assertThat(misses(0, Address.INFORMAL)).hasSizeLessThanOrEqualTo(MOST_MISSES);
  }

  @Test
  void informalRepliesBecomeFormal() throws IOException {
    assertThat(misses(1, Address.FORMAL)).hasSizeLessThanOrEqualTo(MOST_MISSES);
  }

  @Test
  void repliesInTheRightFormStay() throws IOException {
    for (String[] reply : replies()) {
      assertThat(German.address(reply[0], Address.FORMAL).text()).isEqualTo(reply[0]);
      assertThat(German.address(reply[1], Address.INFORMAL).text()).isEqualTo(reply[1]);
    }
  }
}

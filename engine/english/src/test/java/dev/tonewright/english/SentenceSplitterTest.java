package dev.tonewright.english;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.parse.Boundary;
import dev.tonewright.parse.ParsedText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SentenceSplitterTest {

  /** Rows of {@code splits.txt}: a name, then the text with its boundaries marked. */
  static Stream<Arguments> rows() throws IOException {
    try (InputStream file = SentenceSplitterTest.class.getResourceAsStream("/splits.txt")) {
      String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
      List<String> lines =
          text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
      return lines.stream()
          .map(line -> line.split(" => ", 2))
          .map(row -> Arguments.of(row[0], row[1].replace("\\n", "\n")));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void splitsWhereMarked(String name, String marked) {
    List<String> expected = Arrays.stream(marked.split("\u2016")).map(String::strip).toList();
    ParsedText parsed = English.PARSER.parse(marked.replace("\u2016", ""));
    assertThat(parsed.sentences().stream().map(s -> s.sentence().text()).toList())
        .isEqualTo(expected);
  }

  @Test
  void tellsWhatPartsSentences() {
    ParsedText parsed =
        English.PARSER.parse(
            "Hi Sam, thanks for waiting \ud83d\ude0a Please do this: 1 Go to Settings. 2 Tap it"
                + "\nBest wishes");
    assertThat(parsed.sentences().stream().map(ParsedText.Placed::boundary).toList())
        .containsExactly(
            Boundary.SALUTATION,
            Boundary.MISSING_STOP,
            Boundary.LIST_ITEM,
            Boundary.LIST_ITEM,
            Boundary.LINE_BREAK,
            Boundary.END);
    assertThat(parsed.sentences().stream().map(ParsedText.Placed::terminated).toList())
        .containsExactly(false, false, false, true, false, false);
  }

  @Test
  void countsAStopBeforeClosersAndEmoji() {
    ParsedText parsed = English.PARSER.parse("(It is done.) \ud83d\ude0a We are \"happy!\"");
    assertThat(parsed.sentences()).allMatch(ParsedText.Placed::terminated).hasSize(2);
  }
}

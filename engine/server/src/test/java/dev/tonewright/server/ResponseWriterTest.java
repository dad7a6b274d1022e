package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonewright.request.Measurement;
import dev.tonewright.request.Rewrite;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Notice;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import dev.tonewright.text.Tone;
import dev.tonewright.v1.RewriteRequest.Offsets;
import dev.tonewright.v1.RewriteResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ResponseWriterTest {

  /** One unit per character in "a", two or more in "é", "😀" and the family joined by U+200D. */
  private static final String DRAFT = "😀 é we cant 👨‍👩‍👧 help 👍🏽 thanks";

  private static final String BEFORE = "cant";
  private static final String AFTER = "can't 🙂";

  @ParameterizedTest
  @EnumSource(
      value = Offsets.class,
      names = {"UTF16", "UTF8", "CODE_POINTS"})
  void everyOffsetIsInTheUnitAskedFor(Offsets unit) {
    int at = DRAFT.indexOf(BEFORE);
    int last = DRAFT.indexOf("thanks");
    Rewrite rewrite = rewrite(at, last);
    RewriteResponse response = ResponseWriter.write("", DRAFT, unit, rewrite);

    var change = response.getEdits(0).getChanges(0);
    assertThat(slice(DRAFT, change.getStart(), change.getEnd(), unit)).isEqualTo(BEFORE);
    var notice = response.getNotices(0);
    assertThat(slice(DRAFT, notice.getStart(), notice.getEnd(), unit)).isEqualTo("thanks");
    assertThat(response.getNotices(1).hasStart()).isFalse();
    var segment = response.getSegments(1);
    assertThat(slice(rewrite.text(), segment.getStart(), segment.getEnd(), unit))
        .isEqualTo(segment.getText());

    var evidence =
        ResponseWriter.write(
                "",
                DRAFT,
                unit,
                new Measurement(
                    Tone.NEUTRAL,
                    List.of(
                        new Measurement.Evidence(
                            Dial.WARMTH, "a", new Span(last, DRAFT.length()), 2))))
            .getEvidence(0);
    assertThat(slice(DRAFT, evidence.getStart(), evidence.getEnd(), unit)).isEqualTo("thanks");
  }

  private static Rewrite rewrite(int at, int last) {
    String text = DRAFT.replace(BEFORE, AFTER);
    int cut = text.indexOf(" help");
    Rewrite.Reading reading = new Rewrite.Reading(Tone.NEUTRAL, new Rewrite.Counts(5, 1, 20, 20));
    return new Rewrite(
        text,
        List.of(
            Edit.of(
                new Step("a", Dimension.CORRECTNESS, "A."),
                List.of(TextChange.of(DRAFT, at, at + BEFORE.length(), AFTER)))),
        List.of(segment(text, 0, cut), segment(text, cut, text.length())),
        reading,
        reading,
        new Rewrite.Target(
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            10,
            OptionalInt.empty(),
            "CODE_POINTS"),
        Map.of(),
        List.of(
            Notice.at("B", Notice.Severity.INFO, "B.", new Span(last, DRAFT.length())),
            Notice.whole("C", Notice.Severity.ERROR, "C.")),
        "revision",
        "version");
  }

  private static Rewrite.Segment segment(String text, int start, int end) {
    return new Rewrite.Segment(text.substring(start, end), start, end, 1, Optional.empty());
  }

  /** What a caller who counts in {@code unit} sees between two offsets. */
  private static String slice(String text, int start, int end, Offsets unit) {
    return switch (unit) {
      case UTF8 -> {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        yield new String(bytes, start, end - start, StandardCharsets.UTF_8);
      }
      case CODE_POINTS -> new String(text.codePoints().toArray(), start, end - start);
      default -> text.substring(start, end);
    };
  }
}

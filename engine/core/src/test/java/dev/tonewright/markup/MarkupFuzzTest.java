package dev.tonewright.markup;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.tonewright.plan.EditScript;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.Edit;
import dev.tonewright.text.Markup;
import dev.tonewright.text.Span;
import dev.tonewright.text.Step;
import dev.tonewright.text.TextChange;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/** The Markdown and HTML readers: any source has its words, and an edit of them stays words. */
class MarkupFuzzTest {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Far above what a source takes, instrumented and on a busy machine. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private static final int MOST = 2_000;

  private static final Step STEP =
      new Step("test.edit", Dimension.CLARITY, "As the test wants it.");

  /** What edits write: words, and what would be notation if it were left as it is. */
  private static final List<String> WRITTEN =
      List.of(
          "", "word", "two words", "a < b & c", "<b>", "*so*", "&amp;", "- a\n", "\n\n", "[a](b)");

  /**
   * The first three bytes choose the notation and what is written, and where it is written; the
   * rest is the source.
   */
  @FuzzTest(maxDuration = "10m")
  void read(byte[] input) {
    if (input.length < 4) {
      return;
    }
    int choice = input[0] & 0xff;
    int place = (input[1] & 0xff) << 8 | input[2] & 0xff;
    String source = new String(input, 3, Math.min(input.length - 3, MOST), StandardCharsets.UTF_8);
    long begun = THREADS.getCurrentThreadCpuTime();
    Draft draft = MarkupReader.read(source, choice % 2 == 0 ? Markup.MARKDOWN : Markup.HTML);
    holdsTogether(draft);
    write(draft, WRITTEN.get(choice / 2 % WRITTEN.size()), place);
    assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun)).isLessThan(SOON);
  }

  private static void holdsTogether(Draft draft) {
    int length = draft.text().length();
    int end = 0;
    for (Span span : draft.opaque()) {
      assertThat(span.start()).isGreaterThanOrEqualTo(end);
      assertThat(span.isEmpty()).isFalse();
      end = span.end();
    }
    assertThat(end).isLessThanOrEqualTo(length);
    assertThat(draft.seams()).isSorted().allSatisfy(at -> assertThat(at).isBetween(0, length));
    for (int at = 0; at < length; at++) {
      Span place = draft.toSource(new Span(at, at + 1));
      assertThat(place.end()).isLessThanOrEqualTo(draft.source().length());
    }
    assertThat(draft.fragment(new Span(0, length), "", "")).isEqualTo(draft.source());
  }

  /** Where an edit is written, its source says what its words say, and nothing else. */
  private static void write(Draft draft, String words, int place) {
    String text = draft.text();
    int start = place / 8 % (text.length() + 1);
    int end = Math.min(text.length(), start + place % 8);
    TextChange change = TextChange.of(text, start, end, words);
    for (Draft.Pair pair : draft.inSource(List.of(Edit.of(STEP, List.of(change))))) {
      String written = EditScript.apply(draft.source(), List.of(pair.source()));
      String meant = EditScript.apply(text, List.of(pair.text()));
      assertThat(plain(draft.again(written).text())).isEqualTo(plain(meant));
    }
  }

  /** White space is the notation's: lines of a source may be joined. */
  private static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0]+", " ").strip();
  }
}

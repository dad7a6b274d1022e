package dev.tonewright.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.rpc.Code;
import dev.tonewright.profile.ProfileStore;
import dev.tonewright.v1.Notice;
import dev.tonewright.v1.RewriteRequest;
import dev.tonewright.v1.RewriteRequest.Offsets;
import dev.tonewright.v1.RewriteResponse;
import dev.tonewright.v1.TextChange;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What holds for the answer to any request at all. */
final class FuzzedCalls {

  /** How a request may be refused; everything else is a fault of ours. */
  private static final Set<Code> REFUSALS =
      EnumSet.of(Code.INVALID_ARGUMENT, Code.NOT_FOUND, Code.UNIMPLEMENTED);

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Far above what a short draft takes, instrumented and on a busy machine. */
  private static final Duration SOON = Duration.ofSeconds(10);

  private static final int MOST = 500;

  private static final ToneCalls CALLS =
      new ToneCalls(SharedEngine.get(), ProfileStore.bundled(), Set.of("en"), new Limits(MOST));

  private FuzzedCalls() {}

  /** Sends a request, and sends its answer again. */
  static void check(RewriteRequest request) {
    RewriteResponse first = answer(request);
    if (first.hasError()) {
      return;
    }
    assertThat(replayed(request, first)).isEqualTo(first.getText());
    if (settles(request)) {
      RewriteResponse again = answer(request.toBuilder().setText(first.getText()).build());
      if (!again.hasError()) {
        assertThat(again.getText()).isEqualTo(first.getText());
      }
    }
  }

  /** Buttons move from where a draft stands; what agents took out would be offered again. */
  private static boolean settles(RewriteRequest request) {
    return !request.hasAdjustment()
        && request.getWithholdCount() == 0
        && request.getRefusedCount() == 0;
  }

  private static RewriteResponse answer(RewriteRequest request) {
    long begun = THREADS.getCurrentThreadCpuTime();
    RewriteResponse response = CALLS.rewriteOrError(request);
    assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun)).isLessThan(SOON);
    if (response.hasError()) {
      assertThat(Code.forNumber(response.getError().getCode())).isIn(REFUSALS);
    }
    assertThat(response.getNoticesList()).noneMatch(FuzzedCalls::ofAFault);
    return response;
  }

  /** A rule that throws costs its edits alone, and is a fault all the same. */
  private static boolean ofAFault(Notice notice) {
    return notice.getCode().equals("EDIT_WITHHELD") && notice.getMessage().startsWith("Rule ");
  }

  /** The draft with the edits applied, each in the unit that the request counts in. */
  private static String replayed(RewriteRequest request, RewriteResponse response) {
    List<TextChange> changes =
        response.getEditsList().stream()
            .flatMap(edit -> edit.getChangesList().stream())
            .sorted(Comparator.comparing(TextChange::getStart).thenComparing(TextChange::getEnd))
            .toList();
    String draft = request.getText();
    StringBuilder out = new StringBuilder();
    int at = 0;
    for (TextChange change : changes) {
      int start = utf16(draft, change.getStart(), request.getOffsets());
      int end = utf16(draft, change.getEnd(), request.getOffsets());
      assertThat(start).isGreaterThanOrEqualTo(at);
      assertThat(draft.substring(start, end)).isEqualTo(change.getBefore());
      out.append(draft, at, start).append(change.getAfter());
      at = end;
    }
    return out.append(draft.substring(at)).toString();
  }

  private static int utf16(String text, int offset, Offsets unit) {
    return switch (unit) {
      case CODE_POINTS -> text.offsetByCodePoints(0, offset);
      case UTF8 -> {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        yield new String(bytes, 0, offset, StandardCharsets.UTF_8).length();
      }
      default -> offset;
    };
  }
}

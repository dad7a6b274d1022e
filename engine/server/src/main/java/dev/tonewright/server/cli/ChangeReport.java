package dev.tonewright.server.cli;

import dev.tonewright.v1.Edit;
import dev.tonewright.v1.Notice;
import dev.tonewright.v1.RewriteResponse;
import dev.tonewright.v1.TextChange;
import java.io.PrintStream;

/** The changes of a rewrite and their reasons, in colour, for a person at a terminal. */
final class ChangeReport {

  private static final String RED = "\u001b[31m";
  private static final String GREEN = "\u001b[32m";
  private static final String YELLOW = "\u001b[33m";
  private static final String FAINT = "\u001b[2m";
  private static final String PLAIN = "\u001b[0m";

  /** Characters of the draft shown around a change. */
  private static final int CONTEXT = 24;

  private final PrintStream out;

  ChangeReport(PrintStream out) {
    this.out = out;
  }

  void print(String draft, RewriteResponse response) {
    out.println();
    for (Edit edit : response.getEditsList()) {
      for (TextChange change : edit.getChangesList()) {
        out.println(shown(draft, change));
      }
      out.println(
          "    " + visible(edit.getExplanation()) + FAINT + "  " + edit.getRuleId() + PLAIN);
    }
    for (Notice notice : response.getNoticesList()) {
      out.println(YELLOW + notice.getCode() + PLAIN + "  " + visible(notice.getMessage()));
    }
    if (response.getEditsCount() == 0) {
      out.println(FAINT + "nothing to change" + PLAIN);
    }
  }

  private static String shown(String draft, TextChange change) {
    int from = wordStart(draft, Math.max(0, change.getStart() - CONTEXT), change.getStart());
    int to = wordEnd(draft, Math.min(draft.length(), change.getEnd() + CONTEXT), change.getEnd());
    String removed =
        change.getBefore().isEmpty() ? "" : RED + "-" + visible(change.getBefore()) + "-" + PLAIN;
    String added =
        change.getAfter().isEmpty() ? "" : GREEN + "+" + visible(change.getAfter()) + "+" + PLAIN;
    return "  "
        + FAINT
        + visible(draft.substring(from, change.getStart()))
        + PLAIN
        + removed
        + added
        + FAINT
        + visible(draft.substring(change.getEnd(), to))
        + PLAIN;
  }

  private static int wordStart(String draft, int from, int stop) {
    int at = from;
    while (at > 0 && at < stop && !Character.isWhitespace(draft.charAt(at - 1))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String draft, int to, int stop) {
    int at = to;
    while (at < draft.length() && at > stop && !Character.isWhitespace(draft.charAt(at))) {
      at--;
    }
    return at;
  }

  /** Line ends as a sign; other control characters, which could drive the terminal, as a box. */
  private static String visible(String text) {
    return text.replace("\r\n", "⏎").replace('\n', '⏎').replaceAll("\\p{Cc}", "□");
  }
}

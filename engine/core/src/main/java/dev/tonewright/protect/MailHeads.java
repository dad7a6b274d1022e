package dev.tonewright.protect;

import dev.tonewright.language.ProtectionCues;
import dev.tonewright.language.ProtectionCues.Cue;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds where the mail begins that a reply stands above: the lines that a mail program heads it
 * with, or the line above which a help desk asks to reply. Safe for use by many threads.
 */
public final class MailHeads {

  /** Code units; it bounds what the expressions of a head can cost. */
  private static final int LONGEST_HEAD = 300;

  /** Lines of a head: "From: …", "Sent: …", "To: …", "Subject: …". */
  private static final int MOST_LINES = 4;

  /** "Sent: …", "*To:* …". */
  private static final Pattern LABELLED = Pattern.compile("[*]?\\p{L}[\\p{L} -]{0,20}:.*");

  /** A sentence's end, which the dot of "a.m." is not. */
  private static final Pattern FINISHED = Pattern.compile(".*(?:[!?]|(?<!\\.\\p{L})\\.)");

  private final List<Pattern> heads;
  private final List<Pattern> replyLines;

  private MailHeads(List<Pattern> heads, List<Pattern> replyLines) {
    this.heads = heads;
    this.replyLines = replyLines;
  }

  /** The heads that a language knows. */
  public static MailHeads of(ProtectionCues cues) {
    return new MailHeads(patterns(cues.of(Cue.QUOTED_MAIL)), patterns(cues.of(Cue.REPLY_ABOVE)));
  }

  private static List<Pattern> patterns(Set<String> expressions) {
    return expressions.stream()
        .sorted()
        .map(head -> Pattern.compile(head, Pattern.UNIX_LINES))
        .toList();
  }

  /** Code unit at which the first line of the first head begins; empty where there is none. */
  public OptionalInt find(String text) {
    boolean above = false;
    for (int start = 0; start < text.length(); ) {
      int newline = text.indexOf('\n', start);
      int end = newline < 0 ? text.length() : newline;
      String line = text.substring(start, end).strip();
      // With nothing above it the line stands over the reply itself.
      if (above && any(replyLines, line) || heads(text, line, end)) {
        return OptionalInt.of(start);
      }
      above |= !line.isEmpty();
      start = end + 1;
    }
    return OptionalInt.empty();
  }

  private boolean heads(String text, String line, int lineEnd) {
    if (line.isEmpty() || line.startsWith(">")) {
      return false;
    }
    String joined = line;
    String last = line;
    int end = lineEnd;
    int lines = 1;
    while (joined.length() <= LONGEST_HEAD) {
      if (any(heads, joined)) {
        return true;
      }
      if (lines == MOST_LINES || end >= text.length()) {
        return false;
      }
      int newline = text.indexOf('\n', end + 1);
      int next = newline < 0 ? text.length() : newline;
      String follows = text.substring(end + 1, Math.min(next, end + 1 + LONGEST_HEAD)).strip();
      boolean over = follows.isEmpty() || FINISHED.matcher(last).matches();
      // Between labelled lines some programs leave lines empty, and a subject may be a sentence.
      if (over && !LABELLED.matcher(last).matches()) {
        return false;
      }
      if (!follows.isEmpty()) {
        joined += " " + follows;
        last = follows;
        lines++;
      }
      end = next;
    }
    return false;
  }

  private static boolean any(List<Pattern> patterns, String line) {
    return line.length() <= LONGEST_HEAD
        && patterns.stream().anyMatch(pattern -> pattern.matcher(line).matches());
  }
}

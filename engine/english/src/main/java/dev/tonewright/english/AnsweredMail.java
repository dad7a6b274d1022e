package dev.tonewright.english;

import dev.tonewright.protect.MailHeads;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail that a reply answers, as a program sets it below, which says what it likes. */
final class AnsweredMail {

  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^>");

  private static final MailHeads HEADS = MailHeads.of(EnglishProtection.cues(word -> false));

  private AnsweredMail() {}

  /** Where the first line of its head begins; the text's length where it has none. */
  static int head(String text) {
    return HEADS.find(text).orElse(text.length());
  }

  /**
   * Where it begins at an offset or behind it, quoted lines too; the text's length if nowhere.
   *
   * @param head the text's {@link #head}
   */
  static int start(String text, int from, int head) {
    Matcher line = QUOTED_LINE.matcher(text).region(from, text.length());
    int quoted = line.find() ? line.start() : text.length();
    return Math.min(quoted, Math.max(from, head));
  }
}

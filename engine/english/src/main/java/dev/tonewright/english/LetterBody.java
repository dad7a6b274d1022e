package dev.tonewright.english;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a letter is the reply itself, and not the mail that it answers. */
final class LetterBody {

  /** What stands below the reply: the customer's mail, a device's line, a postscript. */
  private static final Pattern QUOTED =
      Pattern.compile(
          ("(?m)^(?:(?<mail>>)|" + FooterNotice.BEGIN)
              + ("|" + FooterNotice.ASIDE)
              + ("|" + FooterNotice.RULE + ")"));

  private LetterBody() {}

  /**
   * Where the reply ends and the mail below it begins; a quotation that it goes on after is its
   * own.
   */
  static int end(String text) {
    Matcher quoted = QUOTED.matcher(text);
    int first = text.length() - text.stripLeading().length();
    int last = text.stripTrailing().length();
    int head = AnsweredMail.head(text);
    int from = 0;
    while (quoted.find(from) && quoted.start() < head) {
      if (quoted.group("mail") == null && !FooterNotice.standsLast(text, quoted.start(), head)) {
        from = quoted.end();
        continue;
      }
      int end = quotedEnd(text, quoted.start());
      boolean goesOn = end < last;
      if (!goesOn && first < quoted.start()) {
        return quoted.start();
      }
      from = goesOn ? end : text.length();
    }
    return first < head ? head : text.length();
  }

  /**
   * Where the quoted lines that begin at an offset end; the text's end for all but quoted lines.
   */
  private static int quotedEnd(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == '>') {
      int newline = text.indexOf('\n', at);
      at = newline < 0 ? text.length() : Anatomy.behindSpace(text, newline + 1);
    }
    return at == start ? text.length() : at;
  }
}

package dev.tonewright.english;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a letter is the reply itself, and not the mail that it answers. */
final class LetterBody {

  /** How a paragraph begins that a mail program sets below a reply. */
  static final String NOTICE =
      "(?i:(?:this|the contents? of this|the information (?:contained |transmitted )?(?:in|with|by) this)"
          + " (?:e-?mail|message|communication|transmission)\\b.{0,80}\\b(?:confidential|intended|privileged)"
          + "|confidentiality(?: notice)?:|(?:legal )?disclaimer:|legal notice:"
          + "|if you (?:are|aren['’]t) (?:not )?the (?:intended|named|correct) (?:recipient|addressee)"
          + "|if you (?:have )?received? this (?:e-?mail|message|communication) in error"
          + "|(?:please )?(?:consider|think of) the environment|think before you print"
          + "|registered (?:in (?:england|scotland|ireland|wales)|office)\\b"
          + "|\\p{L}[\\p{L}&.,' ]{1,60} is (?:a company )?registered in (?:england|scotland|ireland|wales)"
          + "|company (?:registration )?(?:no\\.?|number):? ?\\d"
          + "|(?:©|\\(c\\)|copyright ©?) ?\\d{4})"
          + "|Sent (?:from|via) (?:my|Mail|Outlook|Yahoo|Gmail|Proton|\\p{Lu})|Get Outlook for ";

  /** What stands below the reply: the customer's mail, a device's line, a postscript. */
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?m)^(?:>|On .{4,80} wrote:|-{2,}\\s*Original Message|From: .*\\n(?:Sent|To|Date|Subject): "
              + ("|" + NOTICE)
              + "|(?i:how (?:did|am|are) (?:i|we)\\b.{0,80}\\b(?:rate|survey|feedback|review)\\b)"
              + "|-- ?$|(?i:p\\.? ?s\\.?)[ :,.–-])");

  private LetterBody() {}

  /**
   * Where the reply ends and the mail below it begins; a quotation that it goes on after is its
   * own.
   */
  static int end(String text) {
    Matcher quoted = QUOTED.matcher(text);
    int first = text.length() - text.stripLeading().length();
    int last = text.stripTrailing().length();
    int from = 0;
    while (quoted.find(from)) {
      int end = quotedEnd(text, quoted.start());
      boolean goesOn = end < last;
      if (!goesOn && first < quoted.start()) {
        return quoted.start();
      }
      from = goesOn ? end : text.length();
    }
    return text.length();
  }

  /**
   * Where the quoted lines that begin at an offset end; the text's end for all but quoted lines.
   */
  private static int quotedEnd(String text, int start) {
    int at = start;
    while (at < text.length() && text.charAt(at) == '>') {
      int newline = text.indexOf('\n', at);
      at = newline < 0 ? text.length() : newline + 1;
      while (at < text.length() && Anatomy.isSpace(text.charAt(at))) {
        at++;
      }
    }
    return at == start ? text.length() : at;
  }
}

package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a mail program sets below a reply: a notice of confidentiality, a company's particulars, a
 * device's line. A paragraph that only begins like one is the reply's own.
 */
final class FooterNotice {

  private static final String MAIL = "(?:e-?mail|message|communication|transmission)";

  private static final String NATIONS = "(?:england|scotland|ireland|wales)";

  /** Within a paragraph, whose lines may be broken. */
  private static final String WITHIN = "(?:.|\\n(?!\\h*\\n)){0,160}?\\b";

  /** Below which a signature stands. */
  static final String RULE = "-- ?$";

  /** How a paragraph begins that no reply says of itself. */
  private static final String LEGAL =
      "(?i:(?:this|the contents? of this|the information (?:contained |transmitted )?(?:in|with|by) this) "
          + (MAIL + "\\b" + WITHIN)
          + "(?:confidential|privileged|intended (?:(?:solely|only|exclusively|strictly) for"
          + "|for the (?:(?:sole|exclusive|private) )?(?:use|addressee|recipient|named|intended)))\\b"
          + "|confidentiality(?: notice)?:|(?:legal )?disclaimer:|legal notice:"
          + "|if you (?:are|aren['’]t) (?:not )?the (?:intended|named|correct) (?:recipient|addressee)\\b"
          + (WITHIN + "(?:delete|destroy|notify the sender|prohibited|disclos|copy|distribut)")
          + ("|if you (?:have )?received? this " + MAIL + " in error\\b")
          + (WITHIN + "(?:delete|destroy|(?:notify|inform|contact) the sender)\\b")
          + "|(?:please )?(?:consider|think of) the environment (?:before|when)\\b.{0,20}\\bprint"
          + "|think before you print"
          + ("|registered (?:in " + NATIONS + "\\b.{0,40}\\d|office(?::| address| \\d))")
          + "|\\p{L}[\\p{L}&.,' ]{1,60} is (?:a (?:private |limited )*company )registered in "
          + (NATIONS + "|\\p{L}[\\p{L}&.,' ]{1,60}\\b(?:ltd|limited|plc|llp)\\.? is registered in ")
          + (NATIONS + "|company (?:registration )?(?:no\\.?|number):? ?\\d{4,12}(?=[.,;|)]|\\h*$)")
          + "|(?:©|copyright (?:©|\\(c\\))?) ?\\d{4})";

  /** A line that says from what a mail was sent, and no more. */
  private static final String DEVICE =
      "(?:Sent (?:from|via) (?:my (?:[\\p{L}\\d+-]+ ){0,3}(?i:iphone|ipad|ipod|phone|mobile|cell|device|tablet"
          + "|smartphone|galaxy|samsung|android|pixel|huawei|xiaomi|oneplus|nokia|xperia|motorola|blackberry|laptop"
          + "|macbook|mac|watch)\\b(?: [\\p{L}\\d+-]+){0,4}"
          + "|(?:Mail|Outlook|Yahoo(?: Mail)?|Gmail|Proton ?Mail|AOL(?: Mail)?|Samsung(?: Mobile| Galaxy)|BlackBerry"
          + "|iPhone|iPad|Android)(?: (?:Mobile|mobile|smartphone|app)| (?:for|on) [\\p{L}\\d ]{2,20})?)"
          + "|Get Outlook for (?:iOS|Android|Mac|Windows))"
          + "(?:\\h*<\\S{1,80}>)?(?:[.,;–-]? ?(?i:(?:so )?(?:please )?(?:excuse|pardon|forgive)) [^.!?\\n]{1,60})?"
          + "[.!]?\\h*$";

  /** A mark by which a help desk knows the thread: "[ref:_00D.500:ref]". */
  private static final String THREAD = "\\[?ref:[!_]\\S{3,80}:ref\\]?\\h*$";

  private static final String LINE = "(?:" + DEVICE + "|" + THREAD + ")";

  /** How such a paragraph or line begins, in a pattern in which $ ends a line. */
  static final String BEGIN = "(?:" + LEGAL + "|" + LINE + ")";

  /** How a postscript begins, or a question what the reader thinks of the service. */
  static final String ASIDE =
      "(?i:how (?:did|am|are) (?:i|we)\\b.{0,80}\\b(?:rate|survey|feedback|review)\\b"
          + "|p\\.? ?s\\.?[ :,.–-])";

  private static final Pattern ASIDES = Pattern.compile(ASIDE);

  private static final Pattern DEVICE_LINE = Pattern.compile(DEVICE);

  private static final Pattern MACHINE_LINE = Pattern.compile(LINE, Pattern.MULTILINE);

  private static final Pattern DELIMITER = Pattern.compile(RULE, Pattern.MULTILINE);

  private static final Pattern CLOSING =
      Pattern.compile(ClosingFormulas.LINE + "|^\\h*+" + ClosingFormulas.SURE + "\\h*+[,.!]");

  /** What every sentence of a notice has one of. */
  private static final Pattern TERM =
      Pattern.compile(
          "(?i)\\b(?:confidential|privileg|intended|recipient|addressee|sender\\b|disclos|dissemin|distribut"
              + "|unauthori[sz]ed|prohibited|unlawful|liab|virus|malware|cop(?:y|ied|ies|ying)\\b|print|registered (?:in"
              + "|office|no|number|company)|registration no|(?:ltd|plc|llp|vat)\\b|disclaimer|legal notice|©|copyright"
              + "|rights reserved|views\\b|opinions\\b|monitored|in error\\b|company (?:registration )?n)|©");

  /** What a reply says to its reader and a notice does not. */
  private static final Pattern TALK =
      Pattern.compile(
          "(?i)\\b(?:(?-i:I)\\b|we\\b(?! (?:do not|don['’]t|can ?not|can['’]t|accept|reserve|may|will not|are not)\\b)"
              + "|your\\b(?! (?:system|computer|inbox|mailbox|files|records|device|co-?operation))"
              + "|(?:gonna|ur|u|pls|plz|lmk|asap|thanks|sorry)\\b|let (?:me|us) know)");

  private static final Pattern STOP =
      Pattern.compile("(?i)(?<!\\b(?:no|nr|reg|tel|co|ltd|inc))[.!?][\\s\\h]+");

  private static final Pattern BLANK = Pattern.compile("\\n\\h*\\n");

  private static final Pattern SPACE = Pattern.compile("(?:[\\s\\h]|(?m:^[-_=*]{3,40}\\h*$))++");

  /** Code units of all that a mail program sets below a reply. */
  private static final int LONGEST = 4_000;

  private FooterNotice() {}

  /**
   * Whether a notice, a device's line, a postscript or a signature's rule that stands at an offset
   * has nothing below it but its own kind and the mail that is answered.
   *
   * @param head where that mail's head begins, as {@link AnsweredMail} finds it in the text
   */
  static boolean standsLast(String text, int start, int head) {
    int window = Math.min(text.length(), start + LONGEST);
    int end = Math.min(window, AnsweredMail.start(text, start, head));
    if (end == window && window < text.length()) {
      return false;
    }
    String below = text.substring(start, end);
    if (CLOSING.matcher(below).find()) {
      return false;
    }
    if (DELIMITER.matcher(below).lookingAt()) {
      return below
          .lines()
          .noneMatch(l -> Expressions.match(l, ".*[.!?]\\h*") && TALK.matcher(l).find());
    }
    return ASIDES.matcher(below).lookingAt() || isNotice(below);
  }

  /**
   * Whether what stands below a reply says who wrote it or on what, and nothing else: a device's
   * line, or a signature's rule with a name and titles.
   */
  static boolean signs(String below) {
    String lines = below.strip();
    Matcher rule = DELIMITER.matcher(lines);
    if (rule.lookingAt()) {
      String signature = lines.substring(rule.end()).strip();
      return !signature.isEmpty() && Signature.isPlain(signature);
    }
    return DEVICE_LINE.matcher(lines).matches();
  }

  private static boolean isNotice(String below) {
    int at = 0;
    Matcher space = SPACE.matcher(below);
    Matcher device = MACHINE_LINE.matcher(below);
    Matcher rule = DELIMITER.matcher(below);
    Matcher blank = BLANK.matcher(below);
    while (at < below.length()) {
      if (space.region(at, below.length()).lookingAt()) {
        at = space.end();
      } else if (device.region(at, below.length()).lookingAt()) {
        at = device.end();
      } else if (rule.region(at, below.length()).lookingAt()) {
        return standsLast(below, at, AnsweredMail.head(below));
      } else {
        int end = blank.find(at) ? blank.start() : below.length();
        if (!isLegal(below.substring(at, end))) {
          return false;
        }
        at = end;
      }
    }
    return true;
  }

  private static boolean isLegal(String paragraph) {
    return !TALK.matcher(paragraph).find()
        && Arrays.stream(STOP.split(paragraph)).allMatch(s -> TERM.matcher(s).find());
  }
}

package dev.tonewright.english;

import dev.tonewright.parse.ParsedText;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is too little to make a letter of, and where its parts begin. */
final class Anatomy {

  /** A part of a thread that breaks off. */
  private static final Pattern BROKEN_OFF =
      Pattern.compile(
          "(?i)(?:\\b(?:and|or|the|an|your|my|our|but|because)|(?<![.!?]),"
              + "|\\b(?:below|following|follows|steps|instructions|here)\\s?:)\\s*+$");

  /** Code units that {@link #BROKEN_OFF} needs before white space, and some more. */
  private static final int LONGEST_BREAK = 40;

  /** "Kind regards,": the name is set below it by the help desk. */
  private static final Pattern CLOSED =
      Pattern.compile(
          ("(?:(?:[.!?…][\\s\\h]++|\\n\\h*+)" + ClosingFormulas.SURE)
              + ("|\\n\\h*+" + ClosingFormulas.ANY + "),\\s*+$"));

  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+){0,40}");

  /** An answer of fewer words stands alone: "Yes.", a bare order number. */
  private static final int LEAST_WORDS = 3;

  private static final Pattern CONTINUES =
      Pattern.compile(
          "\\s*(?:@\\w+\\s+)*\\(?(?:[2-9]/[2-9]|cont(?:'d|inued|\\.)).*", Pattern.DOTALL);

  /** The mark of a thread's last part, with what a letter sets below it. */
  private static final Pattern LAST_PART =
      Pattern.compile(
          "(?:^|[\\s.!?’\"”])\\(?([2-9])/\\1\\)?(?=[\\s,]*(?:$|\\n|[\\^*/-]\\s?\\p{L}))");

  /** The rest of a sentence of the part before. */
  private static final Pattern OPENS_SMALL = Pattern.compile("\\s*(?:@\\w+\\s+)*\\p{Ll}");

  private static final Pattern CONTINUED =
      Pattern.compile(
          "(?:^|[\\s.!?’\"”])\\(?([1-8])/([2-9])\\)?(?:[\\s,]+[\\^*/-]\\s?\\p{L}{1,15})?\\s*$");

  private Anatomy() {}

  /** Whether a character is white space, no-break spaces too. */
  static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Where the white space before an offset begins. */
  static int beforeSpace(String text, int offset) {
    int at = offset;
    while (at > 0 && isSpace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the white space behind an offset ends. */
  static int behindSpace(String text, int offset) {
    int at = offset;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** A stretch replaced; what stands behind it begins with a capital, unless it is protected. */
  static TextChange begun(RuleContext context, int from, int to, String by) {
    String text = context.text();
    int end = to + Character.charCount(text.codePointAt(to));
    String first = text.substring(to, end);
    boolean small = Character.isLowerCase(first.codePointAt(0)) && context.free(new Span(to, end));
    return small
        ? TextChange.of(text, from, end, by + first.toUpperCase(Locale.ROOT))
        : TextChange.of(text, from, to, by);
  }

  /** Whether a text has too few words for a greeting and a closing. */
  static boolean brief(String text) {
    return WORD.matcher(text).results().limit(LEAST_WORDS).count() < LEAST_WORDS;
  }

  /** Whether most words are none of English: a letter of another language gets no English frame. */
  static boolean foreign(ParsedText text, EnglishWordForms forms) {
    int words = 0;
    int known = 0;
    for (Placed placed : text.sentences()) {
      Sentence s = placed.sentence();
      for (int t = 0; t < s.size(); t++) {
        boolean letters = s.word(t).codePoints().allMatch(Character::isLetter);
        if (s.kind(t) == TokenKind.WORD && letters && s.word(t).length() > 1) {
          words++;
          known += forms.knownLower(s.lower(t)) ? 1 : 0;
        }
      }
    }
    return words > 2 && known * 2 < words;
  }

  /** Whether a text is a later part of a thread: "2/2 …". */
  static boolean isContinued(String text) {
    boolean last = text.indexOf('/') >= 0 && LAST_PART.matcher(text).find();
    return last && OPENS_SMALL.matcher(text).lookingAt() || CONTINUES.matcher(text).matches();
  }

  /** Whether a text ends where it announces more: "… the steps below:". */
  static boolean breaksOff(String text) {
    int from = Math.max(0, beforeSpace(text, text.length()) - LONGEST_BREAK);
    return BROKEN_OFF.matcher(text).region(from, text.length()).useTransparentBounds(true).find()
        && !CLOSED.matcher(text).find();
  }

  /** Whether a later part of a thread follows: "… 1/2". */
  static boolean goesOn(String text) {
    if (breaksOff(text)) {
      return true;
    }
    Matcher mark = CONTINUED.matcher(text);
    return text.indexOf('/') >= 0 && mark.find() && mark.group(1).compareTo(mark.group(2)) < 0;
  }
}

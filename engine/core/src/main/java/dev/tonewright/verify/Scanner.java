package dev.tonewright.verify;

import dev.tonewright.language.VerifierLexicon;
import dev.tonewright.verify.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cuts plain text into words, figures, verbatim matter and sentence ends. Linear in the text. */
final class Scanner {

  private static final int LONGEST_QUOTATION = 300;
  private static final int LONGEST_CHUNK = 400;
  private static final String ENDS = ".!?;:…\n";
  private static final String CLOSERS = ".,;:!?)]}\"'”’…>";
  private static final Pattern EMOTICON = Pattern.compile("[:;=][DPp](?=[\\s.!?,]|$)");

  private static final String SIGNS = "$€£¥₹%+=@&°*#~^|\\<>";

  private final VerifierLexicon lexicon;
  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private boolean glued;

  private Scanner(VerifierLexicon lexicon, String text) {
    this.lexicon = lexicon;
    this.text = text;
  }

  static List<Token> scan(VerifierLexicon lexicon, String text) {
    Scanner scanner = new Scanner(lexicon, withEndings(lexicon.optionalEndings(), text));
    scanner.run();
    return scanner.tokens;
  }

  /** "item(s)" says what "items" says. */
  private static String withEndings(Set<String> endings, String text) {
    StringBuilder plain = new StringBuilder();
    int done = 0;
    for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
      for (String ending : endings) {
        int close = open + 1 + ending.length();
        if (text.startsWith(ending, open + 1) && isAtWordEnd(text, open, close)) {
          plain.append(text, done, open).append(ending);
          done = close + 1;
        }
      }
    }
    return done == 0 ? text : plain.append(text, done, text.length()).toString();
  }

  private static boolean isAtWordEnd(String text, int open, int close) {
    return close < text.length()
        && text.charAt(close) == ')'
        && open > 0
        && Character.isLetter(text.codePointBefore(open))
        && (close + 1 == text.length() || !Character.isLetter(text.codePointAt(close + 1)));
  }

  private void run() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        glued = false;
        if (c == '\n') {
          add(Kind.END, "\n", false);
        }
        at++;
      } else if (!glued && EMOTICON.matcher(text).region(at, text.length()).lookingAt()) {
        at += 2; // a face whose mouth is a letter says no word
      } else if (!quotation(c) && !verbatim(c)) {
        plain(c);
        glued = true;
      } else {
        glued = true;
      }
    }
  }

  private void add(Kind kind, String word, boolean capital) {
    tokens.add(new Token(kind, word, capital, glued));
  }

  private boolean quotation(char c) {
    if (c != '"' && c != '“' && c != '„' && c != '«') {
      return false;
    }
    int limit = Math.min(text.length(), at + LONGEST_QUOTATION);
    for (int i = at + 1; i < limit; i++) {
      char d = text.charAt(i);
      if (d == '\n') {
        break;
      }
      if (d == '"' || d == '”' || d == '“' || d == '»') {
        add(Kind.VERBATIM, "\"" + text.substring(at + 1, i).strip() + "\"", false);
        at = i + 1;
        return true;
      }
    }
    at++;
    return true;
  }

  private boolean verbatim(char c) {
    if (c == '{' || c == '[' || c == '<') {
      int close = placeholderEnd(c);
      if (close > at) {
        return take(close);
      }
      return false;
    }
    if (glued && Character.isLetterOrDigit(c) && at > 0 && isWordChar(text.charAt(at - 1))) {
      return false;
    }
    if (!Character.isLetterOrDigit(c) && "#@%/_".indexOf(c) < 0) {
      return false;
    }
    String chunk = text.substring(at, chunkEnd(at));
    int trimmed = at + trim(chunk);
    if (c == '#' && trimmed - at > 1 && !chunk.matches("#+") || c == '@' && trimmed - at > 1) {
      int hash = c == '#' ? chunk.indexOf('#', 1) : -1;
      return take(hash > 0 ? at + hash + 1 : trimmed);
    }
    if (c == '%' && chunk.length() > 1 && Character.isLetterOrDigit(chunk.charAt(1))) {
      return take(trimmed);
    }
    String core = text.substring(at, trimmed);
    if (core.contains("://") || core.startsWith("www.") || core.indexOf('@') > 0) {
      return take(trimmed);
    }
    return code(core, c) && take(trimmed);
  }

  /** Ids and names such as AB-1234, IPv4, PRS-ORG, example.com/returns. */
  private static boolean code(String core, char first) {
    if (core.length() < 2) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    int upper = 0;
    int joins = 0;
    int dots = 0;
    for (int i = 0; i < core.length(); i++) {
      char c = core.charAt(i);
      digits += Character.isDigit(c) ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      upper += Character.isUpperCase(c) ? 1 : 0;
      joins += c == '_' || c == '-' ? 1 : 0;
      boolean inside = i > 0 && i < core.length() - 1;
      boolean host = c == '.' && inside && Character.isLetter(core.charAt(i + 1));
      dots += host && Character.isLowerCase(core.charAt(i + 1)) && i > 1 ? 1 : 0;
    }
    if (digits > 0 && letters > 0) {
      return Character.isLetter(first) || joins > 0 || letters > 4;
    }
    if (digits == 0 && letters > 0 && letters == upper && joins > 0) {
      return true;
    }
    return dots > 0 && core.indexOf('/') > core.indexOf('.');
  }

  private boolean take(int end) {
    add(Kind.VERBATIM, text.substring(at, end), false);
    at = end;
    return true;
  }

  private int placeholderEnd(char open) {
    char close = open == '{' ? '}' : open == '[' ? ']' : '>';
    int limit = Math.min(text.length(), at + 60);
    for (int i = at + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == close) {
        int end = i + 1;
        while (end < text.length() && text.charAt(end) == close) {
          end++;
        }
        return end;
      }
      if (c == ' ' && open != '{' || c == '\n') {
        return -1;
      }
    }
    return -1;
  }

  private int chunkEnd(int from) {
    int i = from;
    int limit = Math.min(text.length(), from + LONGEST_CHUNK);
    while (i < limit && !Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int trim(String chunk) {
    int end = chunk.length();
    while (end > 0 && CLOSERS.indexOf(chunk.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private void plain(char c) {
    if (Character.isDigit(c)) {
      figure();
    } else if (Character.isLetter(c)) {
      word();
    } else {
      sign(c);
      at++;
    }
  }

  private void sign(char c) {
    if (c == ',') {
      add(Kind.COMMA, ",", false);
    } else if (ENDS.indexOf(c) >= 0) {
      add(Kind.END, String.valueOf(c), false);
    } else if (SIGNS.indexOf(c) >= 0) {
      boolean operator = "$€£¥₹%".indexOf(c) >= 0;
      if (operator) {
        add(Kind.SIGN, String.valueOf(c), false);
      }
    } else if (c == '(' || c == ')') {
      add(Kind.COMMA, String.valueOf(c), false);
    } else if (c == '-' || c == '–' || c == '—') {
      boolean negative = digitAt(at + 1) && !glued;
      add(negative ? Kind.SIGN : Kind.COMMA, negative ? "-" : ",", false);
    }
  }

  private boolean digitAt(int index) {
    return index < text.length() && Character.isDigit(text.charAt(index));
  }

  private void figure() {
    int start = at;
    StringBuilder value = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isDigit(c)) {
        value.append(c);
      } else if (thousands(at)) {
        // 1,000 is 1000
      } else if (".,:/-–".indexOf(c) >= 0 && digitAt(at + 1) && at > start) {
        value.append(c == '–' ? '-' : c);
      } else {
        break;
      }
      at++;
    }
    add(Kind.FIGURE, value.toString(), false);
    glued = true;
    ordinalEnding();
  }

  private boolean thousands(int comma) {
    return lexicon.thousandsMarks().contains(text.substring(comma, comma + 1))
        && digitAt(comma + 1)
        && digitAt(comma + 2)
        && digitAt(comma + 3)
        && !digitAt(comma + 4)
        && comma > 0
        && Character.isDigit(text.charAt(comma - 1));
  }

  private void ordinalEnding() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end)) && end - at < 3) {
      end++;
    }
    if (lexicon.ordinalEndings().contains(text.substring(at, end).toLowerCase(Locale.ROOT))) {
      at = end;
    }
  }

  private void word() {
    int start = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean inner = (c == '\'' || c == '’') && at + 1 < text.length();
      if (!isWordChar(c) && !(inner && Character.isLetter(text.charAt(at + 1)))) {
        break;
      }
      at++;
    }
    String raw = text.substring(start, at);
    add(
        Kind.WORD,
        raw.replace('’', '\'').toLowerCase(Locale.ROOT),
        Character.isUpperCase(raw.charAt(0)));
  }

  private static boolean isWordChar(char c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}

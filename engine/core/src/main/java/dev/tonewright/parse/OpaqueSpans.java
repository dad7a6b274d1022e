package dev.tonewright.parse;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterCategory;
import com.ibm.icu.lang.UProperty;
import dev.tonewright.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The stretches of a text that the tokenizer must not see: placeholders, links, ids, emoji, symbol
 * runs. Each becomes one token. The tokenizer is quadratic in glued symbols and the tagger takes
 * milliseconds for each unknown one, so none of them may reach either.
 */
final class OpaqueSpans {

  /** An opaque stretch and what it is. */
  record Opaque(Span span, TokenKind kind) {}

  private static final int LONGEST_WORD = 120;

  /** Symbols from which on a run of them is one token. */
  private static final int LEAST_RUN = 9;

  private static final String DOMAINS =
      "com|org|net|io|uk|de|fr|es|it|nl|app|gov|edu|info|eu|au|ca|dev|biz|tv|ie|nz|jp";

  private static final String FILES =
      "pdf|png|jpe?g|gif|docx?|xlsx?|csv|txt|zip|exe|dmg|apk|mp[34]|html?|epub|acsm|json|xml|ini|log"
          + "|bat|msi|heic|mov|mobi";

  /** Alternatives in order of precedence; the group's name is the kind it yields. */
  private static String shapes(String figures, String nouns) {
    return "(?<link>(?:https?://|ftp://|www\\.)[^\\s<>\"]++)"
        + "|(?<long>\\S{"
        + LONGEST_WORD
        + ",}+)"
        + "|(?<figure>#(?:"
        + figures
        + ")#|%(?:\\d\\$)?d\\b)"
        + "|(?<slot>\\{\\{\\{[^{}\\n]{1,80}\\}\\}\\}|\\{\\{[^{}\\n]{1,80}\\}\\}|\\$?\\{!?[\\p{L}_$][\\w.\\- ]{0,60}\\}"
        + "|\\*\\|[A-Z][A-Z0-9_:]{0,40}\\|\\*"
        + "|#[A-Z][A-Z0-9_\\-]{0,40}#|\\[[A-Z][A-Z0-9_\\- ]{1,40}\\]|\\[(?:[A-Za-z]{1,20}[ _]){0,2}(?:"
        + nouns
        + ")\\]|<[A-Z][A-Z0-9_ ]{1,40}>"
        + "|%(?:\\d\\$)?s\\b|%[A-Za-z_]{2,30}%|__[A-Z_]{2,30}__"
        + "|(?<![\\w-])[A-Z]{2,12}-[A-Z]{1,12}(?![\\w-]))"
        + "|(?<mail>(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5})"
        + "|(?<mention>(?<![\\w@])@\\w{1,40})"
        + "|(?<id>(?<![\\w#])#(?=\\w{0,40}\\d)\\w{1,40}(?:-\\w{1,40}){0,6}"
        + "|(?<![\\w-])(?=[A-Z0-9-]{0,60}\\d)(?=[A-Z0-9-]{0,60}[A-Z])"
        + "[A-Z0-9]{1,30}(?:-[A-Z0-9]{1,30}){1,6}(?![\\w-]))"
        + "|(?<topic>(?<![\\w#])#\\p{L}\\w{1,40})"
        + "|(?<file>(?<!\\w)(?:[A-Za-z]:|\\\\)\\\\[^\\s<>\"|?*]{0,200}[\\p{L}\\p{N}$_\\\\]"
        + "|(?<![\\w.-])[\\w-]{1,60}\\.(?:"
        + FILES
        + ")(?![\\w]))"
        + "|(?<site>(?<![\\w.@-])(?:[\\p{L}0-9-]{1,60}\\.){1,5}(?:"
        + DOMAINS
        + ")(?![\\w-])(?:/[^\\s<>\"]*+)?)"
        + "|(?<run>[^\\p{L}\\p{N}\\s]{"
        + LEAST_RUN
        + ",}+)";
  }

  private final Pattern shapes;

  /** As the sentence cues of the same names, both in lower case. */
  OpaqueSpans(Collection<String> slotNouns, Collection<String> figureSlots) {
    String figures = alternatives(figureSlots.stream().map(word -> word.toUpperCase(Locale.ROOT)));
    String nouns =
        alternatives(
            slotNouns.stream()
                .flatMap(
                    noun ->
                        Stream.of(
                            noun,
                            noun.substring(0, 1).toUpperCase(Locale.ROOT) + noun.substring(1))));
    this.shapes = Pattern.compile(shapes(figures, nouns));
  }

  /** No alternative matches nothing at all. */
  private static String alternatives(Stream<String> words) {
    List<String> quoted = words.sorted().map(Pattern::quote).toList();
    return quoted.isEmpty() ? "(?!)" : String.join("|", quoted);
  }

  /** The opaque stretches of a text, in order, never overlapping. */
  List<Opaque> in(String text) {
    List<Opaque> found = new ArrayList<>();
    Matcher shape = shapes.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    int from = 0;
    int at = wordStart(text, 0);
    while (at < text.length()) {
      int wordEnd = wordEnd(text, at);
      if (mayHaveShape(text, at, wordEnd)) {
        while (at < wordEnd && !shape.region(at, text.length()).lookingAt()) {
          at += Character.charCount(text.codePointAt(at)); // no stretch begins inside a character
        }
      } else {
        at = wordEnd;
      }
      if (at < wordEnd) {
        TokenKind kind = kind(shape);
        int end =
            kind == TokenKind.ADDRESS
                ? withoutTrailingPunctuation(text, at, shape.end())
                : shape.end();
        symbols(text, from, at, found);
        found.add(new Opaque(new Span(at, end), kind));
        from = end;
        at = end;
      }
      at = wordStart(text, at);
    }
    symbols(text, from, text.length(), found);
    return found;
  }

  private static int wordStart(String text, int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /**
   * Whether what stands between two blanks has any of the characters without which none of {@link
   * #shapes} begins there, which most words have not. A shape that has a blank within itself has
   * its character before that.
   */
  private static boolean mayHaveShape(String text, int start, int end) {
    int marks = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
      marks = isAsciiLetterOrDigit(c) ? 0 : marks + 1;
      if (marks >= LEAST_RUN || mayBeShape(c, next)) {
        return true;
      }
    }
    return end - start >= LONGEST_WORD;
  }

  private static boolean mayBeShape(char c, char next) {
    return switch (c) {
      case '#', '@', '{', '[', '<', '_' -> true;
      case ':' -> next == '/';
      case '\\' -> !isSpace(next);
      case '*' -> next == '|';
      case '%' -> isAsciiLetterOrDigit(next) || next == '_';
      case '.' -> !isSpace(next);
      case '-' -> isAsciiLetterOrDigit(next);
      default -> false;
    };
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean isAsciiLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }

  private static TokenKind kind(Matcher shape) {
    if (shape.group("link") != null
        || shape.group("mail") != null
        || shape.group("file") != null
        || shape.group("site") != null) {
      return TokenKind.ADDRESS;
    }
    if (shape.group("figure") != null) {
      return TokenKind.NUMBER_PLACEHOLDER;
    }
    if (shape.group("slot") != null) {
      return TokenKind.PLACEHOLDER;
    }
    if (shape.group("mention") != null) {
      return TokenKind.MENTION;
    }
    if (shape.group("topic") != null) {
      return TokenKind.HASHTAG;
    }
    if (shape.group("run") != null) {
      return TokenKind.SYMBOL;
    }
    boolean letters = shape.group().codePoints().anyMatch(Character::isLetterOrDigit);
    return letters ? TokenKind.CODE : TokenKind.SYMBOL;
  }

  /** A link ends before the punctuation of its sentence, and before a bracket it did not open. */
  private static int withoutTrailingPunctuation(String text, int start, int end) {
    int last = end;
    while (last > start + 1) {
      char c = text.charAt(last - 1);
      boolean unopened = c == ')' && text.lastIndexOf('(', last - 1) < start;
      if (".,;:!?'\u2019\u201d\u00bb*]>".indexOf(c) < 0 && !unopened) {
        break;
      }
      last--;
    }
    return last;
  }

  /** Adds each run of emoji and other symbols between two offsets. */
  private static void symbols(String text, int from, int to, List<Opaque> found) {
    int at = from;
    while (at < to) {
      int end = at;
      while (end < to && isSymbol(text.codePointAt(end), end > at)) {
        end += Character.charCount(text.codePointAt(end));
      }
      if (end > at) {
        found.add(new Opaque(new Span(at, end), TokenKind.SYMBOL));
        at = end;
      } else {
        at += Character.charCount(text.codePointAt(at));
      }
    }
  }

  private static boolean isSymbol(int codePoint, boolean inside) {
    if (codePoint < 0x80) {
      return codePoint < 0x20 && !Character.isWhitespace(codePoint);
    }
    if (inside && UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_COMPONENT)) {
      return true;
    }
    if (codePoint == 0xA9 || codePoint == 0xAE || codePoint == 0x2122 || codePoint == 0xB0) {
      return false;
    }
    return switch (UCharacter.getType(codePoint)) {
      case UCharacterCategory.OTHER_SYMBOL,
          UCharacterCategory.MODIFIER_SYMBOL,
          UCharacterCategory.PRIVATE_USE,
          UCharacterCategory.UNASSIGNED,
          UCharacterCategory.SURROGATE,
          UCharacterCategory.FORMAT,
          UCharacterCategory.ENCLOSING_MARK,
          UCharacterCategory.CONTROL ->
          !UCharacter.isUWhiteSpace(codePoint);
      default ->
          UCharacter.hasBinaryProperty(codePoint, UProperty.EMOJI_PRESENTATION)
              || UCharacter.hasBinaryProperty(codePoint, UProperty.VARIATION_SELECTOR)
              || UCharacter.hasBinaryProperty(codePoint, UProperty.REGIONAL_INDICATOR);
    };
  }
}

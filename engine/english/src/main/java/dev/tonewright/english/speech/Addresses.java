package dev.tonewright.english.speech;

import dev.tonewright.language.Expressions;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links, e-mail addresses, mentions and hashtags as they are said. */
final class Addresses {

  private static final Pattern PIECE = Pattern.compile("\\d+|\\p{L}+|.", Pattern.DOTALL);

  /** What signs part, or one sign. */
  private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

  /** Letters and figures by turns, which a machine has made up: "x8Kd92Lq". */
  private static final Pattern OPAQUE =
      Pattern.compile(
          "(?=.*\\d)(?:.*\\p{Ll}\\p{Lu}.*|.*\\p{Lu}{2}\\p{Ll}.*)"
              + "|.*\\p{L}\\d+\\p{L}.*|.*\\d\\p{L}+\\d.*");

  /** What may be a word among figures: "office365login". */
  private static final Pattern WORD = Pattern.compile("\\p{Lu}?\\p{Ll}{4,}");

  private static final Set<String> SPELLED =
      Set.of(
          "www", "uk", "us", "de", "fr", "eu", "io", "tv", "au", "nz", "ca", "jp", "ie", "za", "in",
          "ph", "sg", "hk", "ae", "ly", "gl", "me", "html", "php", "faq", "id", "qr", "ai");

  private static final Map<Character, String> SIGNS =
      Map.ofEntries(
          Map.entry('.', "dot"),
          Map.entry('/', "slash"),
          Map.entry('\\', "backslash"),
          Map.entry('-', "hyphen"),
          Map.entry('_', "underscore"),
          Map.entry('@', "at"),
          Map.entry('?', "question mark"),
          Map.entry('=', "equals"),
          Map.entry('&', "ampersand"),
          Map.entry('#', "hash"),
          Map.entry('%', "percent sign"),
          Map.entry('+', "plus"),
          Map.entry(':', "colon"),
          Map.entry(',', "comma"),
          Map.entry('~', "tilde"),
          Map.entry('!', "exclamation mark"),
          Map.entry('*', "star"),
          Map.entry('(', "bracket"),
          Map.entry(')', "close bracket"),
          Map.entry(';', "semicolon"),
          Map.entry('$', "dollar sign"),
          Map.entry('\'', "apostrophe"));

  private Addresses() {}

  /** "example dot com slash returns". */
  static String address(String written) {
    String rest = written.replaceFirst("(?i)^(?:https?|ftp)://|^(?:mailto|tel):", "");
    while (rest.endsWith("/") && rest.length() > 1) {
      rest = rest.substring(0, rest.length() - 1);
    }
    StringJoiner said = new StringJoiner(" ");
    Matcher token = TOKEN.matcher(rest);
    while (token.find()) {
      boolean opaque = OPAQUE.matcher(token.group()).matches();
      Matcher piece = PIECE.matcher(token.group());
      while (piece.find()) {
        String part = piece.group();
        char first = part.charAt(0);
        if (Character.isDigit(first)) {
          said.add(Numbers.digits(part));
        } else if (Character.isLetter(first)) {
          said.add(opaque && !WORD.matcher(part).matches() ? letters(part) : word(part));
        } else {
          said.add(SIGNS.getOrDefault(first, part));
        }
      }
    }
    return said.toString();
  }

  /** A word where it can be said as one, else its letters. */
  static String word(String letters) {
    String lower = letters.toLowerCase(Locale.ROOT);
    if (SPELLED.contains(lower) || !sayable(letters, lower)) {
      return letters(letters);
    }
    return lower;
  }

  private static boolean sayable(String letters, String lower) {
    if (lower.length() < 3) {
      return Set.of("co", "my", "go", "to", "of", "on", "by", "we", "no", "up", "do", "so")
          .contains(lower);
    }
    boolean mixed =
        letters.chars().skip(1).anyMatch(Character::isUpperCase)
            && letters.chars().anyMatch(Character::isLowerCase)
            && !Expressions.match(letters, "(?:\\p{Lu}?\\p{Ll}{2,})+");
    return !mixed
            && Expressions.match(lower, ".*[aeiouy].*")
            && !Expressions.match(lower, ".*[^aeiouy]{5}.*")
        || Expressions.match(lower, "https?|html|ftp");
  }

  /** "a b c", in capitals, so that no engine takes them for words. */
  static String letters(String letters) {
    StringJoiner said = new StringJoiner(" ");
    letters
        .toUpperCase(Locale.ROOT)
        .codePoints()
        .forEach(c -> said.add(new String(Character.toChars(c))));
    return said.toString();
  }

  /** "hashtag travel tips". */
  static String hashtag(String written) {
    return "hashtag " + handle(written);
  }

  /** "at river bank". */
  static String mention(String written) {
    return "at " + handle(written);
  }

  private static String handle(String written) {
    String split = written.substring(1).replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ");
    StringJoiner said = new StringJoiner(" ");
    for (String part : split.split("\\s+")) {
      said.add(address(part));
    }
    return said.toString();
  }
}

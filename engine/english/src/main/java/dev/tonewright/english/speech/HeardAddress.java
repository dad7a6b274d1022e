package dev.tonewright.english.speech;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links, mail addresses, mentions and hashtags by value, written or said. */
final class HeardAddress {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "[a-z]+://.*|(?:mailto|tel):.*|www\\..*|@[a-z].*|#[a-z]\\w*|[a-z]:\\\\\\S+|[*#][*#\\d]*\\d[*#]+|\\*\\d{2,5}"
              + "|[a-z0-9]+(?:_[a-z0-9]+)+(?:\\.[a-z]{2,4})?|[@#]\\d+[a-z_].*|\\S*[\\w]@[\\w].*"
              + "|@\\d+|(?:[a-z0-9-]+\\.)+[a-z]{2,}(?:[/:?#].*)?");

  private static final Pattern SPOKEN =
      Pattern.compile(
          "(?:hashtag|at) .*|.* (?:dot|at|underscore) .*|(?:star|hash) .*|[a-z] colon backslash"
              + " .*|.* slash [a-z].* dot .*|.* colon slash slash .*");

  private static final Map<String, String> SIGNS = new LinkedHashMap<>();

  static {
    String[] pairs = {
      "question mark",
      "?",
      "exclamation mark",
      "!",
      "percent sign",
      "%",
      "dollar sign",
      "$",
      "close bracket",
      ")",
      "bracket",
      "(",
      "hashtag",
      "#",
      "underscore",
      "_",
      "ampersand",
      "&",
      "apostrophe",
      "'",
      "semicolon",
      ";",
      "backslash",
      "\\",
      "hyphen",
      "-",
      "slash",
      "/",
      "equals",
      "=",
      "colon",
      ":",
      "comma",
      ",",
      "tilde",
      "~",
      "hash",
      "#",
      "plus",
      "+",
      "star",
      "*",
      "dot",
      ".",
      "at",
      "@"
    };
    for (int i = 0; i < pairs.length; i += 2) {
      SIGNS.put(pairs[i], pairs[i + 1]);
    }
  }

  private HeardAddress() {}

  static boolean is(String lower) {
    return WRITTEN.matcher(lower).matches() || SPOKEN.matcher(lower).matches();
  }

  static String value(String lower) {
    String rest = lower.replaceFirst("^(?:https?|ftp)://|^(?:mailto|tel):", "");
    rest = rest.replaceFirst("(?<=^at .{1,200})[.,]$", "");
    rest = rest.replaceFirst("(?<=.)/+$", "");
    for (Map.Entry<String, String> sign : SIGNS.entrySet()) {
      rest =
          rest.replaceAll(
              "(?<![a-z])" + sign.getKey() + "(?![a-z])",
              Matcher.quoteReplacement(" " + sign.getValue() + " "));
    }
    StringBuilder value = new StringBuilder("@");
    Matcher piece = Pattern.compile("[a-z]+|\\S").matcher(rest);
    while (piece.find()) {
      value.append(NumberWords.figure(piece.group()));
    }
    return value.toString();
  }
}

package dev.tonewright.count;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.ibm.icu.text.BreakIterator;
import com.twitter.twittertext.TwitterTextParser;
import dev.tonewright.profile.Norms;
import java.util.Locale;

/** Counts a text as channels count it. */
public final class Units {

  /** What a link counts on X and Mastodon, however long it is. */
  public static final int LINK = 23;

  /** How fast a reply is read aloud to somebody who listens for the first time. */
  private static final int WORDS_A_MINUTE = 130;

  /** A stretch longer than this is counted character by character. */
  private static final int LONGEST_LINK = 1_000;

  private static final Pattern REMOTE_MENTION =
      Pattern.compile("@([A-Za-z0-9_]+)@[A-Za-z0-9][A-Za-z0-9.-]*[A-Za-z0-9]");

  private static final Pattern WEB_LINK = Pattern.compile("https?://[^\\s<>\"“”«»]+");

  private Units() {}

  /** The size of {@code text} in {@code unit}; 0 for an empty text. */
  public static int count(Norms.Unit unit, String text) {
    if (text.isEmpty()) {
      return 0;
    }
    return switch (unit) {
      case CODE_POINTS -> text.codePointCount(0, text.length());
      case X_WEIGHTED -> weighted(text);
      case MASTODON -> mastodon(text);
      case GRAPHEMES -> graphemes(text);
      case UTF8_BYTES -> utf8(text);
      case SMS -> Sms.of(text).units();
      case SECONDS -> (spokenWords(text) * 60 + WORDS_A_MINUTE - 1) / WORDS_A_MINUTE;
    };
  }

  /** Words as they are heard: of a figure each digit is one. */
  private static int spokenWords(String text) {
    int words = words(text);
    for (int i = 1; i < text.length(); i++) {
      boolean digits = Character.isDigit(text.charAt(i)) && Character.isDigit(text.charAt(i - 1));
      words += digits ? 1 : 0;
    }
    return words;
  }

  /** Words: stretches between white space that hold a letter or a figure. */
  public static int words(String text) {
    int words = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      if (Character.isWhitespace(point) || Character.isSpaceChar(point)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(point)) {
        counted = true;
        words++;
      }
      i += Character.charCount(point);
    }
    return words;
  }

  /**
   * Sentences as Unicode (UAX 29) ends them, a line end counting as an end too. Where a text has
   * been parsed its own sentences are the better figure.
   */
  public static int sentences(String text) {
    int sentences = 0;
    for (String line : text.split("\\R")) {
      BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
      breaks.setText(line);
      int start = breaks.first();
      for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
        if (words(line.substring(start, end)) > 0) {
          sentences++;
        }
      }
    }
    return sentences;
  }

  /**
   * As twitter-text weighs it, one stretch between white space after the other: a link holds no
   * white space, and on one long stretch its search for links takes quadratic time.
   */
  private static int weighted(String text) {
    int weight = 0;
    for (int start = 0; start < text.length(); start++) {
      int end = start;
      while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
        end++;
      }
      if (end > start) {
        String word = text.substring(start, end);
        weight +=
            word.length() > LONGEST_LINK
                ? characterWeight(word)
                : word.indexOf('.') >= 0
                    ? TwitterTextParser.parseTweet(word).weightedLength
                    : TwitterTextParser.parseTweetWithoutUrlExtraction(word).weightedLength;
      }
      weight += end < text.length() ? 1 : 0;
      start = end;
    }
    return weight;
  }

  /** The ranges of twitter-text's third configuration; never less than what it would count. */
  private static int characterWeight(String word) {
    return word.codePoints()
        .map(
            c ->
                c <= 4351
                        || c >= 8192 && c <= 8205
                        || c >= 8208 && c <= 8223
                        || c >= 8242 && c <= 8247
                    ? 1
                    : 2)
        .sum();
  }

  /** As Mastodon's own status validator: graphemes, a link 23, a mention without its server. */
  private static int mastodon(String text) {
    StringBuilder shown = new StringBuilder();
    Matcher link = WEB_LINK.matcher(text);
    int at = 0;
    while (link.find()) {
      shown.append(text, at, link.start()).append("x".repeat(LINK));
      at = link.start() + withoutEndPunctuation(link.group()).length();
      shown.append(text, at, link.end());
      at = link.end();
    }
    shown.append(text.substring(at));
    return graphemes(REMOTE_MENTION.matcher(shown).replaceAll("@$1"));
  }

  private static String withoutEndPunctuation(String link) {
    int end = link.length();
    while (end > 0 && ".,;:!?)'’”".indexOf(link.charAt(end - 1)) >= 0) {
      end--;
    }
    return link.substring(0, end);
  }

  private static int graphemes(String text) {
    BreakIterator breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
    breaks.setText(text);
    int graphemes = 0;
    while (breaks.next() != BreakIterator.DONE) {
      graphemes++;
    }
    return graphemes;
  }

  private static int utf8(String text) {
    int bytes = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // A surrogate is half of a character of four bytes.
      bytes += c < 0x80 ? 1 : c < 0x800 ? 2 : Character.isSurrogate(c) ? 2 : 3;
    }
    return bytes;
  }
}

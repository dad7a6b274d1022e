package dev.tonewright.server;

import com.optimaize.langdetect.DetectedLanguage;
import com.optimaize.langdetect.LanguageDetector;
import com.optimaize.langdetect.LanguageDetectorBuilder;
import com.optimaize.langdetect.i18n.LdLocale;
import com.optimaize.langdetect.ngram.NgramExtractors;
import com.optimaize.langdetect.profiles.LanguageProfileReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a text is in another language than its request says. Says so only where it is sure: short
 * texts, mixed ones and those full of names pass. Safe for use by many threads.
 */
final class LanguageCheck {

  /** Languages in Latin script that are told apart; other scripts tell themselves. */
  private static final Set<String> LATIN =
      Set.of("en", "de", "fr", "es", "it", "nl", "pt", "pl", "sv", "da");

  /** Below these a text says too little. */
  private static final int FEWEST_LETTERS = 40;

  private static final int FEWEST_WORDS = 7;

  /** What a longer text says, its beginning says. */
  private static final int MOST_CHARACTERS = 2_000;

  /**
   * Characters that are judged at a time: n-gram probabilities are multiplied, and over longer
   * texts they were seen to run out of a number's range and to name any language.
   */
  private static final int PIECE_CHARACTERS = 40;

  private static final int FEWEST_PIECES = 2;

  /** How likely another language must be in a piece, and how unlikely the request's own. */
  private static final double SURE = 0.99;

  private static final double OUT_OF_THE_QUESTION = 0.001;

  /** Share of the pieces that must be in one other language. */
  private static final double MOST_PIECES = 0.75;

  /** Share of letters in another script, beyond which the text is in that script. */
  private static final double OTHER_SCRIPT = 0.6;

  /** Addresses, markup, codes, quotations and names, which may be in any language. */
  private static final Pattern NO_WORDS =
      Pattern.compile(
          "[\"\u201C\u00AB][^\"\u201C\u201D\u00AB\u00BB]{1,300}[\"\u201D\u00BB]|\\b\\p{Lu}[\\p{L}'\u2019]{0,60}|https?://\\S{1,500}|\\S{1,100}@\\S{1,100}|<[^<>]{1,300}>|\\{[^{}]{1,100}\\}|&\\w{2,8};"
              + "|\\S{0,60}\\d\\S{0,60}");

  private LanguageCheck() {}

  /** Read when first asked, in a fifth of a second. */
  private static final class Detector {

    private static final LanguageDetector INSTANCE = read();

    private static LanguageDetector read() {
      try {
        return LanguageDetectorBuilder.create(NgramExtractors.standard())
            // Whatever the length, the algorithm that draws no random numbers.
            .shortTextAlgorithm(Integer.MAX_VALUE)
            .minimalConfidence(0)
            .withProfiles(
                new LanguageProfileReader()
                    .readBuiltIn(LATIN.stream().sorted().map(LdLocale::fromString).toList()))
            .build();
      } catch (IOException e) {
        throw new UncheckedIOException("the profiles of languages cannot be read", e);
      }
    }
  }

  /** The language that a text is in, where that is surely not the one expected. */
  static Optional<String> otherThan(String expected, String text) {
    if (!LATIN.contains(expected)) {
      return Optional.empty();
    }
    String beginning = text.substring(0, text.offsetByCodePoints(0, beginning(text)));
    String words = NO_WORDS.matcher(beginning).replaceAll(" ");
    long letters = words.codePoints().filter(Character::isLetter).count();
    long other = words.codePoints().filter(LanguageCheck::isOfOtherScript).count();
    if (letters >= FEWEST_LETTERS / 2 && other > OTHER_SCRIPT * letters) {
      return Optional.of("und");
    }
    long count = Stream.of(words.split("\\s+")).filter(word -> !word.isBlank()).count();
    return letters < FEWEST_LETTERS || count < FEWEST_WORDS
        ? Optional.empty()
        : detected(expected, words);
  }

  private static int beginning(String text) {
    return Math.min(MOST_CHARACTERS, text.codePointCount(0, text.length()));
  }

  private static boolean isOfOtherScript(int c) {
    UnicodeScript script = UnicodeScript.of(c);
    return Character.isLetter(c)
        && script != UnicodeScript.LATIN
        && script != UnicodeScript.COMMON
        && script != UnicodeScript.INHERITED;
  }

  /** The other language of most pieces, where none of them may be in the request's own. */
  private static Optional<String> detected(String expected, String words) {
    Map<String, Integer> votes = new TreeMap<>();
    List<String> pieces = pieces(words);
    if (pieces.size() < FEWEST_PIECES) {
      return Optional.empty();
    }
    for (String piece : pieces) {
      for (DetectedLanguage language : Detector.INSTANCE.getProbabilities(piece)) {
        String code = language.getLocale().getLanguage();
        if (code.equals(expected) && language.getProbability() > OUT_OF_THE_QUESTION) {
          return Optional.empty();
        }
        if (!code.equals(expected) && language.getProbability() >= SURE) {
          votes.merge(code, 1, Integer::sum);
        }
      }
    }
    return votes.entrySet().stream()
        .filter(vote -> vote.getValue() >= MOST_PIECES * pieces.size())
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static List<String> pieces(String words) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (String word : words.strip().split("\\s+")) {
      piece.append(word).append(' ');
      if (piece.length() >= PIECE_CHARACTERS) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
    }
    if (piece.length() >= PIECE_CHARACTERS / 2) {
      pieces.add(piece.toString());
    }
    return pieces;
  }
}

package dev.tonewright.parse;

import dev.tonewright.language.SentenceCues;
import java.util.List;
import java.util.Locale;

/**
 * Finds where a stop is missing between two sentences of one line. Only where nothing else can be
 * meant: a capital letter alone proves nothing, because labels, names and second-language writers
 * have them too.
 */
final class MissingStops {

  private static final int LABEL_REACH = 4;

  private final SentenceCues cues;

  MissingStops(SentenceCues cues) {
    this.cues = cues;
  }

  /**
   * Whether a new sentence starts after token {@code t}, unmarked.
   *
   * @param first first token of the sentence that {@code t} belongs to
   */
  boolean after(String text, List<RawToken> tokens, int first, int t) {
    if (t + 2 >= tokens.size()) {
      return false;
    }
    String word = word(text, tokens.get(t));
    String next = word(text, tokens.get(t + 1));
    String lower = next.toLowerCase(Locale.ROOT);
    if (!Character.isUpperCase(next.codePointAt(0))
        || tokens.get(t + 1).kind() != TokenKind.WORD
        || !mayEnd(tokens.get(t), word)) {
      return false;
    }
    String second = word(text, tokens.get(t + 2));
    boolean self = lower.equals(cues.selfPronoun());
    if (!self && (isTitleCase(second, tokens.get(t + 2)) || !cues.openers().contains(lower))) {
      return false;
    }
    if (self || cues.subjects().contains(lower)) {
      if (!cues.finite().contains(second.toLowerCase(Locale.ROOT).replace('\u2019', '\''))) {
        return false;
      }
    }
    if (afterFormula(text, tokens, first, t)) {
      return true;
    }
    return !self && Character.isLowerCase(word.codePointAt(0)) && !inLabel(text, tokens, first, t)
        || !self && tokens.get(t).kind() == TokenKind.PLACEHOLDER;
  }

  /** Whether what follows a salutation's name starts a sentence, though in lower case. */
  boolean afterSalutation(String text, List<RawToken> tokens, int t) {
    return t + 1 < tokens.size() && cues.afterGreeting().contains(lower(text, tokens.get(t + 1)));
  }

  private boolean mayEnd(RawToken token, String word) {
    if (token.kind() != TokenKind.WORD) {
      return token.kind() != TokenKind.MENTION && token.kind() != TokenKind.HASHTAG;
    }
    int last = word.codePointBefore(word.length());
    return (Character.isLetterOrDigit(last) || last == ')')
        && !cues.unfinished().contains(word.toLowerCase(Locale.ROOT));
  }

  /** A second capital makes a label ("You Are Here"), except for "I", names and acronyms. */
  private boolean isTitleCase(String second, RawToken token) {
    return token.kind() == TokenKind.WORD
        && second.length() > 1
        && Character.isUpperCase(second.charAt(0))
        && Character.isLowerCase(second.charAt(1));
  }

  private boolean inLabel(String text, List<RawToken> tokens, int first, int t) {
    for (int i = t; i >= Math.max(first, t - LABEL_REACH + 1); i--) {
      if (cues.labelVerbs().contains(lower(text, tokens.get(i)))) {
        return i == t || i == t - 1;
      }
    }
    return false;
  }

  /** Whether the sentence so far is a whole courtesy: "Thank you", "Sorry for the delay". */
  private boolean afterFormula(String text, List<RawToken> tokens, int first, int t) {
    StringBuilder said = new StringBuilder();
    for (int i = first; i <= t && i < first + 14; i++) {
      String word = lower(text, tokens.get(i));
      if (word.equals(",")) {
        continue;
      }
      said.append(said.isEmpty() ? "" : " ").append(word);
    }
    String phrase = said.toString();
    if (cues.formulas().contains(phrase)) {
      return true;
    }
    return t - first < 12
        && cues.formulaHeads().stream().anyMatch(head -> phrase.startsWith(head + " "));
  }

  private static String word(String text, RawToken token) {
    return text.substring(token.start(), token.end());
  }

  private static String lower(String text, RawToken token) {
    return word(text, token).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}

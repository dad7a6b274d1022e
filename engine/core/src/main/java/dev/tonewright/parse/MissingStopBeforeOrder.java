package dev.tonewright.parse;

import dev.tonewright.language.SentenceCues;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Tells an imperative that starts a sentence unmarked ("please try again Sync the account") from a
 * title ("our guide Reset your password") and from a capital that means nothing ("you can now Sync
 * the account").
 */
final class MissingStopBeforeOrder {

  private static final Set<String> MARKS = Set.of(",", ";", ":", "-", "\u2013", "\u2014");

  /** Shortest clause before the imperative, in tokens. */
  private static final int SHORTEST = 2;

  private final SentenceCues cues;

  MissingStopBeforeOrder(SentenceCues cues) {
    this.cues = cues;
  }

  /**
   * Whether the imperative behind token {@code t}, which may end a sentence, starts a new one.
   *
   * @param first first token of the sentence that {@code t} belongs to
   */
  boolean after(String text, List<RawToken> tokens, int first, int t) {
    String last = text.substring(tokens.get(t).start(), tokens.get(t).end());
    String object = text.substring(tokens.get(t + 2).start(), tokens.get(t + 2).end());
    if (!cues.orderVerbs().contains(lower(text, tokens, t + 1))
        || !cues.orderObjects().contains(object)
        || cues.beforeOrders().contains(lower(text, tokens, t))) {
      return false;
    }
    boolean mask =
        tokens.get(t).kind() != TokenKind.WORD || last.chars().allMatch(Character::isUpperCase);
    boolean plural =
        ends(last, cues.pluralEndings())
            && !ends(last, cues.singularEndings())
            && !afterFigure(text, tokens, first, t);
    if (!mask && (plural || ends(last, cues.adverbEndings()))) {
      return false; // "customers Update the app", "manually Update the app"
    }
    int clause = t;
    while (clause > first && !joins(lower(text, tokens, clause - 1))) {
      clause--;
    }
    return t - clause >= SHORTEST && !fronts(lower(text, tokens, clause));
  }

  private static boolean ends(String word, Set<String> endings) {
    return endings.stream().anyMatch(word::endsWith);
  }

  private boolean joins(String word) {
    return MARKS.contains(word) || cues.clauseJoints().contains(word);
  }

  /** "For 10 minutes". */
  private static boolean afterFigure(String text, List<RawToken> tokens, int first, int t) {
    return t > first && Character.isDigit(text.codePointAt(tokens.get(t - 1).start()));
  }

  /** "In the app Tap the icon", "To update it Open the app": the clause begins in front. */
  private boolean fronts(String word) {
    return cues.stranded().contains(word) || cues.subordinators().contains(word);
  }

  private static String lower(String text, List<RawToken> tokens, int t) {
    return text.substring(tokens.get(t).start(), tokens.get(t).end()).toLowerCase(Locale.ROOT);
  }
}

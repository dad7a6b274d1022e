package dev.tonewright.english;

import dev.tonewright.language.VerifierLexicon.Time;
import java.util.List;
import java.util.Set;

/** What the form of an English verb and its auxiliaries say about time, for the verifier. */
final class EnglishTimes {

  private static final Set<String> PERFECT = Set.of("have", "has", "had", "having", "been");
  private static final Set<String> PRESENT_BE = Set.of("am", "is", "are", "be");
  private static final Set<String> PAST_BE = Set.of("was", "were");
  private static final Set<String> OPEN =
      Set.of(
          "will", "would", "shall", "should", "can", "could", "may", "might", "must", "to",
          "please");
  private static final Set<String> NO_PAST = Set.of("need", "feed", "speed", "indeed", "hundred");

  private EnglishTimes() {}

  static Time of(String word, List<String> auxiliaries, boolean afterSubject, Set<String> pasts) {
    boolean ing = word.endsWith("ing") && word.length() > 4;
    boolean past =
        pasts.contains(word) || word.endsWith("ed") && word.length() > 3 && !NO_PAST.contains(word);
    boolean perfect = any(auxiliaries, PERFECT);
    if (any(auxiliaries, OPEN) && !perfect) {
      return Time.UNTOLD;
    }
    if (auxiliaries.contains("being")) {
      return Time.UNDER_WAY;
    }
    boolean be = any(auxiliaries, PRESENT_BE);
    if (ing && !perfect) {
      return be || any(auxiliaries, PAST_BE) ? Time.UNDER_WAY : Time.UNTOLD;
    }
    if (perfect) {
      return past || ing ? Time.PAST : Time.UNTOLD;
    }
    if (auxiliaries.contains("did") || past && any(auxiliaries, PAST_BE)) {
      return Time.PAST;
    }
    if (!afterSubject || be) {
      return Time.UNTOLD;
    }
    return past ? Time.PAST : Time.PRESENT;
  }

  private static boolean any(List<String> words, Set<String> wanted) {
    for (String word : words) {
      if (wanted.contains(word)) {
        return true;
      }
    }
    return false;
  }
}

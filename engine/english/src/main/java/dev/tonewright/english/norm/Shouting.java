package dev.tonewright.english.norm;

import dev.tonewright.english.EnglishWordForms;
import dev.tonewright.language.Expressions;
import dev.tonewright.language.SentenceCues;
import dev.tonewright.parse.Sentence;
import dev.tonewright.profile.Norms;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Brings shouted words down to ordinary case. */
final class Shouting extends SentenceRule {

  /** Small words that nobody uses as a code; alone in capitals they only stress. */
  private static final Set<String> STRESSED =
      Set.of(
          "NOT", "VERY", "ALL", "PLEASE", "ANY", "NEVER", "ALWAYS", "ONLY", "MUST", "NOW", "HERE",
          "REALLY", "AND", "WILL", "CANNOT", "BEFORE", "AFTER", "THIS", "THAT", "BUT", "ALSO",
          "EVERY", "DON'T", "DO", "THANK", "THANKS", "SORRY", "BOTH", "STILL");

  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "THE", "YOU", "YOUR", "WE", "OUR", "IS", "ARE", "TO", "FOR", "OF", "IN", "ON", "AND",
          "NOT", "PLEASE", "THANK", "THANKS", "THIS", "THAT", "SO", "VERY", "WILL", "CAN", "HAVE",
          "BE", "MY", "ME", "IT", "ALL", "SORRY", "WITH", "IF", "DO", "MUST", "NO", "FROM");

  private final EnglishWordForms forms;
  private final SentenceCues cues;

  Shouting(EnglishWordForms forms, SentenceCues cues) {
    super("norm.shouting", Family.REPAIR, Dimension.CORRECTNESS, Role.OWN);
    this.forms = forms;
    this.cues = cues;
  }

  @Override
  boolean inForce(Norms norms) {
    return norms.calmCapitals();
  }

  @Override
  void look(Passage p) {
    int at = 0;
    while (at < p.size()) {
      int end = at;
      while (end < p.size() && isShouted(p, end)) {
        end++;
      }
      if (end > at) {
        calm(p, at, end);
      }
      at = Math.max(end, at + 1);
    }
  }

  private void calm(Passage p, int from, int to) {
    Sentence s = p.sentence();
    int words = 0;
    boolean function = false;
    for (int t = from; t < to; t++) {
      words += s.word(t).length() > 1 && p.isWord(t) ? 1 : 0;
      function |= FUNCTION_WORDS.contains(s.word(t));
    }
    boolean stressed = words == 1 && to - from == 1 && STRESSED.contains(s.word(from));
    boolean greets =
        from == 0
            && words == 1
            && cues.greetings().contains(s.lower(0))
            && (Expressions.match(p.word(1), "[,!.]+")
                || !p.glued(1)
                    && (Character.isUpperCase(p.word(1).codePointAt(0))
                        || p.lower(1).equals("there")));
    if (!(stressed || greets || words > 1 && function) || label(s, from, to)) {
      return;
    }
    List<TextChange> changes = new ArrayList<>();
    for (int t = from; t < to; t++) {
      boolean clitic = s.word(t).indexOf('\'') >= 0 && p.glued(t);
      boolean torn = clitic && (t == from || changes.isEmpty());
      if (torn || !p.isWord(t) || s.word(t).equals("I") || !p.free(t)) {
        continue;
      }
      String lower = s.word(t).toLowerCase(Locale.ROOT);
      String after =
          t == 0 ? lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1) : lower;
      if (!after.equals(s.word(t))) {
        changes.add(p.replace(t, after));
      }
    }
    if (!changes.isEmpty()) {
      p.offer("Words in capitals read as shouting.", changes);
    }
  }

  /** "TURN ON", "SIGN IN": a switch or a button as the screen has it. */
  private static boolean label(Sentence s, int from, int to) {
    return to - from == 2
        && Expressions.match(s.word(to - 1), "ON|OFF|IN|OUT|UP|DOWN|BACK")
        && Expressions.match(
            s.word(from), "TURN|SIGN|LOG|SWITCH|OPT|POWER|ZOOM|SCROLL|GO|BACK|CHECK");
  }

  /** A known word in capitals, or the marks and the "I" between such words. */
  private boolean isShouted(Passage p, int t) {
    String word = p.word(t);
    if (!p.isWord(t)) {
      return false;
    }
    boolean upper = word.chars().noneMatch(Character::isLowerCase);
    String lower = word.toLowerCase(Locale.ROOT);
    return upper && p.free(t) && (forms.known(lower) || cues.openers().contains(lower));
  }
}

package dev.tonewright.card;

import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.SentencePattern;
import java.util.Set;

/**
 * What must or must not hold around a match. Words are lemmas, lower-case forms or {@code <TAG}.
 */
public record Condition(boolean wanted, Check check) {

  /** One question about a match. */
  public sealed interface Check {}

  /** The token before the match. */
  public record Previous(TokenWords words) implements Check {}

  /** The token after the match. */
  public record Next(TokenWords words) implements Check {}

  /** Any token of the sentence outside the match. */
  public record Contains(TokenWords words) implements Check {}

  /** A dependent of the match's first word by one of the relations, with one of the lemmas. */
  public record Dependent(Set<String> relations, TokenWords words) implements Check {}

  /** The head of the match's first word. */
  public record Head(TokenWords words) implements Check {}

  /** A Semgrex pattern whose node named {@code head} is a token of the match. */
  public record Syntax(SentencePattern pattern) implements Check {}

  /** The first word of a slot. */
  public record SlotStart(String slot, TokenWords words) implements Check {}

  /** Whether the sentence ends in a question mark. */
  public record Question() implements Check {}

  /** Whether the match begins with its sentence's first token. */
  public record SentenceStart() implements Check {}

  /** Whether the condition lets the match stand. */
  boolean allows(Sentence sentence, Match match) {
    return wanted == holds(sentence, match);
  }

  /** Whether the question may need the sentence parsed. */
  boolean parses() {
    return check instanceof Dependent
        || check instanceof Head
        || check instanceof Syntax c && !c.pattern.wordsOnly();
  }

  /**
   * Whether a match that begins at a token can stand, as far as the sentence's words tell before
   * anything is laid over them.
   */
  boolean possible(Sentence s, int first) {
    if (check instanceof Previous c) {
      return wanted == previous(s, first, c.words);
    } else if (check instanceof Question) {
      return wanted == question(s);
    } else if (check instanceof SentenceStart) {
      return wanted == (first == 0);
    } else if (check instanceof Contains c) {
      // What stands before the match stands outside it.
      return wanted ? c.words.in(s, 0, s.size()) : !c.words.in(s, 0, first);
    } else if (check instanceof Syntax c) {
      return !wanted || c.pattern.possible(s);
    } else if (check instanceof Dependent c) {
      return !wanted || c.words.has("<any>") || c.words.in(s, 0, s.size());
    } else if (check instanceof Head c) {
      return !wanted || c.words.in(s, 0, s.size());
    }
    return true;
  }

  /** Whether a match can stand whose slot of a name begins at a token, see {@link SlotStart}. */
  boolean possible(Sentence s, String slot, int token) {
    return !(check instanceof SlotStart c)
        || !c.slot.equals(slot)
        || wanted == c.words.meet(s, token);
  }

  private static boolean previous(Sentence s, int first, TokenWords words) {
    return first > 0 ? words.meet(s, first - 1) : words.has("<start>");
  }

  private static boolean question(Sentence s) {
    return s.size() > 0 && s.text().stripTrailing().endsWith("?");
  }

  private boolean holds(Sentence s, Match m) {
    if (check instanceof Previous c) {
      return previous(s, m.first(), c.words);
    } else if (check instanceof Next c) {
      return m.last() + 1 < s.size() ? c.words.meet(s, m.last() + 1) : c.words.has("<end>");
    } else if (check instanceof Contains c) {
      for (int t = 0; t < s.size(); t++) {
        if ((t < m.first() || t > m.last()) && c.words.meet(s, t)) {
          return true;
        }
      }
      return false;
    } else if (check instanceof Dependent c) {
      for (int t = 0; t < s.size(); t++) {
        if (s.head(t) == m.first()
            && c.relations.contains(s.relation(t))
            && (c.words.has("<any>") || c.words.meet(s, t))) {
          return true;
        }
      }
      return false;
    } else if (check instanceof Head c) {
      int head = s.head(m.first());
      return head >= 0 && c.words.meet(s, head);
    } else if (check instanceof Syntax c) {
      return c.pattern.matches(s).stream()
          .map(found -> found.token("head").orElse(found.node()))
          .anyMatch(head -> head >= m.first() && head <= m.last());
    } else if (check instanceof SlotStart c) {
      return m.slot(c.slot).map(slot -> c.words.meet(s, slot.first())).orElse(false);
    } else if (check instanceof Question) {
      return question(s);
    }
    return m.first() == 0;
  }
}

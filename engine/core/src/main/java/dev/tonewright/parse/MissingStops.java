package dev.tonewright.parse;

import dev.tonewright.language.SentenceCues;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where a stop is missing between two sentences of one line. Only where nothing else can be
 * meant: a capital letter alone proves nothing, because labels, names and second-language writers
 * have them too.
 */
final class MissingStops {

  /** Longest number that may count the steps of a list. */
  private static final int LIST_NUMBER = 2;

  private static final int LABEL_REACH = 2;
  private static final int NOUN_REACH = 6;
  private static final int CLAUSE_REACH = 25;
  private static final int COURTESY_REACH = 12;
  private static final Set<String> LINK_LEADS = Set.of(":", "-", "\u2013", "\u2014", ":-");
  private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", "-", "\u2013", "\u2014");

  private final SentenceCues cues;
  private final MissingStopBeforeOrder orders;

  MissingStops(SentenceCues cues) {
    this.cues = cues;
    this.orders = new MissingStopBeforeOrder(cues);
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
        || !(mayEnd(tokens.get(t), word)
            || afterPlea(text, tokens, first, t)
            || stranded(text, tokens, first, t)
            || isGiven(text, tokens, first, t)
            || cues.pointers().contains(word) && states(text, tokens, t + 1)
            || cues.names().contains(word) && asks(text, tokens, t + 1))) {
      return false;
    }
    String second = word(text, tokens.get(t + 2));
    boolean finite = cues.finite().contains(lower(text, tokens.get(t + 2)));
    if (afterCourtesy(text, tokens, first, t)) {
      return opens(next, second, tokens.get(t + 2)) && (finite || !isSubject(lower));
    }
    if (startsSubordinate(text, tokens, first, t)) {
      return false;
    }
    if (lower.equals(cues.selfPronoun())) {
      return finite && afterSelfCue(text, tokens, first, t)
          || isGiven(text, tokens, first, t)
              && cues.selfFinite().contains(lower(text, tokens.get(t + 2)));
    }
    boolean opens =
        opens(next, second, tokens.get(t + 2))
            || opensWithNoun(text, tokens, lower, t + 1)
            || cues.subordinators().contains(lower) && isGiven(text, tokens, first, t)
            || !next.equals(next.toUpperCase(Locale.ROOT)) && orders.after(text, tokens, first, t);
    return opens
        && (finite || !isSubject(lower))
        && (!cues.subordinators().contains(lower)
            || mainClauseFollows(text, tokens, t + 1)
            || asks(text, tokens, t + 1))
        && (mayEndInLowerCase(tokens.get(t), word) || asks(text, tokens, t + 1))
        && !inLabel(text, tokens, first, t);
  }

  /** "One moment please I will check": behind a request's last word, no verb of its own. */
  private boolean afterPlea(String text, List<RawToken> tokens, int first, int t) {
    String next = lower(text, tokens.get(t + 1));
    return t > first
        && cues.pleas().contains(lower(text, tokens.get(t)))
        && (isSubject(next)
            || next.equals(cues.selfPronoun())
            || opensThanks(text, tokens, t + 1)
            || asks(text, tokens, t + 1) && t > first + 1
            || cues.openers().contains(next))
        && (opensThanks(text, tokens, t + 1)
            || asks(text, tokens, t + 1)
            || cues.finite().contains(lower(text, tokens.get(t + 2)))
            || t + 3 < tokens.size()
                && !isSubject(next)
                && cues.finite().contains(word(text, tokens.get(t + 3))));
  }

  /** "the steps: https://…", "the steps - URL": a link that is given ends its sentence. */
  private static boolean isGiven(String text, List<RawToken> tokens, int first, int t) {
    return t > first
        && isLink(text, tokens.get(t))
        && (isLink(text, tokens.get(t - 1)) || LINK_LEADS.contains(word(text, tokens.get(t - 1))));
  }

  private static boolean isLink(String text, RawToken token) {
    return token.kind() == TokenKind.ADDRESS || word(text, token).equals("URL");
  }

  /** "… what is it for Please tell me": a preposition without its noun. */
  private boolean stranded(String text, List<RawToken> tokens, int first, int t) {
    return t - first > 2
        && cues.stranded().contains(lower(text, tokens.get(t)))
        && cues.afterStranded().contains(lower(text, tokens.get(t + 1)))
        && Character.isLowerCase(word(text, tokens.get(t + 2)).codePointAt(0));
  }

  /** "The parcel will …" after "delivery": a title would have further capitals or no verb. */
  private boolean opensWithNoun(String text, List<RawToken> tokens, String lower, int t) {
    if (!cues.nounOpeners().contains(lower)) {
      return false;
    }
    int last = Math.min(tokens.size() - 1, t + NOUN_REACH);
    for (int i = t + 1; i <= last; i++) {
      String word = word(text, tokens.get(i));
      if (tokens.get(i).kind() == TokenKind.WORD && !Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
      if (i > t + 1 && cues.finite().contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Can you", "Could we": whatever stands before it, a question begins. */
  private boolean asks(String text, List<RawToken> tokens, int t) {
    return t + 2 < tokens.size()
            && cues.askingVerbs().contains(lower(text, tokens.get(t)))
            && asksOf(text, tokens, t + 1)
        || t + 3 < tokens.size()
            && cues.questionWords().contains(lower(text, tokens.get(t)))
            && cues.finite().contains(word(text, tokens.get(t + 1)))
            && asksOf(text, tokens, t + 2);
  }

  /** "you" in lower case, and another word in lower case behind it. */
  private boolean asksOf(String text, List<RawToken> tokens, int t) {
    return cues.askingSubjects().contains(lower(text, tokens.get(t)))
        && Character.isLowerCase(word(text, tokens.get(t + 1)).codePointAt(0));
  }

  /** "You can", "We will": a subject and its verb, which no label has. */
  private boolean states(String text, List<RawToken> tokens, int t) {
    return cues.askingSubjects().contains(lower(text, tokens.get(t)))
        && cues.finite().contains(word(text, tokens.get(t + 1)));
  }

  private boolean opensThanks(String text, List<RawToken> tokens, int t) {
    String word = lower(text, tokens.get(t));
    return cues.formulas().contains(word)
        || cues.formulas().contains(word + " " + lower(text, tokens.get(t + 1)));
  }

  private boolean opens(String next, String second, RawToken secondToken) {
    String lower = next.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    boolean shouted = next.length() > 1 && isShouted(next);
    return !shouted
        && !isTitleCase(second, secondToken)
        && (cues.openers().contains(lower)
            || cues.openers().contains(lower + " " + second.toLowerCase(Locale.ROOT)));
  }

  private boolean isSubject(String lower) {
    return cues.subjects().contains(lower);
  }

  private boolean mayEndInLowerCase(RawToken token, String word) {
    return token.kind() != TokenKind.WORD
        || Character.isLowerCase(word.codePointAt(0))
        || cues.names().contains(word)
        || (Character.isDigit(word.codePointAt(0)) && word.length() > LIST_NUMBER)
        || word.equals(")")
        || (word.length() > 1 && isShouted(word));
  }

  private static boolean isShouted(String word) {
    return word.chars().allMatch(Character::isUpperCase);
  }

  /** Whether the sentence so far is a subordinate clause whose main clause may still come. */
  private boolean startsSubordinate(String text, List<RawToken> tokens, int first, int t) {
    if (!cues.subordinators().contains(lower(text, tokens.get(first)))) {
      return false;
    }
    for (int i = first + 1; i < t; i++) {
      if (CLAUSE_MARKS.contains(word(text, tokens.get(i)))
          || (i > first + 2 && startsMainClause(text, tokens, i))) {
        return false;
      }
    }
    return true;
  }

  private boolean startsMainClause(String text, List<RawToken> tokens, int i) {
    String word = lower(text, tokens.get(i));
    if (cues.nounOpeners().contains(word) && predicates(text, tokens, i)) {
      return true;
    }
    return (isSubject(word) || word.equals(cues.selfPronoun()))
        && cues.finite().contains(lower(text, tokens.get(i + 1)))
        && !cues.unfinished().contains(lower(text, tokens.get(i - 1)))
        && !cues.subordinators().contains(lower(text, tokens.get(i - 1)));
  }

  /** "the refund will": a noun of one or two words and its verb, behind another verb. */
  private boolean predicates(String text, List<RawToken> tokens, int article) {
    boolean before = false;
    for (int i = Math.max(0, article - CLAUSE_REACH); i < article; i++) {
      before |= cues.finite().contains(lower(text, tokens.get(i)));
    }
    for (int i = article + 2; before && i < Math.min(tokens.size(), article + 4); i++) {
      if (cues.finite().contains(lower(text, tokens.get(i)))) {
        return !cues.unfinished().contains(lower(text, tokens.get(article - 1)));
      }
    }
    return false;
  }

  /** Whether a main clause follows the subordinate clause that opens at token {@code from}. */
  private boolean mainClauseFollows(String text, List<RawToken> tokens, int from) {
    int last = Math.min(tokens.size() - 2, from + CLAUSE_REACH);
    for (int i = from + 2; i <= last; i++) {
      String word = lower(text, tokens.get(i));
      if (".?!".contains(word)
          || text.substring(tokens.get(i - 1).end(), tokens.get(i).start()).contains("\n")) {
        return false;
      }
      boolean subject = isSubject(word) || word.equals(cues.selfPronoun());
      if (CLAUSE_MARKS.contains(word)
          || (subject && cues.finite().contains(lower(text, tokens.get(i + 1))))) {
        return true;
      }
    }
    return false;
  }

  /**
   * "Let me check it I will …": "I" after a word that ends a clause, in a sentence of one clause.
   */
  private boolean afterSelfCue(String text, List<RawToken> tokens, int first, int t) {
    if (!cues.selfAfter().contains(lower(text, tokens.get(t)))) {
      return false;
    }
    for (int i = first; i < t; i++) {
      if (cues.subordinators().contains(lower(text, tokens.get(i)))
          && !cues.prepositions().contains(lower(text, tokens.get(i)))) {
        return false;
      }
    }
    return true;
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
    boolean states = states(text, tokens, t + 1);
    for (int i = t; i > Math.max(first - 1, t - LABEL_REACH); i--) {
      String word = lower(text, tokens.get(i));
      if (cues.labelVerbs().contains(word) && !(states && cues.labelNouns().contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence so far is a whole courtesy: "Thank you", "Sorry for the delay". */
  private boolean afterCourtesy(String text, List<RawToken> tokens, int first, int t) {
    if (t - first > COURTESY_REACH) {
      return false;
    }
    StringBuilder said = new StringBuilder();
    for (int i = first; i <= t; i++) {
      String word = lower(text, tokens.get(i));
      if (!word.equals(",")) {
        said.append(said.isEmpty() ? "" : " ").append(word);
      }
    }
    String phrase = said.toString();
    if (cues.formulas().contains(phrase)) {
      return true;
    }
    for (int i = first + 1; i <= t; i++) {
      String word = lower(text, tokens.get(i));
      if (!cues.prepositions().contains(word) && cues.subordinators().contains(word)) {
        return false;
      }
    }
    boolean self = lower(text, tokens.get(t + 1)).equals(cues.selfPronoun());
    return cues.formulaHeads().stream().anyMatch(head -> phrase.startsWith(head + " "))
        && (!self
            || cues.selfFinite().contains(lower(text, tokens.get(t + 2)))
            || cues.selfAfter().contains(lower(text, tokens.get(t))));
  }

  private static String word(String text, RawToken token) {
    return text.substring(token.start(), token.end());
  }

  private static String lower(String text, RawToken token) {
    return word(text, token).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}

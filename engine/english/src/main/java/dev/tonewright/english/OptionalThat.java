package dev.tonewright.english;

import dev.tonewright.card.Card;
import dev.tonewright.card.Card.Anchor;
import dev.tonewright.card.Card.Example;
import dev.tonewright.card.Card.Family;
import dev.tonewright.card.Finder;
import dev.tonewright.card.Form;
import dev.tonewright.card.Match;
import dev.tonewright.card.Range;
import dev.tonewright.language.Expressions;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.text.Dial;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The "that" which a clause may have or lack: behind a word of saying or thinking ("I see (that) it
 * has left"), and for the object of a clause on a noun ("the code (that) you got"). No profile asks
 * for the one or the other; the buttons for length do. Only the parse tells where it can stand, so
 * that no template says it.
 */
final class OptionalThat implements Finder {

  /** Where a clause with "that" stands on the length dial, and one without. */
  private static final Range LONGER = new Range(45, 65);

  private static final Range SHORTER = new Range(42, 58);

  private static final Set<String> GOVERNORS = WordLists.words("that-clauses.txt");
  private static final Set<String> TELLING = WordLists.words("that-told.txt");
  private static final Set<String> OTHER_NOUNS = WordLists.words("that-nouns.txt");

  private static final Set<String> ACTING = WordLists.words("that-objects.txt");

  private static final Set<String> TOLD = Set.of("me", "us", "you");
  private static final Set<String> SUBJECTS = Set.of("i", "you", "we", "they");
  private static final Set<String> ANYTHING = Set.of("anything", "something");

  private final Card clause =
      card(
          "that.clause",
          "I see that your order has left.",
          "I see your order has left.",
          "I see that.");
  private final Card object =
      card(
          "that.object",
          "Please enter the code that you got.",
          "Please enter the code you got.",
          "Please enter the code that came.");

  private static Card card(String id, String longer, String shorter, String keep) {
    return Card.found(
        id,
        Family.SCALE,
        Dial.LENGTH,
        Anchor.ANYWHERE,
        List.of(
            Form.named("with that", Map.of(Dial.LENGTH, LONGER)),
            Form.named("without that", Map.of(Dial.LENGTH, SHORTER))),
        List.of(
            new Example(Optional.of(Dial.LENGTH), 20, longer, shorter),
            new Example(Optional.of(Dial.LENGTH), 85, shorter, longer),
            new Example(Optional.of(Dial.LENGTH), -1, keep, keep)),
        OptionalThat.class);
  }

  @Override
  public List<Card> cards() {
    return List.of(clause, object);
  }

  @Override
  public List<Match> find(Sentence s) {
    List<Match> found = new ArrayList<>();
    for (int t = 1; t + 2 < s.size(); t++) {
      boolean that = s.lower(t).equals("that");
      if (that && governs(s, t - 1) && opensClause(s, t + 1)) {
        if (marked(s, t)) {
          found.add(match(clause, 0, t));
        }
      } else if ((that || s.lower(t).equals("which"))
          && antecedent(s, t - 1)
          && SUBJECTS.contains(s.lower(t + 1))) {
        if (standsForObject(s, t)) {
          found.add(match(object, 0, t));
        }
      } else if (governs(s, t) && opensClause(s, t + 1)) {
        if (unmarked(s, t)) {
          found.add(match(clause, 1, t));
        }
      } else if (antecedent(s, t) && SUBJECTS.contains(s.lower(t + 1))) {
        if (lacksObject(s, t)) {
          found.add(match(object, 1, t));
        }
      }
    }
    return found;
  }

  private static Match match(Card card, int form, int token) {
    return new Match(card, card.forms().get(form), token, token, List.of(), -1, -1);
  }

  /** Whether a clause can hang on what ends with a token: "see", "tell you". */
  private static boolean governs(Sentence s, int t) {
    return GOVERNORS.contains(s.lemma(t)) && Expressions.match(s.tag(t), "V.*|JJ")
        || t > 0 && TOLD.contains(s.lower(t)) && TELLING.contains(s.lemma(t - 1));
  }

  private static int governor(Sentence s, int t) {
    return TOLD.contains(s.lower(t)) ? t - 1 : t;
  }

  private static boolean opensClause(Sentence s, int t) {
    return Expressions.match(s.tag(t), "PRP\\$?|EX")
        || Expressions.match(s.lower(t), "the|this|these");
  }

  private static boolean marked(Sentence s, int that) {
    int governor = governor(s, that - 1);
    int verb = s.head(that);
    return s.parseable()
        && s.relation(that).equals("mark")
        && verb > that
        && s.dependent(governor, "nsubj:pass", "aux:pass") < 0
        && opened(s, verb, that + 1)
        && !quotes(s, governor)
        && !thatAgain(s, that + 1);
  }

  private static boolean unmarked(Sentence s, int last) {
    int governor = governor(s, last);
    boolean subjectless = // "Hope you are well"
        Expressions.match(s.tag(governor), "VBP|NN") && s.dependent(governor, "nsubj") < 0;
    boolean anew = // "I'm really sorry I will pass it on": nobody is sorry for what helps
        s.lower(governor).equals("sorry") && Expressions.match(s.lower(last + 1), "i|we");
    if (!s.parseable() || subjectless || anew || thatAgain(s, last + 1) || quotes(s, governor)) {
      return false;
    }
    for (int verb = last + 2; verb < s.size(); verb++) {
      if (hangs(s, verb, governor)) {
        return s.dependent(verb, "mark") < 0 && opened(s, verb, last + 1);
      }
    }
    return false;
  }

  /** Whether a verb heads the clause that says what is seen or told; nothing is done by nobody. */
  private static boolean hangs(Sentence s, int verb, int governor) {
    boolean adjective = s.tag(governor).equals("JJ");
    int head = verb < 0 ? -1 : s.head(verb);
    boolean clause =
        verb >= 0
            && (s.relation(verb).equals("ccomp")
                || adjective
                    && s.relation(verb).equals("parataxis")
                    && s.lower(governor + 1).equals("you"));
    return verb > governor
        && clause
        && (head == governor || adjective && head == s.head(governor) && head >= 0)
        && s.dependent(governor, "nsubj:pass", "aux:pass") < 0;
  }

  /** Whether a clause is finite and begins with its subject at a token. */
  private static boolean opened(Sentence s, int verb, int first) {
    int subject = s.dependent(verb, "nsubj", "nsubj:pass", "expl");
    return subject >= first
        && subject < verb
        && EnglishClauses.subtreeStart(s, subject) == first
        && finite(s, subject, verb);
  }

  private static boolean finite(Sentence s, int subject, int verb) {
    for (int t = subject + 1; t < s.size(); t++) {
      if ((t == verb || s.head(t) == verb) && Expressions.match(s.tag(t), "MD|VB[ZPD]")) {
        return true;
      }
    }
    return false;
  }

  /** "As I see, it is here", "what I think is": the clause goes on around its governor. */
  private static boolean quotes(Sentence s, int governor) {
    for (int t = 0; t < governor; t++) {
      if (Expressions.match(s.lower(t), "as|like|what|than|how")
          && EnglishClauses.under(s, t, governor, governor)) {
        return true;
      }
    }
    return s.relation(governor).startsWith("acl") || s.relation(governor).equals("parataxis");
  }

  /** "… and that it is free": a second clause is joined by a "that" of its own. */
  private static boolean thatAgain(Sentence s, int from) {
    for (int t = from + 1; t + 1 < s.size(); t++) {
      if (s.tag(t).equals("CC") && s.lower(t + 1).equals("that")) {
        return true;
      }
    }
    return false;
  }

  /** A noun with a clause on it, or "anything else". */
  private static boolean antecedent(Sentence s, int t) {
    return s.tag(t).startsWith("NN") && !OTHER_NOUNS.contains(s.lemma(t)) || anythingElse(s, t);
  }

  private static boolean anythingElse(Sentence s, int t) {
    return ANYTHING.contains(s.lower(t))
        || t > 0 && s.lower(t).equals("else") && ANYTHING.contains(s.lower(t - 1));
  }

  /** "… I can do": parsers often see no clause on "anything" there. */
  private static boolean wanted(Sentence s, int subject) {
    return Expressions.match(s.lower(subject), "i|we")
        && Expressions.match(s.lower(subject + 1), "can|could|may|might");
  }

  private static boolean standsForObject(Sentence s, int that) {
    if (anythingElse(s, that - 1)) {
      return wanted(s, that + 1);
    }
    int verb = s.head(that + 1);
    return s.parseable()
        && verb > that
        && s.relation(that + 1).equals("nsubj")
        && !Expressions.match(s.relation(that), "mark|nsubj.*")
        && s.tag(that).equals("WDT")
        && s.tag(verb).startsWith("V");
  }

  /** Whether the clause behind a noun has a subject and a verb and lacks what is acted on. */
  private static boolean lacksObject(Sentence s, int noun) {
    if (anythingElse(s, noun)) {
      return wanted(s, noun + 1);
    }
    int verb = s.head(noun + 1);
    if (!s.parseable()
        || verb <= noun + 1
        || !s.relation(noun + 1).equals("nsubj")
        || !s.tag(verb).startsWith("V")
        || EnglishClauses.subtreeStart(s, verb) != noun + 1
        || !finite(s, noun + 1, verb)) {
      return false;
    }
    boolean onNoun = s.relation(verb).equals("acl:relcl") && s.head(verb) == noun;
    for (int t = noun + 2; t < verb; t++) {
      if (Expressions.match(s.lower(t), "will|'ll|’ll|would|,")) {
        return false;
      }
    }
    int acting = verb;
    for (int next = verb; next >= 0; next = s.dependent(next, "xcomp")) {
      acting = next;
    }
    // Parsers often see a sentence of its own there; a verb that lacks its object tells that it is
    // none.
    return (onNoun || s.relation(verb).equals("parataxis") && ACTING.contains(s.lemma(acting)))
        && s.dependent(acting, "obj", "ccomp", "advcl", "parataxis") < 0
        && s.dependent(verb, "obj", "ccomp", "conj", "parataxis") < 0;
  }

  @Override
  public Optional<List<TextChange>> realise(String text, Placed placed, Match m, Form form) {
    if (form == m.card().forms().get(0)) {
      int at = placed.token(m.last()).end();
      return Optional.of(List.of(TextChange.of(text, at, at, " that")));
    }
    int from = placed.token(m.first() - 1).end();
    return Optional.of(List.of(TextChange.of(text, from, placed.token(m.last()).end(), "")));
  }
}

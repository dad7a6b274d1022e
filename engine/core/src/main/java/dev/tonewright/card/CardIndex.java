package dev.tonewright.card;

import dev.tonewright.card.Card.Anchor;
import dev.tonewright.card.Card.Family;
import dev.tonewright.card.Element.Word;
import dev.tonewright.parse.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All cards of a language, by the words they cannot match without, so that a sentence meets only
 * the few that can apply and is parsed only where one of those asks for syntax.
 */
public final class CardIndex {

  private final List<Card> cards;
  private final List<Finder> finders;
  private final CardLanguage language;
  private final WordNumbers numbers = new WordNumbers();

  /** By the number of the word they begin with. */
  private final Map<Integer, Openers> variants = new HashMap<>();

  /** Variants that begin with a slot and are tried where a clause starts. */
  private final List<Variant> slotted = new ArrayList<>();

  public CardIndex(List<Card> cards, CardLanguage language) {
    this(cards, List.of(), language);
  }

  /**
   * @param cards the cards that templates say
   * @param finders the cards that code says
   */
  public CardIndex(List<Card> cards, List<Finder> finders, CardLanguage language) {
    this.finders = List.copyOf(finders);
    List<Card> all = new ArrayList<>(cards);
    finders.forEach(f -> all.addAll(f.cards()));
    this.cards = List.copyOf(all);
    this.language = language;
    int order = 0;
    Map<Word, int[]> entered = new IdentityHashMap<>(); // the readings of a template share words
    for (Card card : cards) {
      for (Form form : card.forms()) {
        for (Template template : form.read()) {
          for (List<Element> elements : template.variants()) {
            if (!recognisable(card, form, elements)) {
              continue;
            }
            add(new Variant(card, form, elements, order++, word -> numbers(word, entered)));
          }
        }
      }
    }
  }

  private int[] numbers(Word word, Map<Word, int[]> entered) {
    return entered.computeIfAbsent(word, w -> numbers.enter(w.alternatives()));
  }

  /**
   * Whether a variant can be read. What leaves a sentence out, or consists of nothing but the
   * writer's own words, would be found everywhere and mean nothing, unless it is an act of its own
   * (a bare imperative).
   */
  private static boolean recognisable(Card card, Form form, List<Element> elements) {
    boolean worded = elements.stream().anyMatch(e -> e instanceof Word);
    boolean bareAct = card.family() == Family.ACT && !form.ranges().isEmpty();
    return worded || !elements.isEmpty() && bareAct;
  }

  private void add(Variant variant) {
    if (variant.isWord(0)) {
      for (int number : variant.numbers(0)) {
        variants.computeIfAbsent(number, n -> new Openers()).add(variant);
      }
    } else {
      slotted.add(variant);
    }
  }

  public List<Card> cards() {
    return cards;
  }

  /** The language that the cards are in. */
  public CardLanguage language() {
    return language;
  }

  /**
   * Every card's matches in a sentence, in order of their first token. Matches of one card never
   * overlap: of two, the one with more words of its own stands.
   */
  public List<Match> matches(Sentence sentence) {
    List<Found> found = new ArrayList<>();
    Reading read = new Reading(sentence, language, numbers);
    for (int t = 0; t < sentence.size(); t++) {
      for (int key : read.keys(t)) {
        Openers openers = variants.get(key);
        if (openers != null) {
          find(openers.alone(), read, t, found);
          if (t + 1 < sentence.size()) {
            for (int next : read.keys(t + 1)) {
              find(openers.before(next), read, t, found);
            }
          }
        }
      }
      if (read.startsClause(t)) {
        find(slotted, read, t, found);
      }
    }
    List<Match> matches = best(found);
    finders.forEach(f -> matches.addAll(f.find(sentence)));
    matches.sort(Comparator.comparingInt(Match::first).thenComparing(m -> m.card().id()));
    return matches;
  }

  /** The finder that serves a card, where code says it. */
  public Optional<Finder> finder(Card card) {
    return finders.stream().filter(f -> f.cards().contains(card)).findFirst();
  }

  private record Found(Match match, Variant variant) {}

  private static List<Match> best(List<Found> found) {
    found.sort(
        Comparator.comparingInt((Found f) -> -f.variant.words())
            .thenComparingInt(f -> -f.match.length())
            .thenComparingInt(f -> f.match.first())
            .thenComparingInt(f -> f.variant.order()));
    List<Match> kept = new ArrayList<>();
    for (Found f : found) {
      boolean free =
          kept.stream()
              .noneMatch(
                  k ->
                      k.card() == f.match.card()
                          && k.first() <= f.match.last()
                          && f.match.first() <= k.last());
      if (free) {
        kept.add(f.match);
      }
    }
    return kept;
  }

  private static void find(List<Variant> variants, Reading read, int first, List<Found> found) {
    for (Variant v : variants) {
      match(v, read, first).ifPresent(m -> found.add(new Found(m, v)));
    }
  }

  private static Optional<Match> match(Variant v, Reading read, int first) {
    Sentence s = read.sentence();
    if (!v.opens(read, first) || !placed(v, read, first) || !v.possible(read)) {
      return Optional.empty();
    }
    if (!possible(v.card().conditions(), s, first) || !possible(v.form().conditions(), s, first)) {
      return Optional.empty();
    }
    Attempt attempt = new Attempt(v, read, first);
    return attempt.from(0, first)
        ? Optional.of(attempt.match()).filter(m -> allowed(m, s))
        : Optional.empty();
  }

  private static boolean placed(Variant v, Reading read, int first) {
    return switch (v.at()) {
      case ANYWHERE -> true;
      case CLAUSE -> read.startsClause(first);
      case START, SENTENCE -> read.startsSentence(first);
    };
  }

  private static boolean allowed(Match m, Sentence s) {
    if (m.form().at().orElse(m.card().at()) == Anchor.SENTENCE && m.last() < lastWord(s)) {
      return false;
    }
    // What words and tags decide comes before what needs the sentence parsed.
    return allow(m, s, false) && allow(m, s, true);
  }

  private static boolean allow(Match m, Sentence s, boolean parsing) {
    return allow(m.card().conditions(), m, s, parsing)
        && allow(m.form().conditions(), m, s, parsing);
  }

  private static boolean allow(List<Condition> conditions, Match m, Sentence s, boolean parsing) {
    for (Condition c : conditions) {
      if (c.parses() == parsing && !c.allows(s, m)) {
        return false;
      }
    }
    return true;
  }

  private static boolean possible(List<Condition> conditions, Sentence s, int first) {
    for (Condition c : conditions) {
      if (!c.possible(s, first)) {
        return false;
      }
    }
    return true;
  }

  private static int lastWord(Sentence s) {
    int t = s.size() - 1;
    while (t >= 0 && !Character.isLetterOrDigit(s.word(t).codePointAt(0))) {
      t--;
    }
    return t;
  }
}

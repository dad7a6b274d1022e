package dev.tonewright.card;

import dev.tonewright.card.Card.Anchor;
import dev.tonewright.card.Card.Family;
import dev.tonewright.card.Element.Slot;
import dev.tonewright.card.Element.Word;
import dev.tonewright.parse.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * All cards of a language, by the words they cannot match without, so that a sentence meets only
 * the few that can apply and is parsed only where one of those asks for syntax.
 */
public final class CardIndex {

  /** The key of variants that begin with a slot and are tried where a clause starts. */
  private static final String CLAUSE_START = "";

  private final List<Card> cards;
  private final List<Finder> finders;
  private final CardLanguage language;
  private final Map<String, List<Variant>> variants = new HashMap<>();

  /** One reading of one form. */
  private record Variant(Card card, Form form, List<Element> elements, int order) {

    int words() {
      int words = 0;
      for (Element e : elements) {
        words += e instanceof Word ? 1 : 0;
      }
      return words;
    }
  }

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
    for (Card card : cards) {
      for (Form form : card.forms()) {
        for (Template template : form.read()) {
          for (List<Element> elements : template.variants()) {
            if (!recognisable(card, form, elements)) {
              continue;
            }
            add(new Variant(card, form, elements, order++));
          }
        }
      }
    }
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
    if (variant.elements().get(0) instanceof Word word) {
      for (String key : word.alternatives()) {
        variants.computeIfAbsent(key, k -> new ArrayList<>()).add(variant);
      }
    } else {
      variants.computeIfAbsent(CLAUSE_START, k -> new ArrayList<>()).add(variant);
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
    Read read = Read.of(sentence, language);
    for (int t = 0; t < sentence.size(); t++) {
      for (String key : read.keys(t)) {
        for (Variant v : variants.getOrDefault(key, List.of())) {
          match(v, read, t).ifPresent(m -> found.add(new Found(m, v)));
        }
      }
      if (language.clauseStart(sentence, t)) {
        for (Variant v : variants.getOrDefault(CLAUSE_START, List.of())) {
          match(v, read, t).ifPresent(m -> found.add(new Found(m, v)));
        }
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

  /** A sentence with what each of its tokens may stand for, looked up once. */
  private record Read(Sentence sentence, List<List<String>> readings) {

    static Read of(Sentence sentence, CardLanguage language) {
      List<List<String>> readings = new ArrayList<>(sentence.size());
      for (int t = 0; t < sentence.size(); t++) {
        readings.add(language.readings(sentence, t));
      }
      return new Read(sentence, readings);
    }

    Iterable<String> keys(int t) {
      TreeSet<String> keys = new TreeSet<>(readings.get(t));
      keys.add(sentence.lower(t));
      keys.add(sentence.lemma(t));
      return keys;
    }
  }

  private Optional<Match> match(Variant v, Read read, int first) {
    Sentence s = read.sentence();
    if (!possible(v.card().conditions(), s, first) || !possible(v.form().conditions(), s, first)) {
      return Optional.empty();
    }
    Anchor at = v.form().at().orElse(v.card().at());
    boolean placed =
        switch (at) {
          case ANYWHERE -> true;
          case CLAUSE -> language.clauseStart(s, first);
          case START, SENTENCE -> language.sentenceStart(s, first);
        };
    if (!placed) {
      return Optional.empty();
    }
    Attempt attempt = new Attempt(v, read, first);
    return attempt.from(0, first)
        ? Optional.of(attempt.match()).filter(m -> allowed(m, s))
        : Optional.empty();
  }

  private boolean allowed(Match m, Sentence s) {
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

  /** One attempt to lay a variant over a sentence, slot extents tried longest first. */
  private final class Attempt {
    private final Variant variant;
    private final Read read;
    private final Sentence sentence;
    private final int first;
    private final List<Match.Filled> slots = new ArrayList<>();
    private int last = -1;
    private int end = -1;
    private int inflected = -1;

    Attempt(Variant variant, Read read, int first) {
      this.variant = variant;
      this.read = read;
      this.sentence = read.sentence();
      this.first = first;
    }

    boolean from(int element, int token) {
      if (element == variant.elements().size()) {
        last = token - 1;
        end = endAt(token);
        return token > first;
      }
      Element e = variant.elements().get(element);
      if (e instanceof Word word) {
        return token < sentence.size() && fits(word, token) && word(word, element, token);
      } else if (e instanceof Slot slot) {
        return token < sentence.size() && slot(slot, element, token);
      }
      // The clause's mark is optional on reading: real drafts forget it.
      last = token - 1;
      end = endAt(token);
      return token > first && (end >= 0 || token == sentence.size());
    }

    private boolean word(Word word, int element, int token) {
      if (word.inflects()) {
        inflected = token;
      }
      return from(element + 1, token + 1);
    }

    private boolean slot(Slot slot, int element, int token) {
      if (!wordsFollow(element + 1, token)) {
        return false;
      }
      for (int to : language.extents(slot.type(), sentence, first, token)) {
        slots.add(new Match.Filled(slot.name(), slot.type(), token, to));
        if (from(element + 1, to + 1)) {
          return true;
        }
        slots.remove(slots.size() - 1);
      }
      return false;
    }

    /**
     * Whether the variant's words from {@code element} on stand in order somewhere from {@code
     * token} on. Asked before a slot, whose extent may need the sentence parsed.
     */
    private boolean wordsFollow(int element, int token) {
      int at = token;
      for (int e = element; e < variant.elements().size(); e++) {
        if (variant.elements().get(e) instanceof Word word) {
          while (at < sentence.size() && !fits(word, at)) {
            at++;
          }
          if (at++ >= sentence.size()) {
            return false;
          }
        }
      }
      return true;
    }

    private boolean fits(Word word, int token) {
      if (word.inflects()) {
        String lemma = sentence.lemma(token);
        if (!sentence.tag(token).startsWith(word.tagPrefix())) {
          return false;
        }
        for (String a : word.alternatives()) {
          if (a.equals(lemma)) {
            return true;
          }
        }
        return false;
      }
      for (String reading : read.readings().get(token)) {
        for (String a : word.alternatives()) {
          if (a.equals(reading)) {
            return true;
          }
        }
      }
      return false;
    }

    private int endAt(int token) {
      if (token < sentence.size()
          && ".?!".indexOf(sentence.word(token).charAt(0)) >= 0
          && rest(token)) {
        return token;
      }
      return -1;
    }

    /** Whether only marks follow. */
    private boolean rest(int token) {
      for (int t = token; t < sentence.size(); t++) {
        if (Character.isLetterOrDigit(sentence.word(t).codePointAt(0))) {
          return false;
        }
      }
      return true;
    }

    Match match() {
      return new Match(variant.card(), variant.form(), first, last, slots, end, inflected);
    }
  }
}

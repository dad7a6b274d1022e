package dev.tonewright.rule;

import dev.tonewright.card.CardLanguage;
import dev.tonewright.card.CardLanguage.Reform;
import dev.tonewright.card.Element;
import dev.tonewright.card.Element.End;
import dev.tonewright.card.Element.Slot;
import dev.tonewright.card.Element.Word;
import dev.tonewright.card.Form;
import dev.tonewright.card.Match;
import dev.tonewright.card.Match.Filled;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Writes a match in another form of its card: the words around the slots change, the slots' own
 * characters stay where they stand.
 */
final class Realisation {

  private final CardLanguage language;
  private final String text;
  private final Placed placed;
  private final Sentence sentence;
  private final Match match;
  private final boolean contracts;
  private final List<TextChange> changes = new ArrayList<>();

  private Realisation(CardLanguage language, String text, Placed placed, Match match) {
    this.language = language;
    this.text = text;
    this.placed = placed;
    this.sentence = placed.sentence();
    this.match = match;
    this.contracts = isContracted(language, sentence, match);
  }

  /**
   * Whether a match's own words are contracted: what takes their place is so too, since a card that
   * moves one dial leaves the others.
   */
  private static boolean isContracted(CardLanguage language, Sentence sentence, Match match) {
    for (int t = match.first(); t <= match.last(); t++) {
      if (match.says(t) && !language.readings(sentence, t).contains(sentence.lower(t))) {
        return true;
      }
    }
    return false;
  }

  private String said(StringBuilder gap) {
    if (!contracts) {
      return gap.toString();
    }
    boolean curly = text.indexOf('’') >= 0 && text.indexOf('\'') < 0;
    String said = language.contracted(gap.toString());
    return curly ? said.replace('\'', '’') : said;
  }

  /**
   * The changes that put {@code form} in the match's place.
   *
   * @return empty where the form cannot carry the match's slots, agreement or clause end
   */
  static Optional<List<TextChange>> of(
      CardLanguage language, String text, Placed placed, Match match, Form form) {
    if (form.say().isEmpty()) {
      return Optional.empty();
    }
    return form.say().get().variants().stream()
        .filter(elements -> carries(language, elements, match))
        .filter(elements -> ends(elements) || !endsItself(match))
        .reduce((longer, shorter) -> shorter)
        .flatMap(elements -> new Realisation(language, text, placed, match).write(elements));
  }

  /** Whether the elements have the match's slots, in its order. */
  private static boolean carries(CardLanguage language, List<Element> elements, Match match) {
    List<String> wanted =
        match.slots().stream().map(Filled::name).filter(n -> !language.agrees(n)).toList();
    List<String> offered =
        elements.stream()
            .filter(e -> e instanceof Slot s && !language.agrees(s.name()))
            .map(e -> ((Slot) e).name())
            .toList();
    return wanted.equals(offered) || wanted.equals(List.of("O")) && offered.isEmpty();
  }

  private static boolean ends(List<Element> elements) {
    return elements.stream().anyMatch(e -> e instanceof End);
  }

  /** Whether the form that stands ends its sentence: one that ends none would leave its mark. */
  private static boolean endsItself(Match match) {
    return match.end() >= 0
        && match
            .form()
            .say()
            .filter(say -> say.variants().stream().anyMatch(e -> ends(e)))
            .isPresent();
  }

  private Optional<List<TextChange>> write(List<Element> elements) {
    int at = placed.token(match.first()).start();
    boolean capital = Character.isUpperCase(text.codePointAt(at)) && startsSentence();
    StringBuilder gap = new StringBuilder();
    int from = at;
    List<Filled> slots = match.slots().stream().filter(f -> !language.agrees(f.name())).toList();
    int next = 0;
    boolean looseObject =
        slots.size() == 1
            && slots.get(0).name().equals("O")
            && elements.stream().noneMatch(e -> e instanceof Slot);
    Optional<End> end = Optional.empty();
    for (int i = 0; i < elements.size(); i++) {
      Element e = elements.get(i);
      if (e instanceof Word word) {
        Optional<String> written = inflected(word);
        if (written.isEmpty()) {
          return Optional.empty();
        }
        append(gap, written.get(), from > at);
        if (looseObject && next == 0) {
          close(gap, from, slots.get(0), from == at && capital);
          from = placed.token(slots.get(0).last()).end();
          next++;
        }
      } else if (e instanceof Slot slot) {
        if (language.agrees(slot.name())) {
          Optional<String> agreeing = language.agree(slot.name(), sentence, match);
          if (agreeing.isEmpty()) {
            return Optional.empty();
          }
          append(gap, agreeing.get(), from > at);
        } else {
          Filled filled = slots.get(next++);
          if (!reform(filled, slot)) {
            return Optional.empty();
          }
          close(gap, from, filled, from == at && capital);
          from = placed.token(filled.last()).end();
        }
      } else if (e instanceof End mark && i < elements.size() - 1) {
        gap.append(mark.mark()); // a sentence ends inside the form
      } else if (e instanceof End mark) {
        end = Optional.of(mark);
      }
    }
    return finish(gap, from, from == at && capital, end);
  }

  /**
   * Whether a capital here is a sentence's own, though its stop may be missing; "I" has one
   * anywhere.
   */
  private boolean startsSentence() {
    int first = match.first();
    boolean begins = first == 0 || ".!?:".indexOf(sentence.word(first - 1).charAt(0)) >= 0;
    String word = sentence.word(first);
    boolean shouted = word.equals(word.toUpperCase(Locale.ROOT));
    return begins || !shouted && !language.nounCapitals();
  }

  private Optional<String> inflected(Word word) {
    if (!word.inflects() || match.inflected() < 0) {
      return Optional.of(word.written());
    }
    int found = match.inflected();
    return language.wordForms().inflect(word.written(), sentence.tag(found), sentence.word(found));
  }

  private void append(StringBuilder gap, String word, boolean afterSlot) {
    boolean attaches = word.length() > 0 && ",.;:?!".indexOf(word.charAt(0)) >= 0;
    if (!attaches && (gap.length() > 0 || afterSlot)) {
      gap.append(' ');
    }
    gap.append(word);
  }

  /** Replaces what stood between {@code from} and the slot by the gap. */
  private void close(StringBuilder gap, int from, Filled slot, boolean capital) {
    Span first = placed.token(slot.first());
    boolean first0 = from == placed.token(match.first()).start();
    if (gap.length() == 0 && first0) {
      if (first.start() > from) {
        String word = changedFirst(slot).orElse(first.of(text));
        String shown = capital ? capitalize(word) : word;
        drop(first);
        add(new Span(from, first.end()), shown);
      }
    } else {
      String word = changedFirst(slot).orElse(null);
      String lead = first0 ? opening(said(gap), capital) : said(gap);
      boolean lower =
          first0
              && slot.first() == match.first()
              && !language.uncapitalized(sentence, slot.first()).equals(first.of(text));
      if (lower) {
        String shown = word != null ? word : language.uncapitalized(sentence, slot.first());
        drop(first);
        add(new Span(from, first.end()), lead + " " + shown);
      } else {
        add(new Span(from, first.start()), lead + " ");
      }
    }
    gap.setLength(0);
  }

  private Optional<String> changedFirst(Filled slot) {
    Span first = placed.token(slot.first());
    return changes.stream().filter(c -> c.span().equals(first)).map(TextChange::after).findFirst();
  }

  private void drop(Span span) {
    changes.removeIf(c -> c.span().equals(span));
  }

  private boolean reform(Filled filled, Slot slot) {
    Optional<List<Reform>> reforms = language.reform(sentence, filled, slot.type());
    reforms.ifPresent(list -> list.forEach(r -> changes.add(change(r))));
    return reforms.isPresent();
  }

  private TextChange change(Reform reform) {
    int end = placed.token(reform.last()).end();
    return TextChange.of(text, placed.token(reform.first()).start(), end, reform.form());
  }

  private Optional<List<TextChange>> finish(
      StringBuilder gap, int from, boolean capital, Optional<End> end) {
    int last = placed.token(match.last()).end();
    boolean wholeMatch = from == placed.token(match.first()).start();
    String tail = wholeMatch ? opening(said(gap), capital) : said(gap);
    add(new Span(from, last), tail);
    if (end.isPresent()) {
      String mark = String.valueOf(end.get().mark());
      if (match.end() >= 0) {
        Span stands = placed.token(match.end());
        if (stands.of(text).length() > 1 && !stands.of(text).matches("[.!?]+")) {
          return Optional.empty();
        }
        boolean another =
            match.end() + 1 < sentence.size()
                && ".!?".indexOf(sentence.word(match.end() + 1).charAt(0)) >= 0;
        boolean fine =
            stands.of(text).startsWith(mark) || mark.equals(".") && stands.of(text).startsWith("!");
        if (another && !fine) {
          return Optional.empty();
        }
        if (!fine) {
          add(new Span(last, stands.end()), mark);
        }
      } else if (match.last() == sentence.size() - 1) {
        add(new Span(last, last), mark);
      } else {
        return Optional.empty();
      }
    }
    List<TextChange> real =
        changes.stream()
            .filter(c -> !c.before().equals(c.after()))
            .map(this::trimmed)
            .sorted()
            .toList();
    return real.isEmpty() ? Optional.empty() : Optional.of(merged(real));
  }

  /** Joins changes that meet, so that an insertion never shares its place with another change. */
  private List<TextChange> merged(List<TextChange> sorted) {
    List<TextChange> out = new ArrayList<>();
    for (TextChange c : sorted) {
      TextChange before = out.isEmpty() ? null : out.get(out.size() - 1);
      if (before != null && before.span().end() >= c.span().start()) {
        out.set(
            out.size() - 1,
            TextChange.of(text, before.span().cover(c.span()), before.after() + c.after()));
      } else {
        out.add(c);
      }
    }
    return out;
  }

  /** Leaves words that stay at either end out of a change. */
  private TextChange trimmed(TextChange c) {
    int start = 0;
    String before = c.before();
    String after = c.after();
    int bound = Math.min(before.length(), after.length());
    for (int i = 0; i < bound && before.charAt(i) == after.charAt(i); i++) {
      if (before.charAt(i) == ' ') {
        start = i + 1;
      }
    }
    int end = 0;
    for (int i = 0;
        i < bound - start
            && before.charAt(before.length() - 1 - i) == after.charAt(after.length() - 1 - i);
        i++) {
      if (before.charAt(before.length() - 1 - i) == ' ') {
        end = i + 1;
      }
    }
    if (before.length() - end <= start && after.length() - end <= start) {
      return c;
    }
    int s = c.span().start();
    if (before.length() - end < start || after.length() - end < start) {
      return c;
    }
    return TextChange.of(
        text, s + start, c.span().end() - end, after.substring(start, after.length() - end));
  }

  private void add(Span span, String after) {
    changes.add(TextChange.of(text, span, after));
  }

  /** A form's beginning as its place asks: a word that a form begins with large is small inside. */
  private String opening(String s, boolean capital) {
    if (capital) {
      return capitalize(s);
    }
    boolean word = s.length() > 1 && Character.isLowerCase(s.charAt(1)) && !language.nounCapitals();
    return word ? s.substring(0, 1).toLowerCase(Locale.ROOT) + s.substring(1) : s;
  }

  private static String capitalize(String s) {
    return s.isEmpty() ? s : s.substring(0, 1).toUpperCase(Locale.ROOT) + s.substring(1);
  }
}

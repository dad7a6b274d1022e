package dev.tonewright.english;

import dev.tonewright.card.Card;
import dev.tonewright.card.Card.Anchor;
import dev.tonewright.card.Card.Example;
import dev.tonewright.card.Card.Family;
import dev.tonewright.card.Finder;
import dev.tonewright.card.Form;
import dev.tonewright.card.Match;
import dev.tonewright.card.Range;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Contractions and full forms as three scales: pronoun and verb (I'm), verb and not (can't), and
 * the rest (there'd, should've). Which full form an 's or 'd stands for is read from the parse;
 * where that is not certain, nothing matches.
 */
final class Contractions implements Finder {

  private final Card positive =
      card(
          "contraction.positive",
          0,
          57,
          42,
          "I am sorry.",
          "I'm sorry.",
          "The customer's order is here.");
  private final Card negative =
      card(
          "contraction.negative",
          0,
          57,
          42,
          "We cannot find it.",
          "We can't find it.",
          "It works, doesn't it?");
  private final Card complex =
      card("contraction.complex", 0, 35, 30, "What is wrong?", "What's wrong?", "Let's see.");

  private static Card card(
      String id, int low, int high, int fullFrom, String full, String contracted, String keep) {
    return Card.found(
        id,
        Family.SCALE,
        Dial.FORMALITY,
        Anchor.ANYWHERE,
        List.of(form("contracted", low, high), form("full", fullFrom, 100)),
        List.of(
            new Example(Optional.of(Dial.FORMALITY), 80, contracted, full),
            new Example(Optional.of(Dial.FORMALITY), -1, keep, keep)),
        Contractions.class);
  }

  private static Form form(String name, int low, int high) {
    return Form.named(name, Map.of(Dial.FORMALITY, new Range(low, high)));
  }

  @Override
  public List<Card> cards() {
    return List.of(positive, negative, complex);
  }

  @Override
  public List<Match> find(Sentence s) {
    List<Match> found = new ArrayList<>();
    for (int t = 1; t < s.size(); t++) {
      String lower = s.lower(t).replace('’', '\'');
      if (shouted(s, t - 1)) {
        continue;
      }
      if (lower.equals("n't")) {
        if (FullForms.ofNegative(s, t).isPresent()) {
          found.add(match(negative, 0, t - 1, t));
        }
      } else if (lower.startsWith("'") && lower.length() > 1) {
        if (FullForms.ofClitic(s, t).isPresent()) {
          found.add(
              match(
                  FullForms.WIDE_SUBJECTS.contains(s.lower(t - 1)) || FullForms.nounWithVerb(s, t)
                      ? complex
                      : positive,
                  0,
                  t - 1,
                  t));
        }
      } else if (lower.equals("not")) {
        if (ShortForms.takesNegative(s, t)) {
          found.add(match(negative, 1, t - 1, t));
        }
      } else if (ShortForms.takesVerb(s, t)) {
        found.add(match(positive, 1, t - 1, t));
      }
    }
    return found;
  }

  /** Shouted words are first calmed, or stay as loud as they are. */
  private static boolean shouted(Sentence s, int t) {
    String word = s.word(t);
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  private static Match match(Card card, int form, int first, int last) {
    return new Match(card, card.forms().get(form), first, last, List.of(), -1, -1);
  }

  @Override
  public Optional<List<TextChange>> realise(String text, Placed placed, Match m, Form form) {
    Sentence s = placed.sentence();
    boolean contract = form == m.card().forms().get(0);
    Optional<String> written =
        contract
            ? Optional.of(ShortForms.of(s, m.first(), m.last()))
            : m.card() == negative
                ? FullForms.ofNegative(s, m.last())
                : FullForms.ofClitic(s, m.last()).map(v -> s.word(m.first()) + " " + v);
    Span span = placed.token(m.first()).cover(placed.token(m.last()));
    boolean curly = text.indexOf('’') >= 0 && text.indexOf('\'') < 0;
    return written
        .map(w -> curly ? w.replace('\'', '’') : w)
        .map(w -> List.of(TextChange.of(text, span, cased(s, m.first(), w))));
  }

  private static String cased(Sentence s, int first, String written) {
    boolean capital = Character.isUpperCase(s.word(first).charAt(0));
    return capital ? Character.toUpperCase(written.charAt(0)) + written.substring(1) : written;
  }
}

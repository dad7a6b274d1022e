package dev.tonewright.rule;

import dev.tonewright.card.Form;
import dev.tonewright.card.Match;
import dev.tonewright.card.Match.Filled;
import dev.tonewright.card.Surroundings;
import dev.tonewright.measure.Background;
import dev.tonewright.measure.Meter;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Span;
import dev.tonewright.text.TextChange;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A match of a card, and what other forms of the card would make of its sentence. */
final class Choice {

  private final Choices text;
  private final Placed placed;
  private final int sentence;
  private final Match match;
  private final Map<Form, Optional<Written>> written = new IdentityHashMap<>();
  private Boolean standsBack;

  /** A form in the match's place. */
  static final class Written {

    private final Background background;
    private final List<TextChange> changes;
    private final double[] gains;
    private double[] effects;

    private Written(Background background, List<TextChange> changes, double[] gains) {
      this.background = background;
      this.changes = changes;
      this.gains = gains;
    }

    List<TextChange> changes() {
      return changes;
    }

    /**
     * Dial points that the sentence's reading gains by what the cards read, with what the other
     * expressions lose over which it is written.
     */
    double gain(Dial dial) {
      return gains[dial.ordinal()];
    }

    /** Dial points that the reading of the text gains: by what the cards read, and beyond them. */
    double effect(Dial dial) {
      if (effects == null) {
        effects = background.gains(changes);
        for (int d = 0; d < effects.length; d++) {
          effects[d] += gains[d];
        }
      }
      return effects[dial.ordinal()];
    }
  }

  Choice(Choices text, Placed placed, int sentence, Match match) {
    this.text = text;
    this.placed = placed;
    this.sentence = sentence;
    this.match = match;
  }

  Match match() {
    return match;
  }

  int sentence() {
    return sentence;
  }

  Form found() {
    return match.form();
  }

  Placed placed() {
    return placed;
  }

  /** Whether the card stands back beside the sentences in front and behind. */
  boolean standsBack() {
    if (standsBack == null) {
      Surroundings surroundings = match.card().surroundings();
      standsBack =
          !surroundings.equals(Surroundings.ANY)
              && surroundings.standBack(text.sentences(), sentence, text.cards().language());
    }
    return standsBack;
  }

  /** A form in the match's place; empty where it cannot be written there. */
  Optional<Written> written(Form form) {
    Optional<Written> known = written.get(form);
    if (known == null) {
      known = changes(form).map(c -> new Written(text.background(), c, gains(form, c)));
      written.put(form, known);
    }
    return known;
  }

  private Optional<List<TextChange>> changes(Form form) {
    Optional<List<TextChange>> changes =
        form.drops()
            ? LeavingOut.changes(text, placed, match)
            : text.cards()
                .finder(match.card())
                .map(f -> f.realise(text.parsed().text(), placed, match, form))
                .orElseGet(
                    () ->
                        Realisation.of(
                            text.cards().language(), text.parsed().text(), placed, match, form));
    return changes.filter(
        list ->
            list.stream().noneMatch(c -> text.kept().overlaps(c.span()))
                && list.stream().anyMatch(c -> !c.before().equals(c.after())));
  }

  private double[] gains(Form form, List<TextChange> changes) {
    double[] gains = new double[Dial.values().length];
    List<Match> matches = text.matches().get(sentence);
    for (Dial dial : Dial.values()) {
      gains[dial.ordinal()] = form.drops() ? 0 : Meter.contribution(form, dial);
      double[] present = text.contributions(sentence, dial);
      for (int i = 0; i < present.length; i++) {
        Match other = matches.get(i);
        boolean lost =
            present[i] != 0
                && (other == match || changes.stream().anyMatch(c -> overwrites(c, other)));
        gains[dial.ordinal()] -= lost ? present[i] : 0;
      }
    }
    return gains;
  }

  /** Whether a change, outside of what the match keeps, takes a word of another expression. */
  private boolean overwrites(TextChange change, Match other) {
    for (Filled slot : match.slots()) {
      Span kept = placed.token(slot.first()).cover(placed.token(slot.last()));
      if (kept.contains(change.span())) {
        return false;
      }
    }
    for (int t = other.first(); t <= other.last(); t++) {
      if (other.says(t) && placed.token(t).overlaps(change.span())) {
        return true;
      }
    }
    return false;
  }
}

package dev.tonewright.rule;

import dev.tonewright.card.Card;
import dev.tonewright.card.Form;
import dev.tonewright.card.Range;
import dev.tonewright.measure.Meter;
import dev.tonewright.profile.DialTarget;
import dev.tonewright.profile.DialTarget.Motion;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.rule.Choice.Written;
import dev.tonewright.text.Dial;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How near the forms of a card are to a target, for one match.
 *
 * <p>Of the forms that are nearer than the present one the nearest is written; of two as near, the
 * one nearer to what the writer wrote on the card's own dial, then the lower. That order is the
 * same at every target, so a dial that is turned up moves no form back.
 */
final class Nearness {

  private final Choice choice;
  private final List<Form> forms;
  private final ToneTarget target;
  private final boolean avoided;
  private final boolean leaves;

  /**
   * @param forms the present one and those that may be written
   * @param avoided whether the profile leaves the present one wherever it can
   * @param leaves whether a form that is at home nowhere gives way here; where norms rest it does
   *     so only for a button that its ranges meet
   */
  Nearness(Choice choice, List<Form> forms, ToneTarget target, boolean avoided, boolean leaves) {
    this.choice = choice;
    this.forms = forms;
    this.target = target;
    this.avoided = avoided;
    this.leaves = leaves;
  }

  /** Dial points between the present form and the target; infinite where it is at home nowhere. */
  double present() {
    if (avoided) {
      return Double.POSITIVE_INFINITY;
    }
    Form found = choice.found();
    return found.homeless() && (!leaves || asked(found)) ? ranged(found) : distance(found);
  }

  /** Whether a profile sets the very dial on which a form sounds that otherwise gives way. */
  private boolean asked(Form form) {
    return !form.ranges().isEmpty()
        && form.ranges().keySet().stream()
            .allMatch(d -> target.dials().containsKey(d) && meets(form, d));
  }

  private boolean meets(Form form, Dial dial) {
    return range(form, dial).distance(target.dials().get(dial)) == 0;
  }

  /** The forms that are nearer than the present one, the nearest first. */
  List<Form> nearer() {
    Form found = choice.found();
    Card card = choice.match().card();
    double present = present();
    return forms.stream()
        .filter(f -> f != found && distance(f) < present)
        .sorted(
            Comparator.comparingDouble(this::distance)
                .thenComparingDouble(f -> Math.abs(position(f, card) - position(found, card)))
                .thenComparingDouble(f -> position(f, card)))
        .toList();
  }

  /** Dial points between a form and the target, over all dials that are on. */
  private double distance(Form form) {
    if (form.homeless() || !form.at(target.norms().medium())) {
      return Double.POSITIVE_INFINITY;
    }
    return ranged(form);
  }

  private double ranged(Form form) {
    double sum = 0;
    for (Map.Entry<Dial, DialTarget> e : target.dials().entrySet()) {
      if (e.getValue().motion() != Motion.HELD) {
        sum += widened(form, e.getKey()).distance(e.getValue());
      }
    }
    return sum;
  }

  /**
   * A form's range on a dial, widened so that both ends rise from form to form in the order in
   * which the forms are read: then a dial that is turned up never finds a lower form nearer.
   */
  private Range widened(Form form, Dial dial) {
    Range own = range(form, dial);
    int low = own.low();
    int high = own.high();
    for (Form other : forms) {
      if (!other.homeless()) {
        Range r = range(other, dial);
        low = r.middle() >= own.middle() ? Math.min(low, r.low()) : low;
        high = r.middle() <= own.middle() ? Math.max(high, r.high()) : high;
      }
    }
    return new Range(low, high);
  }

  /**
   * Whether a form, as it would be written, moves each reading the way that its dial asks: none
   * that is to rise falls, none that is to fall rises, and none that is held leaves its band.
   */
  boolean onItsWay(Form form, Written written) {
    for (Map.Entry<Dial, DialTarget> e : target.dials().entrySet()) {
      Dial dial = e.getKey();
      double gain = written.gain(dial);
      boolean fits =
          switch (e.getValue().motion()) {
            case BOTH -> rises(form, dial, e.getValue(), written);
            case UP -> gain >= 0 && written.effect(dial) >= 0;
            case DOWN -> gain <= 0 && written.effect(dial) <= 0;
            case HELD ->
                range(form, dial).distance(e.getValue())
                    <= range(choice.found(), dial).distance(e.getValue());
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a form reads no worse than each form between it and the present one: with what it is
   * written over, a form that is higher in itself may leave its sentence lower.
   */
  private boolean rises(Form form, Dial dial, DialTarget band, Written written) {
    Form found = choice.found();
    Range present = range(found, dial);
    int way = present.high() < band.low() ? 1 : present.low() > band.high() ? -1 : 0;
    double own = way * (Meter.contribution(form, dial) - Meter.contribution(found, dial));
    if (avoided || found.homeless() || own <= 0) {
      return true;
    }
    double gain = way * written.gain(dial);
    if (gain < 0) {
      return false;
    }
    for (Form other : forms) {
      double step = way * (Meter.contribution(other, dial) - Meter.contribution(found, dial));
      if (step > 0 && step < own) {
        Optional<Written> between = choice.written(other);
        if (between.isPresent() && way * between.get().gain(dial) > gain) {
          return false;
        }
      }
    }
    return true;
  }

  /** A form without a range is at home on the whole dial and adds nothing to its reading. */
  private static Range range(Form form, Dial dial) {
    return form.ranges().getOrDefault(dial, Range.ANYWHERE);
  }

  private static double position(Form form, Card card) {
    return card.dial().map(form.ranges()::get).map(Range::middle).orElse(50.0);
  }
}

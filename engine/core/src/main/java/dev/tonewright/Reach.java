package dev.tonewright;

import dev.tonewright.interruption.Interruption;
import dev.tonewright.profile.DialTarget.Motion;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.request.Adjustment;
import dev.tonewright.request.Measurement;
import dev.tonewright.request.Rewrite.Room;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Edit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far the buttons can still move a draft: what their first round would write, planned and
 * verified. What each expression could become is written once for all buttons, and each set of
 * offers is verified once.
 */
final class Reach {

  /** By how much a press that moves nothing is pressed on, in dial points. */
  private static final int FINER = 10;

  /** A button pressed as far as it goes. */
  private static final int FULL = 100;

  private final Rewriting rewriting;
  private final RuleContext draft;
  private final Measurement before;
  private final Map<Dial, Double> sums = new EnumMap<>(Dial.class);
  private final Map<Press, List<Proposal>> standing = new HashMap<>();

  /** Presses that offer the same one way are verified once. */
  private record Press(Dial dial, int sign, Set<String> edits) {}

  /**
   * @param draft the context of the draft as it was sent
   * @param before the draft's own reading
   */
  Reach(Rewriting rewriting, RuleContext draft, Measurement before) {
    this.rewriting = rewriting;
    this.draft = draft;
    this.before = before;
    before.evidence().forEach(e -> sums.merge(e.dial(), e.contribution(), Double::sum));
  }

  /** Per dial, the whole points by which the draft's reading can fall and rise. */
  Map<Dial, Room> room() {
    Map<Dial, Room> room = new EnumMap<>(Dial.class);
    for (Dial dial : Dial.values()) {
      room.put(dial, new Room(points(dial, -FULL), points(dial, FULL)));
    }
    return room;
  }

  /** No room at all, for where it cannot be told. */
  static Map<Dial, Room> none() {
    Map<Dial, Room> room = new EnumMap<>(Dial.class);
    for (Dial dial : Dial.values()) {
      room.put(dial, new Room(0, 0));
    }
    return room;
  }

  /** Whole points the way that a step goes; at least 1 where the reading moves at all. */
  private double points(Dial dial, int step) {
    double moved = pressed(dial, step) * Integer.signum(step);
    return moved <= 0 ? 0 : Math.max(1, Math.rint(moved));
  }

  /**
   * The target with buttons pressed far enough to move something, where anything can move: a
   * reading is a sum, so that a draft may read far lower than any one of its expressions. A button
   * without room is not pressed at all.
   */
  ToneTarget enough(Adjustment asked) {
    Map<Dial, Integer> steps = new EnumMap<>(Dial.class);
    asked.steps().forEach((dial, step) -> steps.put(dial, step == 0 ? 0 : enough(dial, step)));
    ToneTarget target = draft.target();
    return target.withDials(target.adjusted(new Adjustment(steps), before.tone()).dials());
  }

  /** Whether the readings that no button moves are where they were, within their tolerance. */
  boolean holds(Measurement after) {
    return draft.target().dials().entrySet().stream()
        .filter(e -> e.getValue().motion() == Motion.HELD)
        .allMatch(e -> Math.abs(gain(after, e.getKey())) <= e.getValue().tolerance());
  }

  /** Whether each reading that has gone its button's way in one attempt does so in another. */
  boolean movesAs(Measurement first, Measurement second) {
    return draft.target().dials().keySet().stream()
        .allMatch(dial -> !moves(first, dial) || moves(second, dial));
  }

  private boolean moves(Measurement after, Dial dial) {
    Motion motion = draft.target().dials().get(dial).motion();
    return motion == Motion.UP && gain(after, dial) > 0
        || motion == Motion.DOWN && gain(after, dial) < 0;
  }

  private double gain(Measurement after, Dial dial) {
    return after.tone().on(dial) - before.tone().on(dial);
  }

  private int enough(Dial dial, int asked) {
    int sign = Integer.signum(asked);
    if (points(dial, sign * FULL) == 0) {
      return 0;
    }
    for (int step = Math.abs(asked); step < FULL; step += FINER) {
      if (pressed(dial, sign * step) * sign > 0) {
        return sign * step;
      }
    }
    return sign * FULL;
  }

  /** Dial points by which a button would move the reading, which ends at 0 and 100. */
  private double pressed(Dial dial, int step) {
    Interruption.check();
    Adjustment button = new Adjustment(Map.of(dial, step));
    RuleContext pressed = draft.under(draft.target().adjusted(button, before.tone()));
    List<Proposal> offers = rewriting.offers(pressed, dial);
    Set<String> ids = offers.stream().map(Proposal::edit).map(Edit::id).collect(Collectors.toSet());
    double moved =
        standing
            .computeIfAbsent(
                new Press(dial, Integer.signum(step), ids),
                k -> rewriting.standing(pressed, offers))
            .stream()
            .mapToDouble(p -> p.gain(dial))
            .sum();
    double sum = sums.getOrDefault(dial, 0.0);
    return clamped(sum + moved) - clamped(sum);
  }

  private static double clamped(double sum) {
    return Math.max(-50, Math.min(50, sum));
  }
}

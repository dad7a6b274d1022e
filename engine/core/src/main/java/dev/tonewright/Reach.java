package dev.tonewright;

import dev.tonewright.Rewriting.Outcome;
import dev.tonewright.interruption.Interruption;
import dev.tonewright.profile.DialTarget.Motion;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.request.Adjustment;
import dev.tonewright.request.Measurement;
import dev.tonewright.request.Rewrite.Room;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Edit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How far the buttons can still move a draft, and what a press makes of it. Room is counted from
 * what the first round of a press would write, planned and verified; where the count leaves doubt,
 * the press is made and measured, so that room is there where a press keeps what it promises. What
 * each expression could become is written once for all buttons, and each set of offers is verified
 * once.
 */
final class Reach {

  /** By how much a press that moves nothing is pressed on, in dial points. */
  private static final int FINER = 10;

  /** A button pressed as far as it goes. */
  private static final int FULL = 100;

  /** The share of a tolerance from which a count leaves doubt whether a reading is held. */
  private static final double DOUBT = 0.5;

  /** Dial points below which a count leaves doubt whether a reading moves at all. */
  private static final double SURELY = 0.75;

  private final Rewriting rewriting;
  private final RuleContext draft;
  private final Measurement before;
  private final Map<Dial, Double> sums = new EnumMap<>(Dial.class);
  private final Map<Press, Counted> counted = new HashMap<>();
  private final Map<Button, Optional<Attempt>> attempts = new HashMap<>();
  private final Map<Button, Double> points = new HashMap<>();

  /** Presses that offer the same one way are verified once. */
  private record Press(Dial dial, int sign, Set<String> edits) {}

  private record Button(Dial dial, int step) {

    int sign() {
      return Integer.signum(step);
    }

    Button of(int size) {
      return new Button(dial, sign() * size);
    }
  }

  /**
   * What a press is counted to do.
   *
   * @param moved dial points by which it moves each reading
   * @param rephrases whether it says whole clauses in other words, which bring evidence of their
   *     own
   */
  private record Counted(Map<Dial, Double> moved, boolean rephrases) {}

  /** A press that was made, and how the draft sounds with it. */
  private record Attempt(Outcome outcome, Measurement after) {}

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
      room.put(dial, new Room(points(new Button(dial, -1)), points(new Button(dial, 1))));
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

  /** Whole points the way that a button goes; at least 1 where the reading moves at all. */
  private double points(Button button) {
    Button full = button.of(FULL);
    Double known = points.get(full);
    if (known == null) {
      double moved = moved(full);
      if (moved > 0 && doubtful(full)) {
        moved = attempt(full).map(a -> full.sign() * gain(a.after(), full.dial())).orElse(0.0);
      }
      known = moved <= 0 ? 0 : Math.max(1, Math.rint(moved));
      points.put(full, known);
    }
    return known;
  }

  /** The buttons that have room: one without is not pressed at all. */
  Adjustment withRoom(Adjustment asked) {
    Map<Dial, Integer> steps = new EnumMap<>(Dial.class);
    asked
        .steps()
        .forEach(
            (dial, step) ->
                steps.put(dial, step == 0 || points(new Button(dial, step)) == 0 ? 0 : step));
    return new Adjustment(steps);
  }

  /**
   * What buttons that have room make of the draft. One that is pressed alone holds the other
   * readings and moves its own, if any step of it does; of several, each goes as far as it takes to
   * move something, and together they hold what is held where that costs none its way.
   */
  Outcome pressed(Adjustment asked) {
    List<Button> buttons = new ArrayList<>();
    asked
        .steps()
        .forEach(
            (dial, step) -> {
              if (step != 0) {
                buttons.add(new Button(dial, step));
              }
            });
    if (buttons.size() == 1) {
      Optional<Attempt> attempt = attempt(buttons.get(0));
      if (attempt.isPresent()) {
        return attempt.get().outcome();
      }
    }
    Map<Dial, Integer> steps = new EnumMap<>(Dial.class);
    buttons.forEach(b -> steps.put(b.dial(), b.sign() * enough(b)));
    ToneTarget target = target(new Adjustment(steps));
    Attempt first = attempt(target, Standing.SHARES.get(0));
    if (holds(target, first.after())) {
      return first.outcome();
    }
    for (double share : Standing.SHARES.subList(1, Standing.SHARES.size())) {
      Attempt tighter = attempt(target, share);
      if (holds(target, tighter.after()) && movesAs(target, first.after(), tighter.after())) {
        return tighter.outcome();
      }
    }
    return first.outcome();
  }

  /**
   * A press of one button that moves its reading and holds the others: the step that is asked, else
   * the next larger one, else the next smaller one; a reading is a sum, so that a draft may read
   * far lower than any one of its expressions.
   */
  private Optional<Attempt> attempt(Button button) {
    Optional<Attempt> known = attempts.get(button);
    if (known == null) {
      known = attempted(button);
      attempts.put(button, known);
    }
    return known;
  }

  private Optional<Attempt> attempted(Button button) {
    Set<Press> tried = new HashSet<>();
    for (int size : sizes(Math.abs(button.step()))) {
      Button step = button.of(size);
      if (moved(step) <= 0 || !tried.add(press(step, offers(step)))) {
        continue;
      }
      ToneTarget target = target(step);
      for (double share : Standing.SHARES) {
        Attempt attempt = attempt(target, share);
        if (holds(target, attempt.after())
            && button.sign() * gain(attempt.after(), button.dial()) > 0) {
          return Optional.of(attempt);
        }
        if (attempt.outcome().edits().isEmpty()) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  private static List<Integer> sizes(int asked) {
    List<Integer> sizes = new ArrayList<>();
    for (int size = asked; size < FULL; size += FINER) {
      sizes.add(size);
    }
    sizes.add(FULL);
    for (int size = asked - FINER; size > 0; size -= FINER) {
      sizes.add(size);
    }
    return sizes;
  }

  private Attempt attempt(ToneTarget target, double share) {
    Interruption.check();
    Rewriting again = rewriting.again(target, share);
    Outcome outcome = again.run();
    return new Attempt(outcome, again.measured(outcome.edits()));
  }

  /** Whether the readings that no button moves are where they were, within their tolerance. */
  private boolean holds(ToneTarget target, Measurement after) {
    return target.dials().entrySet().stream()
        .filter(e -> e.getValue().motion() == Motion.HELD)
        .allMatch(e -> Math.abs(gain(after, e.getKey())) <= e.getValue().tolerance());
  }

  /** Whether each reading that has gone its button's way in one attempt does so in another. */
  private boolean movesAs(ToneTarget target, Measurement first, Measurement second) {
    return target.dials().keySet().stream()
        .allMatch(dial -> !moves(target, first, dial) || moves(target, second, dial));
  }

  private boolean moves(ToneTarget target, Measurement after, Dial dial) {
    Motion motion = target.dials().get(dial).motion();
    return motion == Motion.UP && gain(after, dial) > 0
        || motion == Motion.DOWN && gain(after, dial) < 0;
  }

  private double gain(Measurement after, Dial dial) {
    return after.tone().on(dial) - before.tone().on(dial);
  }

  /** The size of the first step from the one asked that is counted to move something. */
  private int enough(Button button) {
    for (int size = Math.abs(button.step()); size < FULL; size += FINER) {
      if (moved(button.of(size)) > 0) {
        return size;
      }
    }
    return FULL;
  }

  private ToneTarget target(Button button) {
    return target(new Adjustment(Map.of(button.dial(), button.step())));
  }

  private ToneTarget target(Adjustment steps) {
    return draft.target().adjusted(steps, before.tone());
  }

  private List<Proposal> offers(Button button) {
    return rewriting.offers(draft.under(target(button)), button.dial());
  }

  private static Press press(Button button, List<Proposal> offers) {
    return new Press(
        button.dial(),
        button.sign(),
        offers.stream().map(Proposal::edit).map(Edit::id).collect(Collectors.toSet()));
  }

  private Counted counted(Button button) {
    Interruption.check();
    List<Proposal> offers = offers(button);
    return counted.computeIfAbsent(
        press(button, offers),
        k -> {
          Map<Dial, Double> moved = new EnumMap<>(Dial.class);
          List<Proposal> standing = rewriting.standing(draft.under(target(button)), offers);
          standing.forEach(p -> Standing.add(p, moved));
          boolean rephrases = standing.stream().anyMatch(p -> p.family() == Family.ACT);
          return new Counted(moved, rephrases);
        });
  }

  /** Dial points by which a button is counted to move its reading, which ends at 0 and 100. */
  private double moved(Button button) {
    double sum = sums.getOrDefault(button.dial(), 0.0);
    double moved = counted(button).moved().getOrDefault(button.dial(), 0.0);
    return button.sign() * (clamped(sum + moved) - clamped(sum));
  }

  /** Whether the count is too near to a bound to be relied on without a press. */
  private boolean doubtful(Button button) {
    Counted count = counted(button);
    return count.rephrases()
        || moved(button) < SURELY
        || count.moved().entrySet().stream()
            .anyMatch(
                e ->
                    e.getKey() != button.dial()
                        && Math.abs(e.getValue())
                            > DOUBT * target(button).dials().get(e.getKey()).tolerance());
  }

  private static double clamped(double sum) {
    return Math.max(-50, Math.min(50, sum));
  }
}

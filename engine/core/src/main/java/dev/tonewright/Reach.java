package dev.tonewright;

import dev.tonewright.profile.ToneTarget;
import dev.tonewright.request.Adjustment;
import dev.tonewright.request.Rewrite.Room;
import dev.tonewright.rule.CardRules;
import dev.tonewright.rule.CardRules.Offer;
import dev.tonewright.rule.Proposal;
import dev.tonewright.rule.RuleContext;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Tone;
import java.util.Collections;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How far the buttons can still move a draft: what they would write, planned and verified. */
final class Reach {

  /** By how much a press that moves nothing is pressed on, in dial points. */
  private static final int FINER = 10;

  /** A button pressed as far as it goes. */
  private static final int FULL = 100;

  private final Rewriting rewriting;
  private final CardRules cards;
  private final RuleContext draft;
  private final Tone before;

  /**
   * @param draft the context of the draft as it was sent
   * @param before the draft's own reading
   */
  Reach(Rewriting rewriting, CardRules cards, RuleContext draft, Tone before) {
    this.rewriting = rewriting;
    this.cards = cards;
    this.draft = draft;
    this.before = before;
  }

  /** Per dial, the points by which the draft's reading can fall and rise. */
  Map<Dial, Room> room() {
    Map<Dial, Room> room = new EnumMap<>(Dial.class);
    for (Dial dial : Dial.values()) {
      double down = pressed(dial, -FULL);
      double up = pressed(dial, FULL);
      room.put(dial, new Room(down < 0 ? -down : 0, Math.max(0, up)));
    }
    return room;
  }

  /**
   * The target with buttons pressed far enough to move something, where anything can move: a
   * reading is a sum, so that a draft may read far lower than any one of its expressions.
   */
  ToneTarget enough(Adjustment asked) {
    Map<Dial, Integer> steps = new EnumMap<>(Dial.class);
    asked.steps().forEach((dial, step) -> steps.put(dial, step == 0 ? 0 : enough(dial, step)));
    return draft.target().withDials(draft.target().adjusted(new Adjustment(steps), before).dials());
  }

  private int enough(Dial dial, int asked) {
    int sign = Integer.signum(asked);
    for (int step = Math.abs(asked); step < FULL; step += FINER) {
      if (pressed(dial, sign * step) * sign > 0) {
        return sign * step;
      }
    }
    return sign * FULL;
  }

  private double pressed(Dial dial, int step) {
    ToneTarget target = draft.target().adjusted(new Adjustment(Map.of(dial, step)), before);
    List<Offer> offers = cards.offers(draft.under(target));
    if (offers.isEmpty()) {
      return 0;
    }
    Set<Proposal> standing = Collections.newSetFromMap(new IdentityHashMap<>());
    standing.addAll(
        rewriting.standing(draft.under(target), offers.stream().map(Offer::proposal).toList()));
    return offers.stream()
        .filter(o -> standing.contains(o.proposal()))
        .mapToDouble(o -> o.gain(dial))
        .sum();
  }
}

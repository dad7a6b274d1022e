package dev.tonewright.rule;

import dev.tonewright.card.Form;
import dev.tonewright.card.Match;
import dev.tonewright.measure.Meter;
import dev.tonewright.profile.ToneTarget;
import dev.tonewright.request.Rewrite.Room;
import dev.tonewright.text.Dial;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How far a draft can still move: what its matches contribute against what they could. */
public final class Reach {

  private Reach() {}

  /** Per dial, the points by which the draft's reading can fall and rise. */
  public static Map<Dial, Room> room(List<List<Match>> matches, ToneTarget target) {
    Map<Dial, Room> room = new EnumMap<>(Dial.class);
    for (Dial dial : Dial.values()) {
      double down = 0;
      double up = 0;
      for (List<Match> sentence : matches) {
        for (Match m : sentence) {
          if (m.card().dial().filter(dial::equals).isEmpty()
              || m.form().homeless()
              || !target.cards().allows(m.card().id())) {
            continue;
          }
          double now = Meter.contribution(m.form(), dial);
          double low = now;
          double high = now;
          for (Form f : m.card().forms()) {
            if (f.say().isPresent() && f.ranges().containsKey(dial)) {
              low = Math.min(low, Meter.contribution(f, dial));
              high = Math.max(high, Meter.contribution(f, dial));
            }
          }
          down += now - low;
          up += high - now;
        }
      }
      room.put(dial, new Room(down, up));
    }
    return room;
  }
}

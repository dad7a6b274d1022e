package dev.tonewright.profile;

import dev.tonewright.profile.DialTarget.Motion;
import dev.tonewright.request.Adjustment;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Tone;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one reply should sound like: the effective profile after all layers, the request's own
 * wishes included.
 *
 * @param dials where each dial should stand; a dial that is off is absent
 * @param norms every setting that is not a dial
 * @param words vocabulary by profile
 * @param cards which cards a profile switches
 * @param region the reader's region, ISO 3166 (upper case), when the locale names one
 * @param revision hash of the profile files behind this target
 */
public record ToneTarget(
    Map<Dial, DialTarget> dials,
    Norms norms,
    Words words,
    Cards cards,
    Optional<String> region,
    String channel,
    String revision) {

  /** Dial points by which a button may miss where the profile leaves its dial off. */
  private static final int TOLERANCE = 10;

  public ToneTarget {
    EnumMap<Dial, DialTarget> copy = new EnumMap<>(Dial.class);
    copy.putAll(dials);
    dials = Collections.unmodifiableMap(copy);
  }

  /** The target on a dial; empty where it is off. */
  public Optional<DialTarget> on(Dial dial) {
    return Optional.ofNullable(dials.get(dial));
  }

  /** The same target with other dials. */
  public ToneTarget withDials(Map<Dial, DialTarget> others) {
    return new ToneTarget(others, norms, words, cards, region, channel, revision);
  }

  /** The same target with other norms. */
  public ToneTarget withNorms(Norms others) {
    return new ToneTarget(dials, others, words, cards, region, channel, revision);
  }

  /**
   * The target of the buttons over this one: everything counts from the draft's own reading, a dial
   * they do not name is held, and norms other than hard limits rest.
   */
  public ToneTarget adjusted(Adjustment steps, Tone before) {
    Map<Dial, DialTarget> adjusted = new EnumMap<>(Dial.class);
    for (Dial dial : Dial.values()) {
      int tolerance = on(dial).map(DialTarget::tolerance).orElse(TOLERANCE);
      int step = steps.on(dial).orElse(0);
      double value = Math.max(0, Math.min(100, before.on(dial) + step));
      Motion motion = step > 0 ? Motion.UP : step < 0 ? Motion.DOWN : Motion.HELD;
      adjusted.put(dial, new DialTarget(value, tolerance, motion));
    }
    return new ToneTarget(adjusted, norms.limits(), words, cards, region, channel, revision);
  }

  /**
   * Whether buttons ask, and no profile: what the draft says stands, and an avoided expression is
   * only never written.
   */
  public boolean pressed() {
    return dials.values().stream().anyMatch(d -> d.motion() != Motion.BOTH);
  }

  /**
   * Vocabulary that a profile asks for.
   *
   * @param prefer lemma or phrase → what to write for it
   * @param avoid expressions to leave where a scale offers another
   * @param keep phrases that no rule may touch
   */
  public record Words(Map<String, String> prefer, Set<String> avoid, Set<String> keep) {
    public static final Words NONE = new Words(Map.of(), Set.of(), Set.of());
  }

  /**
   * Cards that a profile switches.
   *
   * @param off card ids, or prefixes ending in {@code .*}
   * @param on cards that are off by default
   * @param wording card id → realisation that the profile chooses or supplies
   */
  public record Cards(Set<String> off, Set<String> on, Map<String, String> wording) {
    public static final Cards DEFAULT = new Cards(Set.of(), Set.of(), Map.of());

    /** Whether the profile leaves a card in force. */
    public boolean allows(String cardId) {
      if (on.contains(cardId)) {
        return true;
      }
      for (String pattern : off) {
        if (pattern.equals(cardId)
            || pattern.endsWith(".*")
                && cardId.startsWith(pattern.substring(0, pattern.length() - 1))) {
          return false;
        }
      }
      return true;
    }
  }
}

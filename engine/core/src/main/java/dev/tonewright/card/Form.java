package dev.tonewright.card;

import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.text.Dial;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One way to say what a card says.
 *
 * @param say how it is written; empty for a form that is recognised and never written
 * @param read every template that recognises it; empty for a form that is only written
 * @param ranges its place on the dials; empty, without media and {@code say}, for a form that is at
 *     home nowhere and always gives way
 * @param regions regions where it is written; empty for everywhere
 * @param media media where it is at home and may be written; in others it gives way to a form that
 *     is at home there; empty for everywhere
 * @param at where in a sentence it matches, where that differs from its card
 * @param givesWay whether it gives way whatever the target; its ranges then tell how it sounds and
 *     which button removes it where norms rest
 */
public record Form(
    Optional<Template> say,
    List<Template> read,
    Map<Dial, Range> ranges,
    Set<String> regions,
    Set<Medium> media,
    Optional<Card.Anchor> at,
    List<Condition> conditions,
    boolean givesWay) {

  public Form {
    read = List.copyOf(read);
    EnumMap<Dial, Range> copy = new EnumMap<>(Dial.class);
    copy.putAll(ranges);
    ranges = java.util.Collections.unmodifiableMap(copy);
    regions = Set.copyOf(regions);
    media = Set.copyOf(media);
    conditions = List.copyOf(conditions);
  }

  /**
   * One way of those that a {@link Finder} finds and writes itself; its template is a name alone.
   *
   * @param name as an explanation of the form calls it
   */
  public static Form named(String name, Map<Dial, Range> ranges) {
    return plain(Optional.of(Template.compile(name, Template.Inflection.NONE)), List.of(), ranges);
  }

  /** A form at home wherever its ranges say, under no condition. */
  public static Form plain(Optional<Template> say, List<Template> read, Map<Dial, Range> ranges) {
    return new Form(say, read, ranges, Set.of(), Set.of(), Optional.empty(), List.of(), false);
  }

  /** Whether writing this form leaves the sentence out. */
  public boolean drops() {
    return say.map(t -> t.text().isBlank()).orElse(false);
  }

  /** The same form, giving way whatever the target and sounding as the ranges tell. */
  public Form givingWay(Map<Dial, Range> sounds) {
    return new Form(say, read, sounds, regions, media, at, conditions, true);
  }

  /** Whether the form always gives way to another, whatever the target. */
  public boolean homeless() {
    return givesWay || ranges.isEmpty() && say.isEmpty() && media.isEmpty();
  }

  /** Whether the form is at home in a medium, its ranges aside. */
  public boolean at(Medium medium) {
    return media.isEmpty() || media.contains(medium);
  }
}

package dev.tonewright.card;

import dev.tonewright.card.Card.Example;
import dev.tonewright.card.Card.Family;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.text.Dial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the examples of a card: those that change, and under {@code keep} those that stay. */
final class ExampleReader {

  /** A dial, where it is not the card's own, its value and the draft. */
  private static final Pattern PLACE =
      Pattern.compile("^(?:([a-z]+) )?(\\d{1,3}): (.*)$", Pattern.DOTALL);

  /** A medium other than a written one, in front of the rest: "post: …". */
  private static final Pattern MEDIUM =
      Pattern.compile("^(live|post|voice|speech): (.*)$", Pattern.DOTALL);

  private final Family family;

  ExampleReader(Family family) {
    this.family = family;
  }

  List<Example> examples(CardYaml node, Optional<Dial> dial) {
    List<Example> examples = new ArrayList<>();
    for (CardYaml row : node.optional("examples").map(CardYaml::list).orElse(List.of())) {
      examples.add(example(row, dial));
    }
    for (String kept : node.strings("keep")) {
      Matcher there = MEDIUM.matcher(kept);
      String draft = there.matches() ? there.group(2) : kept;
      examples.add(new Example(medium(there), dial, -1, draft, draft));
    }
    return examples;
  }

  /**
   * {@code "80: We will look into it. => We will investigate it."}; no number for one-way cards,
   * and in front of all the medium where it is not a written one: {@code "post: …"}.
   */
  private Example example(CardYaml row, Optional<Dial> cardDial) {
    String text = row.text();
    int arrow = text.indexOf(" => ");
    if (arrow < 0) {
      throw row.error("example \"" + text + "\": expected DRAFT => REPLY");
    }
    Matcher there = MEDIUM.matcher(text.substring(0, arrow));
    String head = there.matches() ? there.group(2) : text.substring(0, arrow);
    Medium medium = medium(there);
    String reply = text.substring(arrow + 4).strip();
    Matcher place = PLACE.matcher(head);
    if (!place.matches()) {
      if (cardDial.isPresent() && family != Family.FORMULA && family != Family.REPAIR) {
        throw row.error("example \"" + text + "\": expected the dial's value first, as in 80: …");
      }
      return new Example(medium, Optional.empty(), 0, head.strip(), reply);
    }
    Optional<Dial> dial =
        place.group(1) == null ? cardDial : Optional.of(named(row, place.group(1)));
    int value = Integer.parseInt(place.group(2));
    return new Example(medium, dial, value, place.group(3).strip(), reply);
  }

  private static Medium medium(Matcher there) {
    return there.matches()
        ? Medium.valueOf(there.group(1).toUpperCase(Locale.ROOT))
        : Medium.WRITTEN;
  }

  private static Dial named(CardYaml row, String key) {
    for (Dial dial : Dial.values()) {
      if (dial.key().equals(key)) {
        return dial;
      }
    }
    throw row.error("dial \"" + key + "\": expected one of " + List.of(Dial.values()));
  }
}

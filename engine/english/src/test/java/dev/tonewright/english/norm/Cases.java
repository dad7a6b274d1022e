package dev.tonewright.english.norm;

import dev.tonewright.profile.Norms;
import dev.tonewright.profile.Norms.Ellipses;
import dev.tonewright.profile.Norms.Spelling;
import java.util.OptionalInt;

/** Norms with one setting on. */
final class Cases {

  static final Norms REPAIR =
      norms(true, none(), none(), Ellipses.KEEP, false, Spelling.KEEP, none());

  private Cases() {}

  static OptionalInt none() {
    return OptionalInt.empty();
  }

  static Norms norms(
      boolean repair,
      OptionalInt emoji,
      OptionalInt exclamations,
      Ellipses ellipses,
      boolean calm,
      Spelling spelling,
      OptionalInt words) {
    Norms r = Norms.REST;
    return new Norms(
        repair,
        false,
        emoji,
        exclamations,
        ellipses,
        calm,
        spelling,
        words,
        r.anatomy(),
        false,
        r.medium(),
        false,
        r.delivery(),
        r.messageSentences(),
        r.unit(),
        r.maxUnits(),
        r.salutation(),
        r.nameOrder(),
        r.dates(),
        r.notation(),
        r.address(),
        r.speaker());
  }
}

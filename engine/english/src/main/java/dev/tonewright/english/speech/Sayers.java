package dev.tonewright.english.speech;

import dev.tonewright.rule.Speech.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything that is said otherwise than it is written, the more certain first. */
final class Sayers {

  private Sayers() {}

  static List<Sayer> all(SpeechData data, Locale locale) {
    Numbers numbers = new Numbers(locale);
    FigureSayers figures = new FigureSayers(data, numbers);
    List<Sayer> all = new ArrayList<>(AddressSayers.all());
    all.addAll(WordSayers.markers());
    all.add(figures.hardware());
    all.add(figuresOfNames(data));
    all.addAll(figures.codes());
    all.addAll(new DateSayers(data, numbers, locale).all());
    all.addAll(new AmountSayers(data, numbers, locale).all());
    all.addAll(figures.all());
    all.addAll(new PlaceSayers(data).all());
    all.addAll(new WordSayers(data, locale).all());
    return List.copyOf(all);
  }

  /** A name that keeps its figures is taken, and said as it is written. */
  private static Sayer figuresOfNames(SpeechData data) {
    String names = String.join("|", data.names());
    return Sayer.of(
        Kind.CHARACTERS,
        "(?<![\\p{L}\\p{N}])(?:" + names + ")(?![\\p{L}\\p{N}]|-\\d{2})",
        (m, t) -> "");
  }
}

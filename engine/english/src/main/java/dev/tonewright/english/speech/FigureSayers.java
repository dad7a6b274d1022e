package dev.tonewright.english.speech;

import static dev.tonewright.english.speech.Figures.AFTER;
import static dev.tonewright.english.speech.Figures.BEFORE;

import dev.tonewright.language.Speech.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;

/** Phone numbers, ids, ordinals, years and every other figure. */
final class FigureSayers {

  private static final int YEARS_FROM = 1900;
  private static final int YEARS_TO = 2099;

  private final SpeechData data;
  private final Numbers numbers;
  private final Ids ids;

  FigureSayers(SpeechData data, Numbers numbers) {
    this.data = data;
    this.numbers = numbers;
    this.ids = new Ids(data);
  }

  /** In the order in which they are tried. */
  List<Sayer> all() {
    List<Sayer> all = new ArrayList<>();
    all.add(Sayer.of(Kind.TELEPHONE, ids.telephone(), (m, t) -> ids.telephone(m.group())));
    all.add(Sayer.of(Kind.CHARACTERS, ids.labelled(), (m, t) -> ids.labelled(m.group(1), numbers)));
    all.add(
        Sayer.of(
            Kind.CHARACTERS,
            "(?<=\\bending (?:in|with) )(?!19|20)\\d{4}" + AFTER,
            (m, t) -> Numbers.digits(m.group())));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "(\\d{1,4}) ?[x×] ?(\\d{1,4})" + AFTER,
            (m, t) -> numbers.written(m.group(1)) + " by " + numbers.written(m.group(2))));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "(\\d{1,2}):(\\d{1,2})" + AFTER,
            (m, t) -> numbers.written(m.group(1)) + " to " + numbers.written(m.group(2))));
    all.add(
        Sayer.of(
            Kind.ORDINAL,
            BEFORE + "(\\d{1,4})(?:st|nd|rd|th)\\b",
            (m, t) -> numbers.ordinal(m.group(1))));
    all.add(
        Sayer.of(
            Kind.CHARACTERS,
            "\\[(\\p{L}+[- #:]{0,2}\\d{3,})\\]",
            (m, t) -> ids.characters(m.group(1).replaceAll("[ #:]+", "-"))));
    all.add(
        Sayer.of(
            Kind.CHARACTERS,
            "(?<=[Xx*]{3}[ -]?)\\d{3,4}" + AFTER,
            (m, t) -> Numbers.digits(m.group())));
    all.add(Sayer.of(Kind.CHARACTERS, ids.version(), (m, t) -> ids.version(m.group(), numbers)));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "(\\d{1,2})-in-(\\d{1,2})" + AFTER,
            (m, t) -> numbers.written(m.group(1)) + " in " + numbers.written(m.group(2))));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "([1-9]\\d{0,2}) 1/2" + AFTER,
            (m, t) -> numbers.written(m.group(1)) + " and one half"));
    all.add(Sayer.of(Kind.CHARACTERS, ids.mixed(), (m, t) -> ids.mixed(m.group(), numbers)));
    all.add(Sayer.of(Kind.CARDINAL, BEFORE + "24/7" + AFTER, (m, t) -> "twenty-four seven"));
    all.add(Sayer.of(Kind.CARDINAL, BEFORE + "1/2" + AFTER, (m, t) -> "one half"));
    all.add(Sayer.of(Kind.CARDINAL, BEFORE + "(\\d{1,4})/(\\d{1,4})" + AFTER, (m, t) -> slash(m)));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "(\\d{1,4})(?: ?[-–] ?)(\\d{1,4})" + AFTER,
            (m, t) -> year(m.group(1)) + " to " + year(m.group(2))));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            "(?i)(?<=\\b" + SpeechData.any(data.beforeYear()) + " )(\\d{4})" + AFTER,
            (m, t) -> year(m.group(1))));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            BEFORE + "(\\d{1,3}(?:,\\d{3})*)\\+(?![\\p{L}\\p{N}])",
            (m, t) -> numbers.written(m.group(1)) + " plus"));
    all.add(
        Sayer.of(
            Kind.CARDINAL,
            "(?<![\\p{L}\\p{N}_@#.,/:])([+-]?)(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)"
                + AFTER,
            (m, t) -> m.group(2).matches("\\d{5,}") ? ids.characters(m.group(2)) : cardinal(m)));
    all.add(
        Sayer.of(
            Kind.CHARACTERS,
            "[\\p{N}][\\p{N}.,:/-]*[\\p{N}]|\\p{N}",
            (m, t) -> Numbers.digits(m.group())));
    return all;
  }

  private String cardinal(Matcher m) {
    return Numbers.signed(m.group(1)) + numbers.written(m.group(2));
  }

  private String slash(Matcher m) {
    return numbers.written(m.group(1)) + " slash " + numbers.written(m.group(2));
  }

  private String year(String figure) {
    int year = Integer.parseInt(figure);
    return year >= YEARS_FROM && year <= YEARS_TO ? numbers.year(figure) : numbers.written(figure);
  }
}

package dev.tonewright.rule;

import dev.tonewright.parse.ParsedText;
import dev.tonewright.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * How a language says what is written in figures, signs and abbreviations. Safe for use by many
 * threads.
 */
public interface Speech {

  /** A language whose figures are read by whoever speaks. */
  Speech NONE =
      new Speech() {
        @Override
        public List<Spoken> spoken(ParsedText text, Locale locale, List<Span> names) {
          return List.of();
        }

        @Override
        public List<Span> said(String text) {
          return List.of();
        }
      };

  /**
   * What in {@code text} is not said as it is written, in order, none overlapping another. Names
   * keep their figures: 3G, IPv4, Windows 11.
   *
   * @param text with its sentences, by which a measure before a noun is told from one that stands
   *     alone; without them it is taken to stand alone
   * @param names names and products of the text; a short figure behind one belongs to it
   */
  List<Spoken> spoken(ParsedText text, Locale locale, List<Span> names);

  /** Stretches of a script that say a figure, address or id: no rule may touch them. */
  List<Span> said(String text);

  /**
   * One written figure, sign or abbreviation.
   *
   * @param said its words, without figures and signs
   */
  record Spoken(Span span, Kind kind, String said) {}

  /** What is said; each names the way in which SSML marks it. */
  enum Kind {
    CARDINAL,
    ORDINAL,
    /** Ids and codes, character by character. */
    CHARACTERS,
    DATE,
    TIME,
    TELEPHONE,
    AMOUNT,
    UNIT,
    ADDRESS,
    ABBREVIATION,
    SIGN
  }
}

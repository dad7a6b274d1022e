package dev.tonewright.language;

import java.io.InputStream;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The words by which a language shows what no rule may touch: month names before a figure, verbs
 * before the name of a button, greetings before a person's name.
 *
 * @param phrases per cue its words, lower case
 * @param ordinary whether a lower-case word is an ordinary word of the language, so that its
 *     capitals alone make it neither a name nor a code
 */
public record ProtectionCues(Map<Cue, Set<String>> phrases, Predicate<String> ordinary) {

  /** What a list of words points at. The data file names each in lower case with hyphens. */
  public enum Cue {
    /** Month names and their short forms, without full stop. */
    MONTH,
    /** Names of the days of the week and their short forms. */
    WEEKDAY,
    /** What follows a figure to make it a time of day: "am", "o'clock". */
    TIME,
    /** Names of currencies, singular and plural, that follow a figure. */
    CURRENCY,
    /** Short forms of great numbers that follow an amount with no space, case as written: "bn". */
    MAGNITUDE,
    /** What follows an amount to make it a rate, which has more decimals: "per", "a litre". */
    RATE,
    /** Words before a person's name: "Mr", "Dr". */
    HONORIFIC,
    /** Words that open a reply before the reader's name. */
    GREETING,
    /** Words that close a letter before the writer's name. */
    CLOSING,
    /** Words that are often capitalised in mid-sentence and name nothing. */
    FREE_CAPITAL,
    /** Abbreviations of ordinary prose that rules may spell out, whatever their case. */
    FREE_ABBREVIATION,
    /** Abbreviations that look like ordinary words when in lower case: "PIN", "SIM". */
    WORDLIKE_CODE,
    /** Verbs before a word of the user interface. */
    INTERFACE_VERB,
    /** Nouns after a word of the user interface: "the Profile icon". */
    INTERFACE_NOUN,
    /** Words that end a user-interface label. */
    LABEL_STOP,
    /** Small words inside names and labels: "Terms of Use". */
    NAME_LINK,
    /** Small words inside the labels of a menu path: "Privacy and Security > Sharing". */
    LABEL_LINK,
    /** The last word of a street's name. */
    STREET,
    /** What stands before the number of a post-office box, case as written. */
    POST_BOX,
    /** Labels of an e-mail's subject line, without colon. */
    SUBJECT,
    /**
     * Expressions of the lines above a quoted mail; each must match the whole of one to four lines,
     * joined by a space.
     */
    QUOTED_MAIL,
    /**
     * Expressions of the line above which a help desk asks to reply, in the mail that it quotes.
     */
    REPLY_ABOVE,
    /** Phrases of legal wording. */
    LEGAL,
    /** Tags that the parser gives to names. */
    NAME_TAG,
    /** Words written with an apostrophe first, without it: "til". */
    ELISION;

    /** The cue's name in a data file. */
    public String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  public ProtectionCues {
    EnumMap<Cue, Set<String>> copy = new EnumMap<>(Cue.class);
    phrases.forEach((cue, words) -> copy.put(cue, Set.copyOf(words)));
    phrases = copy;
  }

  /** The words of a cue; empty where the language has none. */
  public Set<String> of(Cue cue) {
    return phrases.getOrDefault(cue, Set.of());
  }

  /** Whether {@code lower} is one of a cue's words. */
  public boolean has(Cue cue, String lower) {
    return of(cue).contains(lower);
  }

  /**
   * Reads a YAML mapping of cue names to lists of words. The stream is left open.
   *
   * @throws IllegalArgumentException where a key is no cue, a cue is missing or a value is no list
   */
  public static ProtectionCues read(String name, InputStream yaml, Predicate<String> ordinary) {
    Object root = new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(yaml);
    if (!(root instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(name + ": expected a mapping of cues to lists of words");
    }
    EnumMap<Cue, Set<String>> phrases = new EnumMap<>(Cue.class);
    for (Cue cue : Cue.values()) {
      if (!(map.get(cue.key()) instanceof Collection<?> words)) {
        throw new IllegalArgumentException(name + ": " + cue.key() + ": expected a list of words");
      }
      Set<String> list = new LinkedHashSet<>();
      words.forEach(word -> list.add(String.valueOf(word)));
      phrases.put(cue, list);
    }
    if (map.size() > phrases.size()) {
      Set<Object> unknown = new LinkedHashSet<>(map.keySet());
      phrases.keySet().forEach(cue -> unknown.remove(cue.key()));
      throw new IllegalArgumentException(name + ": unknown cues " + unknown);
    }
    return new ProtectionCues(phrases, ordinary);
  }
}

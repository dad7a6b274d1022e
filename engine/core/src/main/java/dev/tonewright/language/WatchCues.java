package dev.tonewright.language;

import dev.tonewright.text.Span;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The words by which a reply shows what a person should look at before it is sent: data that nobody
 * should ask for, promises that nobody can keep, words that belong to another channel.
 *
 * <p>They are expressions of {@link java.util.regex}, which a language pack alone supplies; none
 * may nest one repetition in another, so that each takes linear time on any reply.
 */
public final class WatchCues {

  /** A language that watches for nothing. */
  public static final WatchCues NONE = new WatchCues(Map.of());

  /** What an expression points at. The data file names each in lower case with hyphens. */
  public enum Cue {
    /** Names of data that are never to be asked for: a password, the digits of a card. */
    SENSITIVE,
    /** Whole questions for such data: "when were you born". */
    SENSITIVE_QUESTION,
    /** Names of codes that are sent to the customer and work once. */
    ONE_TIME_CODE,
    /** Short names of such codes, which mean them only beside {@link #CODE_SENT}. */
    SHORT_CODE,
    /** Whole requests for a code that is not named, where no {@link #OTHER_CODE} is near. */
    CODE_QUESTION,
    /** Codes of another kind: a voucher's, an error's. */
    OTHER_CODE,
    /** Tells that a code that works once has been sent. */
    CODE_SENT,
    /**
     * What opens a request to be told what stands after it in the sentence; an expression may look
     * at what follows.
     */
    ASK,
    /** What, before a request, shows that it only speaks of one: "we never". */
    NOT_A_REQUEST,
    /** Where another clause begins, to which nothing applies that denies a request before it. */
    NEW_CLAUSE,
    /** Requests to be told what was named shortly before: "please share it". */
    ASK_BACK,
    /** What announces a list of data to be told. */
    ASK_LIST,
    /** What, between a request and the name of data, shows that they do not belong together. */
    NOT_ASKED,
    /** What, after the name of data, shows that only something about it is meant. */
    NOT_THE_DATUM,
    /** Before a phone number or address: it is the company's. */
    OURS,
    /** Before a phone number or address: it is the customer's. */
    THEIRS,
    /** An e-mail address that is a company's by its own name. */
    OWN_ADDRESS,
    /** What stands before the id of an order, ticket or account. */
    ORDER_LABEL,
    /** What stands before an id that is one customer's, whether or not the reply names them. */
    CUSTOMER_LABEL,
    /** What in such a label says that a number follows, however short: "number", "ref". */
    NUMBERED,
    /** What behind a figure counts or measures, so that the figure is no id: "points", "euros". */
    COUNTED,
    /** Data of one person that show what they are: a bank account, a date of birth. */
    PERSONAL,
    /** Addresses of houses, which are personal where the sentence says whose. */
    ADDRESS,
    /** Names of data that tell one customer from others: an order number, a phone number. */
    CUSTOMER_DATUM,
    /** Whole questions for such data: "what number can we reach you on?". */
    CUSTOMER_QUESTION,
    /** Where such data are told in private: "by DM". */
    PRIVATELY,
    /** What opens a reply before the customer's name. */
    GREETING,
    /** Words that are right only where the reply is read later and whole. */
    BOUND_WRITTEN,
    /** Words that are right only while the customer waits and types. */
    BOUND_LIVE,
    /** Words that are right only while the customer waits, in a chat or on a call. */
    BOUND_WAITING,
    /** Words that are right only in an e-mail or a letter. */
    BOUND_MAIL,
    /** Words that are right only where the reply is posted. */
    BOUND_POST,
    /** Words that are right only where the reply is heard. */
    BOUND_SPOKEN,
    /** Promises of an outcome that nobody can be sure of. */
    FIRM,
    /** What, in the same sentence before a promise, takes it back. */
    NOT_FIRM,
    /** What no sentence has that is in order; over tokens as {@code word/TAG}. */
    BROKEN;

    String key() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Map<Cue, WordCue> expressions = new EnumMap<>(Cue.class);

  private WatchCues(Map<Cue, List<String>> expressions) {
    expressions.forEach(
        (cue, list) -> {
          if (!list.isEmpty()) {
            this.expressions.put(cue, new WordCue(list));
          }
        });
  }

  /** Where a cue stands as whole words in {@code text}, in order, none overlapping another. */
  public List<Span> find(Cue cue, String text) {
    WordCue any = expressions.get(cue);
    return any == null ? List.of() : any.find(text);
  }

  /** Whether a cue stands as whole words anywhere in {@code text}. */
  public boolean in(Cue cue, String text) {
    WordCue any = expressions.get(cue);
    return any != null && any.next(text, 0).isPresent();
  }

  /** Whether a cue stands as whole words at an offset of {@code text}. */
  public boolean at(Cue cue, String text, int offset) {
    WordCue any = expressions.get(cue);
    return any != null && any.at(text, offset).isPresent();
  }

  /**
   * Reads a YAML mapping of cue names to lists of expressions. An entry {@code words} maps names to
   * parts of expressions, which stand for {@code <name>} in them and in later parts. The stream is
   * left open.
   *
   * @throws IllegalArgumentException where a key is no cue, a value is no list or an expression
   *     does not compile
   */
  public static WatchCues read(String name, InputStream yaml) {
    Object root = new Load(LoadSettings.builder().setLabel(name).build()).loadFromInputStream(yaml);
    if (!(root instanceof Map<?, ?> map)) {
      throw new IllegalArgumentException(name + ": expected a mapping of cues to expressions");
    }
    List<String[]> words = new ArrayList<>();
    if (map.get("words") instanceof Map<?, ?> parts) {
      parts.forEach(
          (key, value) -> words.add(new String[] {"<" + key + ">", filled(words, "" + value)}));
    }
    Set<String> unknown = new TreeSet<>();
    map.keySet().forEach(key -> unknown.add(String.valueOf(key)));
    unknown.remove("words");
    EnumMap<Cue, List<String>> expressions = new EnumMap<>(Cue.class);
    for (Cue cue : Cue.values()) {
      unknown.remove(cue.key());
      Object list = map.get(cue.key());
      if (list != null && !(list instanceof Collection<?>)) {
        throw new IllegalArgumentException(
            name + ": " + cue.key() + ": expected a list of expressions");
      }
      if (list instanceof Collection<?> entries) {
        expressions.put(cue, entries.stream().map(e -> filled(words, "" + e)).toList());
      }
    }
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(name + ": unknown cues " + unknown);
    }
    return new WatchCues(expressions);
  }

  private static String filled(List<String[]> words, String expression) {
    String filled = expression;
    for (String[] word : words) {
      filled = filled.replace(word[0], "(?:" + word[1] + ")");
    }
    return filled;
  }
}

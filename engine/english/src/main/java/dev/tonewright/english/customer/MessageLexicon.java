package dev.tonewright.english.customer;

import dev.tonewright.english.customer.DraftAccount.Told;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The expressions of {@code customer-message.yml}, each compiled once. */
final class MessageLexicon {

  private static final String FILE = "customer-message.yml";

  /**
   * "&lt;my&gt;" stands for a word, "&lt;thing:sent&gt;" for a noun; "(?&lt;state&gt;" is a group.
   */
  private static final Pattern PART =
      Pattern.compile("(?<!\\(\\?)<(?:thing:(?<kind>[a-z]+)|(?<word>[a-z-]+))>");

  /**
   * Something that has gone wrong.
   *
   * @param says how customers say it; one pattern meets the noun in group "one" or "many"
   * @param reply what the reply is sorry to hear, with gaps
   */
  record Trouble(List<Pattern> says, String reply) {}

  private final Map<String, Object> file;
  private final List<Trouble> troubles = new ArrayList<>();
  private final List<Told> told = new ArrayList<>();

  private MessageLexicon(Map<String, Object> file) {
    this.file = file;
    for (Object entry : list(file, "troubles")) {
      Map<String, Object> trouble = map(entry);
      List<Pattern> says =
          list(trouble, "says").stream().map(s -> whole(filled(s.toString(), 0))).toList();
      troubles.add(new Trouble(says, required(trouble, "reply").toString()));
    }
    for (Object entry : list(file, "told")) {
      Map<String, Object> account = map(entry);
      told.add(
          new Told(
              whole(required(account, "of").toString()),
              whole(required(account, "says").toString())));
    }
  }

  static MessageLexicon load() {
    try (InputStream yaml =
        MessageLexicon.class.getResourceAsStream("/dev/tonewright/english/" + FILE)) {
      if (yaml == null) {
        throw new IllegalStateException(FILE + " is missing from the English language pack");
      }
      LoadSettings settings = LoadSettings.builder().setLabel(FILE).build();
      return new MessageLexicon(map(new Load(settings).loadFromInputStream(yaml)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Trouble> troubles() {
    return troubles;
  }

  /** What drafts say of some troubles, or of their opposite. */
  List<Told> told() {
    return told;
  }

  /**
   * The expression under a key of the file, as whole words.
   *
   * @throws IllegalArgumentException where the file has no such key
   */
  Pattern expression(String key) {
    return whole(required(file, key).toString());
  }

  /** What stands under a key of the file, to be part of an expression. */
  String part(String key) {
    return required(file, key).toString();
  }

  /** A noun of the lexicon as it is written: "tv" is a TV. */
  String written(String noun) {
    Object written = map(required(file, "written")).get(noun);
    return Optional.ofNullable(written).map(Object::toString).orElse(noun);
  }

  private static Pattern whole(String expression) {
    return Pattern.compile("(?<![\\w'-])(?:" + expression + ")(?![\\w'])");
  }

  private String filled(String expression, int depth) {
    if (depth > 5) {
      throw new IllegalArgumentException(FILE + ": a word stands for itself in " + expression);
    }
    Matcher part = PART.matcher(expression);
    StringBuilder filled = new StringBuilder();
    while (part.find()) {
      String kind = part.group("kind");
      String value =
          Optional.ofNullable(kind)
              .map(this::things)
              .orElseGet(
                  () ->
                      filled(
                          required(map(required(file, "words")), part.group("word")).toString(),
                          depth + 1));
      part.appendReplacement(filled, Matcher.quoteReplacement(value));
    }
    return part.appendTail(filled).toString();
  }

  private String things(String kind) {
    Map<String, Object> things = map(required(map(required(file, "things")), kind));
    return "(?:(?<one>"
        + nouns(things, "one")
        + ")|(?<many>"
        + nouns(things, "many")
        + "))(?![\\w-])";
  }

  /** The longest first, so that "order confirmation" is not taken for an order. */
  private static String nouns(Map<String, Object> things, String number) {
    return list(things, number).stream()
        .map(Object::toString)
        .sorted(Comparator.comparing(String::length).reversed().thenComparing(n -> n))
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  private static List<?> list(Map<String, Object> map, String key) {
    return (List<?>) required(map, key);
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  private static Object required(Map<String, Object> map, String key) {
    Object value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException(FILE + ": \"" + key + "\" is missing");
    }
    return value;
  }
}

package dev.tonewright.language;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A verifier's lexicon as a pack writes it: one YAML mapping with a list or mapping per part. What
 * only code can say, stems and times, comes from {@link Words}.
 */
public final class LexiconFile implements VerifierLexicon {

  private static final List<String> SETS =
      List.of(
          "imperatives",
          "joints",
          "causes",
          "floating",
          "openers",
          "genitives",
          "determiners",
          "pivots");

  /** Parts that a language need not have. */
  private static final List<String> OPTIONAL_SETS =
      List.of(
          "date-links", "ordinal-endings", "optional-endings", "thousands-marks", "goal-openers");

  private final String name;
  private final Words words;
  private final List<Expression> expressions = new ArrayList<>();
  private final Map<String, List<String>> spellings = new HashMap<>();
  private final Map<String, Person> persons = new HashMap<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final List<Transition> transitions = new ArrayList<>();
  private final List<Exchange> forbidden = new ArrayList<>();
  private final Map<String, String> speakers = new HashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();

  /** What code says of a language's words. Safe for use by many threads. */
  public interface Words {
    /** As {@link VerifierLexicon#stem}. */
    String stem(String word);

    /** As {@link VerifierLexicon#time}. */
    Time time(String word, List<String> auxiliaries, boolean afterSubject);

    /** As {@link VerifierLexicon#isWord}. */
    boolean isWord(String word);

    /** As {@link VerifierLexicon#value}. */
    default Optional<String> value(String text) {
      return Optional.empty();
    }
  }

  /**
   * @param name the file's name, for messages
   * @param file what {@link #parts} read
   * @throws IllegalArgumentException where a part is missing
   */
  public LexiconFile(String name, Map<String, Object> file, Words words) {
    this.name = name;
    this.words = words;
    SETS.forEach(set -> sets.put(set, words(name, file, set)));
    OPTIONAL_SETS.forEach(
        set -> sets.put(set, file.containsKey(set) ? words(name, file, set) : Set.of()));
    map(file, "spellings").forEach((k, v) -> spellings.put(k, List.of(v.toString().split(" "))));
    map(file, "months").forEach((k, v) -> months.put(k, (Integer) v));
    map(file, "persons").forEach(this::person);
    list(name, file, "nothing").forEach(p -> add(p.toString(), List.of()));
    map(file, "means").forEach((k, v) -> means(k, (List<?>) v));
    list(name, file, "same").forEach(c -> same((List<?>) c));
    list(name, file, "transitions").forEach(t -> transition(cast(t)));
    list(name, file, "forbidden").forEach(p -> forbid((List<?>) p));
    if (file.containsKey("speakers")) {
      map(file, "speakers").forEach((one, all) -> speakers.put(one, all.toString()));
    }
  }

  /**
   * The parts of a lexicon. The stream is left open.
   *
   * @param yaml the file; null where the pack has none, as a class loader has it
   * @throws IllegalStateException where the pack has no lexicon, without which no edit is safe
   */
  public static Map<String, Object> parts(String name, InputStream yaml) {
    if (yaml == null) {
      throw new IllegalStateException(
          name + " is missing from the language pack; without it no edit can be verified");
    }
    LoadSettings settings = LoadSettings.builder().setLabel(name).build();
    return cast(new Load(settings).loadFromInputStream(yaml));
  }

  /** All words of a part that is a list of lines, each of them words apart by spaces. */
  public static Set<String> words(String name, Map<String, Object> file, String key) {
    Set<String> words = new HashSet<>();
    list(name, file, key).forEach(line -> words.addAll(List.of(line.toString().split(" "))));
    return words;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Object map) {
    return (Map<String, Object>) map;
  }

  private Map<String, Object> map(Map<String, Object> file, String key) {
    return cast(required(name, file, key));
  }

  private static List<?> list(String name, Map<String, Object> file, String key) {
    return (List<?>) required(name, file, key);
  }

  private static Object required(String name, Map<String, Object> file, String key) {
    Object value = file.get(key);
    if (value == null) {
      throw new IllegalArgumentException(name + ": \"" + key + "\" is missing");
    }
    return value;
  }

  private void person(String who, Object roles) {
    cast(roles)
        .forEach(
            (role, words) -> {
              for (String word : words.toString().split(" ")) {
                persons.put(word, new Person(who, Role.valueOf(role)));
              }
            });
  }

  private void means(String symbols, List<?> patterns) {
    List<String> meaning = List.of(symbols.split(" "));
    patterns.forEach(pattern -> add(pattern.toString(), meaning));
  }

  private void same(List<?> patterns) {
    String first = stem(patterns.get(0).toString().replaceAll("[\\[(|].*", "").strip());
    patterns.forEach(pattern -> add(pattern.toString(), List.of("=" + first)));
  }

  /** Words become stems, so that the text's stems meet them; brackets and signs stay. */
  private void add(String pattern, List<String> meaning) {
    StringBuilder keys = new StringBuilder();
    for (String part : pattern.split("(?<=[ ()\\[\\]|])|(?=[ ()\\[\\]|])")) {
      boolean word = !part.isEmpty() && Character.isLetter(part.charAt(0));
      keys.append(word ? stems(part) : part);
    }
    expressions.add(new Expression(keys.toString(), meaning));
  }

  private String stems(String word) {
    List<String> stemmed = new ArrayList<>();
    for (String part : spellings.getOrDefault(word, List.of(word))) {
      stemmed.add(stem(part));
    }
    return stemmed.size() == 1 ? stemmed.get(0) : "(" + String.join(" ", stemmed) + ")";
  }

  private void transition(Map<String, Object> t) {
    transitions.add(
        new Transition(
            required(name, t, "name").toString(),
            symbols(t.get("lost")),
            symbols(t.get("gained")),
            Optional.ofNullable(t.get("given")).map(Object::toString),
            Boolean.TRUE.equals(t.get("moves")),
            Boolean.TRUE.equals(t.get("named"))));
  }

  private List<String> symbols(Object value) {
    return value == null ? List.of() : ((List<?>) value).stream().map(this::symbol).toList();
  }

  /** Markers stand as written, content by its stem. */
  private String symbol(Object value) {
    String written = value.toString();
    boolean optional = written.endsWith("?");
    String core = optional ? written.substring(0, written.length() - 1) : written;
    boolean marker = Character.isUpperCase(core.charAt(0));
    return (marker ? core : stem(core)) + (optional ? "?" : "");
  }

  private void forbid(List<?> pair) {
    forbidden.add(new Exchange(symbol(pair.get(0)), symbol(pair.get(1))));
  }

  @Override
  public List<Expression> expressions() {
    return expressions;
  }

  @Override
  public Map<String, List<String>> spellings() {
    return spellings;
  }

  @Override
  public Map<String, Person> persons() {
    return persons;
  }

  @Override
  public Map<String, Integer> months() {
    return months;
  }

  @Override
  public List<Transition> transitions() {
    return transitions;
  }

  @Override
  public List<Exchange> forbidden() {
    return forbidden;
  }

  @Override
  public Set<String> imperatives() {
    return sets.get("imperatives");
  }

  @Override
  public Set<String> joints() {
    return sets.get("joints");
  }

  @Override
  public Set<String> determiners() {
    return sets.get("determiners");
  }

  @Override
  public Set<String> pivots() {
    return sets.get("pivots");
  }

  @Override
  public Set<String> causes() {
    return sets.get("causes");
  }

  @Override
  public Set<String> floating() {
    return sets.get("floating");
  }

  @Override
  public Set<String> clauseOpeners() {
    return sets.get("openers");
  }

  @Override
  public Set<String> genitives() {
    return sets.get("genitives");
  }

  @Override
  public Map<String, String> speakers() {
    return speakers;
  }

  @Override
  public Set<String> dateLinks() {
    return sets.get("date-links");
  }

  @Override
  public Set<String> optionalEndings() {
    return sets.get("optional-endings");
  }

  @Override
  public Set<String> ordinalEndings() {
    return sets.get("ordinal-endings");
  }

  @Override
  public Set<String> goalOpeners() {
    return sets.get("goal-openers");
  }

  @Override
  public Set<String> thousandsMarks() {
    return sets.get("thousands-marks");
  }

  @Override
  public String stem(String word) {
    return words.stem(word);
  }

  @Override
  public Time time(String word, List<String> auxiliaries, boolean afterSubject) {
    return words.time(word, auxiliaries, afterSubject);
  }

  @Override
  public boolean isWord(String word) {
    return words.isWord(word);
  }

  @Override
  public Optional<String> value(String text) {
    return words.value(text);
  }
}

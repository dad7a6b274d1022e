package dev.tonewright.english;

import dev.tonewright.english.speech.EnglishHearing;
import dev.tonewright.language.VerifierLexicon;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The verifier's English, from {@code verifier.yml}. Safe for use by many threads. */
public final class EnglishVerifierLexicon implements VerifierLexicon {

  private static final String WORDS = "/org/languagetool/resource/en/english.dict";

  private final List<Expression> expressions = new ArrayList<>();
  private final Map<String, List<String>> spellings = new HashMap<>();
  private final Map<String, Person> persons = new HashMap<>();
  private final Map<String, Integer> months = new HashMap<>();
  private final List<Transition> transitions = new ArrayList<>();
  private final List<Exchange> forbidden = new ArrayList<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Set<String> pasts = new HashSet<>();
  private final EnglishHearing hearing = EnglishHearing.load();
  private final EnglishStems stems;
  private final Optional<Dictionary> dictionary;

  private EnglishVerifierLexicon(Map<String, Object> file) {
    this.stems = new EnglishStems(irregular(file), words(file, "whole"));
    for (String name :
        List.of(
            "imperatives",
            "joints",
            "causes",
            "floating",
            "openers",
            "genitives",
            "determiners",
            "pivots")) {
      sets.put(name, words(file, name));
    }
    map(file, "spellings").forEach((k, v) -> spellings.put(k, List.of(v.toString().split(" "))));
    map(file, "months").forEach((k, v) -> months.put(k, (Integer) v));
    map(file, "persons").forEach(this::person);
    list(file, "nothing").forEach(p -> add(p.toString(), List.of()));
    map(file, "means").forEach((k, v) -> means(k, (List<?>) v));
    list(file, "same").forEach(c -> same((List<?>) c));
    list(file, "transitions").forEach(t -> transition(cast(t)));
    list(file, "forbidden").forEach(p -> forbid((List<?>) p));
    this.dictionary = dictionary();
  }

  /** Reads the lexicon of the pack. */
  public static EnglishVerifierLexicon load() {
    try (InputStream in = EnglishVerifierLexicon.class.getResourceAsStream("verifier.yml")) {
      LoadSettings settings = LoadSettings.builder().setLabel("verifier.yml").build();
      return new EnglishVerifierLexicon(cast(new Load(settings).loadFromInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Dictionary> dictionary() {
    var url = EnglishVerifierLexicon.class.getResource(WORDS);
    if (url == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Dictionary.read(url));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> cast(Object map) {
    return (Map<String, Object>) map;
  }

  private static Map<String, Object> map(Map<String, Object> file, String key) {
    return cast(required(file, key));
  }

  private static List<?> list(Map<String, Object> file, String key) {
    return (List<?>) required(file, key);
  }

  private static Object required(Map<String, Object> file, String key) {
    Object value = file.get(key);
    if (value == null) {
      throw new IllegalStateException("verifier.yml: \"" + key + "\" is missing");
    }
    return value;
  }

  private static Set<String> words(Map<String, Object> file, String key) {
    Set<String> words = new HashSet<>();
    list(file, key).forEach(line -> words.addAll(List.of(line.toString().split(" "))));
    return words;
  }

  private Map<String, String> irregular(Map<String, Object> file) {
    Map<String, String> forms = new LinkedHashMap<>();
    map(file, "verbs").forEach((base, v) -> verb(base, v.toString(), forms));
    map(file, "forms").forEach((form, base) -> forms.put(form, base.toString()));
    return forms;
  }

  private void verb(String base, String parts, Map<String, String> forms) {
    for (String form : parts.split(" ")) {
      forms.putIfAbsent(form, base);
      if (!form.equals(base) && !form.endsWith("ing") && !form.endsWith("s")) {
        pasts.add(form);
      }
    }
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
    String name = stem(patterns.get(0).toString().replaceAll("[\\[(|].*", "").strip());
    patterns.forEach(pattern -> add(pattern.toString(), List.of("=" + name)));
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
            required(t, "name").toString(),
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
    String name = value.toString();
    String core = name.endsWith("?") ? name.substring(0, name.length() - 1) : name;
    boolean marker = Character.isUpperCase(core.charAt(0));
    return (marker ? core : stem(core)) + (core.equals(name) ? "" : "?");
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
  public String stem(String word) {
    return stems.of(word);
  }

  @Override
  public Time time(String word, List<String> auxiliaries, boolean afterSubject) {
    return EnglishTimes.of(word, auxiliaries, afterSubject, pasts);
  }

  @Override
  public Optional<String> value(String text) {
    return hearing.value(text);
  }

  @Override
  public boolean isWord(String word) {
    return dictionary.isPresent() && !new DictionaryLookup(dictionary.get()).lookup(word).isEmpty();
  }
}

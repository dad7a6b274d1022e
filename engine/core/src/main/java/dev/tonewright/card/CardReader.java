package dev.tonewright.card;

import dev.tonewright.card.Card.Anchor;
import dev.tonewright.card.Card.Example;
import dev.tonewright.card.Card.Family;
import dev.tonewright.card.Template.Inflection;
import dev.tonewright.parse.SentencePattern;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Dimension;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads card files: YAML lists of cards. Unknown keys are errors, and a card without a positive and
 * a negative example does not load.
 */
public final class CardReader {

  private static final Set<String> CARD_KEYS =
      Set.of(
          "id",
          "dial",
          "for",
          "pos",
          "why",
          "at",
          "forms",
          "when",
          "unless",
          "not-regions",
          "default",
          "transition",
          "examples",
          "keep");
  private static final Set<String> FORM_KEYS =
      Set.of(
          "say",
          "read",
          "at",
          "formality",
          "length",
          "directness",
          "warmth",
          "regions",
          "media",
          "when",
          "unless");

  /** Where on the length dial a phrase stands that says nothing, or says it in too many words. */
  private static final Range REMOVABLE = new Range(65, 100);

  /** Where on the warmth dial blame, judgement and reproach stand. */
  private static final Range COLD = new Range(0, 35);

  private final CardLanguage language;
  private final String path;
  private final Family family;

  private CardReader(CardLanguage language, String path, Family family) {
    this.language = language;
    this.path = path;
    this.family = family;
  }

  /**
   * Reads one file.
   *
   * @param path its name, for messages
   * @param family the family of its cards
   * @throws CardException naming the place of the first fault
   */
  public static List<Card> read(Reader in, String path, Family family, CardLanguage language) {
    return new CardReader(language, path, family).cards(CardYaml.load(in, path));
  }

  private List<Card> cards(CardYaml root) {
    List<Card> cards = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (CardYaml node : root.list()) {
      Card card = card(node);
      if (!ids.add(card.id())) {
        throw node.error("card \"" + card.id() + "\" stands twice");
      }
      cards.add(card);
    }
    return cards;
  }

  private Card card(CardYaml node) {
    node.only(CARD_KEYS);
    String id = node.text("id");
    if (!id.matches("[a-z0-9-]+(\\.[a-z0-9-]+)*")) {
      throw node.error("id \"" + id + "\": expected words of a–z, 0–9 and - joined by dots");
    }
    Optional<Dial> dial = node.optional("dial").map(d -> d.oneOf(Dial.class));
    Dimension dimension =
        node.optional("for")
            .map(d -> d.oneOf(Dimension.class))
            .orElseGet(() -> Dimension.valueOf(dial.map(Dial::name).orElse("CLARITY")));
    Inflection inflection = inflection(node);
    List<Condition> conditions = conditions(node);
    Anchor at =
        node.optional("at")
            .map(a -> a.oneOf(Anchor.class))
            .orElse(family == Family.ACT ? Anchor.CLAUSE : Anchor.ANYWHERE);
    List<Form> forms =
        forms(node.get("forms"), dial, inflection).stream()
            .map(f -> dial.isEmpty() ? sounding(f, dimension) : f)
            .toList();
    if (forms.stream().noneMatch(f -> f.say().isPresent())) {
      throw node.error("card \"" + id + "\": no form can be written; give one a \"say\"");
    }
    Card card =
        new Card(
            id,
            family,
            dimension,
            dial,
            node.optional("why").map(CardYaml::text).orElse(""),
            at,
            forms,
            conditions,
            Set.copyOf(node.strings("not-regions")),
            node.optional("default").map(d -> d.text().equals("off")).orElse(false),
            examples(node, dial),
            node.optional("transition").map(CardYaml::text),
            path + ":" + node.line());
    if (card.examples().stream().noneMatch(Example::keeps)
        || card.examples().stream().allMatch(Example::keeps)) {
      throw node.error(
          "card \"" + id + "\": expected at least one example that changes and one under \"keep\"");
    }
    return card;
  }

  /**
   * A one-way card for length or warmth tells how what it removes sounds: removable, or cold. So it
   * is measured, and the button for that dial removes it, too.
   */
  private static Form sounding(Form form, Dimension dimension) {
    Map<Dial, Range> sounds =
        switch (dimension) {
          case LENGTH -> Map.of(Dial.LENGTH, REMOVABLE);
          case WARMTH -> Map.of(Dial.WARMTH, COLD);
          default -> Map.of();
        };
    return form.homeless() && !sounds.isEmpty() ? form.givingWay(sounds) : form;
  }

  private Inflection inflection(CardYaml node) {
    String pos = node.optional("pos").map(CardYaml::text).orElse("phrase");
    return switch (pos) {
      case "verb" -> Inflection.FIRST;
      case "noun" -> Inflection.LAST;
      case "phrase" -> Inflection.NONE;
      default -> throw node.error("pos \"" + pos + "\": expected verb, noun or phrase");
    };
  }

  private List<Form> forms(CardYaml node, Optional<Dial> dial, Inflection inflection) {
    List<Form> forms = new ArrayList<>();
    if (node.isMap()) {
      node.entries().forEach((text, place) -> forms.add(shortForm(text, place, dial, inflection)));
    } else {
      for (CardYaml form : node.list()) {
        forms.add(longForm(form, inflection));
      }
    }
    return forms;
  }

  /** {@code look into: 20-75}, {@code check out: 0-30 read} or {@code plz: read}. */
  private Form shortForm(String text, CardYaml place, Optional<Dial> dial, Inflection inflection) {
    String value = place.text().strip();
    boolean readOnly = value.endsWith("read");
    String range = readOnly ? value.substring(0, value.length() - 4).strip() : value;
    Map<Dial, Range> ranges = new EnumMap<>(Dial.class);
    if (!range.isEmpty() && !range.equals("say")) {
      if (dial.isEmpty()) {
        throw place.error("\"" + range + "\": a card without a dial takes \"say\" or \"read\"");
      }
      ranges.put(dial.get(), parsed(place, () -> Range.parse(range)));
    }
    Template template = template(place, text, inflection);
    return new Form(
        readOnly ? Optional.empty() : Optional.of(template),
        List.of(template),
        ranges,
        Set.of(),
        Set.of(),
        Optional.empty(),
        List.of(),
        false);
  }

  private Form longForm(CardYaml node, Inflection inflection) {
    node.only(FORM_KEYS);
    Optional<Template> say = node.optional("say").map(s -> template(s, s.text(), inflection));
    List<Template> read = new ArrayList<>();
    say.ifPresent(read::add);
    for (String text : node.strings("read")) {
      read.add(template(node, text, inflection));
    }
    if (read.isEmpty()) {
      throw node.error("a form needs \"say\" or \"read\"");
    }
    Map<Dial, Range> ranges = new EnumMap<>(Dial.class);
    for (Dial dial : Dial.values()) {
      node.optional(dial.key())
          .ifPresent(r -> ranges.put(dial, parsed(r, () -> Range.parse(r.text()))));
    }
    return new Form(
        say,
        read,
        ranges,
        Set.copyOf(node.strings("regions")),
        node.strings("media").stream()
            .map(m -> Medium.valueOf(m.toUpperCase(Locale.ROOT)))
            .collect(Collectors.toSet()),
        node.optional("at").map(a -> a.oneOf(Anchor.class)),
        conditions(node),
        false);
  }

  private Template template(CardYaml node, String text, Inflection inflection) {
    Template template = parsed(node, () -> Template.compile(text, inflection));
    for (Element e : template.written()) {
      if (e instanceof Element.Slot slot && !language.knows(slot.type())) {
        throw node.error("template \"" + text + "\": no slot type \"" + slot.type() + "\"");
      }
    }
    return template;
  }

  private List<Condition> conditions(CardYaml node) {
    List<Condition> conditions = new ArrayList<>();
    node.optional("when").ifPresent(c -> conditions.addAll(conditions(c, true)));
    node.optional("unless").ifPresent(c -> conditions.addAll(conditions(c, false)));
    return conditions;
  }

  private List<Condition> conditions(CardYaml node, boolean wanted) {
    List<Condition> conditions = new ArrayList<>();
    node.entries()
        .forEach(
            (key, value) -> {
              Function<CardYaml, Set<String>> words = v -> Set.copyOf(v.strings());
              Condition.Check check =
                  switch (key) {
                    case "previous" -> new Condition.Previous(words.apply(value));
                    case "next" -> new Condition.Next(words.apply(value));
                    case "contains" -> new Condition.Contains(words.apply(value));
                    case "object" -> new Condition.Dependent(Set.of("obj"), words.apply(value));
                    case "subject" ->
                        new Condition.Dependent(Set.of("nsubj", "nsubj:pass"), words.apply(value));
                    case "modifier" ->
                        new Condition.Dependent(
                            Set.of("advmod", "obl", "amod", "nmod", "compound"),
                            words.apply(value));
                    case "dependent" ->
                        new Condition.Dependent(Set.copyOf(value.strings()), Set.of("<any>"));
                    case "head" -> new Condition.Head(words.apply(value));
                    case "semgrex" ->
                        new Condition.Syntax(
                            parsed(value, () -> SentencePattern.compile(value.text())));
                    case "question" -> new Condition.Question();
                    case "sentence-start" -> new Condition.SentenceStart();
                    default -> {
                      if (key.startsWith("slot ")) {
                        yield new Condition.SlotStart(key.substring(5), words.apply(value));
                      }
                      throw value.error(
                          "condition \""
                              + key
                              + "\": expected previous, next, contains, object, subject, "
                              + "modifier, dependent, head, semgrex, question, sentence-start or \"slot NAME\"");
                    }
                  };
              conditions.add(new Condition(wanted, check));
            });
    return conditions;
  }

  private List<Example> examples(CardYaml node, Optional<Dial> dial) {
    List<Example> examples = new ArrayList<>();
    for (CardYaml row : node.optional("examples").map(CardYaml::list).orElse(List.of())) {
      examples.add(example(row, dial));
    }
    for (String kept : node.strings("keep")) {
      examples.add(new Example(dial, -1, kept, kept));
    }
    return examples;
  }

  /**
   * {@code "80: We will look into it. => We will investigate it."}; no number for one-way cards.
   */
  private Example example(CardYaml row, Optional<Dial> cardDial) {
    String text = row.text();
    int arrow = text.indexOf(" => ");
    if (arrow < 0) {
      throw row.error("example \"" + text + "\": expected DRAFT => REPLY");
    }
    String head = text.substring(0, arrow);
    String reply = text.substring(arrow + 4).strip();
    java.util.regex.Matcher place =
        java.util.regex.Pattern.compile(
                "^(?:([a-z]+) )?(\\d{1,3}): (.*)$", java.util.regex.Pattern.DOTALL)
            .matcher(head);
    if (!place.matches()) {
      if (cardDial.isPresent() && family != Family.FORMULA && family != Family.REPAIR) {
        throw row.error("example \"" + text + "\": expected the dial's value first, as in 80: …");
      }
      return new Example(Optional.empty(), 0, head.strip(), reply);
    }
    Optional<Dial> dial =
        place.group(1) == null
            ? cardDial
            : Optional.of(Dial.valueOf(place.group(1).toUpperCase(Locale.ROOT)));
    return new Example(dial, Integer.parseInt(place.group(2)), place.group(3).strip(), reply);
  }

  private static <T> T parsed(CardYaml node, java.util.function.Supplier<T> parse) {
    try {
      return parse.get();
    } catch (IllegalArgumentException e) {
      throw node.error(e.getMessage());
    }
  }
}

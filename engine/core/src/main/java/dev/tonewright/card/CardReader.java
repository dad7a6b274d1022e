package dev.tonewright.card;

import dev.tonewright.card.Card.Anchor;
import dev.tonewright.card.Card.Example;
import dev.tonewright.card.Card.Family;
import dev.tonewright.card.Template.Inflection;
import dev.tonewright.language.VerifierLexicon.Transition;
import dev.tonewright.profile.Norms.Medium;
import dev.tonewright.text.Dial;
import dev.tonewright.text.Dimension;
import java.io.Reader;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
          "before",
          "after",
          "not-before",
          "not-after",
          "not-with",
          "not-alone",
          "opens",
          "synonyms",
          "seen",
          "examples",
          "keep");
  private static final Set<String> FORM_KEYS =
      Set.of(
          "say",
          "write",
          "read",
          "at",
          "formality",
          "length",
          "directness",
          "warmth",
          "regions",
          "media",
          "gives-way",
          "when",
          "unless");

  /** Where on the length dial a phrase stands that says nothing, or says it in too many words. */
  private static final Range REMOVABLE = new Range(65, 100);

  /** Where on the warmth dial blame, judgement and reproach stand. */
  private static final Range COLD = new Range(0, 35);

  private final CardLanguage language;
  private final String path;
  private final Family family;
  private final Openings openings;

  private CardReader(CardLanguage language, String path, Family family, Openings openings) {
    this.language = language;
    this.path = path;
    this.family = family;
    this.openings = openings;
  }

  /**
   * Reads one file.
   *
   * @param path its name, for messages
   * @param family the family of its cards
   * @param openings what its cards may name under {@code before}, {@code after}, {@code not-before}
   *     and {@code not-after}
   * @throws CardException naming the place of the first fault
   */
  public static List<Card> read(
      Reader in, String path, Family family, CardLanguage language, Openings openings) {
    return new CardReader(language, path, family, openings).cards(CardYaml.load(in, path));
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
    seen(node);
    Optional<Dial> dial = node.optional("dial").map(d -> d.oneOf(Dial.class));
    Dimension dimension =
        node.optional("for")
            .map(d -> d.oneOf(Dimension.class))
            .orElseGet(() -> Dimension.valueOf(dial.map(Dial::name).orElse("CLARITY")));
    Inflection inflection = inflection(node);
    List<Condition> conditions = ConditionReader.conditions(node);
    Anchor at =
        node.optional("at")
            .map(a -> a.oneOf(Anchor.class))
            .orElse(family == Family.ACT ? Anchor.CLAUSE : Anchor.ANYWHERE);
    List<Form> forms =
        forms(node.get("forms"), dial, inflection).stream()
            .map(f -> dial.isEmpty() ? sounding(f, dimension) : f)
            .toList();
    if (forms.stream().noneMatch(f -> f.say().isPresent())) {
      throw node.error(
          "card \"" + id + "\": no form can be written; give one a \"say\" or a \"write\"");
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
            new ExampleReader(family).examples(node, dial),
            transition(node),
            new Surroundings(
                openings(node, "before"),
                openings(node, "after"),
                openings(node, "not-before"),
                openings(node, "not-after"),
                words(node, "not-with"),
                node.optional("not-alone").map(CardReader::yes).orElse(false),
                node.optional("opens").map(CardReader::yes).orElse(false)),
            path + ":" + node.line());
    if (card.examples().stream().noneMatch(Example::keeps)
        || card.examples().stream().allMatch(Example::keeps)) {
      throw node.error(
          "card \"" + id + "\": expected at least one example that changes and one under \"keep\"");
    }
    return card;
  }

  /**
   * Where people write what a card reads, if few do: for whoever wonders whether to keep it. The
   * engine does nothing with it.
   */
  private static void seen(CardYaml node) {
    Optional<CardYaml> seen = node.optional("seen");
    if (seen.isPresent() && seen.get().text().isBlank()) {
      throw seen.get().error("expected where the expression was seen, or no such key");
    }
  }

  /**
   * What the verifier lets pass: a named transition, or the exchange that the author answers for.
   */
  private static Optional<String> transition(CardYaml node) {
    boolean synonyms = node.optional("synonyms").map(CardReader::yes).orElse(false);
    Optional<CardYaml> named = node.optional("transition");
    if (synonyms && named.isPresent()) {
      throw named.get().error("expected a transition or \"synonyms: yes\", and not both");
    }
    return synonyms ? Optional.of(Transition.SYNONYMS) : named.map(CardYaml::text);
  }

  private static boolean yes(CardYaml node) {
    if (!node.text().equals("yes")) {
      throw node.error("\"" + node.text() + "\": expected yes, or no such key");
    }
    return true;
  }

  private static List<String> words(CardYaml node, String key) {
    List<CardYaml> list = node.optional(key).map(CardYaml::list).orElse(List.of());
    for (CardYaml entry : list) {
      if (!entry.text().matches("[^\\s\\p{Lu}]+")) {
        throw entry.error(key + " \"" + entry.text() + "\": expected one word in lower case");
      }
    }
    return list.stream().map(CardYaml::text).toList();
  }

  private List<String> openings(CardYaml node, String key) {
    return node.optional(key).map(n -> openings.of(n.list())).orElse(List.of());
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
      case "verb-last" -> Inflection.LAST_VERB;
      case "noun" -> Inflection.LAST;
      case "phrase" -> Inflection.NONE;
      default -> throw node.error("pos \"" + pos + "\": expected verb, verb-last, noun or phrase");
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
      ranges.put(dial.get(), place.parsed(() -> Range.parse(range)));
    }
    Template template = template(place, text, inflection);
    return Form.plain(
        readOnly ? Optional.empty() : Optional.of(template), List.of(template), ranges);
  }

  private Form longForm(CardYaml node, Inflection inflection) {
    node.only(FORM_KEYS);
    Optional<Template> said = node.optional("say").map(s -> template(s, s.text(), inflection));
    Optional<Template> written = node.optional("write").map(s -> template(s, s.text(), inflection));
    if (written.isPresent() && (said.isPresent() || node.optional("read").isPresent())) {
      throw node.error(
          "\"write\" is written and never read: expected no \"say\" or \"read\" beside");
    }
    Optional<Template> say = said.or(() -> written);
    List<Template> read = new ArrayList<>();
    said.ifPresent(read::add);
    for (String text : node.strings("read")) {
      read.add(template(node, text, inflection));
    }
    if (read.isEmpty() && written.isEmpty()) {
      throw node.error("a form needs \"say\", \"write\" or \"read\"");
    }
    Map<Dial, Range> ranges = new EnumMap<>(Dial.class);
    for (Dial dial : Dial.values()) {
      node.optional(dial.key())
          .ifPresent(r -> ranges.put(dial, r.parsed(() -> Range.parse(r.text()))));
    }
    return new Form(
        say,
        read,
        ranges,
        Set.copyOf(node.strings("regions")),
        media(node),
        node.optional("at").map(a -> a.oneOf(Anchor.class)),
        ConditionReader.conditions(node),
        node.optional("gives-way").map(CardReader::yes).orElse(false));
  }

  private static Set<Medium> media(CardYaml node) {
    List<CardYaml> media =
        node.optional("media").map(m -> m.isList() ? m.list() : List.of(m)).orElse(List.of());
    return media.stream().map(m -> m.oneOf(Medium.class)).collect(Collectors.toSet());
  }

  private Template template(CardYaml node, String text, Inflection inflection) {
    Template template = node.parsed(() -> Template.compile(text, inflection));
    for (List<Element> variant : template.variants()) {
      for (Element e : variant) {
        if (e instanceof Element.Slot slot && !language.knows(slot.type())) {
          throw node.error("template \"" + text + "\": no slot type \"" + slot.type() + "\"");
        }
      }
    }
    return template;
  }
}

package dev.tonewright.german.address;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tonewright.german.GermanWordForms;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Verb forms: which person a form may be, and the same tense and mood in another person. */
final class Verbs {

  /** Who a finite form agrees with. */
  enum Person {
    /** Formal address, and they. */
    THEY("3:PLU"),
    /** Informal, one reader. */
    DU("2:SIN"),
    /** Informal, several readers. */
    IHR("2:PLU");

    private final String tag;

    Person(String tag) {
      this.tag = tag;
    }

    /** As the dictionary marks it. */
    String tag() {
      return tag;
    }
  }

  /**
   * One finite reading.
   *
   * @param particle what a separable verb has in front ("herunter"), or empty
   * @param kind AUX:, MOD: or empty
   * @param tense PRÄ, PRT, KJ1 or KJ2
   * @param rest the tag behind the tense
   */
  record Finite(String lemma, String particle, String kind, String tense, String rest) {
    boolean modal() {
      return kind.equals("MOD:");
    }

    boolean present() {
      return tense.equals("PRÄ");
    }

    /** The infinitive, particle and all. */
    String infinitive() {
      return particle + lemma;
    }
  }

  private static final Set<String> WEAK = AddressWords.list("weak");
  private static final Set<String> SHORT = AddressWords.list("short imperatives");

  /** Bounds what is remembered of forms, each some hundred bytes. */
  private static final int MOST_FORMS = 50_000;

  private final GermanWordForms forms;
  private final Cache<String, Form> known =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_FORMS).build();

  private final Cache<Inflection, Optional<String>> inflected =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_FORMS).build();

  private final Cache<Command, Optional<String>> commands =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_FORMS).build();

  private record Command(String infinitive, Person person) {}

  private record Inflection(String form, Person person, Person other) {}

  Verbs(GermanWordForms forms) {
    this.forms = forms;
  }

  GermanWordForms forms() {
    return forms;
  }

  /** What a lower-case form may be. */
  Form form(String form) {
    return known.get(form, f -> FormReader.read(f, forms));
  }

  /**
   * The verb of a lower-case form of one person in another, tense and mood alike; empty where the
   * dictionary has none.
   */
  Optional<String> inflect(String form, Person person, Person other) {
    return inflected.get(new Inflection(form, person, other), this::lookUp);
  }

  private Optional<String> lookUp(Inflection asked) {
    for (Finite reading : form(asked.form()).finite(asked.person())) {
      Optional<String> found = inflect(reading, asked.other());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** The same verb, tense and mood in another person; empty where the dictionary has none. */
  Optional<String> inflect(Finite finite, Person person) {
    String start = "VER:" + finite.kind() + person.tag + ":" + finite.tense();
    List<String> found = forms.forms(finite.lemma(), start + finite.rest());
    if (found.isEmpty() && finite.rest().endsWith(":NEB")) {
      String whole = finite.rest().substring(0, finite.rest().length() - 4);
      found = forms.forms(finite.lemma(), start + whole);
    }
    return best(found, person == Person.DU ? "st" : "").map(f -> finite.particle() + f);
  }

  /** The form in use: today's spelling, the full ending, the shorter of what is left. */
  private static Optional<String> best(List<String> found, String ending) {
    return found.stream()
        .filter(f -> Character.isLowerCase(f.codePointAt(0)))
        .min(
            Comparator.comparing((String f) -> oldSpelling(f, found))
                .thenComparing(f -> !f.endsWith(ending))
                .thenComparing(String::length)
                .thenComparing(f -> f));
  }

  private static boolean oldSpelling(String form, List<String> found) {
    return form.contains("ß") && found.contains(form.replace("ß", "ss"));
  }

  /** How an infinitive commands one reader or several. */
  Optional<String> imperative(String infinitive, Person person) {
    return commands.get(new Command(infinitive, person), this::lookUp);
  }

  private Optional<String> lookUp(Command asked) {
    String infinitive = asked.infinitive();
    if (asked.person() == Person.IHR) {
      return forms(infinitive, "VER:IMP:PLU").stream().findFirst();
    }
    List<String> found = new ArrayList<>(forms(infinitive, "VER:IMP:SIN"));
    if (found.isEmpty()) {
      String stem = infinitive.replaceAll("e?n$", "");
      return stem.equals(infinitive) ? Optional.empty() : Optional.of(stem + "e");
    }
    found.removeIf(f -> oldSpelling(f, found));
    found.removeIf(f -> Character.isUpperCase(f.codePointAt(0)));
    boolean brief = SHORT.contains(infinitive);
    return found.stream()
        .min(
            Comparator.comparing((String f) -> f.endsWith("e") == brief)
                .thenComparing(f -> irregular(infinitive, f) ? 0 : 1)
                .thenComparing(f -> f));
  }

  private static boolean irregular(String infinitive, String form) {
    return !infinitive.startsWith(form.replaceAll("e$", ""));
  }

  private List<String> forms(String lemma, String tag) {
    List<String> found = new ArrayList<>();
    for (String rest :
        WEAK.contains(lemma) ? List.of(":SFT", ":NON", "") : List.of(":NON", ":SFT", "")) {
      forms.forms(lemma, tag + rest).stream().filter(f -> !found.contains(f)).forEach(found::add);
      if (!found.isEmpty() && !rest.isEmpty() && !tag.contains("SIN")) {
        return found;
      }
    }
    forms.forms(lemma, tag.replace("VER:", "VER:AUX:")).forEach(found::add);
    return found;
  }

  /** How the formal address says an infinitive's command: "sein" is "seien", others stay. */
  static String formalCommand(String infinitive) {
    return infinitive.equals("sein") ? "seien" : infinitive;
  }
}

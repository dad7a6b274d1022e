package dev.tonewright.german.address;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.tonewright.german.GermanWordForms;
import dev.tonewright.german.GermanWordForms.Reading;
import dev.tonewright.german.Particles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  private static final List<String> TENSES = List.of("PRÄ", "KJ2", "PRT", "KJ1");
  private static final Set<String> WEAK = AddressWords.list("weak");
  private static final Set<String> SHORT = AddressWords.list("short imperatives");

  /** Bounds what is remembered of forms, each a few bytes. */
  private static final int MOST_FORMS = 50_000;

  private final GermanWordForms forms;
  private final Map<Person, Cache<String, List<Finite>>> finite = new EnumMap<>(Person.class);
  private final Cache<String, Boolean> singular =
      Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_FORMS).build();

  Verbs(GermanWordForms forms) {
    this.forms = forms;
    for (Person person : Person.values()) {
      finite.put(
          person, Caffeine.newBuilder().executor(Runnable::run).maximumSize(MOST_FORMS).build());
    }
  }

  GermanWordForms forms() {
    return forms;
  }

  /** The readings of a lower-case form in a person, the likeliest first. */
  List<Finite> finite(String form, Person person) {
    return finite.get(person).get(form, f -> List.copyOf(lookUp(f, person)));
  }

  private List<Finite> lookUp(String form, Person person) {
    List<Finite> found = finite(form, "", person.tag);
    if (found.isEmpty()) {
      for (String particle : Particles.of(form)) {
        found.addAll(finite(form.substring(particle.length()), particle, person.tag));
      }
      found.removeIf(f -> !f.kind().isEmpty() && !Shapes.fits(f.lemma(), "haben|sein"));
    }
    found.sort(
        Comparator.comparing((Finite f) -> TENSES.indexOf(f.tense()))
            .thenComparing(f -> f.rest().startsWith(":SFT") != WEAK.contains(f.lemma())));
    return found;
  }

  private List<Finite> finite(String form, String particle, String person) {
    List<Finite> found = new ArrayList<>();
    for (Reading r : forms.readings(form)) {
      if (!r.tag().startsWith("VER:")) {
        continue;
      }
      String tag = r.tag().substring(4);
      String kind = tag.startsWith("AUX:") || tag.startsWith("MOD:") ? tag.substring(0, 4) : "";
      tag = tag.substring(kind.length());
      if (tag.startsWith(person + ":")) {
        String tense = tag.substring(person.length() + 1, person.length() + 4);
        String rest = tag.substring(person.length() + 4);
        found.add(new Finite(r.lemma(), particle, kind, tense, rest));
      }
    }
    return found;
  }

  /** Whether a lower-case form may agree with a person. */
  boolean is(String form, Person person) {
    return !finite(form, person).isEmpty();
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
    if (person == Person.IHR) {
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

  /** The infinitives that a lower-case form commands one reader to. */
  List<String> commanded(String form, Person person) {
    String number = person == Person.IHR ? "IMP:PLU" : "IMP:SIN";
    List<String> lemmas = new ArrayList<>();
    for (Reading r : forms.readings(form)) {
      boolean command = r.tag().startsWith("VER:") && r.tag().contains(number);
      if (command && !lemmas.contains(r.lemma())) {
        lemmas.add(r.lemma());
      }
    }
    lemmas.sort(
        Comparator.comparing((String l) -> !l.startsWith(form.replaceAll("e$", "")))
            .thenComparing(l -> l));
    return lemmas;
  }

  /** How the formal address says an infinitive's command: "sein" is "seien", others stay. */
  static String formalCommand(String infinitive) {
    return infinitive.equals("sein") ? "seien" : infinitive;
  }

  boolean infinitive(String form) {
    return has(form, "INF");
  }

  boolean participle(String form) {
    return has(form, "PA2") || forms.is(form, "PA2");
  }

  /** An infinitive with its "zu" inside: "einzugeben". */
  boolean inserted(String form) {
    return has(form, "EIZ")
        || Shapes.fits(form, ".{2,}zu.{4,}n")
            && Particles.contains(form.substring(0, form.indexOf("zu", 1)));
  }

  boolean modal(String form) {
    return forms.is(form, "VER:MOD:");
  }

  /** Whether a form is finite and only in the first or third person singular. */
  boolean singular(String form) {
    return singular.get(form, this::readAsSingular);
  }

  private boolean readAsSingular(String form) {
    for (Reading r : forms.readings(form)) {
      boolean person = r.tag().contains(":1:SIN:") || r.tag().contains(":3:SIN:");
      if (person && r.tag().startsWith("VER:")) {
        return !is(form, Person.THEY);
      }
    }
    return false;
  }

  /** Whether every reading of a form is a finite verb of that person. */
  boolean only(String form, Person person) {
    List<Reading> readings = forms.readings(form);
    return !readings.isEmpty()
        && readings.stream()
            .allMatch(r -> r.tag().startsWith("VER:") && r.tag().contains(person.tag));
  }

  private boolean has(String form, String part) {
    for (Reading r : forms.readings(form)) {
      if (r.tag().startsWith("VER:") && r.tag().contains(part)) {
        return true;
      }
    }
    for (String particle : Particles.of(form)) {
      for (Reading r : forms.readings(form.substring(particle.length()))) {
        if (r.tag().startsWith("VER:") && r.tag().contains(part)) {
          return true;
        }
      }
    }
    return false;
  }
}

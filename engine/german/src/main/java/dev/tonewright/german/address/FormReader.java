package dev.tonewright.german.address;

import dev.tonewright.german.GermanWordForms;
import dev.tonewright.german.GermanWordForms.Reading;
import dev.tonewright.german.Particles;
import dev.tonewright.german.Spelling;
import dev.tonewright.german.address.Form.Trait;
import dev.tonewright.german.address.Verbs.Finite;
import dev.tonewright.german.address.Verbs.Person;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Looks a form up, whole and behind each separable particle that it may begin with. */
final class FormReader {

  private static final List<String> TENSES = List.of("PRÄ", "KJ2", "PRT", "KJ1");
  private static final Set<String> WEAK = AddressWords.list("weak");
  private static final List<String> ATTRIBUTES = List.of("ADJ:", "PRO:POS", "PA2:");
  private static final List<String> FUNCTIONS =
      List.of("ADV", "ART", "PRO", "PRP", "KON", "ZUS", "NEG", "ZAL");

  private static final Set<String> AUXILIARIES = Set.of("haben", "sein");

  /** "kümmer", "sammel". */
  private static final Pattern CLIPPED = Pattern.compile(".{3,}e[lr]");

  /** "einzugeben". */
  private static final Pattern INSERTED = Pattern.compile(".{2,}zu.{4,}n");

  private final String form;
  private final List<Reading> readings;

  /** Its readings as a verb, and those of what stands behind each particle that has any. */
  private final List<Reading> verbs;

  private final Map<String, List<Reading>> behindParticles = new LinkedHashMap<>();

  private FormReader(String form, GermanWordForms forms) {
    this.form = form;
    this.readings = clipped(form, forms);
    this.verbs = verbs(readings);
    for (String particle : Particles.of(form)) {
      List<Reading> rest = verbs(forms.readings(form.substring(particle.length())));
      if (!rest.isEmpty()) {
        behindParticles.put(particle, rest);
      }
    }
  }

  /** A form's readings; "kümmer", which the dictionary lacks, commands as "kümmere" does. */
  private static List<Reading> clipped(String form, GermanWordForms forms) {
    List<Reading> known = forms.readings(form);
    boolean clipped =
        known.isEmpty()
            && CLIPPED.matcher(form).matches()
            && forms.is(form + "n", "VER:INF")
            && !forms.is(Spelling.capitalised(form), "SUB:");
    return clipped ? List.of(new Reading(form + "n", "VER:IMP:SIN:SFT")) : known;
  }

  private static List<Reading> verbs(List<Reading> readings) {
    List<Reading> verbs = new ArrayList<>();
    for (Reading r : readings) {
      if (verb(r)) {
        verbs.add(r);
      }
    }
    return verbs;
  }

  /** What the dictionary says of a lower-case form. */
  static Form read(String form, GermanWordForms forms) {
    return new FormReader(form, forms).read();
  }

  private Form read() {
    if (verbs.isEmpty() && behindParticles.isEmpty()) {
      return new Form(Map.of(), Map.of(), traits(false));
    }
    Map<Person, List<Finite>> finite = new EnumMap<>(Person.class);
    Map<Person, List<String>> commanded = new EnumMap<>(Person.class);
    for (Person person : Person.values()) {
      List<Finite> readings = finite(person);
      if (!readings.isEmpty()) {
        finite.put(person, List.copyOf(readings));
      }
      List<String> infinitives = commanded(person);
      if (!infinitives.isEmpty()) {
        commanded.put(person, List.copyOf(infinitives));
      }
    }
    return new Form(finite, commanded, traits(finite.containsKey(Person.THEY)));
  }

  private List<Finite> finite(Person person) {
    List<Finite> found = new ArrayList<>(finite(verbs, "", person.tag()));
    if (found.isEmpty()) {
      behindParticles.forEach(
          (particle, rest) -> found.addAll(finite(rest, particle, person.tag())));
      found.removeIf(f -> !f.kind().isEmpty() && !AUXILIARIES.contains(f.lemma()));
    }
    if (found.size() > 1) {
      found.sort(
          Comparator.comparing((Finite f) -> TENSES.indexOf(f.tense()))
              .thenComparing(f -> f.rest().startsWith(":SFT") != WEAK.contains(f.lemma())));
    }
    return found;
  }

  private static List<Finite> finite(List<Reading> verbs, String particle, String person) {
    List<Finite> found = new ArrayList<>();
    for (Reading r : verbs) {
      String tag = r.tag().substring(4);
      String kind = tag.startsWith("AUX:") || tag.startsWith("MOD:") ? tag.substring(0, 4) : "";
      if (tag.startsWith(person + ":", kind.length())) {
        tag = tag.substring(kind.length() + person.length() + 1);
        found.add(new Finite(r.lemma(), particle, kind, tag.substring(0, 3), tag.substring(3)));
      }
    }
    return found;
  }

  private List<String> commanded(Person person) {
    String number = person == Person.IHR ? "IMP:PLU" : "IMP:SIN";
    List<String> lemmas = new ArrayList<>();
    for (Reading r : verbs) {
      if (r.tag().contains(number) && !lemmas.contains(r.lemma())) {
        lemmas.add(r.lemma());
      }
    }
    if (lemmas.size() > 1) {
      String stem = form.endsWith("e") ? form.substring(0, form.length() - 1) : form;
      lemmas.sort(Comparator.comparing((String l) -> !l.startsWith(stem)).thenComparing(l -> l));
    }
    return lemmas;
  }

  private Set<Trait> traits(boolean they) {
    EnumSet<Trait> traits = EnumSet.noneOf(Trait.class);
    boolean onlyDu = !readings.isEmpty();
    for (Reading r : readings) {
      String tag = r.tag();
      add(traits, Trait.MODAL, tag.startsWith("VER:MOD:"));
      add(traits, Trait.AUXILIARY, tag.startsWith("VER:AUX"));
      add(traits, Trait.PARTICIPLE, tag.startsWith("PA2"));
      add(traits, Trait.ATTRIBUTE, begins(tag, ATTRIBUTES));
      add(traits, Trait.ADJECTIVE, tag.startsWith("ADJ"));
      add(traits, Trait.FUNCTION_WORD, begins(tag, FUNCTIONS));
      boolean first = tag.startsWith("VER:1:SIN") || tag.startsWith("VER:AUX:1:SIN");
      add(traits, Trait.FIRST_PERSON, first);
      add(traits, Trait.THIRD_PERSON, tag.startsWith("VER") && tag.contains("3:SIN"));
      boolean singular = verb(r) && (tag.contains(":1:SIN:") || tag.contains(":3:SIN:"));
      add(traits, Trait.SINGULAR, singular && !they);
      onlyDu &= verb(r) && tag.contains(Person.DU.tag());
    }
    add(traits, Trait.ONLY_DU, onlyDu);
    add(traits, Trait.INFINITIVE, verb("INF"));
    add(traits, Trait.PARTICIPLE, verb("PA2"));
    add(traits, Trait.INSERTED, verb("EIZ") || inserted());
    return traits;
  }

  private static void add(Set<Trait> traits, Trait trait, boolean holds) {
    if (holds) {
      traits.add(trait);
    }
  }

  private static boolean begins(String tag, List<String> prefixes) {
    for (String prefix : prefixes) {
      if (tag.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the form has a verb's reading of a kind, by itself or behind a particle. */
  private boolean verb(String kind) {
    return verb(verbs, kind)
        || behindParticles.values().stream().anyMatch(rest -> verb(rest, kind));
  }

  private static boolean verb(List<Reading> verbs, String kind) {
    for (Reading r : verbs) {
      if (r.tag().contains(kind)) {
        return true;
      }
    }
    return false;
  }

  private static boolean verb(Reading reading) {
    return reading.tag().startsWith("VER:");
  }

  private boolean inserted() {
    return INSERTED.matcher(form).matches()
        && Particles.contains(form.substring(0, form.indexOf("zu", 1)));
  }
}

package dev.tonewright.german.address;

import dev.tonewright.german.Spelling;
import dev.tonewright.german.address.Clauses.Role;
import dev.tonewright.german.address.Form.Trait;
import dev.tonewright.german.address.Verbs.Finite;
import dev.tonewright.german.address.Verbs.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says a sentence in informal address formally: du and ihr → Sie. */
final class ToFormal {

  private static final Map<String, String> OWNERS =
      Map.ofEntries(
          Map.entry("dein", "Ihr"),
          Map.entry("deine", "Ihre"),
          Map.entry("deinen", "Ihren"),
          Map.entry("deinem", "Ihrem"),
          Map.entry("deiner", "Ihrer"),
          Map.entry("deines", "Ihres"),
          Map.entry("deins", "Ihres"),
          Map.entry("deinige", "Ihrige"),
          Map.entry("euer", "Ihr"),
          Map.entry("eure", "Ihre"),
          Map.entry("euren", "Ihren"),
          Map.entry("eurem", "Ihrem"),
          Map.entry("eurer", "Ihrer"),
          Map.entry("eures", "Ihres"),
          Map.entry("euere", "Ihre"),
          Map.entry("eueren", "Ihren"),
          Map.entry("euerem", "Ihrem"),
          Map.entry("euerer", "Ihrer"));

  /** Spoken forms with "du" inside. */
  private static final Map<String, String> CLIPPED =
      Map.of(
          "haste",
          "hast",
          "kannste",
          "kannst",
          "biste",
          "bist",
          "willste",
          "willst",
          "weißte",
          "weißt",
          "siehste",
          "siehst",
          "meinste",
          "meinst",
          "möchteste",
          "möchtest",
          "brauchste",
          "brauchst");

  private static final Set<String> OBJECTS = Set.of("dich", "dir", "euch");
  private static final Set<String> EXCLAIMING =
      Set.of("meine", "lieber", "liebe", "heiliger", "grüne", "heilige");
  private static final Set<String> EXCLAIMED =
      Set.of("güte", "himmel", "gott", "zeit", "bimbam", "strohsack", "neune");
  private static final Set<String> GROUPS = Set.of("beide", "alle");
  private static final Set<String> OTHERS =
      Set.of("ich", "wir", "er", "man", "wer", "jemand", "niemand");
  private static final Set<String> GREETINGS = AddressWords.list("greetings");
  private static final Set<String> OTHER_SUBJECTS = AddressWords.list("other subjects");
  private static final Set<String> NOT_ITSELF = Set.of("mit", "von", "bei", "zu", "für");
  private static final Set<String> DATIVE_PREPOSITIONS = AddressWords.list("dative prepositions");
  private static final Set<String> ACCUSATIVE_PREPOSITIONS =
      AddressWords.list("accusative prepositions");
  private static final Set<String> DATIVE_VERBS = AddressWords.list("dative verbs");
  private static final Set<String> REFLEXIVE_VERBS = AddressWords.list("reflexive verbs");
  private static final Set<String> OBJECT_CONTROL = AddressWords.list("object control");
  private static final Set<String> NOMINATIVES = AddressWords.list("nominative pronouns");

  private final Line line;
  private final Clauses clauses;
  private final Imperatives imperatives;
  private final boolean several;
  private final Conversion conversion = new Conversion();
  private final List<Role> subjects = new ArrayList<>();

  /**
   * @param several whether the text addresses several readers elsewhere, too
   */
  ToFormal(Line line, boolean several) {
    this.several = several;
    this.line = line;
    this.clauses = line.clauses();
    this.imperatives = new Imperatives(line, several);
  }

  Conversion convert() {
    for (int t = 0; t < line.size(); t++) {
      if (line.lower(t).equals("du") && line.open(t) && !exclamation(t)) {
        subject(t, Person.DU);
      } else if (line.lower(t).equals("ihr") && line.open(t) && several(t)) {
        subject(t, Person.IHR);
      } else if (line.lower(t).equals("ihr") && line.open(t) && greeted(t)) {
        conversion.put(t, "Sie");
        conversion.put(t + 1, "beide");
      }
    }
    for (int t = 0; t < line.size(); t++) {
      if (mayAddress(t) && line.open(t) && !conversion.touches(t)) {
        verbWithoutSubject(t);
      }
    }
    for (int t = 0; t < line.size(); t++) {
      String lower = line.lower(t);
      String owner = OWNERS.get(lower);
      boolean addressed = owner != null || OBJECTS.contains(lower);
      if (!addressed || !line.open(t) || conversion.touches(t)) {
        continue;
      }
      if (owner != null) {
        conversion.put(t, owner);
      } else {
        object(t);
      }
    }
    return conversion;
  }

  /** "Hallo ihr beiden". */
  private boolean greeted(int t) {
    return line.is(t - 1, GREETINGS) && line.lower(t + 1).equals("beiden") && line.edge(t + 2);
  }

  /** Whether a token may be a verb that addresses the reader by itself, which few may. */
  private boolean mayAddress(int t) {
    return imperatives.mayCommand(t) || onlyDu(t) || CLIPPED.containsKey(line.lower(t));
  }

  private boolean onlyDu(int t) {
    return line.verb(t, Person.DU) && line.form(t).has(Trait.ONLY_DU);
  }

  /** "Du meine Güte", "Du lieber Himmel": nobody is addressed. */
  private boolean exclamation(int t) {
    return line.is(t + 1, EXCLAIMING) && line.is(t + 2, EXCLAIMED);
  }

  private void subject(int t, Person person) {
    Role role = clauses.role(t, person);
    subjects.add(role);
    for (int verb : role.verbs()) {
      inflect(verb, person);
    }
    conversion.put(t, "Sie");
  }

  private void inflect(int verb, Person person) {
    Optional<String> form = line.verbs().inflect(line.lower(verb), person, Person.THEY);
    if (!line.open(verb)) {
      conversion.giveUp();
    }
    form.ifPresentOrElse(
        f -> conversion.put(verb, Spelling.like(line.word(verb), f)), conversion::giveUp);
  }

  /** Whether "ihr" is several readers and neither "her" nor "their". */
  private boolean several(int t) {
    if (line.capital(t) && !line.opens(t)) {
      return false;
    }
    boolean after =
        line.verb(t + 1, Person.IHR)
            && clauses.initial(clauses.start(t), t)
            && !line.capital(t + 1);
    boolean before =
        line.verb(t - 1, Person.IHR)
            && !line.capital(t + 1)
            && (plural(t - 1)
                || clauses.initial(line.start(t), t - 1)
                || several && onlySubject(t));
    if (after) {
      return plural(t + 1);
    }
    if (before) {
      return plural(t - 1) || several && onlySubject(t);
    }
    int last = clauses.finite(t + 1, line.end(t), Person.IHR);
    boolean group = line.is(t + 1, GROUPS);
    boolean opens = several && clauses.embedded(t - 1) && onlySubject(t);
    return last > 0 && (plural(last) || group || opens) && !line.noun(t + 1);
  }

  /**
   * Whether nothing but the "ihr" there can be the subject of its stretch: "spart ihr euch das",
   * and no "reicht ihr das".
   */
  private boolean onlySubject(int t) {
    String next = line.lower(t + 1);
    if (next.equals("euch") || next.startsWith("eu") && OWNERS.containsKey(next)) {
      return true;
    }
    for (int k = line.start(t); k < line.end(t); k++) {
      if (NOMINATIVES.contains(line.lower(k)) || line.is(k, OTHER_SUBJECTS)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a form is of the second person plural and not of the third singular. */
  private boolean plural(int t) {
    return !line.form(t).has(Trait.THIRD_PERSON);
  }

  private void verbWithoutSubject(int t) {
    String whole = CLIPPED.get(line.lower(t));
    if (whole != null) {
      Finite reading = line.verbs().form(whole).finite(Person.DU).get(0);
      line.verbs()
          .inflect(reading, Person.THEY)
          .ifPresent(f -> conversion.put(t, Spelling.like(line.word(t), f) + " Sie"));
      return;
    }
    Optional<String> command = imperatives.formal(t);
    if (command.isPresent()) {
      conversion.put(t, Spelling.like(line.word(t), command.get()) + " Sie");
      subjects.add(
          new Role(true, Clauses.Order.VERB_FIRST, List.of(t), clauses.start(t), line.end(t)));
      return;
    }
    if (onlyDu(t)) {
      inflect(t, Person.DU);
      if (!joined(t)) {
        conversion.put(t, conversion.forms().getOrDefault(t, line.word(t)) + " Sie");
      }
      subjects.add(
          new Role(true, Clauses.Order.VERB_FIRST, List.of(t), clauses.start(t), line.end(t)));
    }
  }

  /** Whether the verb shares the subject of an earlier one. */
  private boolean joined(int t) {
    for (int k = t - 1; k >= 0; k--) {
      if (conversion.touches(k)) {
        return true;
      }
    }
    return false;
  }

  private void object(int t) {
    String lower = line.lower(t);
    if (reflexive(t)) {
      conversion.put(t, Spelling.like(line.opens(t) ? line.word(t) : "", "sich"));
      return;
    }
    boolean dative = lower.equals("dir") || lower.equals("euch") && dative(t);
    conversion.put(t, dative ? "Ihnen" : "Sie");
  }

  /** The case of "euch", which has one form for both. */
  private boolean dative(int t) {
    String before = line.lower(t - 1);
    if (DATIVE_PREPOSITIONS.contains(before)) {
      return true;
    }
    if (ACCUSATIVE_PREPOSITIONS.contains(before)) {
      return false;
    }
    for (int k = line.start(t); k < line.end(t); k++) {
      String word = line.lower(k);
      if (!line.capital(k) || line.opens(k)) {
        boolean finite =
            line.verbs().forms().readings(word).stream()
                .anyMatch(r -> r.tag().startsWith("VER") && DATIVE_VERBS.contains(r.lemma()));
        if (finite || DATIVE_VERBS.contains(word)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean reflexive(int t) {
    int start = line.start(t);
    int end = line.end(t);
    for (int k = start; k < end; k++) {
      if (line.is(k, OTHERS)) {
        return false;
      }
    }
    for (Role role : subjects) {
      boolean here = t >= role.start() && t < role.end();
      boolean verbHere = role.verbs().stream().anyMatch(v -> line.start(v) == start);
      if (here && (verbHere || role.start() >= start && role.start() < end)) {
        return !clauses.embedded(start) || role.start() >= start || verbHere;
      }
    }
    return infinitive(start, end)
        && !NOMINATIVES.contains(line.lower(start))
        && controlled(start, t, end);
  }

  private boolean infinitive(int start, int end) {
    boolean found = false;
    for (int k = start; k < end; k++) {
      String lower = line.lower(k);
      if (line.singular(k)) {
        return false;
      }
      found |= !line.capital(k) && line.form(k).inserted();
      found |= lower.equals("zu") && !line.capital(k + 1) && line.form(k + 1).infinitive();
    }
    return found;
  }

  /** Whether the reader does what an infinitive says to the reader. */
  private boolean controlled(int start, int t, int end) {
    if (line.is(t - 1, NOT_ITSELF)) {
      return false;
    }
    int before = start - 1;
    while (before >= 0 && line.edge(before)) {
      before--;
    }
    if (line.lower(t + 1).equals("selbst")) {
      return true;
    }
    int from = before < 0 ? 0 : line.start(before);
    boolean reader = false;
    boolean asked = false;
    boolean other = false;
    for (int k = from; k <= before; k++) {
      String lower = line.lower(k);
      reader |= lower.equals("du") || lower.equals("ihr") && conversion.touches(k);
      reader |=
          conversion.dropped().contains(k)
              || conversion.forms().getOrDefault(k, "").endsWith(" Sie");
      asked |= OBJECT_CONTROL.contains(lower);
      other |= NOMINATIVES.contains(lower) || lower.equals("uns");
    }
    boolean addressed = false;
    for (int k = from; k <= before; k++) {
      addressed |= OBJECTS.contains(line.lower(k));
    }
    if (reader || asked && addressed) {
      return true;
    }
    return !other && usuallyReflexive(start, end);
  }

  private boolean usuallyReflexive(int start, int end) {
    for (int k = start; k < end; k++) {
      String lower = line.lower(k);
      String bare = line.form(k).inserted() ? lower.replaceFirst("(?<=.{2})zu(?=.{4})", "") : lower;
      if (REFLEXIVE_VERBS.contains(bare)) {
        return true;
      }
    }
    return false;
  }
}

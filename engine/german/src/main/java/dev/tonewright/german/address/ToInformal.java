package dev.tonewright.german.address;

import dev.tonewright.german.Spelling;
import dev.tonewright.german.address.Clauses.Order;
import dev.tonewright.german.address.Clauses.Role;
import dev.tonewright.german.address.Verbs.Finite;
import dev.tonewright.german.address.Verbs.Person;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says a sentence in formal address informally: Sie → du, to several readers → ihr. */
final class ToInformal {

  private static final Map<String, String> ONE =
      Map.of(
          "ihnen",
          "dir",
          "ihr",
          "dein",
          "ihre",
          "deine",
          "ihren",
          "deinen",
          "ihrem",
          "deinem",
          "ihrer",
          "deiner",
          "ihres",
          "deines",
          "ihrige",
          "deinige",
          "ihrigen",
          "deinigen");

  private static final Map<String, String> SEVERAL =
      Map.of(
          "ihnen", "euch", "ihr", "euer", "ihre", "eure", "ihren", "euren", "ihrem", "eurem",
          "ihrer", "eurer", "ihres", "eures", "ihrige", "eurige", "ihrigen", "eurigen");

  private static final Set<String> OTHERS =
      Set.of("ich", "er", "wir", "man", "jemand", "niemand", "wer");

  private static final Set<String> JOINS = Set.of("und", "oder");
  private static final Set<String> JOINS_VERBS = Set.of("und", "oder", "aber");
  private static final Set<String> RELATIVE_SUBJECTS =
      Set.of("der", "die", "das", "welche", "welcher", "wer");
  private static final Set<String> THIRD_PERSONS = Set.of("er", "man", "jemand", "niemand", "wer");

  private final Line line;
  private final Clauses clauses;
  private final Commands commands;
  private final Reflexives reflexives;
  private final boolean several;
  private final Conversion conversion = new Conversion();
  private final List<Role> subjects = new ArrayList<>();
  private final List<Role> joint = new ArrayList<>();
  private final Set<Integer> usedVerbs = new HashSet<>();

  /**
   * @param several whether more than one reader is addressed
   */
  ToInformal(Line line, boolean several) {
    this.line = line;
    this.clauses = line.clauses();
    this.commands = new Commands(line);
    this.reflexives = new Reflexives(line);
    this.several = several;
  }

  /**
   * The sentence's other form.
   *
   * @param pronouns tokens that address the reader; at least one
   */
  Conversion convert(List<Integer> pronouns) {
    for (int i : pronouns) {
      String lower = line.lower(i);
      if (lower.equals("sie")) {
        formalPronoun(i);
      } else {
        put(i, (several ? SEVERAL : ONE).get(lower));
      }
    }
    reflexives();
    return conversion;
  }

  private void put(int token, String form) {
    conversion.put(token, line.opens(token) ? Spelling.like(line.word(token), form) : form);
  }

  private void formalPronoun(int i) {
    Role role = clauses.role(i, Person.THEY);
    boolean taken =
        role.subject() && !role.verbs().isEmpty() && usedVerbs.contains(role.verbs().get(0));
    if (!role.subject() || taken) {
      put(i, several ? "euch" : "dich");
      return;
    }
    usedVerbs.addAll(role.verbs());
    subjects.add(role);
    if (role.order() != Order.NO_VERB && commands.command(role, i)) {
      role.verbs().forEach(this::command);
      conversion.drop(i);
      return;
    }
    boolean joined =
        line.is(i + 1, JOINS) && role.order() != Order.NO_VERB && joinedSubject(i, role);
    if (joined) {
      joint.add(role);
    }
    Person person = several || joined ? Person.IHR : Person.DU;
    for (int verb : role.verbs()) {
      inflect(verb, person);
    }
    put(i, several ? "ihr" : "du");
  }

  /** "Sie und Ihr Mann können": the verb stays plural. */
  private boolean joinedSubject(int i, Role role) {
    int verb = role.verbs().get(0);
    return verb > i + 2 && role.order() == Order.SUBJECT_FIRST;
  }

  private void command(int verb) {
    List<Finite> readings = line.form(verb).finite(Person.THEY);
    Optional<String> form = Optional.empty();
    for (Finite reading : readings) {
      if (form.isEmpty() && (reading.present() || reading.lemma().equals("sein"))) {
        form = line.verbs().imperative(reading.lemma(), several ? Person.IHR : Person.DU);
      }
    }
    form.ifPresentOrElse(f -> putVerb(verb, f), conversion::giveUp);
  }

  private void inflect(int verb, Person person) {
    line.verbs()
        .inflect(line.lower(verb), Person.THEY, person)
        .ifPresentOrElse(f -> putVerb(verb, f), conversion::giveUp);
  }

  private void putVerb(int verb, String form) {
    if (!line.open(verb)) {
      conversion.giveUp();
    }
    conversion.put(verb, Spelling.like(line.word(verb), form));
  }

  private void reflexives() {
    for (int t = 0; t < line.size(); t++) {
      if (line.lower(t).equals("sich") && line.open(t)) {
        reflexive(t);
      }
    }
  }

  private void reflexive(int t) {
    int start = clauses.start(t);
    int end = line.end(t);
    for (Role role : subjects) {
      boolean inside = t >= role.start() && t < role.end();
      if (inside && nearest(t, role)) {
        reflexive(t, start, Math.max(end, Math.min(role.end(), line.end(t))), joint.contains(role));
        return;
      }
    }
    if (infinitive(line.start(t), end) && controlled(line.start(t))) {
      reflexive(t, line.start(t), end, false);
    }
  }

  private void reflexive(int t, int start, int end, boolean together) {
    boolean dative = reflexives.dative(t, Math.max(start, line.start(t)), end);
    put(t, several || together ? "euch" : dative ? "dir" : "dich");
  }

  /** Whether no other subject stands in the stretch of "sich" that the role's pronoun is not in. */
  private boolean nearest(int t, Role role) {
    int start = line.start(t);
    for (int k = Math.max(start, role.start()); k < line.end(t); k++) {
      if (k > t && line.is(k, JOINS_VERBS)) {
        break;
      }
      if (OTHERS.contains(line.lower(k))
          || line.lower(k).equals("sie") && !line.capital(k) && k < t) {
        return false;
      }
    }
    boolean verbHere = role.verbs().stream().anyMatch(v -> line.start(v) == start);
    boolean pronounHere = role.start() >= start && role.start() < line.end(t);
    if (!verbHere && !pronounHere) {
      return !clauses.embedded(start) || infinitive(start, line.end(t));
    }
    return !clauses.embedded(start) || !relativeSubject(start, t);
  }

  /** "die sich …": the relative pronoun is the subject. */
  private boolean relativeSubject(int start, int sich) {
    return sich == start + 1 && line.is(start, RELATIVE_SUBJECTS);
  }

  /** Whether a stretch is an infinitive with "zu" and has no finite verb. */
  private boolean infinitive(int start, int end) {
    boolean found = false;
    for (int k = start; k < end; k++) {
      String lower = line.lower(k);
      if (line.singular(k) || OTHERS.contains(lower)) {
        return false;
      }
      found |= !line.capital(k) && line.form(k).inserted();
      found |= lower.equals("zu") && !line.capital(k + 1) && line.form(k + 1).infinitive();
    }
    return found;
  }

  /** Whether the reader does what an infinitive says. */
  private boolean controlled(int start) {
    int before = start - 1;
    while (before >= 0 && line.edge(before)) {
      before--;
    }
    if (before < 0) {
      return true;
    }
    int from = line.start(before);
    boolean reader = false;
    boolean other = false;
    for (int k = from; k <= before; k++) {
      reader |= conversion.touches(k);
      boolean pronoun = line.is(k, THIRD_PERSONS);
      boolean they = line.lower(k).equals("sie") && !line.capital(k);
      boolean forOthers = line.lower(k).equals("für") && !conversion.touches(k + 1);
      other |= pronoun || they || forOthers;
    }
    return reader || !other;
  }
}

package dev.tonewright.german.address;

import dev.tonewright.german.Particles;
import dev.tonewright.german.address.Verbs.Finite;
import dev.tonewright.german.address.Verbs.Person;
import java.util.List;
import java.util.Set;

/** The case of "sich": dative beside an accusative object or by the verb, else accusative. */
final class Reflexives {

  private static final Set<String> DATIVE_VERBS = AddressWords.list("dative reflexives");
  private static final Set<String> COMPANIONS = AddressWords.list("dative companions");
  private static final Set<String> DATIVE_PREPOSITIONS = AddressWords.list("dative before sich");
  private static final Set<String> PREPOSITIONS = AddressWords.list("prepositions");
  private static final Set<String> JOINS = Set.of("und", "oder", "aber", "sondern");
  private static final Set<String> OBJECTS =
      Set.of(
          "den", "einen", "keinen", "diesen", "jeden", "meinen", "unseren", "das", "es", "ihn",
          "etwas", "nichts", "was", "alles", "eine", "keine", "diese", "die", "ein", "kein",
          "unsere", "unser", "viel", "mehr", "ihre", "ihren", "ihr", "deine", "deinen", "dein",
          "dies", "eines", "keines", "welche", "welchen", "sie");
  private static final Set<String> TIMES =
      Set.of(
          "tag",
          "moment",
          "augenblick",
          "abend",
          "morgen",
          "woche",
          "monat",
          "jahr",
          "mal",
          "zeitpunkt",
          "uhr",
          "stunde",
          "minute",
          "minuten",
          "stunden",
          "tage",
          "wochen");

  private static final Set<String> CLAUSE_OPENERS =
      Set.of("und", "bevor", "damit", "wenn", "falls", "weil");
  private static final Set<String> BEING =
      Set.of(
          "sind", "sein", "waren", "wären", "bist", "bin", "war", "wurden", "werden", "gewesen",
          "seien");
  private static final Set<String> TAKING =
      Set.of(
          "machen",
          "gemacht",
          "nehmen",
          "genommen",
          "geben",
          "gegeben",
          "holen",
          "verschaffen",
          "zu",
          "suchen",
          "lassen",
          "wünschen",
          "erlauben",
          "gönnen",
          "nehmt",
          "macht",
          "verschafft");
  private static final Set<String> GENITIVES = Set.of("eines", "keines");
  private static final Set<String> COMPARING = Set.of("wie", "als");

  private final Line line;

  Reflexives(Line line) {
    this.line = line;
  }

  /**
   * Whether "sich" is dative.
   *
   * @param first first token of its clause
   * @param last token after the last of its clause
   */
  boolean dative(int sich, int first, int last) {
    int from = from(sich, first);
    int end = end(sich, last);
    String before = line.lower(sich - 1);
    if (PREPOSITIONS.contains(before)) {
      return DATIVE_PREPOSITIONS.contains(before);
    }
    if (companion(sich, from, end)) {
      return true;
    }
    String verb = verb(from, end);
    if (DATIVE_VERBS.contains(verb)) {
      return true;
    }
    if (verb.equals("vorstellen")) {
      return object(sich, from, end) || imagines(end);
    }
    return object(sich, from, end);
  }

  /** Where the predicate of "sich" begins: behind "und", where a verb stands before it. */
  private int from(int sich, int first) {
    for (int t = sich - 1; t >= first; t--) {
      if (JOINS.contains(line.lower(t)) && verbal(first, t)) {
        return t + 1;
      }
    }
    return first;
  }

  /** Where the predicate of "sich" ends: before "und", where another verb follows. */
  private int end(int sich, int last) {
    for (int t = sich + 1; t < last; t++) {
      boolean next =
          line.verb(t + 1, Person.THEY) || line.verb(t + 2, Person.THEY) && !line.capital(t + 1);
      if (JOINS.contains(line.lower(t)) && (next || verbal(sich + 1, t))) {
        return t;
      }
    }
    return last;
  }

  private boolean verbal(int from, int end) {
    for (int t = from; t < end; t++) {
      boolean particle = t == end - 1 && Particles.contains(line.lower(t));
      if (particle || line.verb(t, Person.THEY) || !line.capital(t) && line.form(t).inserted()) {
        return true;
      }
    }
    return false;
  }

  /** "sich vorstellen, dass", "sich vorstellen, wie": no introduction. */
  private boolean imagines(int end) {
    return line.word(end).equals(",") && !line.is(end + 1, CLAUSE_OPENERS);
  }

  private boolean companion(int sich, int from, int end) {
    for (int t = from; t < end; t++) {
      if (t != sich
          && COMPANIONS.contains(line.lower(t))
          && !PREPOSITIONS.contains(line.lower(t - 1))) {
        boolean noun = line.capital(t);
        boolean beingOrTaking = verbs(from, end, noun);
        if (beingOrTaking) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean verbs(int from, int end, boolean noun) {
    for (int t = from; t < end; t++) {
      if (line.is(t, noun ? TAKING : BEING)) {
        return true;
      }
    }
    return false;
  }

  /** The infinitive of the main verb, with its particle. */
  private String verb(int from, int end) {
    String last = line.lower(end - 1);
    for (int t = end - 1; t >= from; t--) {
      String lower = line.lower(t);
      if (line.form(t).inserted()) {
        return lower.replaceFirst("(?<=.{2})zu(?=.{4})", "");
      }
      boolean infinitive = line.verb(t, Person.THEY) && !helper(t);
      if (infinitive) {
        List<Finite> readings = line.form(t).finite(Person.THEY);
        String particle = t < end - 1 && Particles.contains(last) ? last : "";
        return particle + readings.get(0).infinitive();
      }
      if (!line.capital(t) && line.form(t).participle()) {
        return participleVerb(lower);
      }
    }
    return "";
  }

  private String participleVerb(String form) {
    return line.verbs().forms().readings(form).stream()
        .filter(r -> r.tag().startsWith("VER") && r.tag().contains("PA2"))
        .map(r -> r.lemma())
        .findFirst()
        .orElse(form);
  }

  private boolean helper(int t) {
    return line.form(t).modal() || line.form(t).auxiliary() || line.lower(t).equals("lassen");
  }

  /** Whether an accusative object stands in the clause. */
  private boolean object(int sich, int from, int end) {
    for (int t = from; t < end; t++) {
      if (t == sich
          || t > sich && line.lower(t - 1).equals("sich") && line.lower(t).equals("selbst")) {
        continue;
      }
      boolean particle = t == end - 1 && line.lower(t).equals("ein");
      boolean determiner = OBJECTS.contains(line.lower(t)) && !line.edge(t) && !particle;
      boolean pronounNow = line.lower(t).equals("sie") && line.capital(t);
      if (!determiner || pronounNow || prepositional(t, from) || line.is(t, GENITIVES)) {
        continue;
      }
      int noun = t;
      while (noun < end && !line.capital(noun)) {
        noun++;
      }
      boolean time = noun < end && TIMES.contains(line.lower(noun));
      boolean dativePlural = line.lower(t).equals("den") && noun < end && pluralDative(noun);
      if (!time && !dativePlural) {
        return true;
      }
    }
    return false;
  }

  private boolean pluralDative(int noun) {
    return line.verbs().forms().readings(line.word(noun)).stream()
            .noneMatch(r -> r.tag().startsWith("SUB:AKK:SIN:MAS"))
        && line.verbs().forms().is(line.word(noun), "SUB:DAT:PLU");
  }

  private boolean prepositional(int t, int from) {
    for (int k = t - 1; k >= Math.max(from, t - 3); k--) {
      if (PREPOSITIONS.contains(line.lower(k)) || line.is(k, COMPARING)) {
        return true;
      }
      if (line.capital(k) || line.verb(k, Person.THEY) || line.lower(k).equals("sich")) {
        return false;
      }
    }
    return false;
  }
}

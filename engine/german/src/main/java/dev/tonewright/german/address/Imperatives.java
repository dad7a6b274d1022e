package dev.tonewright.german.address;

import dev.tonewright.german.address.Form.Trait;
import dev.tonewright.german.address.Verbs.Person;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Recognises informal commands: a verb first in its clause, no subject, no dropped "ich". */
final class Imperatives {

  private static final Set<String> FIRST_PERSON = AddressWords.list("first person");
  private static final Set<String> GIVING = AddressWords.list("giving");
  private static final Set<String> JOINS = Set.of("und", "oder", "aber");
  private static final Set<String> ALSO_VERBS =
      Set.of(
          "schick", "schicke", "achte", "halt", "halte", "spare", "warte", "lade", "lass", "lasse",
          "leere", "öffne", "lies", "teste");
  private static final Set<String> OBJECT_OR_PLEA =
      Set.of(
          "bitte", "mal", "mir", "uns", "dir", "dich", "mich", "euch", "doch", "einfach", "den",
          "das", "die", "es", "ihn", "sie", "kurz", "einen", "eine", "ein", "hier", "nicht",
          "selbst", "noch", "darauf", "daran", "jetzt", "zuerst", "dazu", "dafür", "danach", "dort",
          "alles", "alle", "keine", "keinen", "kein", "unsere", "unseren", "unser", "unten", "oben",
          "gerne", "gleich", "sofort", "ruhig", "diesen", "diese", "dieses", "immer");
  private static final Set<String> CALLS =
      Set.of(
          "schau",
          "hör",
          "warte",
          "sag",
          "komm",
          "guck",
          "stopp",
          "sieh",
          "pass",
          "versuche",
          "probiere",
          "vergiss",
          "denk",
          "beachte",
          "achte",
          "stell");
  private static final Set<String> NO_VERBS = AddressWords.list("no verbs");
  private static final Set<String> REFLEXIVE = AddressWords.list("reflexive verbs");

  private static final Set<String> HESITATE = Set.of("zöger", "zögere");
  private static final Set<String> HESITATE_NOT = Set.of("nicht", "bitte");
  private static final Set<String> HOLD_WHAT = Set.of("bitte", "die", "den", "das");
  private static final Set<String> THEN =
      Set.of("dann", "danach", "anschließend", "sonst", "ansonsten");
  private static final Set<String> TO_READER = Set.of("dich", "dir", "bitte");
  private static final Set<String> PREPOSITIONS = AddressWords.list("prepositions");
  private static final Set<String> PLEAS = AddressWords.list("pleas");
  private static final Set<String> OTHER_SUBJECTS = AddressWords.list("other subjects");
  private static final Set<String> SUBJECTS = Set.of("ich", "du", "wir", "er", "man");
  private static final Set<String> ALSO_FORMAL = Set.of("sie", "ihr");
  private static final Set<String> VERB_TAGS = Set.of("VERB", "AUX");
  private static final Set<String> THINK_OF = Set.of("daran", "dran", "bitte", "immer");
  private static final Set<String> MYSELF = Set.of("mich", "mir");
  private static final Set<String> DONE_TO_ME =
      Set.of("informieren", "treffen", "verlassen", "schützen");
  private static final Set<String> GIVE_WHOM = Set.of("dir", "euch", "dich", "ihnen");

  private final Line line;
  private final Clauses clauses;
  private final boolean informal;

  /**
   * @param informal whether the text addresses several readers informally elsewhere, so that a form
   *     in -t may be a command
   */
  Imperatives(Line line, boolean informal) {
    this.line = line;
    this.clauses = line.clauses();
    this.informal = informal;
  }

  /** The verb as formal address commands it; empty where the token is no command. */
  Optional<String> formal(int t) {
    List<String> lemmas = infinitives(t);
    if (lemmas.isEmpty()) {
      return Optional.empty();
    }
    String form = line.lower(t);
    boolean holds = form.equals("halt") && holds(line.lower(t + 1));
    if (NO_VERBS.contains(form) && !holds) {
      return Optional.empty();
    }
    boolean hesitates = HESITATE.contains(form) && line.is(t + 1, HESITATE_NOT);
    boolean name = line.capital(t) && line.edge(t + 1) && line.sentence().tag(t).equals("PROPN");
    if (name || !hesitates && !first(t)) {
      return Optional.empty();
    }
    if (wordOfAnotherClass(t) && !holds && !adjectiveNowhere(t)) {
      return Optional.empty();
    }
    boolean noun = line.capital(t) && line.verbs().forms().is(line.word(t), "SUB:") && !verbal(t);
    if (noun || named(t) || subject(t) || firstPerson(t, form, lemmas.get(0))) {
      return Optional.empty();
    }
    return Optional.of(Verbs.formalCommand(lemmas.get(0)));
  }

  /** Whether a token has a form and a capital or none as a command may. */
  boolean mayCommand(int t) {
    return !infinitives(t).isEmpty();
  }

  /** "spart ihr", "…, sagt sie": no command to several readers has its subject behind it. */
  private boolean named(int t) {
    String next = line.lower(t + 1);
    return (next.equals("ihr") || next.equals("sie") && line.edge(t + 2))
        && line.form(t).commanded(Person.DU).isEmpty();
  }

  /** The verbs that the token may command the reader to, if it commands at all. */
  private List<String> infinitives(int t) {
    if (line.edge(t) || line.capital(t) && !line.opens(t)) {
      return List.of();
    }
    List<String> lemmas = line.form(t).commanded(Person.DU);
    return lemmas.isEmpty() && informal ? line.form(t).commanded(Person.IHR) : lemmas;
  }

  /** "Halt dein Konto …", "Halt bitte …": no particle. */
  private static boolean holds(String next) {
    return next.startsWith("dein") || HOLD_WHAT.contains(next);
  }

  /** First in its clause, or second behind "dann". */
  private boolean first(int t) {
    int start = start(t);
    boolean then = line.is(t - 1, THEN) && t - 1 >= start;
    return clauses.initial(start, t)
        || then && clauses.initial(start, t - 1) && (pleads(t) || addressed()) && !tells(t)
        || PREPOSITIONS.contains(line.lower(start)) && toReader(t);
  }

  /** "Bei Fragen melde dich", "Für Rückfragen nutze bitte": only a command has these behind it. */
  private boolean toReader(int t) {
    return (line.noun(t - 1) || Clauses.adverb(line.lower(t - 1)))
        && (line.is(t + 1, TO_READER) || line.lower(t + 1).startsWith("dein"))
        && !line.form(t).commanded(Person.DU).isEmpty();
  }

  /** "dann geht das": a form that commands several readers tells of somebody else as well. */
  private boolean tells(int t) {
    boolean tells = false;
    for (int k = t + 1; k < line.end(t); k++) {
      tells |= line.is(k, OTHER_SUBJECTS);
    }
    return tells && line.form(t).commanded(Person.DU).isEmpty();
  }

  private boolean pleads(int t) {
    for (int k = t; k < line.end(t); k++) {
      if (line.is(k, PLEAS)) {
        return true;
      }
    }
    return false;
  }

  /** "Sichere bitte …", "Reiche uns …": an adjective stands before no pronoun or article. */
  private boolean adjectiveNowhere(int t) {
    String next = line.lower(t + 1);
    return (OBJECT_OR_PLEA.contains(next) || next.startsWith("dein"))
        && !line.form(t).has(Trait.FUNCTION_WORD);
  }

  /** "ein", "sicher", "schnell": forms of verbs only by spelling. */
  private boolean wordOfAnotherClass(int t) {
    return !ALSO_VERBS.contains(line.lower(t))
        && (line.form(t).has(Trait.ADJECTIVE) || line.form(t).has(Trait.FUNCTION_WORD));
  }

  /** As for a clause, but an adverb ("dann klick") may stand before a command, too. */
  private int start(int t) {
    return clauses.start(t);
  }

  /** Whether what follows an opening word shows a verb: an object, an adverb, a particle. */
  private boolean verbal(int t) {
    String next = line.lower(t + 1);
    if (line.edge(t + 1)) {
      return CALLS.contains(line.lower(t));
    }
    boolean object = OBJECT_OR_PLEA.contains(next) || next.startsWith("dein");
    boolean sure = next.equals("sicher") && line.lower(t).startsWith("stell");
    boolean verb = !line.sentence().tag(t).equals("NOUN") || addressed();
    return object || sure || verb && !line.capital(t + 1) && !line.singular(t + 1);
  }

  private boolean addressed() {
    for (int k = 0; k < line.size(); k++) {
      if (line.is(k, Reference.INFORMAL)) {
        return true;
      }
    }
    return false;
  }

  private boolean subject(int t) {
    String next = line.lower(t + 1);
    if (SUBJECTS.contains(next) || ALSO_FORMAL.contains(next) && line.capital(t + 1)) {
      return true;
    }
    if (joinedToFirstPerson(t)) {
      return true;
    }
    for (int k = t + 1; k < line.end(t) && !JOINS.contains(line.lower(k)); k++) {
      if (line.is(k, SUBJECTS)) {
        return true;
      }
    }
    boolean another = false;
    for (int k = t + 1; k < line.end(t) && !JOINS.contains(line.lower(k)); k++) {
      boolean tagged = VERB_TAGS.contains(line.sentence().tag(k));
      another |= tagged && line.singular(k) && !line.capital(k) && !line.form(k).participle();
    }
    return another;
  }

  /** "… fange ich an und frage dich": the subject stands before "und". */
  private boolean joinedToFirstPerson(int t) {
    if (!JOINS.contains(line.lower(t - 1))) {
      return false;
    }
    for (int k = line.start(t); k < t; k++) {
      if (line.lower(k).equals("ich")) {
        return true;
      }
    }
    return false;
  }

  /** "Hoffe, das hilft", "Schicke dir den Link": "ich" is left out. */
  private boolean firstPerson(int t, String form, String lemma) {
    if (!line.form(t).has(Trait.FIRST_PERSON) && !FIRST_PERSON.contains(form)) {
      return false;
    }
    int end = line.end(t);
    boolean participle = line.form(end - 1).participle() && end - 1 > t;
    if (form.equals("hab")) {
      return participle || end - t == 1;
    }
    if (form.equals("freue") && line.lower(t + 1).equals("dich")) {
      return false;
    }
    if (FIRST_PERSON.contains(form)) {
      boolean pleads = line.lower(t + 1).equals("bitte") || line.lower(t - 1).equals("bitte");
      boolean thinkOf = form.equals("denke") && line.is(t + 1, THINK_OF);
      boolean found = form.equals("finde") && line.lower(end - 1).equals("heraus");
      boolean joined = JOINS.contains(line.lower(t - 1)) && commandBefore(t);
      return !(pleads || thinkOf || found || joined);
    }
    boolean myself =
        line.is(t + 1, MYSELF)
            && REFLEXIVE.contains(lemma)
            && form.endsWith("e")
            && !DONE_TO_ME.contains(lemma);
    boolean give =
        line.is(t + 1, GIVE_WHOM)
            && GIVING.contains(lemma)
            && form.endsWith("e")
            && !lemma.equals("melden");
    return myself || give;
  }

  /** Whether what "und" joins the verb to is a command. */
  private boolean commandBefore(int t) {
    for (int k = line.start(t); k < t - 1; k++) {
      if (!line.edge(k) && formal(k).isPresent()) {
        return true;
      }
    }
    return false;
  }
}

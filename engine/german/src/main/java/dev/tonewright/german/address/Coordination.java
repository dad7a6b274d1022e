package dev.tonewright.german.address;

import dev.tonewright.german.address.Verbs.Person;
import java.util.List;
import java.util.Set;

/** Further verbs of a subject that is said once: "Sie können anrufen und erhalten dann …". */
final class Coordination {

  private static final Set<String> JOINS = Set.of("und", "oder", "aber", "sondern", "sowie", "bzw");
  private static final Set<String> SUBJECTS =
      Set.of(
          "sie", "wir", "ich", "er", "es", "du", "ihr", "man", "die", "das", "der", "unsere",
          "alle");

  private static final Set<String> SUBORDINATORS = AddressWords.list("subordinators");
  private static final Set<String> INFINITIVE_OPENERS = Set.of("um", "ohne", "statt", "anstatt");
  private static final Set<String> PRONOUNS = Set.of("sie", "wir", "ich", "du", "ihr");
  private static final Set<String> DETERMINERS = Set.of("unsere", "die");
  private static final Set<String> PEOPLE = AddressWords.list("people");
  private static final Set<String> WITH_INFINITIVE =
      Set.of("werden", "würden", "wirst", "würdest", "lassen", "lässt");

  private final Line line;

  Coordination(Line line) {
    this.line = line;
  }

  /**
   * Adds the verbs behind {@code verb} that share its subject.
   *
   * @return token after the last clause that has the subject
   */
  int follow(int verb, Person person, List<Integer> verbs) {
    int current = verb;
    int end = line.end(verb);
    for (int t = verb + 1; t < line.size(); t++) {
      boolean joined = JOINS.contains(line.lower(t));
      boolean comma = line.word(t).equals(",") && commaList(current, t, person);
      if (line.edge(t) && ends(line.word(t))) {
        return end;
      }
      if (!comma && !(joined && sameClause(current, t, person))) {
        continue;
      }
      int next = t + 1;
      while (Clauses.adverb(line.lower(next)) && !line.verb(next, person)) {
        next++;
      }
      if (line.verb(next, person) && free(next) && finite(current, next)) {
        verbs.add(next);
        current = next;
        end = line.end(next);
      } else if (otherClause(t + 1)) {
        return end;
      }
    }
    return end;
  }

  /** Whether no other verb's clause lies between a verb and what joins another to it. */
  private boolean sameClause(int current, int join, Person person) {
    int start = line.start(join);
    if (start <= current) {
      return true;
    }
    if (SUBORDINATORS.contains(line.lower(start))
        && !INFINITIVE_OPENERS.contains(line.lower(start))) {
      return false; // "…, dass Sie das gelesen und verstanden haben"
    }
    for (int t = start; t < join; t++) {
      if (line.verb(t, person) || line.singular(t)) {
        return false;
      }
    }
    return true;
  }

  /** "… öffnen die App, tippen auf X und wählen Y": a verb right behind the comma, more to come. */
  private boolean commaList(int current, int comma, Person person) {
    int next = comma + 1;
    return line.start(current) <= comma
        && line.end(current) == comma
        && line.verb(next, person)
        && next + 1 < line.end(next)
        && !auxiliary(next)
        && !auxiliary(current)
        && joinedLater(next);
  }

  private static boolean ends(String word) {
    return Line.stop(word) || Line.dash(word) || word.equals("(") || word.equals("-LRB-");
  }

  private boolean joinedLater(int from) {
    for (int t = from + 1; t < line.size(); t++) {
      if (JOINS.contains(line.lower(t))) {
        return line.verb(t + 1, Person.THEY) || line.verb(t + 1, Person.DU);
      }
      if (Line.stop(line.word(t))) {
        return false;
      }
    }
    return false;
  }

  private boolean auxiliary(int t) {
    return line.form(t).auxiliary() || line.form(t).modal();
  }

  /** Whether no other subject stands behind the verb. */
  private boolean free(int verb) {
    String next = line.lower(verb + 1);
    boolean object = line.word(verb + 1).equals("sie") && JOINS.contains(line.lower(verb - 1));
    boolean pronoun = !object && PRONOUNS.contains(next) && verb + 1 < line.end(verb);
    boolean people =
        line.capital(verb + 2) && DETERMINERS.contains(next) && line.is(verb + 2, PEOPLE);
    return !pronoun && !people;
  }

  /** Whether the verb behind "und" is finite, and neither infinitive nor participle. */
  private boolean finite(int main, int verb) {
    boolean last = verb + 1 >= line.end(verb) || JOINS.contains(line.lower(verb + 1));
    Form form = line.form(verb);
    if (auxiliary(verb) && !form.participle()) {
      return !last || !auxiliary(main) || !form.infinitive();
    }
    boolean infinitives = line.form(main).modal() || line.is(main, WITH_INFINITIVE);
    if (infinitives && form.infinitive()) {
      return !last;
    }
    boolean perfect = line.form(main).auxiliary();
    return !(last && perfect && (form.participle() || form.infinitive()));
  }

  /** Whether what follows "und" has its own subject. */
  private boolean otherClause(int t) {
    boolean subject = SUBJECTS.contains(line.lower(t)) || line.capital(t);
    for (int k = t; subject && k < Math.min(line.end(t), t + 4); k++) {
      if (line.singular(k) || line.verb(k, Person.THEY) && k + 1 < line.end(t)) {
        return true;
      }
    }
    return false;
  }
}

package dev.tonewright.german.address;

import dev.tonewright.german.address.Verbs.Finite;
import dev.tonewright.german.address.Verbs.Person;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a pronoun that may be subject or object is in its clause, and the finite verbs that
 * agree with it. The finite verb stands first, second or last; a pronoun that is subject stands
 * beside it or opens the middle of the clause.
 */
final class Clauses {

  private static final Set<String> COORDINATORS = AddressWords.list("coordinators");
  private static final Set<String> SUBORDINATORS = AddressWords.list("subordinators");
  private static final Set<String> QUESTION_WORDS = AddressWords.list("question words");
  private static final Set<String> RELATIVE_WORDS = AddressWords.list("relative words");
  private static final Set<String> FILLERS = AddressWords.list("fillers");
  private static final Set<String> ADVERBS = AddressWords.list("adverbs");
  private static final Set<String> FOCUS = AddressWords.list("particles of focus");
  private static final Set<String> NOMINATIVES = AddressWords.list("nominative pronouns");
  private static final Set<String> PREPOSITIONS = AddressWords.list("prepositions");
  private static final Set<String> ACCUSATIVE = AddressWords.list("accusative prepositions");
  private static final Set<String> PEOPLE = AddressWords.list("people");
  private static final Set<String> DONE_TO_READERS = AddressWords.list("done to readers");
  private static final Set<String> SAYING =
      Set.of(
          "denke",
          "glaube",
          "hoffe",
          "finde",
          "meine",
          "vermute",
          "schätze",
          "wünschte",
          "dachte",
          "sehe",
          "fürchte",
          "befürchte",
          "hoffen",
          "denken",
          "glauben");
  private static final Set<String> STATES = AddressWords.list("states");
  private static final Set<String> OTHERS =
      Set.of("sie", "die", "diese", "alle", "viele", "einige", "manche", "beide", "andere", "jene");

  /** What may stand between a subject in first place and its verb. */
  private static final Set<String> BETWEEN =
      Set.of(
          "selbst", "beide", "alle", "auch", "also", "aber", "jedoch", "hingegen", "nun", "sicher");

  private static final Set<String> ARTICLES = Set.of("der", "die", "das", "den", "dem");
  private static final Set<String> INFINITIVE_OPENERS =
      Set.of("um", "ohne", "statt", "anstatt", "zu");
  private static final Set<String> CAPITAL_PRONOUNS = AddressWords.list("capital pronouns");

  private static final Set<String> COMPARING = Set.of("wie", "als");
  private static final Set<String> JOINS = Set.of("und", "oder");
  private static final Set<String> JOINS_OBJECTS = Set.of("und", "oder", "sowie");
  private static final Set<String> OWNERS = Set.of("dessen", "deren", "wessen");
  private static final Set<String> PLURAL_RELATIVES = Set.of("die", "welche");
  private static final Set<String> EITHER_CASE = Set.of("sie", "es");
  private static final Set<String> ALSO_NO_SUBORDINATORS =
      Set.of("das", "die", "der", "den", "dem", "als", "wie", "da");
  private static final Set<String> WITH_INFINITIVE =
      Set.of("werden", "würden", "wirst", "würdest", "lassen");
  private static final Set<String> WITH_TWO_INFINITIVES =
      Set.of(
          "hatten", "hätten", "haben", "werden", "würden", "hattest", "hättest", "hast", "wirst",
          "würdest");

  /** Segments that may stand between a subject and its verb. */
  private static final int HOPS = 6;

  /** Letters of a noun for people that another word may stand before, at least. */
  private static final int SHORTEST_HEAD = 6;

  private final Line line;
  private final Map<Integer, Role> formalRoles = new HashMap<>();

  Clauses(Line line) {
    this.line = line;
  }

  /** Where the finite verb stands. */
  enum Order {
    SUBJECT_FIRST,
    VERB_FIRST,
    VERB_LAST,
    NO_VERB
  }

  /**
   * What a pronoun is.
   *
   * @param subject whether it is the subject, else the object
   * @param verbs the finite verbs that agree with it
   * @param start first token of its clause
   * @param end token after the last of its clause
   */
  record Role(boolean subject, Order order, List<Integer> verbs, int start, int end) {}

  /** What the pronoun at {@code i} is, if its verb must agree in {@code person}. */
  Role role(int i, Person person) {
    // Whom a formal pronoun means is asked before what becomes of it, and both ask for its role.
    return person == Person.THEY
        ? formalRoles.computeIfAbsent(i, t -> findRole(t, person))
        : findRole(i, person);
  }

  private Role findRole(int i, Person person) {
    int start = start(i);
    int end = line.end(i);
    boolean either = person == Person.THEY;
    if (either && afterPreposition(i, start)) {
      return object(start, end);
    }
    if (i > start && line.verb(i - 1, person) && !line.lower(i - 2).equals("zu")) {
      return either && (otherSubject(i - 1, start, i) || new Sharing(line, this).ours(i - 1))
          ? object(start, end)
          : subject(Order.VERB_FIRST, i - 1, start, end, person);
    }
    boolean initial = initial(start, i);
    int second = second(i, person);
    if (initial && second > 0 && !clauseOfVerbLast(start, i, second, person)) {
      return subject(Order.SUBJECT_FIRST, second, start, end, person);
    }
    int left = left(start, i, person);
    if (left >= 0) {
      return subject(Order.VERB_FIRST, left, start, end, person);
    }
    boolean finiteBefore = finiteBefore(start, i);
    if (finiteBefore && second == i + 1 && SAYING.contains(line.lower(i - 1))) {
      return subject(Order.SUBJECT_FIRST, second, i, end, person);
    }
    if (second == i + 1 && second + 1 == end && line.lower(i - 1).equals("wie")) {
      return subject(Order.VERB_LAST, second, i, end, person); // "so einfach wie Sie wissen"
    }
    if (second == i + 1 && !line.form(second).infinitive() && second + 1 < end) {
      return subject(Order.SUBJECT_FIRST, second, i, end, person);
    }
    if (comparison(i, end)) {
      return new Role(true, Order.NO_VERB, List.of(), start, end);
    }
    if (either && (finiteBefore || subjectBefore(start, i))) {
      return object(start, end);
    }
    return verbLast(i, start, end, person, initial);
  }

  private Role object(int start, int end) {
    return new Role(false, Order.NO_VERB, List.of(), start, end);
  }

  private Role subject(Order order, int verb, int start, int end, Person person) {
    List<Integer> verbs = new ArrayList<>(List.of(verb));
    int last = new Coordination(line).follow(verb, person, verbs);
    return new Role(true, order, List.copyOf(verbs), start, Math.max(end, last));
  }

  /** "genauso wie Sie": compared with a subject, and no verb follows. */
  private boolean comparison(int i, int end) {
    if (!line.is(i - 1, COMPARING)) {
      return false;
    }
    for (int t = i + 1; t < end; t++) {
      if (line.verb(t, Person.THEY) || line.singular(t) || line.verb(t, Person.DU)) {
        return false;
      }
    }
    return true;
  }

  /** Where the clause of {@code i} begins: after punctuation, or after "und" with a clause. */
  int start(int i) {
    int start = line.start(i);
    for (int t = i - 1; t >= start; t--) {
      boolean joins = COORDINATORS.contains(line.lower(t)) && !line.lower(t).equals("doch");
      if (joins && t + 1 == i) {
        return t + 1;
      }
      boolean verbNext = line.verb(t + 1, Person.THEY) || line.verb(t + 1, Person.DU);
      if (joins && (t + 2 == i && verbNext || SUBORDINATORS.contains(line.lower(t + 1)))) {
        return t + 1;
      }
    }
    return start;
  }

  /** Whether only fillers stand between the clause's start and a token. */
  boolean initial(int start, int i) {
    for (int t = start; t < i; t++) {
      if (!FILLERS.contains(line.lower(t))) {
        return false;
      }
    }
    return true;
  }

  /** "Sie und Ihre Familie können": the verb behind the two subjects, or −1. */
  private int joint(int i, Person person) {
    for (int t = i + 3; t < Math.min(line.end(i), i + 6); t++) {
      if (line.verb(t, person)) {
        return line.capital(t - 1) ? t : -1;
      }
    }
    return -1;
  }

  /** The verb in second place behind a subject in first, or −1. */
  private int second(int i, Person person) {
    if (line.verb(i + 1, person)) {
      return i + 1;
    }
    if (line.is(i + 1, JOINS)) {
      return joint(i, person);
    }
    if (BETWEEN.contains(line.lower(i + 1)) && line.verb(i + 2, person)) {
      return i + 2;
    }
    if (line.lower(i + 1).equals("als") && line.noun(i + 2) && line.verb(i + 3, person)) {
      return i + 3;
    }
    return -1;
  }

  /** "weil Sie haben sollten": the verb behind the subject is not the finite one. */
  private boolean clauseOfVerbLast(int start, int i, int second, Person person) {
    if (i == start || !line.lower(i - 1).equals("weil")) {
      return false;
    }
    int last = finite(i + 1, line.end(i), person);
    return last != second && !auxiliary(second);
  }

  private boolean auxiliary(int t) {
    return line.form(t).auxiliary() || line.form(t).modal();
  }

  private boolean afterPreposition(int i, int start) {
    String before = line.lower(i - 1);
    if (i > line.start(i) && ACCUSATIVE.contains(before) && !before.equals("bis")) {
      return !line.verb(i - 1, Person.THEY);
    }
    if (!JOINS_OBJECTS.contains(before) || line.verb(i + 1, Person.THEY)) {
      return false;
    }
    for (int t = i - 2; t >= Math.max(line.start(i), i - 6); t--) {
      if (ACCUSATIVE.contains(line.lower(t)) && !line.lower(t).equals("bis")) {
        return true;
      }
      if (line.verb(t, Person.THEY) || line.singular(t)) {
        return false;
      }
    }
    return false;
  }

  /** Whether somebody else does what the verb before the pronoun says. */
  private boolean otherSubject(int verb, int start, int i) {
    for (int t = start; t < verb; t++) {
      boolean pronoun = NOMINATIVES.contains(line.lower(t)) && !line.lower(t).equals("wer");
      if (pronoun && t == verb - 1) {
        return line.lower(t).equals("wir") || !line.singular(verb);
      }
    }
    if (line.lower(i + 1).equals("wir") || line.lower(verb - 1).equals("wir")) {
      return true;
    }
    boolean field = verb > start && initial(start, verb - 1);
    if (field && OTHERS.contains(line.lower(verb - 1))) {
      return !line.lower(verb - 1).equals("die")
          || line.opens(verb - 1)
          || verb - 1 > line.start(i);
    }
    return verb > start && people(start, verb);
  }

  /** "Unsere Kollegen rufen Sie an", "Tolle Preise erwarten Sie". */
  boolean people(int start, int verb) {
    int first = start;
    while (first < verb && FILLERS.contains(line.lower(first))) {
      first++;
    }
    if (first >= verb || PREPOSITIONS.contains(line.lower(first)) || !line.capital(verb - 1)) {
      return false;
    }
    String noun = line.lower(verb - 1);
    boolean people = AddressWords.endsInOneOf(PEOPLE, noun, SHORTEST_HEAD);
    boolean modal = line.form(verb).modal();
    return people && (!modal || done(line.lower(line.end(verb) - 1)))
        || done(infinitive(verb)) && plural(verb - 1);
  }

  private boolean plural(int noun) {
    return line.verbs().forms().readings(line.word(noun)).stream()
        .anyMatch(r -> r.tag().startsWith("SUB:NOM:PLU"));
  }

  private boolean done(String infinitive) {
    return DONE_TO_READERS.contains(infinitive);
  }

  private String infinitive(int verb) {
    List<Finite> readings = line.form(verb).finite(Person.THEY);
    return readings.isEmpty() ? "" : readings.get(0).infinitive();
  }

  /** A verb to the left with nothing but small words between: "Könnten bitte Sie". */
  private int left(int start, int i, Person person) {
    for (int t = i - 1; t >= start; t--) {
      if (line.verb(t, person)) {
        boolean first = initial(start, t) || t == start + 1;
        return first
                && t < i - 1
                && !otherSubject(t, start, i)
                && !SUBORDINATORS.contains(line.lower(start))
            ? t
            : -1;
      }
      if (!FOCUS.contains(line.lower(t))) {
        return -1;
      }
    }
    return -1;
  }

  private boolean finiteBefore(int start, int i) {
    for (int t = start; t < i; t++) {
      boolean plural =
          line.verb(t, Person.THEY) && (t == start || !SUBORDINATORS.contains(line.lower(start)));
      if (line.singular(t)
          || plural && !line.form(t).infinitive()
          || plural && nominative(start, i)) {
        return true;
      }
    }
    return false;
  }

  private boolean nominative(int start, int i) {
    for (int t = start; t < i; t++) {
      if (NOMINATIVES.contains(line.lower(t))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a subject stands between what opens the clause and the pronoun. */
  private boolean subjectBefore(int start, int i) {
    int t = start;
    while (t < i && FILLERS.contains(line.lower(t))) {
      t++;
    }
    if (t < i && PREPOSITIONS.contains(line.lower(t))) {
      t++;
    }
    boolean asks = t < i && QUESTION_WORDS.contains(line.lower(t));
    boolean owns = line.is(t, OWNERS);
    for (int k = t + 1; k < i; k++) {
      boolean pronoun = NOMINATIVES.contains(line.lower(k)) || line.lower(k).equals("sie");
      if (pronoun || line.capital(k) && !asks && !owns && !formalPronoun(k)) {
        return true;
      }
    }
    return false;
  }

  private boolean formalPronoun(int t) {
    return CAPITAL_PRONOUNS.contains(line.lower(t)) || line.lower(t).equals("bitte");
  }

  private Role verbLast(int i, int start, int end, Person person, boolean initial) {
    List<Integer> verbs = finals(i, person);
    if (!verbs.isEmpty()) {
      boolean phrase =
          initial
              && !(auxiliary(verbs.get(0)) && !line.lower(verbs.get(0)).equals("lassen"))
              && line.start(verbs.get(0)) == line.start(i)
              && line.form(verbs.get(0)).infinitive()
              && i == start
              && !continues(i);
      boolean relative = i - 1 == start && line.is(start, PLURAL_RELATIVES);
      boolean object =
          person == Person.THEY && (phrase || relative && done(infinitive(verbs.get(0))));
      int last = Math.max(end, verbs.get(verbs.size() - 1) + 1);
      return object ? object(start, end) : new Role(true, Order.VERB_LAST, verbs, start, last);
    }
    boolean verb = false;
    for (int t = i + 1; t < end; t++) {
      String lower = line.lower(t);
      verb |=
          line.singular(t)
              || line.form(t).inserted()
              || lower.equals("zu") && line.form(t + 1).infinitive();
      if (COORDINATORS.contains(lower)) {
        break;
      }
    }
    return person == Person.THEY && verb
        ? object(start, end)
        : new Role(true, Order.NO_VERB, List.of(), start, end);
  }

  /** Whether the clause of a pronoun that opens a stretch began before it. */
  private boolean continues(int i) {
    for (int t = line.start(i) - 1; t >= 0; t--) {
      if (!line.edge(t)) {
        int start = line.start(t);
        return SUBORDINATORS.contains(line.lower(start)) || SUBORDINATORS.contains(line.lower(t));
      }
      if (!line.word(t).equals(",")) {
        return false;
      }
    }
    return false;
  }

  /** The finite verbs at the end of the clause that the subject at {@code i} opens. */
  private List<Integer> finals(int i, Person person) {
    int from = i + 1;
    int end = line.end(i);
    for (int hop = 0; hop < HOPS; hop++) {
      List<Integer> found = finalsWithin(from, end, person, hop == 0);
      if (found == null) {
        return List.of();
      }
      if (!found.isEmpty()) {
        return found;
      }
      int next = end;
      while (next < line.size() && line.edge(next)) {
        if (Line.stop(line.word(next))) {
          return List.of();
        }
        next++;
      }
      if (next >= line.size()) {
        return List.of();
      }
      end = line.end(next);
      from = next;
      if (embedded(next)) {
        from = end;
      } else if (main(next)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** Whether a stretch opens a clause of its own inside another. */
  boolean embedded(int t) {
    String word = line.lower(t);
    boolean relative =
        RELATIVE_WORDS.contains(word)
            && !(line.capital(t + 1) && articles(word) && !formalPronoun(t + 1));
    boolean withPreposition =
        PREPOSITIONS.contains(word)
            && RELATIVE_WORDS.contains(line.lower(t + 1))
            && !line.capital(t + 2);
    boolean infinitive = INFINITIVE_OPENERS.contains(word);
    boolean conjunction = SUBORDINATORS.contains(word) && !RELATIVE_WORDS.contains(word);
    return relative || withPreposition || infinitive || conjunction;
  }

  private static boolean articles(String word) {
    return ARTICLES.contains(word);
  }

  /** Whether a stretch opens a main clause: a verb before its subject, or a subject. */
  private boolean main(int first) {
    int t = first;
    while (t + 1 < line.end(first) && (adverb(line.lower(t)) || FILLERS.contains(line.lower(t)))) {
      t++;
    }
    boolean verb = line.verb(t, Person.THEY) || line.singular(t) || line.verb(t, Person.DU);
    boolean subject =
        NOMINATIVES.contains(line.lower(t + 1))
            || line.is(t + 1, EITHER_CASE)
            || line.capital(t + 1);
    return verb && subject && t + 1 < line.end(t)
        || NOMINATIVES.contains(line.lower(t))
        || line.singular(t);
  }

  /** The finite verbs of a stretch's parts; null where another verb ends it. */
  private List<Integer> finalsWithin(int from, int end, Person person, boolean first) {
    List<int[]> parts = parts(from, end);
    List<Integer> found = new ArrayList<>();
    for (int p = parts.size() - 1; p >= 0; p--) {
      int[] part = parts.get(p);
      boolean own = p > 0 && ownSubject(part[0], part[1]);
      int verb = own ? -1 : finite(part[0], part[1], person);
      if (verb < 0) {
        boolean other = !own && p == parts.size() - 1 && singularLast(part[0], part[1]);
        if (other && parts.size() == 1) {
          return null;
        }
        continue;
      }
      if (found.isEmpty()) {
        found.add(verb);
      } else if (verb == part[1] - 1 && separate(verb, found.get(0))) {
        found.add(0, verb);
      }
    }
    return found;
  }

  private boolean singularLast(int from, int end) {
    for (int t = end - 1; t >= from; t--) {
      if (line.singular(t)) {
        return true;
      }
    }
    return false;
  }

  private List<int[]> parts(int from, int end) {
    List<int[]> parts = new ArrayList<>();
    int start = from;
    for (int t = from; t < end; t++) {
      if (COORDINATORS.contains(line.lower(t)) && !line.lower(t).equals("doch")) {
        parts.add(new int[] {start, t});
        start = t + 1;
      }
    }
    parts.add(new int[] {start, end});
    return parts;
  }

  private boolean ownSubject(int from, int end) {
    for (int t = from; t < end; t++) {
      String lower = line.lower(t);
      boolean they = lower.equals("sie") && line.verb(t + 1, Person.THEY);
      boolean verbs = line.verb(t, Person.THEY) && line.lower(t + 1).equals("sie");
      if (NOMINATIVES.contains(lower) || they || verbs) {
        return true;
      }
    }
    boolean second = from + 1 < end && line.singular(from + 1);
    return second
        || SUBORDINATORS.contains(line.lower(from)) && !line.is(from, ALSO_NO_SUBORDINATORS);
  }

  /** Whether a verb before "und" is finite by itself, and no infinitive of the later one. */
  private boolean separate(int verb, int later) {
    boolean takesInfinitive = line.form(later).modal() || line.is(later, WITH_INFINITIVE);
    boolean cluster = later > 0 && line.form(later - 1).infinitive();
    if (takesInfinitive && cluster && line.form(verb).infinitive()) {
      return STATES.contains(line.lower(verb));
    }
    boolean perfect = line.form(later).auxiliary() && line.form(later - 1).participle();
    return !(perfect && line.form(verb).participle());
  }

  /** The finite verb that ends a stretch, or −1. */
  int finite(int from, int end, Person person) {
    for (int t = end - 1; t >= from; t--) {
      if (line.singular(t) && person == Person.THEY) {
        return -1;
      }
      if (!line.verb(t, person) || line.lower(t - 1).equals("zu") && t - 1 >= from) {
        continue;
      }
      boolean substitute =
          t - 2 >= from
              && line.form(t).infinitive()
              && line.form(t - 1).infinitive()
              && line.verb(t - 2, person)
              && line.is(t - 2, WITH_TWO_INFINITIVES);
      return substitute ? t - 2 : t;
    }
    return -1;
  }

  /** Whether a word fills a place before the verb, as an adverb does. */
  static boolean adverb(String lower) {
    return ADVERBS.contains(lower);
  }
}

package dev.tonewright.german.address;

import dev.tonewright.german.address.Clauses.Role;
import dev.tonewright.german.address.Verbs.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Decides whom a pronoun means whose capital may come from its place at the start of a sentence:
 * the reader ("Sie können …") or somebody spoken of ("Sie kommen morgen").
 */
final class Reference {

  private static final Set<String> FORMAL =
      Set.of(
          "sie", "ihnen", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres", "ihrige", "ihrigen",
          "ihrigem", "ihriger", "ihriges");

  /** How one reader is addressed informally. */
  static final Set<String> INFORMAL =
      Set.of("du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines");

  private static final Set<String> FEMALE = AddressWords.list("female people");
  private static final Set<String> PREPOSITIONS = AddressWords.list("prepositions");
  private static final Set<String> PEOPLE = AddressWords.list("people");
  private static final Set<String> RELATIVES = Set.of("der", "die");
  private static final Set<String> UNDERSTANDING = Set.of("wissen", "verstehen", "sehen");
  private static final Set<String> UNDERSTOOD = Set.of(",", "ja", "schon", "doch");
  private static final Set<String> WANTING = Set.of("wollen", "wollten");
  private static final Set<String> CLAUSE_OPENERS =
      Set.of("und", "oder", "aber", "dass", "ob", "wenn");
  private static final Set<String> FORMAL_OBJECTS = Set.of("sie", "ihnen");
  private static final Set<String> OWNERS_AND_OBJECTS =
      Set.of("ihnen", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres");
  private static final Set<String> FEMALE_DETERMINERS = Set.of("die", "eine", "meine", "unsere");
  private static final Set<String> INFORMAL_OBJECTS = Set.of("dich", "dir", "euch");
  private static final Set<String> SPOKEN_OF =
      Set.of("sie", "ihnen", "die", "alle", "viele", "andere");
  private static final Set<String> PLURAL_WORDS =
      Set.of(
          "die", "diese", "viele", "alle", "einige", "manche", "andere", "beide", "unsere", "meine",
          "keine", "mehrere", "zwei", "drei");

  private final List<Line> lines;

  Reference(List<Line> lines) {
    this.lines = lines;
  }

  /** Whom a pronoun means. */
  enum Answer {
    READER,
    /** The reader, as far as can be seen. */
    LIKELY_READER,
    OTHERS,
    /** Somebody else, as far as can be seen. */
    LIKELY_OTHERS
  }

  /** Whether the pronoun at {@code t} is written as only the reader is. */
  static boolean certain(Line line, int t) {
    return formal(line.lower(t)) && line.capital(t) && !line.opens(t) && !shouted(line.word(t));
  }

  private static boolean formal(String lower) {
    return FORMAL.contains(lower);
  }

  /** The tokens of a sentence that may be the reader, if written so. */
  static List<Integer> formal(Line line) {
    List<Integer> found = List.of();
    for (int t = 0; t < line.size(); t++) {
      if (formal(line.lower(t))) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(t);
      }
    }
    return found;
  }

  private static boolean shouted(String word) {
    return word.length() > 2 && word.equals(word.toUpperCase(java.util.Locale.ROOT));
  }

  Answer of(int sentence, int t) {
    Line line = lines.get(sentence);
    String lower = line.lower(t);
    boolean reader = readerElsewhere(line, t);
    if (lower.equals("sie")) {
      return nominativeOrObject(sentence, line, t, reader);
    }
    if (lower.equals("ihr") && secondPerson(line, t)) {
      return Answer.OTHERS;
    }
    if (reader) {
      return Answer.READER;
    }
    boolean things = lower.equals("ihre") && onlySubjects(line);
    boolean spokenOf = spokenOf(line) && !things || female(sentence);
    return spokenOf ? Answer.LIKELY_OTHERS : Answer.READER;
  }

  private boolean secondPerson(Line line, int t) {
    return line.verb(t + 1, Person.IHR) && !line.capital(t + 1) && !line.noun(t + 2);
  }

  private Answer nominativeOrObject(int sentence, Line line, int t, boolean reader) {
    if (line.word(t + 1).equals(",") && line.is(t + 2, RELATIVES) && certain(line, t + 3)) {
      return Answer.READER;
    }
    Role role = line.clauses().role(t, Person.THEY);
    if (!role.subject()) {
      return Answer.OTHERS;
    }
    if (role.verbs().isEmpty()) {
      return line.end(t) == t + 1 && line.asks(t)
          ? Answer.READER
          : line.singular(t + 1)
              ? Answer.OTHERS
              : line.end(t) == t + 1 ? Answer.LIKELY_READER : Answer.OTHERS;
    }
    if (line.is(t + 1, UNDERSTANDING)
        && (line.is(t + 2, UNDERSTOOD) || line.lower(t + 2).isEmpty())) {
      return Answer.READER;
    }
    if (readerAsObject(line, role, t)) {
      return Answer.OTHERS;
    }
    if (spokenOf(line, t + 2) && !reader) {
      return Answer.OTHERS;
    }
    boolean antecedent = pluralBefore(sentence);
    if (reader) {
      return Answer.READER;
    }
    return antecedent || told(line, t) && !readerAnywhere()
        ? Answer.LIKELY_OTHERS
        : Answer.LIKELY_READER;
  }

  /**
   * "Sie wollen …" as a statement: what somebody wants is told of others; the reader, who knows it
   * best, is asked.
   */
  private static boolean told(Line line, int t) {
    return line.is(t + 1, WANTING) && !line.asks(t);
  }

  private boolean readerAnywhere() {
    return lines.stream().anyMatch(Reference::addresses);
  }

  /**
   * Whether a text's first sentence may mean the reader by a small "sie" as well: its capitals
   * stand in no subject, and nothing but the reader's own things came before that "sie" could mean
   * ("der für Sie packt und Ihre Sachen bringt, ich meine, sie müssen …"). Changing the capitals
   * alone would leave it half changed.
   */
  static boolean unclear(Line line) {
    int they = 0;
    while (they < line.size() && !theyBeforeModal(line, they)) {
      they++;
    }
    if (they == line.size()) {
      return false; // as in most sentences, so that no pronoun's part in its clause is asked for
    }
    boolean addressed = false;
    for (int k = 0; k < they; k++) {
      if (certain(line, k)) {
        if (line.lower(k).equals("sie") && line.clauses().role(k, Person.THEY).subject()) {
          return false;
        }
        addressed = true;
      } else if (spokenOfBefore(line, k)) {
        return false;
      }
    }
    return addressed;
  }

  private static boolean theyBeforeModal(Line line, int t) {
    return line.word(t).equals("sie") && line.modal(t + 1, Person.THEY);
  }

  /** A noun or name that a later "sie" could mean, or a "sie" already. */
  private static boolean spokenOfBefore(Line line, int k) {
    boolean owned = certain(line, k - 1) && !line.lower(k - 1).equals("sie");
    return SPOKEN_OF.contains(line.word(k))
        || line.capital(k) && !owned && (!line.opens(k) || line.named(k));
  }

  /** "Sie melden sich bei Ihnen": who acts is not the reader. */
  private boolean readerAsObject(Line line, Role role, int t) {
    int end = line.end(t);
    for (int k = t + 1; k < end; k++) {
      if (line.is(k, CLAUSE_OPENERS)) {
        return false;
      }
      if (INFORMAL_OBJECTS.contains(line.lower(k))) {
        return true;
      }
      if (certain(line, k) && line.is(k, FORMAL_OBJECTS)) {
        return !line.verb(k - 1, Person.THEY) || k - 1 == t + 1 || k == t + 2;
      }
    }
    return false;
  }

  private boolean readerElsewhere(Line line, int t) {
    for (int k = 0; k < line.size(); k++) {
      if (k != t && certain(line, k)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence speaks of others by a small pronoun. */
  private boolean spokenOf(Line line) {
    return spokenOf(line, -1);
  }

  /**
   * @param object where a "sie" is the verb's object, and so is not who its subject is: "Sie können
   *     sie abholen"
   */
  private boolean spokenOf(Line line, int object) {
    for (int k = 0; k < line.size(); k++) {
      String word = line.word(k);
      boolean another = k == object && readerAnywhere();
      if (word.equals("sie") && !another || OWNERS_AND_OBJECTS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** "Ihre Pakete …, sie kommen …": what "Ihre" owns is meant by the small "sie". */
  private boolean onlySubjects(Line line) {
    for (int k = 0; k < line.size(); k++) {
      if (OWNERS_AND_OBJECTS.contains(line.word(k))) {
        return false;
      }
    }
    return true;
  }

  private boolean female(int sentence) {
    if (sentence == 0) {
      return false;
    }
    Line before = lines.get(sentence - 1);
    for (int k = 0; k < before.size(); k++) {
      String lower = before.lower(k);
      boolean woman =
          before.capital(k)
              && (FEMALE.contains(lower)
                  || lower.endsWith("in") && before.is(k - 1, FEMALE_DETERMINERS));
      if (before.word(k).equals("sie") && !addresses(before) || woman) {
        return true;
      }
    }
    return false;
  }

  private static boolean addresses(Line line) {
    for (int k = 0; k < line.size(); k++) {
      if (certain(line, k) || line.is(k, INFORMAL)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the sentence before has a plural subject, or "sie" as one. */
  private boolean pluralBefore(int sentence) {
    if (sentence == 0) {
      return false;
    }
    Line before = lines.get(sentence - 1);
    for (int k = 0; k < before.size(); k++) {
      boolean they =
          before.word(k).equals("sie")
              && (before.verb(k + 1, Person.THEY) || before.verb(k - 1, Person.THEY));
      if (they || pluralSubject(before, k)) {
        return true;
      }
    }
    return false;
  }

  private boolean pluralSubject(Line line, int k) {
    if (!PLURAL_WORDS.contains(line.lower(k)) || PREPOSITIONS.contains(line.lower(k - 1))) {
      return false;
    }
    int noun = k + 1;
    while (noun < line.end(k) && !line.capital(noun)) {
      noun++;
    }
    if (noun >= line.end(k) || !line.is(noun, PEOPLE)) {
      return false;
    }
    for (int v = line.start(k); v < line.end(k); v++) {
      if (line.verb(v, Person.THEY)) {
        return true;
      }
    }
    return false;
  }
}

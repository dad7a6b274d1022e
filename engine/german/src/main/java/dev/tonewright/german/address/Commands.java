package dev.tonewright.german.address;

import dev.tonewright.german.address.Clauses.Order;
import dev.tonewright.german.address.Clauses.Role;
import dev.tonewright.german.address.Verbs.Finite;
import dev.tonewright.german.address.Verbs.Person;
import java.util.List;
import java.util.Set;

/** Tells commands ("Senden Sie uns …") from questions, conditions and statements. */
final class Commands {

  private static final Set<String> FILLERS = AddressWords.list("fillers");
  private static final Set<String> SUBORDINATORS = AddressWords.list("subordinators");
  private static final Set<String> STATES = AddressWords.list("no commands");
  private static final Set<String> ALWAYS = AddressWords.list("always commands");
  private static final Set<String> RESULTS =
      Set.of("bekommen", "erhalten", "kriegen", "sparen", "zahlen", "verlieren", "gewinnen");
  private static final Set<String> PREPOSITIONS = AddressWords.list("prepositions");
  private static final Set<String> TOWARDS =
      Set.of("dazu", "dafür", "hierzu", "hierfür", "danach", "anschließend", "zuerst", "zunächst");
  private static final Set<String> WISHES = AddressWords.list("wishes");

  private static final Set<String> FOR = Set.of("bei", "für");
  private static final Set<String> OCCASIONS = AddressWords.list("occasions");
  private static final Set<String> TURNING_TO = AddressWords.list("turning to");

  /** States that are commands where no clause stands before them. */
  private static final Set<String> ALSO_COMMANDS =
      Set.of(
          "bestätigen",
          "bezahlen",
          "zahlen",
          "bleiben",
          "sparen",
          "hören",
          "sehen",
          "erklären",
          "spielen",
          "treffen",
          "gehen",
          "entdecken",
          "erleben",
          "erfahren",
          "vermeiden",
          "verzichten",
          "stehen",
          "setzen",
          "erlauben");

  private static final Set<String> HESITATING = Set.of("zögern", "scheuen");
  private static final Set<String> AUXILIARIES = Set.of("haben", "sein", "werden");
  private static final Set<String> THEN = Set.of("dann", "danach", "anschließend");
  private static final Set<String> THINK_OF = Set.of("daran", "dran");
  private static final Set<String> BELIEVE_WHOM = Set.of("mir", "uns");
  private static final Set<String> SAY_WHOM = Set.of("mir", "mal", "uns");
  private static final Set<String> LET_WHOM = Set.of("uns", "mich");
  private static final Set<String> WAIT_HOW = Set.of("bitte", "mal", "kurz", "einen");

  /** Letters of a wish that another word may stand before, at least. */
  private static final int SHORTEST_HEAD = 5;

  private final Line line;

  Commands(Line line) {
    this.line = line;
  }

  /** Whether the verb before the formal pronoun at {@code pronoun} commands. */
  boolean command(Role role, int pronoun) {
    int verb = role.verbs().get(0);
    if (role.order() != Order.VERB_FIRST || verb > pronoun) {
      return false;
    }
    String form = line.lower(verb);
    if (form.equals("seien")) {
      return !line.lower(verb - 1).equals("als");
    }
    List<Finite> readings = line.form(verb).finite(Person.THEY);
    boolean present = readings.stream().anyMatch(f -> f.present() && !f.modal());
    if (!present
        || line.lower(verb - 1).equals("als")
        || !first(role.start(), verb)
            && !form.equals("zögern")
            && !asked(role.start(), pronoun)
            && !offered(role.start(), verb)) {
      return false;
    }
    String infinitive = readings.get(0).infinitive();
    if (HESITATING.contains(infinitive)) {
      return true; // "Bei Fragen zögern Sie nicht, …"
    }
    if (AUXILIARIES.contains(infinitive)) {
      return auxiliary(infinitive, pronoun, role.end()) && !line.asks(pronoun);
    }
    if (always(infinitive, pronoun)) {
      return true;
    }
    if (line.asks(pronoun)) {
      return false;
    }
    if (condition(verb)) {
      return false;
    }
    if (pleads(verb)) {
      return true;
    }
    return !STATES.contains(infinitive) || particle(infinitive, pronoun);
  }

  /**
   * "Behalten Sie die Schuhe, bekommen Sie …", "Sehen Sie ihn noch nicht, melden Sie …": what comes
   * behind the comma follows from it.
   */
  private boolean condition(int verb) {
    int comma = line.end(verb);
    int next = comma + 1;
    if (!line.word(comma).equals(",") || !line.word(next + 1).equals("Sie")) {
      return false;
    }
    List<Finite> readings = line.form(next).finite(Person.THEY);
    boolean result = readings.stream().anyMatch(f -> f.modal() || RESULTS.contains(f.infinitive()));
    boolean negated = false;
    for (int t = verb; t < comma; t++) {
      negated |= line.lower(t).equals("nicht") && line.lower(t - 1).equals("noch");
    }
    return !readings.isEmpty() && (result || negated);
  }

  /** Whether the verb is the first thing of its clause. */
  private boolean first(int start, int verb) {
    for (int t = start; t < verb; t++) {
      boolean then = line.is(t, THEN) && pleads(verb);
      if (!then && !FILLERS.contains(line.lower(t))) {
        return false;
      }
    }
    return true;
  }

  /** "Bei Fragen nutzen Sie bitte …": only a command pleads behind its pronoun. */
  private boolean asked(int start, int pronoun) {
    boolean pleads =
        line.lower(pronoun + 1).equals("bitte")
            || line.lower(pronoun + 1).equals("sich") && line.lower(pronoun + 2).equals("bitte");
    return pleads
        && !line.asks(pronoun)
        && (PREPOSITIONS.contains(line.lower(start)) || TOWARDS.contains(line.lower(start)));
  }

  /** "Bei Fragen melden Sie sich gern": only a command names its occasion so. */
  private boolean offered(int start, int verb) {
    return line.is(start, FOR)
        && line.is(verb - 1, OCCASIONS)
        && line.form(verb).finite(Person.THEY).stream()
            .anyMatch(f -> TURNING_TO.contains(f.infinitive()))
        && !line.asks(verb);
  }

  /** "Finden Sie es heraus": a state no longer. */
  private boolean particle(String infinitive, int pronoun) {
    int end = line.end(pronoun);
    String last = line.lower(end - 1);
    return infinitive.equals("finden") && last.equals("heraus")
        || infinitive.equals("kommen") && !afterClause(pronoun)
        || infinitive.equals("denken") && line.is(pronoun + 1, THINK_OF)
        || infinitive.equals("denken") && line.is(pronoun + 2, THINK_OF)
        || infinitive.equals("glauben") && line.is(pronoun + 1, BELIEVE_WHOM)
        || ALSO_COMMANDS.contains(infinitive) && !afterClause(pronoun);
  }

  /** Whether a subordinate clause stands before, which fills the place before the verb. */
  private boolean afterClause(int pronoun) {
    int t = line.start(pronoun) - 1;
    while (t >= 0 && line.edge(t)) {
      t--;
    }
    if (t < 0) {
      return false;
    }
    int start = line.start(t);
    return SUBORDINATORS.contains(line.lower(start))
        || FILLERS.contains(line.lower(start)) && SUBORDINATORS.contains(line.lower(start + 1));
  }

  private boolean always(String infinitive, int pronoun) {
    if (!ALWAYS.contains(infinitive)) {
      return infinitive.equals("sagen") && line.is(pronoun + 1, SAY_WHOM);
    }
    String next = line.lower(pronoun + 1);
    return switch (infinitive) {
      case "lassen" -> LET_WHOM.contains(next);
      case "warten", "entschuldigen", "verzeihen" ->
          !line.asks(pronoun) || line.edge(pronoun + 1) || WAIT_HOW.contains(next);
      default -> line.edge(pronoun + 1) && !line.asks(pronoun) || next.equals("mal");
    };
  }

  /** Whether "bitte" stands in the stretch of a verb. */
  private boolean pleads(int verb) {
    for (int t = line.start(verb); t < line.end(verb); t++) {
      if (line.lower(t).equals("bitte")) {
        return true;
      }
    }
    return false;
  }

  /** "Haben Sie einen schönen Tag", "Werden Sie berühmt": no participle or infinitive follows. */
  private boolean auxiliary(String infinitive, int pronoun, int clauseEnd) {
    int end = line.end(pronoun);
    boolean closed = false;
    boolean wish = false;
    for (int t = pronoun + 1; t < end; t++) {
      String lower = line.lower(t);
      closed |=
          !line.capital(t)
              && t == end - 1
              && (line.form(t).participle() || line.form(t).infinitive());
      wish |=
          WISHES.contains(lower)
              || line.capital(t) && AddressWords.endsInOneOf(WISHES, lower, SHORTEST_HEAD);
    }
    return switch (infinitive) {
      case "haben" -> wish && !closed;
      case "werden" -> !closed && end > pronoun + 1 && !afterClause(pronoun);
      default -> false;
    };
  }
}

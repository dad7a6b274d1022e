package dev.tonewright.german.address;

import dev.tonewright.german.address.Verbs.Finite;
import dev.tonewright.german.address.Verbs.Person;
import dev.tonewright.parse.TokenKind;
import java.util.Set;
import java.util.regex.Pattern;

/** Whose subject a verb behind "und" shares: "Wir prüfen das und rufen Sie an." */
final class Sharing {

  private static final Set<String> JOINS = AddressWords.list("joins");
  private static final Set<String> THEN = AddressWords.list("then");
  private static final Set<String> TO_PERSONS = AddressWords.list("done to persons");
  private static final Set<String> PLEAS = AddressWords.list("pleas");
  private static final Set<String> OBJECTS = AddressWords.list("objects");
  private static final Set<String> DETERMINERS = AddressWords.list("object determiners");
  private static final Set<String> TIMES = AddressWords.list("times");
  private static final Set<String> PREPOSITIONS = AddressWords.list("prepositions");

  private static final Pattern NAME_OR_FIGURE = Pattern.compile("[\\p{Lu}\\d+@#{]");

  private final Line line;
  private final Clauses clauses;

  Sharing(Line line, Clauses clauses) {
    this.line = line;
    this.clauses = clauses;
  }

  /**
   * Whether the verb at {@code verb}, which a formal pronoun follows, is joined to an earlier one
   * whose subject is "wir" or other people, and is done to the reader: "… und melden Sie sich" and
   * "… und klicken Sie auf den Link" command.
   */
  boolean ours(int verb) {
    int join = verb - 1;
    while (THEN.contains(line.lower(join))) {
      join--;
    }
    return join > 0 && JOINS.contains(line.lower(join)) && toReader(verb) && before(join);
  }

  /** Whether the pronoun behind the verb is its object, and nothing there pleads. */
  private boolean toReader(int verb) {
    int end = end(verb + 2);
    for (int t = verb + 2; t < end; t++) {
      if (line.is(t, PLEAS) || !line.is(t - 1, PREPOSITIONS) && object(t, end)) {
        return false;
      }
    }
    return line.form(verb).finite(Person.THEY).stream()
        .map(Finite::lemma)
        .anyMatch(
            lemma ->
                TO_PERSONS.contains(lemma) || TO_PERSONS.contains(line.lower(end - 1) + lemma));
  }

  /** Where the clause ends: at punctuation, or before another verb that "und" joins to it. */
  private int end(int from) {
    int t = from;
    while (!line.edge(t) && !(line.is(t, JOINS) && line.verb(t + 1, Person.THEY))) {
      t++;
    }
    return t;
  }

  /** "es", "die Hotline", "Frau Meier", "0800 123": whom or what, and no time. */
  private boolean object(int t, int end) {
    if (line.is(t, OBJECTS) || line.sentence().kind(t) == TokenKind.ADDRESS) {
      return true;
    }
    boolean begins =
        line.lower(t - 1).equals("sie") && NAME_OR_FIGURE.matcher(line.word(t)).lookingAt();
    if (!begins && !line.is(t, DETERMINERS)) {
      return false;
    }
    int noun = t;
    while (noun < end - 1 && !line.noun(noun)) {
      noun++;
    }
    return !line.is(noun, TIMES);
  }

  /** Whether the nearest main clause before {@code join} is ours, or joined to one that is. */
  private boolean before(int join) {
    int end = join;
    while (end > 0) {
      while (end > 0 && line.edge(end - 1)) {
        if (Line.stop(line.word(end - 1)) || Line.dash(line.word(end - 1))) {
          return false;
        }
        end--;
      }
      if (end == 0) {
        return false;
      }
      int start = line.start(end - 1);
      if (!clauses.embedded(start)) {
        for (int t = end - 1; t >= start; t--) {
          boolean finite = line.verb(t, Person.THEY);
          if (finite && (line.lower(t - 1).equals("wir") || line.lower(t + 1).equals("wir"))) {
            return true;
          }
          if (finite && line.lower(t + 1).equals("sie")) {
            return ours(t);
          }
          if (finite && clauses.people(start, t)) {
            return true;
          }
          if (line.singular(t) || line.lower(t).equals("sie") && line.verb(t + 1, Person.THEY)) {
            return false;
          }
        }
      }
      end = start;
    }
    return false;
  }
}

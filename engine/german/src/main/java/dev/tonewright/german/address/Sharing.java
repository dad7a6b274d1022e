package dev.tonewright.german.address;

import dev.tonewright.german.address.Verbs.Person;
import java.util.Set;

/** Whose subject a verb behind "und" shares: "Wir prüfen das und rufen Sie an." */
final class Sharing {

  private static final Set<String> JOINS = Set.of("und", "oder", "sowie", "bzw", "beziehungsweise");
  private static final Set<String> THEN =
      Set.of("dann", "danach", "anschließend", "auch", "gerne", "gern", "nun");

  private final Line line;
  private final Clauses clauses;

  Sharing(Line line, Clauses clauses) {
    this.line = line;
    this.clauses = clauses;
  }

  /**
   * Whether the verb at {@code verb}, which a formal pronoun follows, is joined to an earlier one
   * whose subject is "wir" or other people.
   */
  boolean ours(int verb) {
    int join = verb - 1;
    while (THEN.contains(line.lower(join))) {
      join--;
    }
    // "… und rufen Sie uns an": nobody calls the reader and us.
    boolean joined = join > 0 && JOINS.contains(line.lower(join));
    return joined
        && !Set.of("uns", "mir", "mich", "bitte").contains(line.lower(verb + 2))
        && before(join);
  }

  /** Whether the nearest main clause before {@code join} is ours, or joined to one that is. */
  private boolean before(int join) {
    int end = join;
    while (end > 0) {
      while (end > 0 && line.edge(end - 1)) {
        if (Shapes.fits(line.word(end - 1), "[.;:!?]+|-+|–|—")) {
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

package dev.tonewright.german.act;

import dev.tonewright.parse.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sentence that asks the reader to give us something. Token indices are inclusive.
 *
 * @param form which of the request's forms it has
 * @param lead last token of the words before what is asked for
 * @param middle last token of what is asked for
 * @param end last token of the verb or particle behind it, {@code middle} where none stands
 * @param plea the token "bitte" within what is asked for, or −1
 */
record Request(
    Form form, boolean formal, RequestVerb verb, int lead, int middle, int end, int plea) {

  /** How a request is made, the bluntest first. */
  enum Form {
    BLUNT,
    PLEASE,
    CAN,
    COULD,
    KIND
  }

  private static final Set<String> US = Set.of("uns", "mir");

  /** What may follow the comma behind a request. */
  private static final Set<String> TAILS =
      Set.of(
          "damit", "falls", "wenn", "sobald", "sodass", "ob", "wie", "was", "wann", "wo", "welche",
          "welcher", "welches", "welchen", "die", "das", "der", "den", "dem", "weil", "dass",
          "bevor", "um", "an", "auf");

  /** The request that a sentence is. */
  static Optional<Request> of(Sentence s, List<RequestVerb> verbs) {
    Optional<Request> kind = kind(s, verbs);
    int end = mainEnd(s, 0);
    if (kind.isPresent() || end < 2) {
      return kind;
    }
    Optional<Request> question = question(s, verbs, end);
    return question.isPresent() ? question : command(s, verbs, end);
  }

  /** Last token before the first comma or mark from {@code from} on. */
  private static int mainEnd(Sentence s, int from) {
    int t = from;
    while (t < s.size() && (!mark(s, t) || ordinal(s, t))) {
      t++;
    }
    boolean tail =
        t < s.size()
            && s.word(t).equals(",")
            && t + 1 < s.size()
            && !TAILS.contains(s.lower(t + 1));
    return tail ? -1 : t - 1;
  }

  /** The stop of "12. Juni". */
  private static boolean ordinal(Sentence s, int t) {
    return s.word(t).equals(".")
        && t + 1 < s.size()
        && t > 0
        && s.word(t - 1).chars().allMatch(Character::isDigit)
        && Character.isLetter(s.word(t + 1).codePointAt(0));
  }

  private static boolean mark(Sentence s, int t) {
    return s.word(t).matches("[,.!?;:…]+|-+|–");
  }

  /** "Bitte senden Sie uns …", "Schick mir bitte …". */
  private static Optional<Request> command(Sentence s, List<RequestVerb> verbs, int end) {
    int v = s.lower(0).equals("bitte") ? 1 : 0;
    boolean formal = s.word(v + 1).equals("Sie");
    int lead = formal ? v + 1 : v;
    for (RequestVerb verb : verbs) {
      boolean starts =
          formal ? s.lower(v).equals(verb.formalCommand()) : verb.commands().contains(s.lower(v));
      boolean parted = !verb.particle().isEmpty();
      if (starts && (!parted || s.lower(end).equals(verb.particle()))) {
        int middle = parted ? end - 1 : end;
        int plea = plea(s, lead + 1, middle);
        Form form = v == 1 || plea >= 0 ? Form.PLEASE : Form.BLUNT;
        return ask(s, new Request(form, formal, verb, lead, middle, end, plea));
      }
    }
    return Optional.empty();
  }

  /** "Könnten Sie uns bitte … senden?" */
  private static Optional<Request> question(Sentence s, List<RequestVerb> verbs, int end) {
    String first = s.lower(0);
    boolean formal = first.matches("können|könnten|würden") && s.word(1).equals("Sie");
    boolean informal = first.matches("kannst|könntest|würdest") && s.lower(1).equals("du");
    if (!formal && !informal || !s.text().stripTrailing().endsWith("?")) {
      return Optional.empty();
    }
    Form form = first.matches("können|kannst") ? Form.CAN : Form.COULD;
    for (RequestVerb verb : verbs) {
      if (s.lower(end).equals(verb.infinitive())) {
        int plea = plea(s, 2, end - 1);
        return ask(s, new Request(form, formal, verb, 1, end - 1, end, plea));
      }
    }
    return Optional.empty();
  }

  /** "Wären Sie so freundlich, uns … zu senden?" */
  private static Optional<Request> kind(Sentence s, List<RequestVerb> verbs) {
    if (s.size() <= 6) {
      return Optional.empty();
    }
    boolean formal = s.lower(0).equals("wären") && s.word(1).equals("Sie");
    boolean informal = s.lower(0).matches("wärst|wärest") && s.lower(1).equals("du");
    boolean opens =
        (formal || informal)
            && s.lower(2).equals("so")
            && s.lower(3).matches("freundlich|nett|lieb|gut")
            && s.word(4).matches(",|und");
    int end = opens ? mainEnd(s, 5) : -1;
    for (RequestVerb verb : end < 6 ? List.<RequestVerb>of() : verbs) {
      String last = verb.particle().isEmpty() ? verb.infinitive() : verb.withZu();
      int words = verb.particle().isEmpty() ? 2 : 1;
      boolean zu = words == 1 || s.lower(end - 1).equals("zu");
      if (s.lower(end).equals(last) && zu) {
        int middle = end - words;
        return ask(s, new Request(Form.KIND, formal, verb, 4, middle, end, plea(s, 5, middle)));
      }
    }
    return Optional.empty();
  }

  private static int plea(Sentence s, int from, int to) {
    for (int t = from; t <= to; t++) {
      if (s.lower(t).equals("bitte")) {
        return t;
      }
    }
    return -1;
  }

  /** Keeps a request to give us something that has one verb and one reader. */
  private static Optional<Request> ask(Sentence s, Request r) {
    boolean us = false;
    for (int t = r.lead + 1; t <= r.middle; t++) {
      us |= US.contains(s.lower(t));
      boolean second = s.tag(t).matches("VERB|AUX") && !s.lower(t).equals("bitte");
      if (second || s.lower(t).matches("sie|du|nicht|mal|nie") || mark(s, t) && !ordinal(s, t)) {
        return Optional.empty();
      }
    }
    return us ? Optional.of(r) : Optional.empty();
  }

  /** The token "uns" or "mir", behind which "bitte" is written. */
  int us(Sentence s) {
    for (int t = lead + 1; t <= middle; t++) {
      if (US.contains(s.lower(t))) {
        return t;
      }
    }
    return lead;
  }
}

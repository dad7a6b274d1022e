package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.language.SentenceCues;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.regex.Pattern;

/** Parts two sentences that only a comma holds together. */
final class Splices extends SentenceRule {

  /** Tokens of a courtesy with all that it is for. */
  private static final int LONGEST_COURTESY = 16;

  private static final Pattern DASH = Pattern.compile("[-–—]+");

  private static final Pattern VERB = Pattern.compile("VB.*|MD|TO");

  private final SentenceCues cues;

  Splices(SentenceCues cues) {
    super("repair.splice", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
    this.cues = cues;
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    if (s.size() < 6 || !s.parseable() || serial(s) || p.isAskedAfter()) {
      return;
    }
    int from = 0;
    for (int t = 1; t + 3 < s.size(); t++) {
      if (DASH.matcher(s.word(t)).matches() && !p.glued(t)) {
        from = t + 1; // what stands behind a dash opens the clause before the comma
        continue;
      }
      if (!s.word(t).equals(",")) {
        continue;
      }
      int first = Clauses.afterLeads(s, from, t);
      if (first < t && enclosed(s, t) == 0 && SecondClause.opens(s, t + 1)) {
        boolean courtesy =
            courtesy(s, from, t)
                || SecondClause.capital(s, t + 1) && reaction(s, from, t)
                || SecondClause.asksHow(s, t + 1) && (reaction(s, from, t) || hopes(s, from, t));
        boolean oneQuestion =
            s.word(s.size() - 1).equals("?") && Questions.certain(s, from, t) && !asks(s, t + 1);
        boolean regrets = SecondClause.regret(s, t + 1) && FirstClause.states(s, first, t);
        if (courtesy || regrets || FirstClause.stands(s, first, t) && !oneQuestion) {
          part(p, from, t, courtesy);
          from = t + 1;
          continue;
        }
      }
      if (first >= t) {
        continue;
      }
      int next = goesOn(s, from, t);
      if (next > 0) {
        from = next;
        continue;
      }
      return; // Behind any other comma the first clause is no longer sure.
    }
  }

  /**
   * Where the clause before the next comma begins, behind a comma that parts no sentences: "After
   * this, please …", "We are on it, but it can take …"; -1 where that is not sure.
   */
  private static int goesOn(Sentence s, int from, int comma) {
    boolean subordinate = false;
    boolean verb = false;
    for (int t = from; t < comma; t++) {
      subordinate |= FirstClause.SUBORDINATORS.contains(s.lower(t));
      verb |= VERB.matcher(s.tag(t)).matches();
    }
    boolean adverbial =
        comma - from < 5
            && !verb
            && Expressions.match(
                s.lower(from), "after|then|now|next|first|afterwards|also|otherwise|in|at|for|on");
    if (adverbial && Clauses.request(s, comma + 1, s.size())) {
      return comma + 1;
    }
    boolean second =
        Clauses.statement(s, comma + 2, s.size())
            || Clauses.request(s, comma + 2, s.size())
            || FirstClause.comforts(s, comma + 2);
    if (!s.lower(comma + 1).equals("but") || !second) {
      return -1;
    }
    boolean main =
        subordinate
            ? subjects(s, from, comma) > 1
            : Clauses.statement(s, from, comma) || Clauses.nounStatement(s, from, comma);
    return main ? comma + 2 : -1;
  }

  private static int subjects(Sentence s, int from, int to) {
    int subjects = 0;
    for (int t = from; t < to; t++) {
      subjects += s.relation(t).startsWith("nsubj") ? 1 : 0;
    }
    return subjects;
  }

  private static void part(Passage p, int from, int comma, boolean courtesy) {
    Sentence s = p.sentence();
    boolean asks = !courtesy && Questions.certain(s, from, comma);
    List<TextChange> changes = new ArrayList<>();
    boolean stopped = Expressions.match(s.word(comma - 1), "[.?!]+");
    int next = comma + 1;
    String space = p.glued(next) ? " " : "";
    changes.add(p.replace(comma, (stopped ? "" : asks ? "?" : ".") + space));
    if (Character.isLowerCase(s.word(next).codePointAt(0)) && !s.word(next).equals("i")) {
      changes.add(p.raise(next));
    }
    p.offer("Two sentences stood behind one another with only a comma between.", changes);
  }

  /** "You do this, you do that, and …" is a list. */
  private static boolean serial(Sentence s) {
    for (int t = 3; t + 1 < s.size(); t++) {
      if (s.word(t).equals(",") && Expressions.match(s.lower(t + 1), "and|or|then|but")) {
        int commas = 0;
        for (int k = 1; k < t; k++) {
          commas += s.word(k).equals(",") ? 1 : 0;
        }
        if (commas > 0 && Expressions.match(s.lower(t + 1), "and|or")) {
          return true;
        }
      }
    }
    return false;
  }

  private static int enclosed(Sentence s, int end) {
    int depth = 0;
    for (int t = 0; t < end; t++) {
      depth += s.word(t).equals("(") ? 1 : s.word(t).equals(")") ? -1 : 0;
      depth += s.word(t).equals("“") ? 1 : s.word(t).equals("”") ? -1 : 0;
    }
    return depth;
  }

  /** "Glad to hear that", "Sorry to hear this", "I understand". */
  private static boolean reaction(Sentence s, int from, int comma) {
    return comma - from > 1
        && comma - from < 9
        && Expressions.match(
            s.lower(from), "glad|happy|sorry|great|good|nice|pleased|delighted|of|no|not")
        && !Expressions.match(s.lower(from + 1), "morning|afternoon|evening|day")
        && !s.tag(comma - 1).startsWith("IN");
  }

  /** "Hope you are doing well". */
  private static boolean hopes(Sentence s, int from, int comma) {
    return comma - from > 3
        && comma - from < 10
        && (Expressions.match(s.lower(from), "hope|hoping")
            || Expressions.match(s.lower(from), "i|we")
                && Expressions.match(s.lower(from + 1), "hope|trust"));
  }

  private static boolean asks(Sentence s, int at) {
    return Questions.certain(s, at, SecondClause.end(s, at));
  }

  /** "Thank you", "No worries", "Thanks for the information". */
  private boolean courtesy(Sentence s, int from, int comma) {
    StringBuilder said = new StringBuilder();
    for (int t = from; t < comma; t++) {
      if (s.kind(t) == TokenKind.PLACEHOLDER && t == from + 2) {
        continue; // "Thank you, NAME, for …"
      }
      said.append(said.isEmpty() ? "" : " ").append(s.lower(t));
      boolean told = s.lower(t).equals("know") && Expressions.match(s.lower(t - 1), "us|me");
      if (t > from + 2 && Expressions.match(s.tag(t), "VBZ|VBP|VBD|MD") && !told) {
        return false;
      }
    }
    String phrase = said.toString();
    boolean whole = cues.formulas().contains(phrase) && comma - from > 1 || phrase.equals("thanks");
    return whole
            && !Expressions.match(
                phrase, ".*\\b(?:sorry|see|understand|course|thing|hi|hello|hey|good .*)")
        || comma - from < LONGEST_COURTESY
            && cues.formulaHeads().stream().anyMatch(h -> phrase.startsWith(h + " "));
  }
}

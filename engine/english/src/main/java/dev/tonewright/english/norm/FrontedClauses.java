package dev.tonewright.english.norm;

import dev.tonewright.english.FrontedQuestion;
import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import java.util.EnumSet;
import java.util.Set;

/** The comma behind a clause in front of its main clause: "If it fails, restart it." */
final class FrontedClauses extends SentenceRule {

  private static final String WHY = "A comma parts a clause in front from its main clause.";

  private static final Set<String> OPENERS =
      Set.of("if", "when", "once", "unless", "after", "before", "until", "although", "whenever");

  private static final Set<String> LEADS =
      Set.of("so", "and", "but", "also", "then", "now", "ok", "okay", ",");

  /** What may stand between the comma and an order's verb. */
  private static final Set<String> BEFORE_ORDER =
      Set.of("please", "kindly", "just", "simply", "do", "not", "n't", "always", "then", "also");

  /** Verbs whose object may itself do something: "let the app check it". */
  private static final Set<String> NAMING =
      Set.of(
          "let",
          "make",
          "help",
          "see",
          "watch",
          "hear",
          "feel",
          "find",
          "think",
          "say",
          "know",
          "want",
          "ensure",
          "believe",
          "hope",
          "confirm",
          "check",
          "suggest",
          "recommend",
          "request",
          "prefer",
          "wish",
          "mean",
          "notice",
          "show",
          "tell",
          "ask");

  /** What a reader is told to do, where the word before is no subject of it. */
  private static final Set<String> ORDERS =
      Set.of(
          "check",
          "contact",
          "call",
          "reply",
          "send",
          "go",
          "click",
          "tap",
          "visit",
          "feel",
          "let",
          "try",
          "restart",
          "reset",
          "follow",
          "open",
          "select",
          "log",
          "sign",
          "write",
          "email",
          "press",
          "download",
          "enter",
          "choose",
          "ring",
          "message",
          "speak",
          "get",
          "give",
          "use");

  private static final Set<String> SUBJECTS =
      Set.of("you", "we", "i", "they", "your", "our", "the");

  FrontedClauses() {
    super("repair.fronted-comma", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    int first = 0;
    while (first < s.size() && LEADS.contains(s.lower(first))) {
      first++;
    }
    int question = s.parseable() ? FrontedQuestion.begins(s) : -1;
    if (question > 0) {
      int at = p.placed().token(question - 1).end();
      p.offer(WHY, p.change(at, at, ","));
      return;
    }
    if (first + 4 >= s.size() || !s.parseable() || !opens(s, first) || parted(s, first)) {
      return;
    }
    int main = mainClause(s, first);
    if (main > 0) {
      int at = p.placed().token(main - 1).end();
      p.offer(WHY, p.change(at, at, ","));
    }
  }

  /** Where the main clause begins; -1 where that is not sure. */
  private static int mainClause(Sentence s, int first) {
    int verb = fronted(s, first);
    if (verb < 0) {
      return misread(s, first);
    }
    int root = s.head(verb);
    if (root <= verb
        || s.head(root) >= 0
        || NAMING.contains(s.lemma(verb))
        || !plain(s, first, root)) {
      return -1;
    }
    int main = mainStart(s, first, verb, root);
    return main > 0 && mainClause(s, main, root) ? main : -1;
  }

  /** "If you do not get the email check your folder": the parser makes the email check it. */
  private static int misread(Sentence s, int first) {
    int verb = s.head(first);
    boolean clause =
        verb > first && s.head(verb) < 0 && Expressions.match(s.relation(first), "mark|advmod");
    int order = clause ? s.dependent(verb, "ccomp") : -1;
    if (order < verb + 2
        || NAMING.contains(s.lemma(verb))
        || !ORDERS.contains(s.lower(order))
        || !Expressions.match(s.tag(order), "VBP?")
        || !plain(s, first, order)) {
      return -1;
    }
    int main = order;
    while (BEFORE_ORDER.contains(s.lower(main - 1))) {
      main--;
    }
    return main > verb + 1 && s.tag(main - 1).startsWith("NN") ? main : -1;
  }

  /** A later comma may close the clause in front, and a question may begin without one. */
  private static boolean parted(Sentence s, int first) {
    for (int t = first; t < s.size(); t++) {
      if (Expressions.match(s.word(t), "[,;:?]|[-–—]+")) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Sentence s, int first) {
    boolean purpose = s.lower(first).equals("to") && s.tag(first + 1).equals("VB");
    return purpose || OPENERS.contains(s.lower(first));
  }

  /** The verb of the clause that the opener begins; -1 where the parser sees no such clause. */
  private static int fronted(Sentence s, int first) {
    int verb = s.head(first);
    boolean marks = Expressions.match(s.relation(first), "mark|advmod");
    return marks && verb > first && s.relation(verb).equals("advcl") ? verb : -1;
  }

  /**
   * Where the main clause begins: every token before belongs to the fronted clause, none behind.
   *
   * @return −1 where the two are not cleanly parted
   */
  private static int mainStart(Sentence s, int first, int verb, int root) {
    int main = first;
    while (main <= root && under(s, main, verb)) {
      main++;
    }
    for (int t = main; t <= root; t++) {
      if (under(s, t, verb)) {
        return -1;
      }
    }
    // "Once it is back only then …", "If there is anything we can do …": another word hangs there.
    boolean clean =
        main > verb
            && main <= root
            && !Expressions.match(
                s.lower(main - 1), "then|only|so|anything|nothing|something|else|everything");
    return clean ? main : -1;
  }

  private static boolean under(Sentence s, int token, int ancestor) {
    int at = token;
    for (int steps = 0; at >= 0 && steps <= s.size(); steps++) {
      if (at == ancestor) {
        return true;
      }
      at = s.head(at);
    }
    return false;
  }

  /** An order, or a statement whose subject comes first. */
  private static boolean mainClause(Sentence s, int main, int root) {
    int subject = s.dependent(root, "nsubj", "nsubj:pass", "expl");
    if (subject < 0) {
      for (int t = main; t < root; t++) {
        if (!BEFORE_ORDER.contains(s.lower(t))) {
          return false;
        }
      }
      return s.tag(root).equals("VB") && !Expressions.match(s.lower(root), "be|thank|have");
    }
    boolean finite =
        Expressions.match(s.tag(root), "VBZ|VBP|VBD")
            || s.dependent(root, "aux", "aux:pass", "cop") > subject;
    return finite
        && subject < root
        && SUBJECTS.contains(s.lower(main))
        && (subject == main || Expressions.match(s.tag(main), "DT|PRP\\$"))
        && subject - main < 3
        && !Expressions.match(s.lower(main - 1), "that|what|which|who|and|or|but");
  }

  /** No mark, symbol, link or second opener on the way. */
  private static boolean plain(Sentence s, int first, int root) {
    for (int t = first; t <= root; t++) {
      boolean again =
          t > first && Expressions.match(s.tag(t), "W.*|CC")
              || Expressions.match(s.lower(t), "because|that");
      if (s.kind(t) != TokenKind.WORD || !Character.isLetter(s.word(t).codePointAt(0)) || again) {
        return false;
      }
    }
    return true;
  }
}

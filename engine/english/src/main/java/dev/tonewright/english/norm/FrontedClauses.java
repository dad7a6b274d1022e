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
      Set.of("you", "we", "i", "they", "he", "she", "it", "there", "your", "our", "the");

  /** What goes on behind a main clause, so that the comma before it parts nothing in front. */
  private static final Set<String> GOING_ON =
      Set.of("and", "but", "so", "or", "which", "because", "as", "otherwise");

  /** What begins another clause, within which "you can" is not the main one. */
  private static final String SUBORDINATE =
      "if|that|because|whether|when|once|while|until|unless|since|as|than|so|and|or|but";

  /** What a clause without "that" may hang on. */
  private static final Set<String> SURE = Set.of("sure", "certain", "aware");

  /** Verbs of a main clause whose aim stands before it: "To log in you need …". */
  private static final Set<String> MEANS = Set.of("need", "have", "require");

  /** What stands for a noun or a figure in a clause. */
  private static final Set<TokenKind> NOUNS =
      EnumSet.of(TokenKind.PLACEHOLDER, TokenKind.NUMBER_PLACEHOLDER, TokenKind.CODE);

  FrontedClauses() {
    super("repair.fronted-comma", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    int first = 0;
    while (first < s.size() && FrontedQuestion.LEADS.contains(s.lower(first))) {
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
    if (s.lower(first).equals("to")) {
      main = main < 0 ? behindAim(s, first) : main;
      if (main >= 0 && SUBJECTS.contains(s.lower(main)) && anotherClause(s, main + 2)) {
        return; // "to see the items you can return go to your orders"
      }
    }
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
    return main > 0 && mainClause(s, main, root) && oneClause(s, main, root) ? main : -1;
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

  /** "To log in you need your password": the parser rarely sees what the aim is of. */
  private static int behindAim(Sentence s, int first) {
    for (int t = first + 2; t + 2 < s.size(); t++) {
      boolean finite = Expressions.match(s.tag(t), "VBZ|VBP|VBD|MD");
      boolean saying = NAMING.contains(s.lemma(t - 1)) || SURE.contains(s.lower(t - 1));
      if (finite
          || saying
          || Expressions.match(s.lower(t), SUBORDINATE)
          || s.tag(t).startsWith("W")) {
        return -1;
      }
      if (Expressions.match(s.lower(t), "you|we|i") && finite(s, t + 1)) {
        return t;
      }
    }
    return -1;
  }

  /** A second finite verb or an order: "to see what you can return go to your orders". */
  private static boolean anotherClause(Sentence s, int from) {
    for (int t = from; t < s.size() && !ends(s, t); t++) {
      boolean finite = Expressions.match(s.tag(t), "VBZ|VBP|VBD|MD");
      boolean ordered =
          t > from
              && (Expressions.match(s.lower(t), "please|kindly")
                  || ORDERS.contains(s.lower(t))
                      && !Expressions.match(s.tag(t - 1), "TO|MD|DT|PRP\\$|JJ|RB"));
      if (finite || ordered) {
        return true;
      }
    }
    return false;
  }

  /** "can …", "need to …", "have a …", not "need" alone: "the help you need". */
  private static boolean finite(Sentence s, int verb) {
    return s.tag(verb).equals("MD")
        || MEANS.contains(s.lower(verb))
            && Expressions.match(s.lower(verb + 1), "to|a|an|the|your|our");
  }

  private static boolean ends(Sentence s, int at) {
    return !Character.isLetter(s.word(at).codePointAt(0))
        || Expressions.match(s.lower(at), SUBORDINATE)
        || s.tag(at).startsWith("W");
  }

  /** A later comma may close the clause in front, and a question may begin without one. */
  private static boolean parted(Sentence s, int first) {
    for (int t = first; t < s.size(); t++) {
      boolean goesOn =
          s.word(t).equals(",") && t + 1 < s.size() && GOING_ON.contains(s.lower(t + 1));
      if (Expressions.match(s.word(t), "[,;:?]|[-–—]+") && !goesOn) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Sentence s, int first) {
    boolean purpose = s.lower(first).equals("to") && s.tag(first + 1).equals("VB");
    return purpose || FrontedQuestion.OPENERS.contains(s.lower(first));
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
                s.lower(main - 1), "then|only|so|anything|nothing|something|else|everything|time");
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

  /** Nothing joins two main clauses. */
  private static boolean oneClause(Sentence s, int main, int root) {
    for (int t = main; t <= root; t++) {
      if (s.tag(t).equals("CC")) {
        return false;
      }
    }
    return true;
  }

  /** No mark, symbol, link or second opener on the way. */
  private static boolean plain(Sentence s, int first, int root) {
    for (int t = first; t <= root; t++) {
      boolean again = t > first && Expressions.match(s.tag(t), "W.*") || opensAgain(s, first, t);
      boolean word =
          s.kind(t) == TokenKind.WORD && Character.isLetterOrDigit(s.word(t).codePointAt(0));
      if (!word && !NOUNS.contains(s.kind(t)) || again) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensAgain(Sentence s, int first, int at) {
    return at > first && Expressions.match(s.lower(at), "because|that|if|since");
  }
}

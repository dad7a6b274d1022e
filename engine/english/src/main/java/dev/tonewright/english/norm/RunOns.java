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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts two sentences with nothing at all between them, where a request, a question or "however"
 * can only begin a new one: "I have sent you a link please open it".
 */
final class RunOns extends SentenceRule {

  private static final String WHY = "Two sentences stood behind one another with nothing between.";

  /** A clause with one of these at its front or before the joint may go on behind it. */
  private static final Set<String> OPENERS_OR_JOINTS =
      Stream.concat(Clauses.SUBORDINATORS.stream(), Stream.of("and", "or", "but", "to", "so"))
          .collect(Collectors.toUnmodifiableSet());

  private final SentenceCues cues;

  private static final Set<String> THANKS = Set.of("thanks", "thank");

  /** What a question to the reader begins with: "could you". */
  private static final Set<String> ASKING =
      Set.of("can", "could", "would", "will", "do", "are", "did");

  RunOns(SentenceCues cues) {
    super("repair.run-on", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE, Role.ITEM));
    this.cues = cues;
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    if (p.role() == Role.ITEM && s.parseable()) {
      thanked(p); // "3) Call us Thanks": what else runs on may be how the list is written
      return;
    }
    if (s.size() < 6 || !s.parseable()) {
      return;
    }
    for (int t = 2; t + 2 < s.size(); t++) {
      boolean lower =
          s.kind(t) == TokenKind.WORD && (s.word(t).equals(s.lower(t)) || s.word(t).equals("I"));
      if (lower && s.lower(t).equals("however")) {
        however(p, t);
      } else if (lower && p.isWord(t - 1) && starts(s, t) && before(s, t)
          || lower
              && (offers(s, t) || leavesOpen(s, t) || SecondClause.confirms(s, t))
              && said(s, t)
          || lower && (timeTaken(s, t) || wishes(s, t))) {
        stop(p, t);
        return;
      }
    }
    thanked(p);
  }

  /** Where "thanks" or "thank you" begins that ends a sentence unparted; -1 where none does. */
  static int bareThanks(Sentence s, int end) {
    int thanks = s.lower(end - 1).equals("thanks") ? end - 1 : end - 2;
    boolean said =
        thanks > 3
            && (thanks == end - 1
                || s.lower(thanks).equals("thank") && s.lower(end - 1).equals("you"));
    boolean apart =
        said
            && Expressions.match(s.tag(thanks - 1), "NNS?|NNP|PRP|CD|RB|RP|VBN")
            && !Expressions.match(
                s.lower(thanks - 1),
                "and|to|i|we|they|you|a|an|also|but|say|my|our|many|big|no|so|not|enough|much|more");
    for (int t = 0; t < thanks && apart; t++) {
      apart =
          !Expressions.match(
              s.lemma(t), "give|express|extend|offer|owe|accept|deserve|pass|convey|say");
    }
    return apart ? thanks : -1;
  }

  /** "Please send me the number thanks.": bare thanks behind a whole request or statement. */
  private void thanked(Passage p) {
    Sentence s = p.sentence();
    int end = Expressions.match(s.word(s.size() - 1), "[.!]+") ? s.size() - 1 : s.size();
    int thanks = bareThanks(s, end);
    if (thanks < 0) {
      return;
    }
    int begin = 0;
    while (begin < thanks && s.kind(begin) == TokenKind.MARKER) {
      begin++;
    }
    int first = Clauses.afterLeads(s, begin, thanks);
    boolean asked = Questions.certain(s, first, thanks);
    boolean whole =
        asked
            || Clauses.request(s, first, thanks)
            || Clauses.imperative(s, first, thanks)
            || Clauses.statement(s, first, thanks) && Clauses.predicates(s, first, thanks);
    if (whole) {
      int at = p.placed().token(thanks - 1).end();
      p.offer(WHY, p.change(at, at, asked ? "?" : "."), p.raise(thanks));
    }
  }

  /**
   * "would you like to try?" at the end, a question that is never part of what stands before it.
   */
  private static boolean offers(Sentence s, int t) {
    return t + 4 < s.size()
        && s.lower(t).equals("would")
        && s.lower(t + 1).equals("you")
        && s.lower(t + 2).equals("like")
        && Expressions.match(s.lower(t + 3), "to|me|us")
        && s.word(s.size() - 1).equals("?");
  }

  /** "please take your time I can wait". */
  private static boolean timeTaken(Sentence s, int t) {
    return t > 2
        && Expressions.match(s.lower(t), "i|we")
        && s.tag(t + 1).equals("MD")
        && s.lower(t - 1).equals("time")
        && s.lower(t - 2).equals("your")
        && s.lower(t - 3).equals("take")
        && (t == 3 || Expressions.match(s.lower(t - 4), "please|and|,|yes|sure|okay|ok"));
  }

  /** "Thank you for contacting us have a lovely day". */
  private static boolean wishes(Sentence s, int t) {
    return Expressions.match(s.lower(0), "thank|thanks")
        && s.lower(t).equals("have")
        && Clauses.wish(s, t, s.size())
        && !lets(s, t)
        && (s.kind(t - 1) == TokenKind.PLACEHOLDER
            || Expressions.match(s.tag(t - 1), "NN.*")
            || Expressions.match(s.lower(t - 1), "us|me|today|again"));
  }

  /** "if you want I can call you", which says what may come of the reader's choice. */
  private static boolean leavesOpen(Sentence s, int t) {
    for (int k = 0; k < t; k++) {
      if (s.tag(k).equals("MD")) {
        return false; // "We will cancel it if you want": it may belong to what stands before it
      }
    }
    return t + 5 < s.size()
        && s.lower(t).equals("if")
        && s.lower(t + 1).equals("you")
        && Expressions.match(s.lower(t + 2), "want|wish|like|prefer")
        && Expressions.match(s.lower(t + 3), "i|we")
        && s.tag(t + 4).equals("MD");
  }

  /** Whether what stands before a token is a whole statement: no "If so", no "What kind of". */
  private static boolean said(Sentence s, int end) {
    int first = Clauses.afterLeads(s, 0, end);
    boolean whole =
        end - first > 3
            && (Clauses.statement(s, first, end) || Clauses.nounStatement(s, first, end))
            && Clauses.predicates(s, first, end)
            && (s.kind(end - 1) == TokenKind.PLACEHOLDER
                || Expressions.match(s.tag(end - 1), "NN.*|PRP|VBN|CD|RP"))
            && !OPENERS_OR_JOINTS.contains(s.lower(end - 1));
    for (int t = 0; t < end && whole; t++) {
      boolean relative =
          Expressions.match(s.lower(t), "that|which|who") && t > 0 && s.tag(t - 1).startsWith("NN");
      whole =
          !s.tag(t).startsWith("W") && !FirstClause.SUBORDINATORS.contains(s.lower(t)) || relative;
    }
    return whole;
  }

  /** "please open it", "can you try again", "could you please …". */
  private static boolean starts(Sentence s, int t) {
    if (s.lower(t).equals("please")) {
      return Clauses.request(s, t, s.size()) && !s.lower(t + 1).equals(",") || asks(s, t + 1);
    }
    boolean thanks =
        THANKS.contains(s.lower(t))
            && s.lower(t).equals("thank") == s.lower(t + 1).equals("you")
            && !Expressions.match(
                s.lower(t - 1), "and|to|i|we|a|an|also|but|say|saying|my|our|many|big|no");
    int object = s.lower(t).equals("thank") ? t + 2 : t + 1;
    boolean thanksFor = thanks && object + 1 < s.size() && s.lower(object).equals("for");
    return thanksFor
        || Clauses.wish(s, t, s.size()) && !lets(s, t)
        || acts(s, t)
        || asks(s, t)
        || s.lower(t).equals("let") && Expressions.match(s.lower(t + 1), "me|us");
  }

  /** "letting us have a nice day", "help our guests have a nice day". */
  private static boolean lets(Sentence s, int t) {
    for (int k = Math.max(0, t - 3); k < t - 1; k++) {
      if (Expressions.match(
          s.lower(k), "(?:let|help|mak|see|watch|want|allow)(?:t?ing|s|e|es|ed|ped|ping)?")) {
        return true;
      }
    }
    return false;
  }

  /** "… it I will call the courier", "… procedure I am very sorry": no relative clause is so. */
  private static boolean acts(Sentence s, int t) {
    if (!s.word(t).equals("I")
        || !Expressions.match(s.lower(t + 1), "will|'ll|am|'m|can|have|'ve")) {
      return false;
    }
    String last = s.lower(t - 1);
    boolean claims =
        Expressions.match(
            last,
            "(?:moment|time|day|second|minute|way|reason|thing|once|sure|glad|happy|afraid|certain"
                + "|confident|aware|hopeful|confirmation|news|fact|feeling|idea|hope|sign|proof|impression"
                + "|message|email|note|word|guarantee|promise|chance|case|everything|anything|all|whatever|then|so|because)");
    int joint = t - 1;
    while (joint > 0 && !Expressions.match(s.lower(joint), "and|but|or|so|,")) {
      joint--;
    }
    boolean fronted = joint > 0 && !Clauses.predicates(s, joint + 1, t); // "and for that I will …"
    if (claims || fronted || Set.of("him", "her", "them", "you").contains(last)) {
      return false;
    }
    int feeling =
        Expressions.match(s.lower(t + 2), "very|so|really|truly|extremely|also") ? t + 3 : t + 2;
    if (Expressions.match(s.lower(t + 1), "am|'m")) {
      return feeling < s.size() && Expressions.match(s.lower(feeling), "sorry|glad|happy|pleased")
          || feeling + 2 < s.size() && s.lower(feeling).equals("afraid");
    }
    int verb = s.head(t);
    int object = verb > t ? s.dependent(verb, "obj", "dobj") : -1;
    return object > verb && Expressions.match(s.tag(object), "NNS?");
  }

  private static boolean asks(Sentence s, int t) {
    boolean anything =
        t + 3 < s.size()
            && s.lower(t).equals("is")
            && s.lower(t + 1).equals("there")
            && s.lower(t + 2).startsWith("any");
    return anything
        || t + 3 < s.size()
            && s.lower(t + 1).equals("you")
            && ASKING.contains(s.lower(t))
            && Expressions.match(s.tag(t + 2), "VB.?|RB|UH|IN|JJ")
            && Questions.certain(s, t, s.size());
  }

  /** A whole clause or courtesy that may end here. */
  private boolean before(Sentence s, int t) {
    if (courtesy(s, t)) {
      return true;
    }
    String last = s.lower(t - 1);
    boolean may =
        Expressions.match(s.tag(t - 1), "NN.*|PRP|VBN|VBD|JJ|RB|CD|DT")
            && !Expressions.match(
                last, "sorry|we|i|they|he|she|not|n't|the|a|an|also|just|then|so|now|very")
            && (!last.equals("you") || t > 1 && s.lower(t - 2).equals("for"))
            && !OPENERS_OR_JOINTS.contains(last);
    if (!may) {
      return false;
    }
    int first = Clauses.afterLeads(s, 0, t);
    boolean clause =
        Clauses.statement(s, first, t) && Clauses.predicates(s, first, t)
            || Clauses.nounStatement(s, first, t);
    if (!clause || t - first < 3) {
      return false;
    }
    for (int k = first; k < t; k++) {
      boolean open =
          OPENERS_OR_JOINTS.contains(s.lower(k))
              && Expressions.match(s.tag(k), "IN|W.*|RB")
              && !s.lower(k).equals("so");
      if (open || Expressions.match(s.word(k), "[:;,(]|[“\"]") || s.kind(k) == TokenKind.SYMBOL) {
        return false;
      }
    }
    return true;
  }

  private boolean courtesy(Sentence s, int end) {
    StringBuilder said = new StringBuilder();
    for (int t = 0; t < end; t++) {
      boolean embeds = t > 0 && Expressions.match(s.tag(t), "W.*") || t > 0 && isCapital(s, t);
      if (t > 1 && Expressions.match(s.tag(t), "VBZ|VBP|VBD|MD") || embeds) {
        return false;
      }
      said.append(said.isEmpty() ? "" : " ").append(s.lower(t));
    }
    String phrase = said.toString();
    if (end > 0 && (cues.unfinished().contains(s.lower(end - 1)) || phrase.contains("sorry"))) {
      return false; // "… the time to let us know", "I'm sorry do you have …"
    }
    boolean whole =
        cues.formulas().contains(phrase)
            && Expressions.match(phrase, "(?:thank|no|not|sorry|so|i) .*");
    return whole && !Expressions.match(phrase, ".*\\b(?:see|understand)")
        || end < 12 && cues.formulaHeads().stream().anyMatch(h -> phrase.startsWith(h + " "));
  }

  private static boolean isCapital(Sentence s, int t) {
    return s.kind(t) == TokenKind.WORD
        && !s.lower(t).equals("i")
        && Character.isUpperCase(s.word(t).codePointAt(0));
  }

  private static void stop(Passage p, int next) {
    int end = p.placed().token(next - 1).end();
    p.offer(WHY, p.change(end, end, "."), p.raise(next));
  }

  /** "…, however, X" and "… however, X" between two main clauses. */
  private static void however(Passage p, int t) {
    Sentence s = p.sentence();
    boolean comma = Expressions.match(s.word(t - 1), "[,;]");
    int end = comma ? t - 1 : t;
    int right = s.word(t + 1).equals(",") ? t + 2 : t + 1;
    int first = Clauses.afterLeads(s, 0, end);
    boolean left =
        end - first > 2
            && (Clauses.statement(s, first, end) || Clauses.nounStatement(s, first, end))
            && Clauses.predicates(s, first, end);
    boolean clause = comma || right == t + 2 || denies(s, right);
    if (!clause
        || !left
        || !opens(s, right)
        || !Clauses.predicates(s, right, s.size())
        || !separate(s, t)) {
      return;
    }
    int stop = p.placed().token(end - 1).end();
    int to = comma ? p.placed().token(t - 1).end() : stop;
    List<TextChange> changes = new ArrayList<>();
    changes.add(p.change(stop, to, "."));
    changes.add(p.raise(t));
    if (right == t + 1) {
      int word = p.placed().token(t).end();
      changes.add(p.change(word, word, ","));
    }
    p.offer("“However” begins a sentence of its own.", changes);
  }

  /** "we cannot …": no manner that "however" asks for. */
  private static boolean denies(Sentence s, int subject) {
    return subject + 3 < s.size()
        && Expressions.match(s.lower(subject), "i|we|it|this")
        && Expressions.match(s.tag(subject + 1), "MD|VBP|VBZ|VBD")
        && Expressions.match(s.lower(subject + 2), "not|n['’]t");
  }

  /** Whether a clause of its own follows "however": a subject, a condition, a request. */
  private static boolean opens(Sentence s, int at) {
    return Clauses.opens(s, at, s.size())
        || Clauses.nounStatement(s, at, s.size())
        || Expressions.match(s.lower(at), "if|when|once|as|since|in|for|to|due|there|please")
        || Expressions.match(s.tag(at), "NN.*|DT|PRP\\$?|EX");
  }

  /** Whether no subject left of a joint has its verb right of it. */
  private static boolean separate(Sentence s, int joint) {
    for (int t = 0; t < joint; t++) {
      if (s.relation(t).startsWith("nsubj") && s.head(t) > joint) {
        return false;
      }
    }
    return true;
  }
}

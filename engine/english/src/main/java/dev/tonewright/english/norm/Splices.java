package dev.tonewright.english.norm;

import dev.tonewright.language.SentenceCues;
import dev.tonewright.parse.ParsedText.Placed;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import dev.tonewright.rule.Proposal.Family;
import dev.tonewright.text.Dimension;
import dev.tonewright.text.TextChange;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Parts two sentences that only a comma holds together. */
final class Splices extends SentenceRule {

  private static final Set<String> SUBORDINATORS =
      Set.of(
          "if",
          "when",
          "once",
          "as",
          "since",
          "because",
          "although",
          "though",
          "after",
          "before",
          "while",
          "whilst",
          "until",
          "till",
          "unless",
          "whenever",
          "where",
          "wherever",
          "whether",
          "which",
          "who",
          "whose",
          "what",
          "how",
          "why",
          "than",
          "provided",
          "given",
          "instead");

  /** After these words a comma clause may be their object. */
  private static final Set<String> SAYERS =
      Set.of(
          "know",
          "think",
          "mean",
          "believe",
          "say",
          "said",
          "says",
          "guess",
          "suppose",
          "hope",
          "afraid",
          "sure",
          "certain",
          "see",
          "understand",
          "seems",
          "appears",
          "sorry",
          "ask",
          "asked",
          "wonder",
          "wondering",
          "told",
          "tell",
          "note",
          "aware",
          "is",
          "are",
          "suggest",
          "recommend",
          "request",
          "advise",
          "confirm",
          "assured",
          "that");

  /** What stands before a comma and belongs to the clause behind it. */
  private static final Set<String> ANSWERS =
      Set.of(
          "yes",
          "no",
          "well",
          "so",
          "also",
          "sorry",
          "please",
          "and",
          "but",
          "regrettably",
          "unfortunately",
          "sadly",
          "luckily",
          "fortunately",
          "however",
          "additionally",
          "furthermore",
          "moreover",
          "otherwise",
          "therefore",
          "meanwhile",
          "alternatively",
          "finally",
          "firstly",
          "secondly",
          "lastly",
          "hence",
          "thus",
          "besides",
          "actually",
          "honestly",
          "basically",
          "apparently",
          "hopefully",
          "usually",
          "normally",
          "ok",
          "okay");

  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:i|you) (?:mean|think|guess|believe|know|see|suppose|hope|am afraid|'m afraid)|it (?:seems|appears)");

  private final SentenceCues cues;

  Splices(SentenceCues cues) {
    super("repair.splice", Family.REPAIR, Dimension.CORRECTNESS, EnumSet.of(Role.PROSE));
    this.cues = cues;
  }

  @Override
  void look(Passage p) {
    Sentence s = p.sentence();
    if (s.size() < 6 || !s.parseable() || serial(s) || isAskedAfter(p)) {
      return;
    }
    int from = 0;
    for (int t = 1; t + 3 < s.size(); t++) {
      if (s.word(t).matches("[-–—]+") && !p.glued(t)) {
        from = t + 1; // what stands behind a dash opens the clause before the comma
        continue;
      }
      if (!s.word(t).equals(",")) {
        continue;
      }
      int first = Clauses.afterLeads(s, from, t);
      if (first < t && enclosed(s, t) == 0 && second(s, t + 1)) {
        boolean courtesy = courtesy(s, from, t) || capital(s, t + 1) && reaction(s, from, t);
        boolean oneQuestion =
            s.word(s.size() - 1).equals("?") && Questions.certain(s, from, t) && !asks(s, t + 1);
        boolean regrets = regret(s, t + 1) && stated(s, first, t);
        if (courtesy || regrets || first(s, first, t) && !oneQuestion) {
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
    int subjects = 0;
    for (int t = from; t < comma; t++) {
      subordinate |= SUBORDINATORS.contains(s.lower(t));
      verb |= s.tag(t).matches("VB.*|MD|TO");
      subjects += s.relation(t).startsWith("nsubj") ? 1 : 0;
    }
    boolean adverbial =
        comma - from < 5
            && !verb
            && s.lower(from)
                .matches("after|then|now|next|first|afterwards|also|otherwise|in|at|for|on");
    if (adverbial && Clauses.request(s, comma + 1, s.size())) {
      return comma + 1;
    }
    boolean main = Clauses.statement(s, from, comma) || Clauses.nounStatement(s, from, comma);
    boolean joined = s.lower(comma + 1).equals("but") && Clauses.statement(s, comma + 2, s.size());
    return joined && (subordinate ? subjects > 1 : main) ? comma + 2 : -1;
  }

  /** "…, the line is down. Right?" asks about all of it. */
  private static boolean isAskedAfter(Passage p) {
    return p.neighbour(1)
        .map(Placed::sentence)
        .filter(s -> s.size() < 3 && s.lower(0).matches("right|correct|yes"))
        .isPresent();
  }

  private static void part(Passage p, int from, int comma, boolean courtesy) {
    Sentence s = p.sentence();
    boolean asks = !courtesy && Questions.certain(s, from, comma);
    List<TextChange> changes = new ArrayList<>();
    boolean stopped = s.word(comma - 1).matches("[.?!]+");
    changes.add(p.replace(comma, stopped ? "" : asks ? "?" : "."));
    int next = comma + 1;
    if (Character.isLowerCase(s.word(next).codePointAt(0)) && !s.word(next).equals("i")) {
      changes.add(p.raise(next));
    }
    p.offer("Two sentences stood behind one another with only a comma between.", changes);
  }

  /** "You do this, you do that, and …" is a list. */
  private static boolean serial(Sentence s) {
    for (int t = 3; t + 1 < s.size(); t++) {
      if (s.word(t).equals(",") && s.lower(t + 1).matches("and|or|then|but")) {
        int commas = 0;
        for (int k = 1; k < t; k++) {
          commas += s.word(k).equals(",") ? 1 : 0;
        }
        if (commas > 0 && s.lower(t + 1).matches("and|or")) {
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

  /** What follows the comma: a clause that can only be a new one. */
  private static boolean second(Sentence s, int at) {
    int end = end(s, at);
    if (end - at > 1 && s.lower(at).equals("please") && Clauses.request(s, at, end)
        || Clauses.wish(s, at, end)
        || regret(s, at)) {
      return true;
    }
    if (end - at < 4
        || ASIDE.matcher(s.lower(at) + " " + s.lower(at + 1)).matches()
        || ASIDE.matcher(s.lower(at) + " " + s.lower(at + 1) + " " + s.lower(at + 2)).matches()) {
      return false;
    }
    if (s.lower(at).equals("that") && at + 1 < end && s.tag(at + 1).matches("MD|VB.?")) {
      return false; // ", that can be found …" is a relative clause
    }
    boolean thanks =
        s.lower(at).equals("thank")
            && s.lower(at + 1).equals("you")
            && !(s.lower(at + 2).equals("for") && s.lower(at + 3).equals("asking"));
    boolean asks =
        (s.lower(at).matches("can|could|would|may|do|did|have|are")
                || s.lower(at).equals("is") && s.lower(at + 1).equals("there")
                || capital(s, at) && s.lower(at).matches("how|what|when|where|which|who"))
            && Questions.certain(s, at, end)
            && (s.word(s.size() - 1).equals("?") || s.word(at).matches("\\p{Lu}.*"));
    asks |= asksWhich(s, at, end);
    boolean noun =
        Clauses.nounStatement(s, at, end)
            || capital(s, at) && s.tag(at).equals("DT") && Clauses.predicates(s, at, end);
    boolean adverb =
        s.lower(at)
                .matches("unfortunately|regrettably|sadly|sometimes|currently|fortunately|luckily")
            && Clauses.predicates(s, at + 1, end);
    boolean anew = capital(s, at) && Clauses.imperative(s, at, end);
    boolean reason =
        s.lower(0).matches("thank|thanks")
            && s.lower(at).matches("as|since|because")
            && reasonThenClause(s, at, end);
    boolean so =
        s.lower(at).equals("so")
            && s.lower(0).matches("thank|thanks")
            && Clauses.statement(s, at + 1, end);
    return Clauses.opens(s, at, end)
        || thanks
        || asks
        || anew
        || noun
        || adverb
        || so
        || reason
        || free(s, at);
  }

  /** "as this is a gift, we need …". */
  private static boolean reasonThenClause(Sentence s, int at, int end) {
    for (int t = at + 3; t + 3 < end; t++) {
      if (s.word(t).equals(",")) {
        return Clauses.predicates(s, at + 1, t) && Clauses.opens(s, t + 1, end);
      }
    }
    return false;
  }

  /** "Feel free to …". */
  private static boolean free(Sentence s, int at) {
    return at + 3 < s.size() && s.lower(at).equals("feel") && s.lower(at + 1).equals("free");
  }

  /** A capital letter behind a comma, where no name stands: the writer began a sentence. */
  private static boolean capital(Sentence s, int at) {
    return at + 1 < s.size()
        && s.word(at).matches("\\p{Lu}\\p{Ll}+")
        && !s.tag(at).startsWith("NNP")
        && s.word(at + 1).equals(s.lower(at + 1));
  }

  /** "Glad to hear that", "Sorry to hear this", "I understand". */
  private static boolean reaction(Sentence s, int from, int comma) {
    return comma - from > 1
        && comma - from < 9
        && s.lower(from).matches("glad|happy|sorry|great|good|nice|pleased|delighted|of|no|not")
        && !s.tag(comma - 1).startsWith("IN");
  }

  /** "I (do) apologise …": whatever has been stated before it, it begins a sentence. */
  private static boolean regret(Sentence s, int at) {
    int verb = at + 1;
    while (verb < s.size() && s.lower(verb).matches("do|sincerely|truly|really|deeply")) {
      verb++;
    }
    return s.lower(at).matches("i|we") && verb < s.size() && s.lemma(verb).matches("apologi[sz]e");
  }

  /** A statement, also of a longer subject: "The code for the other site is different". */
  private static boolean stated(Sentence s, int from, int comma) {
    if (s.tag(from).matches("IN|TO|W.*|VBG|VB|MD") || s.lower(from).matches("that|and|or")) {
      return false;
    }
    for (int t = from; t < comma; t++) {
      if (s.tag(t).matches("IN|W.*") && SUBORDINATORS.contains(s.lower(t))
          || s.lower(t).matches("if|when|because|what|how|why|unless|until")
          || s.word(t).matches("[;:(]")) {
        return false;
      }
    }
    return Clauses.predicates(s, from, comma);
  }

  private static boolean asks(Sentence s, int at) {
    return Questions.certain(s, at, end(s, at));
  }

  private static int end(Sentence s, int at) {
    int end = s.size();
    while (end > at && s.word(end - 1).matches("[.?!…]+")) {
      end--;
    }
    return end;
  }

  /** What precedes it: one main clause, nothing subordinate at its front. */
  private static boolean first(Sentence s, int from, int comma) {
    boolean main =
        Clauses.statement(s, from, comma)
            || Clauses.request(s, from, comma)
            || Clauses.nounStatement(s, from, comma)
            || Questions.certain(s, from, comma)
            || setting(s, from, comma);
    boolean asks = Clauses.request(s, comma + 1, s.size()) || capital(s, comma + 1);
    String last = s.lower(comma - 1);
    boolean says = SAYERS.contains(last) && !s.tag(comma - 1).startsWith("NN");
    boolean whole = asks && last.matches("understand|see|know|sure|sorry|afraid");
    if (!main || comma - from < (asks ? 2 : 3) || says && !whole || eitherWay(s, from, comma)) {
      return false;
    }
    boolean waits = last.matches("try|do|use|say|state|type|enter|need|want|like|choose|select");
    if (opensAgain(s, from, comma)
        || waits && s.tag(comma - 1).startsWith("VB")
        || saysNothing(s, from, comma)) {
      return false; // "Please try, Go to …": its object follows
    }
    for (int t = from; t < comma; t++) {
      if (s.kind(t) == TokenKind.SYMBOL || s.word(t).matches("[:;]")) {
        return false;
      }
      boolean fronted =
          t == from && s.tag(t).matches("IN|TO") && !setting(s, from, comma)
              || t == from + 1 && s.lower(from).equals("and") && s.tag(t).equals("IN");
      boolean answer = t == comma - 1 && (ANSWERS.contains(s.lower(t)) || adverb(s, t, from));
      if (fronted || answer) {
        return false; // "Without it, …" and "and yes, …": no clause of its own stands before the
        // comma
      }
      boolean purpose = s.lower(t).equals("to") && (t == from || s.word(t).equals("To"));
      if (purpose) {
        return false; // "To reset it, hold …": what precedes the comma is no clause of its own
      }
      boolean sorry =
          s.lower(t).matches("sorry|afraid")
              && t + 1 < comma
              && s.lower(t + 1).matches("without|due|with|in|on|at|by|from|because");
      if (sorry) {
        return false; // what follows belongs to the second clause
      }
      boolean joined = SUBORDINATORS.contains(s.lower(t));
      if (joined
          && (t - from < 3
              || s.lower(t - 1)
                  .matches("that|but|and|or|so|know|say|,|[-–—]+|sorry|afraid|glad|happy|sure"))) {
        return false;
      }
    }
    return true;
  }

  /** "At the moment we need …": a time or a place, then the clause. */
  private static boolean setting(Sentence s, int from, int comma) {
    return from + 4 < comma
        && s.lower(from).matches("at|in|on|from")
        && s.lower(from + 1).matches("the|this|that|our|my")
        && s.lower(from + 2).matches("moment|time|point|stage|case|end|side")
        && !(s.lower(from + 2).matches("case|time") && s.lower(from + 1).equals("the"))
        && Clauses.statement(s, from + 3, comma);
  }

  /** "… to state as the holder, he is happy": what is stated follows. */
  private static boolean saysNothing(Sentence s, int from, int comma) {
    for (int t = from; t < comma; t++) {
      boolean toSay =
          t > from
              && s.lower(t - 1).equals("to")
              && s.lower(t).matches("state|say|declare|confirm")
              && s.tag(t + 1).matches("IN|,");
      if (toSay) {
        return true;
      }
      if (s.tag(t).startsWith("VB")
          && s.lemma(t).matches("state|say|claim|declare|mention")
          && s.dependent(t, "obj", "dobj", "ccomp") < 0) {
        return true;
      }
    }
    return false;
  }

  /** "… room of choice Regrettably, this …": a capital in mid-line begins the next sentence. */
  private static boolean adverb(Sentence s, int t, int from) {
    return t > from && s.tag(t).startsWith("RB") && Character.isUpperCase(s.word(t).codePointAt(0));
  }

  /** "We move it if you write, please …": the condition may belong to either side. */
  private static boolean eitherWay(Sentence s, int from, int comma) {
    for (int t = from + 2; t < comma; t++) {
      boolean condition =
          s.lower(t).matches("if|when|once|unless|because|although|though|since|case")
              && (!s.lower(t).equals("case") || s.lower(t - 1).equals("in"));
      boolean object =
          s.lemma(t - 1)
              .matches("check|see|know|confirm|ask|tell|verify|find|out|wonder|sure|show");
      if (condition && !object && Clauses.predicates(s, t, comma)) {
        return true;
      }
    }
    return false;
  }

  /** "… and by these details, we …", "… that to use it, you …": the next clause has begun. */
  private static boolean opensAgain(Sentence s, int from, int comma) {
    for (int joint = comma - 2; joint > from; joint--) {
      boolean joins =
          s.lower(joint).matches("and|but|or|so")
              || s.lower(joint).equals("that") && s.tag(joint).equals("IN");
      String next = s.lower(joint + 1);
      boolean opens = s.tag(joint + 1).matches("IN|TO|WRB|VBG") || next.equals("to");
      if (joins
          && opens
          && (SUBORDINATORS.contains(next)
              || next.equals("with")
              || !Clauses.predicates(s, joint + 1, comma))) {
        return true;
      }
    }
    return false;
  }

  /** "which number is best", "what time would suit": no relative clause has a noun there. */
  private static boolean asksWhich(Sentence s, int at, int end) {
    return at + 3 < end
        && s.lower(at).matches("which|what")
        && s.tag(at + 1).matches("NNS?|JJ")
        && (s.tag(at + 2).matches("VBZ|VBP|VBD|MD") || s.tag(at + 3).matches("VBZ|VBP|VBD|MD"))
        && s.word(s.size() - 1).equals("?");
  }

  /** "Thank you", "No worries", "Thanks for the information". */
  private boolean courtesy(Sentence s, int from, int comma) {
    StringBuilder said = new StringBuilder();
    for (int t = from; t < comma; t++) {
      if (s.kind(t) == TokenKind.PLACEHOLDER && t == from + 2) {
        continue; // "Thank you, NAME, for …"
      }
      said.append(said.isEmpty() ? "" : " ").append(s.lower(t));
      boolean told = s.lower(t).equals("know") && s.lower(t - 1).matches("us|me");
      if (t > from + 2 && s.tag(t).matches("VBZ|VBP|VBD|MD") && !told) {
        return false;
      }
    }
    String phrase = said.toString();
    boolean whole = cues.formulas().contains(phrase) && comma - from > 1 || phrase.equals("thanks");
    return whole
            && !phrase.matches(".*\\b(?:sorry|see|understand|course|thing|hi|hello|hey|good .*)")
        || comma - from < 12
            && cues.formulaHeads().stream().anyMatch(h -> phrase.startsWith(h + " "));
  }
}

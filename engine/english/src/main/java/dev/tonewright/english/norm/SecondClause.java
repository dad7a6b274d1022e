package dev.tonewright.english.norm;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import java.util.regex.Pattern;

/** What follows a comma: a clause that can only be a new one, or more of the same. */
final class SecondClause {

  private static final Pattern ASIDE =
      Pattern.compile(
          "(?:i|you) (?:mean|think|guess|believe|know|see|suppose|hope|am afraid|'m afraid)|it (?:seems|appears)");

  private SecondClause() {}

  /** What follows the comma: a clause that can only be a new one. */
  static boolean opens(Sentence s, int at) {
    int end = end(s, at);
    if (end - at > 1
            && Expressions.match(s.lower(at), "please|kindly")
            && Clauses.request(s, at, end)
        || Clauses.wish(s, at, end)
        || regret(s, at)
        || afresh(s, at, end)
        || wished(s, at, end)
        || confirms(s, at)) {
      return true;
    }
    if (end - at < 4
        || ASIDE.matcher(s.lower(at) + " " + s.lower(at + 1)).matches()
        || ASIDE.matcher(s.lower(at) + " " + s.lower(at + 1) + " " + s.lower(at + 2)).matches()) {
      return false;
    }
    if (s.lower(at).equals("that") && at + 1 < end && Expressions.match(s.tag(at + 1), "MD|VB.?")) {
      return false; // ", that can be found …" is a relative clause
    }
    boolean thanks =
        s.lower(at).equals("thank")
            && s.lower(at + 1).equals("you")
            && !(s.lower(at + 2).equals("for") && s.lower(at + 3).equals("asking"));
    boolean asks =
        (Expressions.match(s.lower(at), "can|could|would|may|do|did|have|are")
                || s.lower(at).equals("is") && s.lower(at + 1).equals("there")
                || capital(s, at)
                    && Expressions.match(s.lower(at), "how|what|when|where|which|who"))
            && Questions.certain(s, at, end)
            && (s.word(s.size() - 1).equals("?") || Expressions.match(s.word(at), "\\p{Lu}.*"));
    asks |= asksWhich(s, at, end) || asksHow(s, at);
    boolean noun =
        Clauses.nounStatement(s, at, end)
            || capital(s, at) && s.tag(at).equals("DT") && Clauses.predicates(s, at, end);
    boolean adverb =
        Expressions.match(
                s.lower(at),
                "unfortunately|regrettably|sadly|sometimes|currently|fortunately|luckily")
            && Clauses.predicates(s, at + 1, end);
    boolean inCase =
        s.lower(at).equals("in")
            && Expressions.match(s.lower(at + 1), "this|that|such")
            && s.lower(at + 2).equals("case")
            && Clauses.opens(s, s.word(at + 3).equals(",") ? at + 4 : at + 3, end);
    int verb = Expressions.match(s.lower(at), "just|simply") ? at + 1 : at;
    boolean anew = capital(s, at) && Clauses.imperative(s, verb, end);
    boolean reason =
        Expressions.match(s.lower(0), "thank|thanks")
            && Expressions.match(s.lower(at), "as|since|because")
            && reasonThenClause(s, at, end);
    boolean so =
        s.lower(at).equals("so")
            && Expressions.match(s.lower(0), "thank|thanks")
            && Clauses.statement(s, at + 1, end);
    return Clauses.opens(s, at, end)
        || thanks
        || asks
        || anew
        || noun
        || adverb
        || inCase
        || so
        || reason
        || free(s, at);
  }

  /** "bear with me", "one moment please", "do not worry, …": said for itself wherever it stands. */
  static boolean afresh(Sentence s, int at, int end) {
    String three = s.lower(at) + " " + s.lower(at + 1) + " " + s.lower(at + 2);
    boolean waits =
        Expressions.match(three, "(?:one|just a|a) (?:moment|minute|second)\\b.*|just (?:one|a) .*")
            && (end - at == 2
                || Expressions.match(s.lower(at + 2), "please|while|moment|minute|second"));
    boolean leaves =
        s.lower(at).equals("take")
            && s.lower(at + 1).equals("care")
            && (end - at == 2
                || Expressions.match(s.lower(at + 2), "please|now|goodbye|bye|!")
                || end - at < 6 && s.lower(at + 2).equals("and"));
    return end - at > 1
        && (waits
            || leaves
            || Expressions.match(three, "give (?:me|us) (?:a|one|just|some)")
                && at + 3 < end
                && Expressions.match(s.lower(at + 3), "moment|minute|second|while|few|one|time")
            || s.lower(at).equals("leave")
                && end - at < 9
                && Expressions.match(s.lower(at + 2), "with")
                && at + 3 < end
                && Expressions.match(s.lower(at + 3), "me|us")
            || Expressions.match(
                three,
                "allow (?:me|us)\\b.*|bear with (?:me|us)|rest assured\\b.*|do not worry|do n['’]t worry"
                    + "|enjoy the rest|see you (?:soon|there|then)"));
  }

  /**
   * "if you would like to go on, please …": what its reader wishes is a condition of nothing else.
   */
  private static boolean wished(Sentence s, int at, int end) {
    if (end - at < 7 || !s.lower(at).equals("if") || !s.lower(at + 1).equals("you")) {
      return false;
    }
    boolean wish =
        Expressions.match(s.lower(at + 2), "wish|want")
            || s.lower(at + 2).equals("have") && s.lower(at + 3).equals("any")
            || Expressions.match(s.lower(at + 2), "would|'d|’d") && s.lower(at + 3).equals("like");
    int comma = at + 3;
    while (comma < end && !s.word(comma).equals(",")) {
      comma++;
    }
    return wish && comma + 2 < end && Clauses.request(s, comma + 1, end);
  }

  /** "is that correct?", "am I right?" at the end of a question. */
  static boolean confirms(Sentence s, int at) {
    int end = end(s, at);
    boolean it =
        Expressions.match(s.lower(at), "is")
            && Expressions.match(s.lower(at + 1), "that|this|it")
            && Expressions.match(s.lower(at + 2), "correct|right|ok|okay|fine|alright|all");
    boolean me =
        s.lower(at).equals("am")
            && s.lower(at + 1).equals("i")
            && Expressions.match(s.lower(at + 2), "correct|right");
    // What one has understood is confirmed in words of its own.
    boolean understood =
        Expressions.match(s.lower(0), "so|as|it|just|basically|alright|okay|ok|and|here");
    return (it || me)
        && !understood
        && end - at < 8
        && s.word(s.size() - 1).equals("?")
        && !Expressions.match(s.lower(end - 1), "or");
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
  static boolean capital(Sentence s, int at) {
    return at + 1 < s.size()
        && Expressions.match(s.word(at), "\\p{Lu}\\p{Ll}+")
        && !s.tag(at).startsWith("NNP")
        && s.word(at + 1).equals(s.lower(at + 1));
  }

  /** "I (do) apologise …": whatever has been stated before it, it begins a sentence. */
  static boolean regret(Sentence s, int at) {
    int verb = at + 1;
    while (verb < s.size()
        && Expressions.match(s.lower(verb), "do|sincerely|truly|really|deeply")) {
      verb++;
    }
    return Expressions.match(s.lower(at), "i|we")
        && verb < s.size()
        && Expressions.match(s.lemma(verb), "apologi[sz]e");
  }

  /** "which number is best", "what time would suit": no relative clause has a noun there. */
  private static boolean asksWhich(Sentence s, int at, int end) {
    return at + 3 < end
        && Expressions.match(s.lower(at), "which|what")
        && Expressions.match(s.tag(at + 1), "NNS?|JJ")
        && (Expressions.match(s.tag(at + 2), "VBZ|VBP|VBD|MD")
            || Expressions.match(s.tag(at + 3), "VBZ|VBP|VBD|MD"))
        && s.word(s.size() - 1).equals("?");
  }

  /** "how may I help you?", where nobody is asked to tell it. */
  static boolean asksHow(Sentence s, int at) {
    boolean told = at > 1 && Expressions.match(s.lower(at - 2), "me|us"); // "Tell us, how can we …"
    return at + 3 < s.size()
        && !told
        && s.lower(at).equals("how")
        && Expressions.match(s.lower(at + 1), "may|can|could")
        && Expressions.match(s.lower(at + 2), "i|we")
        && s.word(s.size() - 1).equals("?");
  }

  /** Where the words of a sentence end, before its marks. */
  static int end(Sentence s, int at) {
    int end = s.size();
    while (end > at && Expressions.match(s.word(end - 1), "[.?!…]+")) {
      end--;
    }
    return end;
  }
}

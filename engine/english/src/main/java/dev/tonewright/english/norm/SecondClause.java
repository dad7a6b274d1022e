package dev.tonewright.english.norm;

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
    if (end - at > 1 && s.lower(at).matches("please|kindly") && Clauses.request(s, at, end)
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
    asks |= asksWhich(s, at, end) || asksHow(s, at);
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
  static boolean capital(Sentence s, int at) {
    return at + 1 < s.size()
        && s.word(at).matches("\\p{Lu}\\p{Ll}+")
        && !s.tag(at).startsWith("NNP")
        && s.word(at + 1).equals(s.lower(at + 1));
  }

  /** "I (do) apologise …": whatever has been stated before it, it begins a sentence. */
  static boolean regret(Sentence s, int at) {
    int verb = at + 1;
    while (verb < s.size() && s.lower(verb).matches("do|sincerely|truly|really|deeply")) {
      verb++;
    }
    return s.lower(at).matches("i|we") && verb < s.size() && s.lemma(verb).matches("apologi[sz]e");
  }

  /** "which number is best", "what time would suit": no relative clause has a noun there. */
  private static boolean asksWhich(Sentence s, int at, int end) {
    return at + 3 < end
        && s.lower(at).matches("which|what")
        && s.tag(at + 1).matches("NNS?|JJ")
        && (s.tag(at + 2).matches("VBZ|VBP|VBD|MD") || s.tag(at + 3).matches("VBZ|VBP|VBD|MD"))
        && s.word(s.size() - 1).equals("?");
  }

  /** "how may I help you?", where nobody is asked to tell it. */
  static boolean asksHow(Sentence s, int at) {
    boolean told = at > 1 && s.lower(at - 2).matches("me|us"); // "Tell us, how can we …"
    return at + 3 < s.size()
        && !told
        && s.lower(at).equals("how")
        && s.lower(at + 1).matches("may|can|could")
        && s.lower(at + 2).matches("i|we")
        && s.word(s.size() - 1).equals("?");
  }

  /** Where the words of a sentence end, before its marks. */
  static int end(Sentence s, int at) {
    int end = s.size();
    while (end > at && s.word(end - 1).matches("[.?!…]+")) {
      end--;
    }
    return end;
  }
}

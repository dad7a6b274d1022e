package dev.tonewright.english;

import dev.tonewright.card.CardLanguage.Reform;
import dev.tonewright.language.Expressions;
import dev.tonewright.language.WordForms;
import dev.tonewright.parse.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The two orders of a question: "where did you buy it?" and, inside a sentence, "where you bought
 * it". A subject of one word is turned round by its form; a longer one only where words and tree
 * agree on where it ends.
 */
final class QuestionOrder {

  static final Set<String> WORDS =
      Set.of("what", "which", "where", "when", "why", "how", "who", "whom");

  private static final Set<String> AUXILIARIES =
      Set.of(
          "did", "do", "does", "is", "are", "was", "were", "have", "has", "had", "can", "could",
          "will", "would", "should");

  /** Forms that ask what is so; "can you" and "will you" may ask for something to be done. */
  private static final Set<String> FACTUAL =
      Set.of("did", "do", "does", "is", "are", "was", "were", "have", "has", "had");

  private static final Set<String> DO = Set.of("do", "does", "did");
  private static final Set<String> SUBJECTS = Set.of("you", "we", "they", "it", "i", "he", "she");
  private static final Set<String> POINTERS = Set.of("this", "that", "these", "those");
  private static final Set<String> THIRD = Set.of("it", "he", "she", "this", "that");

  /** The longest "which internet browser and computer" that is looked through. */
  private static final int LONGEST_PHRASE = 6;

  private final WordForms forms;

  QuestionOrder(WordForms forms) {
    this.forms = forms;
  }

  /** The longest "the new charger" that is turned round. */
  private static final int LONGEST_SUBJECT = 5;

  /**
   * An auxiliary before its subject.
   *
   * @param subject its first word
   * @param last its last word, most often the same
   */
  record Inversion(int auxiliary, int subject, int last) {

    Inversion(int auxiliary, int subject) {
      this(auxiliary, subject, subject);
    }
  }

  /** The inversion behind the question word at a token: "which browser are you using". */
  static Optional<Inversion> inverted(Sentence s, int word) {
    int bound = Math.min(s.size() - 1, word + LONGEST_PHRASE);
    for (int t = word + 1; t < bound; t++) {
      if (AUXILIARIES.contains(s.lower(t)) && !s.tag(t).startsWith("N")) {
        return isSubject(s, t + 1) ? Optional.of(new Inversion(t, t + 1)) : Optional.empty();
      }
      if (!inPhrase(s, t)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Whether a word is a whole subject: "this", but not "this card". */
  private static boolean isSubject(Sentence s, int t) {
    boolean pointer =
        POINTERS.contains(s.lower(t))
            && (t + 1 >= s.size() || !Expressions.match(s.tag(t + 1), "NN.*|JJ.*|CD|VBG"));
    return SUBJECTS.contains(s.lower(t)) || pointer;
  }

  private static boolean inPhrase(Sentence s, int t) {
    boolean second = WORDS.contains(s.lower(t)) && s.tag(t - 1).equals("CC"); // "when and where"
    return second
        || Expressions.match(s.tag(t), "NN.*|JJ.*|CC|IN|RB|CD|DT|POS")
        || s.lower(t).equals("kind");
  }

  /** The inversion of a question for yes or no that begins at a token: "are you". */
  static Optional<Inversion> yesNo(Sentence s, int first) {
    boolean inverted =
        first + 1 < s.size()
            && AUXILIARIES.contains(s.lower(first))
            && (isSubject(s, first + 1) || s.lower(first + 1).equals("there"));
    return inverted ? Optional.of(new Inversion(first, first + 1)) : Optional.empty();
  }

  /**
   * What stands for an inversion in a sentence of another's: "did you buy" is "you bought".
   *
   * @return empty where the verb's form is not sure
   */
  Optional<Reform> statement(Sentence s, Inversion i) {
    String auxiliary = s.lower(i.auxiliary());
    if (!DO.contains(auxiliary)) {
      String turned = s.word(i.subject()) + " " + s.word(i.auxiliary());
      return Optional.of(new Reform(i.auxiliary(), i.subject(), turned));
    }
    int verb = verb(s, i);
    return finite(s, verb, auxiliary)
        .map(form -> new Reform(i.auxiliary(), verb, words(s, i.subject(), verb) + form));
  }

  /** The verb behind an inversion, adverbs passed over. */
  private static int verb(Sentence s, Inversion i) {
    int verb = i.last() + 1;
    while (verb < s.size() - 1
        && s.tag(verb).equals("RB")
        && !Expressions.match(s.lower(verb), "not|n.t")) {
      verb++;
    }
    return verb;
  }

  private Optional<String> finite(Sentence s, int verb, String auxiliary) {
    if (verb >= s.size() || !Character.isLetter(s.word(verb).codePointAt(0))) {
      return Optional.empty(); // "did you've"
    }
    boolean bare = Expressions.match(s.tag(verb), "VBP?") && forms.is(s.lower(verb), "VB");
    boolean past = Expressions.match(s.tag(verb), "VB[DN]") && auxiliary.equals("did");
    if (past || bare && auxiliary.equals("do")) {
      return Optional.of(s.word(verb));
    }
    return bare
        ? forms.inflect(s.lemma(verb), auxiliary.equals("did") ? "VBD" : "VBZ")
        : Optional.empty();
  }

  private static String words(Sentence s, int from, int to) {
    return IntStream.range(from, to).mapToObj(t -> s.word(t) + " ").collect(Collectors.joining());
  }

  /**
   * Whether a question put to the reader directly begins at a token and is all that follows: "have
   * you restarted it", "which browser are you using".
   */
  static boolean direct(Sentence s, int first) {
    return facts(s, first).filter(i -> plain(s, first, i.auxiliary())).isPresent();
  }

  private static Optional<Inversion> facts(Sentence s, int first) {
    boolean asksFor = WORDS.contains(s.lower(first));
    return (asksFor ? inverted(s, first) : yesNo(s, first))
        .or(() -> behindAuxiliary(s, asksFor ? auxiliary(s, first) : first))
        .filter(i -> FACTUAL.contains(s.lower(i.auxiliary())))
        .filter(i -> !s.lower(i.subject()).equals("i"));
  }

  /** The auxiliary behind a question word and what belongs to it, or -1. */
  private static int auxiliary(Sentence s, int word) {
    int t = word + 1;
    while (t < Math.min(s.size() - 1, word + LONGEST_PHRASE) && inPhrase(s, t)) {
      t++;
    }
    return t < s.size() && !s.tag(t).startsWith("N") ? t : -1;
  }

  /** An inversion with a subject of several words: "did the new charger". */
  private static Optional<Inversion> behindAuxiliary(Sentence s, int auxiliary) {
    int first = auxiliary + 1;
    boolean begins =
        auxiliary >= 0
            && first < s.size()
            && AUXILIARIES.contains(s.lower(auxiliary))
            && Expressions.match(s.tag(first), "DT|PRP\\$");
    if (!begins) {
      return Optional.empty();
    }
    int last = first;
    while (last + 1 < s.size()
        && last + 1 < first + LONGEST_SUBJECT
        && Expressions.match(s.tag(last + 1), "NNS?|NNPS?|JJ")
        && !s.tag(last).equals("NNS")) {
      last++;
    }
    return s.tag(last).startsWith("NN") && isWhole(s, first, last) && goesOn(s, auxiliary, last)
        ? Optional.of(new Inversion(auxiliary, first, last))
        : Optional.empty();
  }

  /**
   * Whether what says something of a subject follows: after "is the lamp in the box" nobody knows.
   */
  private static boolean goesOn(Sentence s, int auxiliary, int last) {
    String next = last + 1 < s.size() ? s.tag(last + 1) : "";
    return s.lemma(auxiliary).equals("be")
        ? Expressions.match(next, "VB[GN]|JJ|RB|[.]|")
        : !next.isEmpty();
  }

  /** Whether a stretch is a subject to its last word, and nothing outside belongs to it. */
  private static boolean isWhole(Sentence s, int first, int last) {
    for (int t = 0; t < s.size(); t++) {
      boolean inside = first <= t && t <= last;
      int head = s.head(t);
      boolean toInside = first <= head && head <= last;
      if (t != last && inside != toInside) {
        return false;
      }
    }
    return s.relation(last).startsWith("nsubj");
  }

  /** Whether no second clause has been run into what follows a question's beginning. */
  private static boolean plain(Sentence s, int first, int auxiliary) {
    int last = EnglishClauses.lastWord(s);
    for (int t = first; t <= last; t++) {
      boolean second = t > auxiliary + 1 && yesNo(s, t).isPresent();
      if (EnglishClauses.mark(s, t) || second || Expressions.match(s.lower(t), "please|n.t|not")) {
        return false;
      }
    }
    return !VerbPhrases.spliced(s, first, last);
  }

  /** The words of a direct question in the order of a statement. */
  Optional<List<Reform>> embedded(Sentence s, int first) {
    Optional<Inversion> found = facts(s, first);
    if (found.filter(i -> i.last() > i.subject()).isPresent()) {
      return behindSubject(s, first, found.get());
    }
    if (found.isEmpty() || WORDS.contains(s.lower(first))) {
      return found.flatMap(i -> statement(s, i)).map(List::of);
    }
    Inversion i = found.get();
    Reform condition = new Reform(i.auxiliary(), i.auxiliary(), "if");
    String auxiliary = s.lower(i.auxiliary());
    if (!DO.contains(auxiliary)) {
      String turned = s.word(i.subject()) + " " + auxiliary;
      return Optional.of(List.of(condition, new Reform(i.subject(), i.subject(), turned)));
    }
    int verb = verb(s, i);
    return finite(s, verb, auxiliary).map(form -> List.of(condition, new Reform(verb, verb, form)));
  }

  /** As {@link #embedded}, around a longer subject, which stays as it is. */
  private Optional<List<Reform>> behindSubject(Sentence s, int first, Inversion i) {
    String auxiliary = s.lower(i.auxiliary());
    Reform opening =
        WORDS.contains(s.lower(first))
            ? new Reform(i.auxiliary(), i.subject(), s.word(i.subject()))
            : new Reform(i.auxiliary(), i.auxiliary(), "if");
    if (!DO.contains(auxiliary)) {
      String turned = s.word(i.last()) + " " + auxiliary;
      return Optional.of(List.of(opening, new Reform(i.last(), i.last(), turned)));
    }
    int verb = verb(s, i);
    return finite(s, verb, auxiliary).map(form -> List.of(opening, new Reform(verb, verb, form)));
  }

  /** The words of a question in the order of a statement, put directly. */
  Optional<List<Reform>> turned(Sentence s, int first, int last) {
    boolean yesNo = Set.of("if", "whether").contains(s.lower(first));
    int subject = yesNo ? first + 1 : subject(s, first);
    if (subject < 0 || subject + 1 > last || !SUBJECTS.contains(s.lower(subject))) {
      return Optional.empty();
    }
    int verb = subject + 1;
    String auxiliary = s.lower(verb);
    // "what you did and what it said": the second would keep the order of a statement
    boolean joined = IntStream.rangeClosed(verb, last).anyMatch(t -> s.tag(t).equals("CC"));
    boolean unsure =
        joined
            || !Character.isLetter(auxiliary.codePointAt(0))
            || verb < last && Expressions.match(s.lower(verb + 1), "n.t|not");
    if (unsure) {
      return Optional.empty();
    }
    boolean helps =
        FACTUAL.contains(auxiliary) && (s.lemma(verb).equals("be") || behind(s, verb, last));
    if (helps) {
      return Optional.of(
          yesNo
              ? List.of(
                  new Reform(first, first, auxiliary), new Reform(subject, verb, s.word(subject)))
              : List.of(new Reform(subject, verb, auxiliary + " " + s.word(subject))));
    }
    return supported(s, verb)
        .map(
            does ->
                yesNo
                    ? List.of(new Reform(first, first, does), new Reform(verb, verb, s.lemma(verb)))
                    : List.of(
                        new Reform(
                            subject, verb, does + " " + s.word(subject) + " " + s.lemma(verb))));
  }

  /** Whether "have" or "do" at a token helps a verb behind it. */
  private static boolean behind(Sentence s, int auxiliary, int last) {
    for (int t = auxiliary + 1; t <= last && t <= auxiliary + 3; t++) {
      if (s.tag(t).startsWith("VB")) {
        return s.head(auxiliary) == t && s.relation(auxiliary).startsWith("aux");
      }
    }
    return false;
  }

  private static Optional<String> supported(Sentence s, int verb) {
    String subject = s.lower(verb - 1);
    return switch (s.tag(verb)) {
      case "VBD" -> Optional.of("did");
      case "VBP" -> THIRD.contains(subject) ? Optional.empty() : Optional.of("do");
      case "VBZ" -> THIRD.contains(subject) ? Optional.of("does") : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static int subject(Sentence s, int word) {
    for (int t = word + 1; t < Math.min(s.size() - 1, word + LONGEST_PHRASE); t++) {
      if (SUBJECTS.contains(s.lower(t))) {
        return t;
      }
      if (!inPhrase(s, t)) {
        return -1;
      }
    }
    return -1;
  }
}

package dev.tonewright.english;

import dev.tonewright.language.Expressions;
import dev.tonewright.parse.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What may stand in a card's slots. Where the parse leaves a doubt, nothing fits. */
final class EnglishSlots {

  /** Slot types, in the words of a card's author. */
  static final Set<String> TYPES =
      Set.of(
          "V",
          "V:ing",
          "V:ed",
          "NP",
          "S",
          "Q",
          "Q:direct",
          "Q:turned",
          "object",
          "we",
          "be",
          "my",
          "was",
          "is",
          "does",
          "needs",
          "your",
          "name",
          "N",
          "X");

  private static final Set<String> VERB_ADVERBS =
      Set.of("also", "just", "quickly", "always", "double", "first", "further");

  /** Words with which a question tag may begin after a clause. */
  private static final Set<String> TAG_OPENERS =
      Set.of(
          "am", "right", "correct", "is", "please", "yes", "ok", "okay", "if", "let", "did", "do");

  /** The longest question tag, in tokens: "please correct me if i am wrong here". */
  private static final int LONGEST_TAG = 8;

  private static final Set<String> QUESTION_WORDS =
      Set.of("what", "which", "where", "when", "why", "how", "who", "whose", "whether", "if");

  private static final Pattern SUBJECT_START =
      Pattern.compile("PRP\\$?|DT|NN.*|EX|JJ|CD|VBG|WDT|IN|RB");

  private final EnglishWordForms forms;

  EnglishSlots(EnglishWordForms forms) {
    this.forms = forms;
  }

  List<Integer> extents(String type, Sentence s, int from, int first) {
    return switch (type) {
      case "V" -> verbPhrase(s, from, first, "VB");
      case "V:ing" -> verbPhrase(s, from, first, "VBG");
      case "NP" -> nounPhrase(s, first);
      case "N" -> bareNoun(s, first);
      case "S" -> clause(s, first);
      case "Q" -> question(s, first);
      case "Q:direct" ->
          only(s.parseable() && QuestionOrder.direct(s, first), EnglishClauses.lastWord(s));
      case "Q:turned" -> only(turned(s, first), EnglishClauses.lastWord(s));
      case "X" -> rest(s, first);
      case "object" -> object(s, first);
      case "we" -> only(Set.of("i", "we").contains(s.lower(first)), first);
      case "your" -> only(Set.of("my", "our").contains(s.lower(first)), first);
      case "be" ->
          only(Set.of("am", "'m", "are", "'re", "’m", "’re").contains(s.lower(first)), first);
      case "name" -> only(s.tag(first).startsWith("NNP"), first);
      default -> List.of();
    };
  }

  private static List<Integer> only(boolean fits, int token) {
    return fits ? List.of(token) : List.of();
  }

  /**
   * A verb phrase up to the end of its clause, every word of it governed from within the match; a
   * "please" at its end stays outside.
   */
  private List<Integer> verbPhrase(Sentence s, int from, int first, String tag) {
    int verb = first;
    while (verb < s.size() && VERB_ADVERBS.contains(s.lower(verb))) {
      verb++;
    }
    if (!s.parseable() || verb >= s.size() || !isVerb(s, verb, tag) || negated(s, verb)) {
      return List.of();
    }
    int end = VerbPhrases.clauseEnd(s, verb);
    if (end < verb) {
      return List.of();
    }
    int please = lastPlease(s, verb, end);
    if (please >= 0) {
      if (please < end) {
        return List.of();
      }
      end = please - 1;
      while (end > verb && EnglishClauses.mark(s, end)) {
        end--;
      }
    }
    int root = VerbPhrases.rootBehind(s, verb);
    for (int t = verb + 1; t <= end; t++) {
      boolean governed =
          EnglishClauses.mark(s, t)
              || EnglishClauses.under(s, t, from, verb)
              || root >= 0 && (t == root || EnglishClauses.under(s, t, root, root));
      if (!governed) {
        return List.of();
      }
    }
    return List.of(end);
  }

  private static boolean negated(Sentence s, int verb) {
    return s.lemma(verb).equals("do")
        && verb + 1 < s.size()
        && Set.of("not", "n't", "n’t").contains(s.lower(verb + 1));
  }

  private static int lastPlease(Sentence s, int verb, int end) {
    for (int t = end; t > verb; t--) {
      if (Set.of("please", "plz", "pls", "kindly").contains(s.lower(t))) {
        return t;
      }
    }
    return -1;
  }

  private boolean isVerb(Sentence s, int t, String tag) {
    if (tag.equals("VBG")) {
      return s.tag(t).equals("VBG") || s.lower(t).endsWith("ing") && forms.is(s.lower(t), "VBG");
    }
    boolean form =
        EnglishTagCorrections.MESSAGING.contains(s.lower(t))
            || s.lemma(t).equals(s.lower(t))
                && !s.word(t).equals(s.word(t).toUpperCase(Locale.ROOT))
                && forms.is(s.lower(t), "VB");
    return form
        && (s.tag(t).equals("VB") || s.tag(t).equals("VBP") || s.tag(t).startsWith("NN"))
        && !s.lower(t).equals("please")
        && (!s.tag(t).startsWith("NN") || !s.relation(t).equals("compound"));
  }

  private static List<Integer> nounPhrase(Sentence s, int first) {
    if (!s.parseable() || EnglishClauses.mark(s, first)) {
      return List.of();
    }
    int head = NounPhrases.nounHead(s, first);
    String tag = s.tag(head);
    boolean noun =
        tag.startsWith("NN")
            || tag.equals("PRP")
            || tag.equals("DT")
            || tag.equals("CD")
            || tag.equals("WP");
    if (!noun || NounPhrases.nounStart(s, head) < first) {
      return List.of();
    }
    int end = NounPhrases.nounEnd(s, head);
    for (int t = first; t <= end; t++) {
      if (!EnglishClauses.mark(s, t) && !EnglishClauses.under(s, t, head, head)) {
        return List.of();
      }
    }
    boolean please = end > first && s.lower(end).equals("please");
    return end < first || please || goesOn(s, head, end) ? List.of() : List.of(end);
  }

  /** "your email and order number", where the parser has the second noun beside the verb. */
  private static boolean goesOn(Sentence s, int head, int end) {
    if (end + 1 >= s.size() || !s.tag(end + 1).equals("CC")) {
      return false;
    }
    int joined = s.head(end + 1);
    return joined > end + 1
        && s.relation(joined).equals("conj")
        && s.head(joined) == s.head(head)
        && s.tag(joined).startsWith("NN")
        && s.dependent(joined, "nsubj", "nsubj:pass", "cop") < 0;
  }

  /** Nouns and their adjectives, no determiner, no following phrase. */
  private static List<Integer> bareNoun(Sentence s, int first) {
    int t = first;
    while (t < s.size() && (s.tag(t).startsWith("NN") || s.tag(t).startsWith("JJ"))) {
      t++;
    }
    return t > first && s.tag(t - 1).startsWith("NN") ? List.of(t - 1) : List.of();
  }

  /**
   * A finite clause with its own subject, up to the sentence's last word or to a question tag that
   * closes it.
   */
  private static List<Integer> clause(Sentence s, int first) {
    if (!s.parseable() || EnglishClauses.mark(s, first)) {
      return List.of();
    }
    int last = EnglishClauses.lastWord(s);
    boolean subjectFirst = SUBJECT_START.matcher(s.tag(first)).matches();
    if (last <= first || !subjectFirst || !finite(s, first, last) || thatAgain(s, first, last)) {
      return List.of();
    }
    List<Integer> ends = new ArrayList<>();
    ends.add(last);
    for (int t = last; t > Math.max(first + 1, last - LONGEST_TAG); t--) {
      if (TAG_OPENERS.contains(s.lower(t))) {
        int end = t - 1;
        while (end > first && EnglishClauses.mark(s, end)) {
          end--;
        }
        ends.add(end);
        if (end < t - 1) {
          ends.add(t - 1);
        }
      }
    }
    return ends;
  }

  /** "… is here and that it is free": a second clause hangs on the words in front as well. */
  private static boolean thatAgain(Sentence s, int first, int last) {
    for (int t = first + 1; t + 1 < last; t++) {
      if (s.tag(t).equals("CC")
          && s.lower(t + 1).equals("that")
          && !Expressions.match(s.tag(t + 2), "VB[ZPD]|MD")) {
        return true;
      }
    }
    return false;
  }

  private static boolean finite(Sentence s, int first, int last) {
    for (int t = first; t <= last; t++) {
      String relation = s.relation(t);
      if ((relation.startsWith("nsubj") || relation.equals("expl")) && s.head(t) >= first) {
        return true;
      }
    }
    return false;
  }

  /** An embedded question in the order of a statement, to the sentence's last word. */
  private static List<Integer> question(Sentence s, int first) {
    int word = first;
    if (Set.of("from", "in", "on", "by", "to", "for", "with", "at").contains(s.lower(first))) {
      word++;
    }
    int last = EnglishClauses.lastWord(s);
    if (word >= last || !QUESTION_WORDS.contains(s.lower(word))) {
      return List.of();
    }
    boolean turned =
        s.lemma(word + 1).equals("be")
            && Expressions.match(s.tag(word + 2 <= last ? word + 2 : last), "DT|PRP\\$");
    if (turned
        || QuestionOrder.inverted(s, word).isPresent()
        || VerbPhrases.spliced(s, word, last)) {
      return List.of();
    }
    if (s.lower(last).equals("please")) {
      int end = last - 1;
      return List.of(EnglishClauses.mark(s, end) ? end - 1 : end);
    }
    return List.of(last);
  }

  /** Whether a question begins that has the order of one, its verb before its subject. */
  private static boolean turned(Sentence s, int first) {
    if (!s.parseable() || first + 2 >= s.size()) {
      return false;
    }
    boolean asks =
        QuestionOrder.WORDS.contains(s.lower(first))
            ? QuestionOrder.inverted(s, first).isPresent()
            : QuestionOrder.yesNo(s, first).isPresent();
    return asks && !VerbPhrases.spliced(s, first, EnglishClauses.lastWord(s));
  }

  /** Anything up to the sentence's last word. */
  private static List<Integer> rest(Sentence s, int first) {
    int last = EnglishClauses.lastWord(s);
    return last >= first && !EnglishClauses.mark(s, first) ? List.of(last) : List.of();
  }

  /** The object between a verb and its particle: one to six words of one noun phrase. */
  private static List<Integer> object(Sentence s, int first) {
    List<Integer> ends = new ArrayList<>();
    for (int end = Math.min(first + 5, s.size() - 2); end >= first; end--) {
      if (Expressions.match(s.tag(end), "NN.*|PRP|DT|CD") && nounsOnly(s, first, end)) {
        ends.add(end);
      }
    }
    return ends;
  }

  private static boolean nounsOnly(Sentence s, int first, int end) {
    for (int t = first; t <= end; t++) {
      if (!Expressions.match(s.tag(t), "NN.*|PRP\\$?|DT|CD|JJ.*|POS|PDT")) {
        return false;
      }
    }
    return true;
  }
}

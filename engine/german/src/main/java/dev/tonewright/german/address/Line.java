package dev.tonewright.german.address;

import dev.tonewright.german.Spelling;
import dev.tonewright.german.address.Form.Trait;
import dev.tonewright.german.address.Verbs.Person;
import dev.tonewright.parse.Sentence;
import dev.tonewright.parse.TokenKind;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * One sentence as the order of its words shows it: stretches between punctuation, where a capital
 * says nothing, what may be a verb.
 */
final class Line {

  private static final Set<String> NO_VERBS = AddressWords.list("no verbs");
  private static final Set<String> PRONOUNS = AddressWords.list("capital pronouns");
  private static final Set<String> JOINS = AddressWords.list("joins");
  private static final String OPENERS = ":(„\"«»“‚'–—…";

  private final Sentence sentence;
  private final Verbs verbs;
  private final int size;

  private final Clauses clauses;
  private final IntPredicate open;

  // What is asked of a token again and again, each answered once.
  private final boolean[] edges;
  private final Answers opens;
  private final Form[] forms;

  /** The same as far as a token may be a verb, else {@link Form#NONE}. */
  private final Form[] verbForms;

  /**
   * @param open whether a token may be changed, being neither quoted nor otherwise protected
   */
  Line(Sentence sentence, Verbs verbs, IntPredicate open) {
    this.sentence = sentence;
    this.verbs = verbs;
    this.size = sentence.size();
    this.edges = new boolean[size];
    for (int t = 0; t < size; t++) {
      edges[t] = parts(t);
    }
    this.open = open;
    this.opens = new Answers(size, this::isOpening);
    this.forms = new Form[size];
    this.verbForms = new Form[size];
    this.clauses = new Clauses(this);
  }

  /** A question about tokens whose answers are kept. */
  private static final class Answers {
    private final byte[] known;
    private final IntPredicate question;

    Answers(int size, IntPredicate question) {
      this.known = new byte[size];
      this.question = question;
    }

    boolean of(int t) {
      if (t < 0 || t >= known.length) {
        return question.test(t);
      }
      if (known[t] == 0) {
        known[t] = (byte) (question.test(t) ? 1 : -1);
      }
      return known[t] > 0;
    }
  }

  int size() {
    return size;
  }

  Sentence sentence() {
    return sentence;
  }

  Verbs verbs() {
    return verbs;
  }

  /** Its clauses, which keep what they have found out. */
  Clauses clauses() {
    return clauses;
  }

  boolean open(int t) {
    return open.test(t);
  }

  String word(int t) {
    return t < 0 || t >= size ? "" : sentence.word(t);
  }

  String lower(int t) {
    return t < 0 || t >= size ? "" : sentence.lower(t);
  }

  /** What the token's form may be. */
  Form form(int t) {
    if (t < 0 || t >= size) {
      return Form.NONE;
    }
    if (forms[t] == null) {
      forms[t] = verbs.form(sentence.lower(t));
    }
    return forms[t];
  }

  boolean is(int t, Set<String> words) {
    return words.contains(lower(t));
  }

  /** Whether punctuation, or nothing, stands there. Quotation marks and ordinals part nothing. */
  boolean edge(int t) {
    return t < 0 || t >= size || edges[t];
  }

  private boolean parts(int t) {
    String word = sentence.word(t);
    if (Character.isLetterOrDigit(word.codePointAt(0))
        || "%€$'’‘\"„“”«»‚".indexOf(word.charAt(0)) >= 0) {
      return false;
    }
    return !(word.equals(".") && inside(t) || word.equals("-") && shortened(t));
  }

  /** "ab- und anmelden". */
  private boolean shortened(int t) {
    return t > 0
        && t + 1 < size
        && sentence.end(t - 1) == sentence.start(t)
        && JOINS.contains(sentence.lower(t + 1));
  }

  /** A stop behind a figure or a short word that another word follows: "am 3. März". */
  private boolean inside(int t) {
    if (t == 0
        || t + 1 >= size
        || !Character.isLetterOrDigit(sentence.word(t + 1).codePointAt(0))) {
      return false;
    }
    String before = sentence.word(t - 1);
    return Character.isDigit(before.charAt(0)) || before.length() < 4;
  }

  /** Whether the word has its capital, if any, from where it stands. */
  boolean opens(int t) {
    return opens.of(t);
  }

  private boolean isOpening(int t) {
    if (t == 0) {
      return true;
    }
    for (int i = t - 1; i >= 0; i--) {
      String word = word(i);
      boolean ends =
          OPENERS.indexOf(word.charAt(0)) >= 0
              || sentence.kind(i) == TokenKind.SYMBOL
              || ends(word);
      if (ends || !edge(i) && i < t - 1) {
        return ends || number(i) && i == 0;
      }
      if (!edge(i)) {
        return i == 0 && number(i);
      }
      if (word.equals(",") || word.equals(";")) {
        return false;
      }
    }
    return true;
  }

  private static boolean ends(String word) {
    return made(word, ".!?") || made(word, "-") || word.equals("-LRB-");
  }

  /** Whether a token is nothing but marks that end a clause. */
  static boolean stop(String word) {
    return made(word, ".;:!?");
  }

  /** Whether a token is a dash of any length. */
  static boolean dash(String word) {
    return made(word, "-") || word.equals("–") || word.equals("—");
  }

  /** Whether a word is made of some characters alone. */
  private static boolean made(String word, String characters) {
    for (int i = 0; i < word.length(); i++) {
      if (characters.indexOf(word.charAt(i)) < 0) {
        return false;
      }
    }
    return !word.isEmpty();
  }

  private boolean number(int t) {
    return Character.isDigit(word(t).charAt(0));
  }

  boolean capital(int t) {
    return Spelling.isCapitalised(word(t));
  }

  /** A capital inside a sentence. */
  boolean noun(int t) {
    return t >= 0 && t < size && capital(t) && !opens(t) && !is(t, PRONOUNS);
  }

  /** First token of the stretch without punctuation around {@code t}. */
  int start(int t) {
    int i = t;
    while (!edge(i - 1)) {
      i--;
    }
    return i;
  }

  /** Token after the last of the stretch around {@code t}. */
  int end(int t) {
    int i = t;
    while (!edge(i)) {
      i++;
    }
    return i;
  }

  /** Whether a token may be a finite verb of a person. */
  boolean verb(int t, Person person) {
    return verbForm(t).is(person) && word(t).length() > 1;
  }

  /** Whether a token is a modal verb that may be of a person. */
  boolean modal(int t, Person person) {
    return verb(t, person) && form(t).modal();
  }

  /** Whether the tagger sees a noun or name. */
  boolean named(int t) {
    return sentence.tag(t).equals("NOUN") || sentence.tag(t).equals("PROPN");
  }

  private Form verbForm(int t) {
    if (t < 0 || t >= size) {
      return Form.NONE;
    }
    if (verbForms[t] == null) {
      verbForms[t] = mayBeVerb(t) ? form(t) : Form.NONE;
    }
    return verbForms[t];
  }

  private boolean mayBeVerb(int t) {
    if (edge(t) || is(t, NO_VERBS) || capital(t) && !opens(t)) {
      return false;
    }
    if (capital(t) && verbs.forms().is(word(t), "SUB:") && !capital(t + 1) && named(t)) {
      return false;
    }
    return !(form(t).has(Trait.ATTRIBUTE) && noun(t + 1));
  }

  /** Whether a token is a finite verb of the first or third person singular alone. */
  boolean singular(int t) {
    return verbForm(t).has(Trait.SINGULAR);
  }

  /** Whether what {@code t} belongs to ends with a question mark. */
  boolean asks(int t) {
    for (int k = t; k < size; k++) {
      if (word(k).equals(":") || word(k).equals(";")) {
        return false;
      }
    }
    for (int k = size - 1; k >= 0 && (edge(k) || "\"“”«»".contains(word(k))); k--) {
      if (word(k).startsWith("?")) {
        return true;
      }
    }
    return false;
  }
}

package dev.tonewright.language;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a language pack tells the verifier about its words. It must share nothing with the pack's
 * rules: a mistake there must not be repeated here.
 *
 * <p>A reading of a text is a row of <em>symbols</em>. Names in capitals are <em>markers</em>
 * (negation, modality, condition …), which must be as many as before; a name after {@code =} is
 * content, which must neither appear nor vanish; a name after {@code #} is a figure; {@code ASK}
 * marks a request, obligation or question; {@code FORMULA} opens a courtesy whose few content words
 * are free; a name after {@code @} is a person.
 */
public interface VerifierLexicon {

  /** Expressions and what they mean; where several match, the longest counts. */
  List<Expression> expressions();

  /** Lower-case spelling → the words it stands for: contractions, chat spellings, sure errors. */
  Map<String, List<String>> spellings();

  /** Lower-case pronouns: who they stand for, and as what. */
  Map<String, Person> persons();

  /**
   * Lower-case words by which one speaks for the sender, each with the word by which all do: "me",
   * "us"; and the forms of verbs that agree with them.
   */
  default Map<String, String> speakers() {
    return Map.of();
  }

  /** Month names and abbreviations, lower case → number of the month, 1…12. */
  Map<String, Integer> months();

  /** The closed table of allowed differences. */
  List<Transition> transitions();

  /** Pairs of symbols of which the first must not give way to the second. */
  List<Exchange> forbidden();

  /** Base forms that ask for something where they open a clause. */
  Set<String> imperatives();

  /** Words that join clauses, after which an imperative may stand. */
  Set<String> joints();

  /** Words that open a noun phrase. */
  Set<String> determiners();

  /** Markers that stand for a cause. */
  Set<String> causes();

  /** Symbols that may stand anywhere in their statement. */
  Set<String> floating();

  /** Markers that open a clause, which may move as a whole. */
  Set<String> clauseOpeners();

  /** Symbols that take their clause along where it turns round ("the form was not included"). */
  Set<String> pivots();

  /** Words by which an attribute follows its noun ("the title of an e-book"). */
  Set<String> genitives();

  /** Words that may stand between day and month ("the 12th of June"). */
  default Set<String> dateLinks() {
    return Set.of();
  }

  /** What follows a figure to make it an ordinal ("12th"), lower case. */
  default Set<String> ordinalEndings() {
    return Set.of();
  }

  /** Endings that a word may have in brackets and says the same with ("item(s)"). */
  default Set<String> optionalEndings() {
    return Set.of();
  }

  /** Words that open a goal where a sentence begins with them ("To reset it, …"). */
  default Set<String> goalOpeners() {
    return Set.of();
  }

  /** The marks that part thousands in a figure ("1,000"). */
  default Set<String> thousandsMarks() {
    return Set.of();
  }

  /** What inflected forms and spelling variants of a lower-case word have in common. */
  String stem(String word);

  /** What the form of a word and the small words before it say about time. */
  Time time(String word, List<String> auxiliaries, boolean afterSubject);

  /**
   * What a figure, address or abbreviation comes to, written or said: equal for both where a script
   * says what is written, empty for a text that is no such thing.
   */
  default Optional<String> value(String text) {
    return Optional.empty();
  }

  /** Whether a lower-case word is spelled right, and so cannot be a typing error. */
  boolean isWord(String word);

  /**
   * An expression.
   *
   * @param pattern stems apart by spaces, {@code (a|b c)} for alternatives, {@code [a]} for what
   *     may be missing; {@code ^} is the start of a sentence, {@code ?} a question mark, {@code #}
   *     any figure
   * @param symbols what it means; empty for words that carry nothing
   */
  record Expression(String pattern, List<String> symbols) {
    public Expression {
      symbols = List.copyOf(symbols);
    }
  }

  /** A pronoun. */
  record Person(String who, Role role) {}

  /** What a pronoun can stand as. */
  enum Role {
    SUBJECT,
    OBJECT,
    EITHER,
    OWNER
  }

  /** When something happens, as far as the form of its verb tells. */
  enum Time {
    PAST,
    PRESENT,
    UNDER_WAY,
    UNTOLD
  }

  /**
   * A difference that keeps the meaning.
   *
   * @param lost symbols that go, those ending in {@code ?} possibly
   * @param gained symbols that come, those ending in {@code ?} possibly
   * @param given a symbol that must stand before and after, if any
   * @param moves whether the parts of the statement change places
   */
  record Transition(
      String name,
      List<String> lost,
      List<String> gained,
      Optional<String> given,
      boolean moves,
      boolean named) {

    /** The name under which a figure may take its spoken form. */
    public static final String SPOKEN = "spoken";

    /** A card's author answers for what it exchanges: no entry of a table, but an exchange. */
    public static final String SYNONYMS = "synonyms";

    /** The name under which a date may change the order of its day and month. */
    public static final String DATE_ORDER = "date-order";

    /**
     * The name under which a time, number, amount or pair of quotation marks may take another
     * written form. No language lists it.
     */
    public static final String NOTATION = "notation";

    /**
     * The name under which words of {@link #speakers()} may change places, and nothing else. No
     * language lists it.
     */
    public static final String SPEAKER = "speaker";

    public Transition {
      lost = List.copyOf(lost);
      gained = List.copyOf(gained);
    }
  }

  /** One symbol that gives way to another. */
  record Exchange(String lost, String gained) {}
}

package dev.tonewright.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words by which sentences are told apart where punctuation fails. All in lower case, except
 * where noted.
 *
 * @param openers closed-class words, or pairs of words, that, capitalised after a lower-case word,
 *     start a sentence
 * @param nounOpeners words before a noun ("the", "all") that, capitalised, start a sentence only
 *     where a verb of {@code finite} soon follows
 * @param stranded words of {@code unfinished} that may end a sentence all the same where a courtesy
 *     or a request begins behind them ("what is it for Please tell me")
 * @param afterStranded the words that begin such a courtesy or request
 * @param names capitalised words that a sentence may end with, with their capital ("Monday"); one
 *     of {@code unfinished} ("May") only where a question begins behind it
 * @param pleas words after which a capital starts a sentence, where they end a request ("one moment
 *     please I will")
 * @param askingVerbs verbs with which a question begins, whatever stands before it ("can you")
 * @param askingSubjects pronouns that follow them
 * @param questionWords words that, before a verb of {@code finite} and one of {@code
 *     askingSubjects}, begin a question ("when did you")
 * @param orderVerbs imperatives that, capitalised before one of {@code orderObjects}, may start a
 *     sentence in mid-line ("try again Sync the account")
 * @param orderObjects the words behind such an imperative: articles, pronouns ("the", "your")
 * @param beforeOrders words that no such imperative starts a sentence behind: adverbs and objects
 *     that may belong to it, persons who may be its subject, adjectives and nouns before a title
 *     ("you can now Sync the account", "our guide Reset your password")
 * @param clauseJoints conjunctions behind which a clause begins that such an imperative may end
 *     ("and")
 * @param pluralEndings last letters of nouns in the plural, whom such an imperative may be told of
 *     ("customers Update the app")
 * @param singularEndings those of {@code pluralEndings} with letters before them that mark none
 *     ("address")
 * @param adverbEndings last letters of adverbs, which may belong to such an imperative ("manually
 *     Update the app")
 * @param pointers words of {@code unfinished} that may end a sentence before one of {@code
 *     askingSubjects} and a verb ("confirming this You can")
 * @param subjects openers that may also be an object ("you"): they start a sentence only before one
 *     of {@code finite}
 * @param finite auxiliaries and common verbs that follow a subject
 * @param selfPronoun the pronoun that is always capitalised ("i"), or an empty string
 * @param subordinators words that open a subordinate clause: capitalised they start a sentence only
 *     where a main clause follows, and a sentence that starts with one has no certain end
 * @param selfAfter words after which the self pronoun with a verb starts a sentence ("check it I
 *     will")
 * @param selfFinite the verbs of {@code finite} that no relative clause after a courtesy has
 * @param unfinished words that cannot end a sentence: articles, prepositions, conjunctions
 * @param labelVerbs verbs after which a capitalised word is a label: click, open, named
 * @param labelNouns words of {@code labelVerbs} that name a thing ("page"): a subject and its verb
 *     behind them are no label all the same
 * @param greetings words that open a salutation
 * @param greetingTails words that may follow a greeting word and belong to the salutation ("there",
 *     "morning")
 * @param formulas whole phrases, space-separated, after which a new sentence may start unmarked
 * @param formulaHeads phrases that open a courtesy which has no other clause ("thank you for")
 * @param afterGreeting words that start the next sentence even in lower case, after a salutation or
 *     an ellipsis
 * @param closings first words of a letter's closing
 * @param abbreviations words written with a stop that does not end the sentence, without the stop
 * @param finalAbbreviations words written with a stop that may also end the sentence
 * @param stepVerbs imperatives that open a step of an instruction
 * @param stepNouns words before the number of a step ("step")
 * @param slotNouns last words of what stands in square brackets for something to be filled in
 *     ("name")
 * @param figureSlots what stands between hash signs, in capitals there, for a figure to be filled
 *     in ("price")
 * @param prepositions words of {@code subordinators} that may stand before a noun, too ("for")
 * @param afterOrdinals words that may follow an ordinal written as a figure with a stop ("3.
 *     März"); empty where the language does not write ordinals so
 * @param nounCapitals whether every noun has a capital, so that a capital after an abbreviation
 *     starts no sentence
 */
public record SentenceCues(
    Set<String> openers,
    Set<String> nounOpeners,
    Set<String> stranded,
    Set<String> afterStranded,
    Set<String> names,
    Set<String> pleas,
    Set<String> askingVerbs,
    Set<String> askingSubjects,
    Set<String> questionWords,
    Set<String> orderVerbs,
    Set<String> orderObjects,
    Set<String> beforeOrders,
    Set<String> clauseJoints,
    Set<String> pluralEndings,
    Set<String> singularEndings,
    Set<String> adverbEndings,
    Set<String> pointers,
    Set<String> subjects,
    Set<String> finite,
    String selfPronoun,
    Set<String> subordinators,
    Set<String> selfAfter,
    Set<String> selfFinite,
    Set<String> unfinished,
    Set<String> labelVerbs,
    Set<String> labelNouns,
    Set<String> greetings,
    Set<String> greetingTails,
    Set<String> formulas,
    Set<String> formulaHeads,
    Set<String> afterGreeting,
    Set<String> closings,
    Set<String> abbreviations,
    Set<String> finalAbbreviations,
    Set<String> stepVerbs,
    Set<String> stepNouns,
    Set<String> slotNouns,
    Set<String> figureSlots,
    Set<String> prepositions,
    Set<String> afterOrdinals,
    boolean nounCapitals) {

  /**
   * Reads a file of sections: a list's name in brackets, then its entries parted by commas or
   * lines; {@code #} starts a comment line. The stream is left open.
   *
   * @param name the file's name, for messages
   * @param selfPronoun see the record
   * @param nounCapitals see the record
   * @throws IllegalArgumentException where a list is missing
   */
  public static SentenceCues read(
      String name, InputStream file, String selfPronoun, boolean nounCapitals) {
    Map<String, Set<String>> lists = lists(file);
    return new SentenceCues(
        list(name, lists, "openers"),
        list(name, lists, "noun openers"),
        list(name, lists, "stranded"),
        list(name, lists, "after stranded"),
        list(name, lists, "names"),
        list(name, lists, "pleas"),
        list(name, lists, "asking verbs"),
        list(name, lists, "asking subjects"),
        list(name, lists, "question words"),
        list(name, lists, "order verbs"),
        list(name, lists, "order objects"),
        list(name, lists, "before orders"),
        list(name, lists, "clause joints"),
        list(name, lists, "plural endings"),
        list(name, lists, "singular endings"),
        list(name, lists, "adverb endings"),
        list(name, lists, "pointers"),
        list(name, lists, "subjects"),
        list(name, lists, "finite"),
        selfPronoun,
        list(name, lists, "subordinators"),
        list(name, lists, "self after"),
        list(name, lists, "self finite"),
        list(name, lists, "unfinished"),
        list(name, lists, "label verbs"),
        list(name, lists, "label nouns"),
        list(name, lists, "greetings"),
        list(name, lists, "greeting tails"),
        list(name, lists, "formulas"),
        list(name, lists, "formula heads"),
        list(name, lists, "after greeting"),
        list(name, lists, "closings"),
        list(name, lists, "abbreviations"),
        list(name, lists, "final abbreviations"),
        list(name, lists, "step verbs"),
        list(name, lists, "step nouns"),
        list(name, lists, "slot nouns"),
        list(name, lists, "figure slots"),
        list(name, lists, "prepositions"),
        list(name, lists, "after ordinals"),
        nounCapitals);
  }

  private static Set<String> list(String file, Map<String, Set<String>> lists, String name) {
    Set<String> list = lists.get(name);
    if (list == null) {
      throw new IllegalArgumentException(
          file + " has no list [" + name + "]; it has " + lists.keySet());
    }
    return Set.copyOf(list);
  }

  private static Map<String, Set<String>> lists(InputStream file) {
    Map<String, Set<String>> lists = new LinkedHashMap<>();
    Set<String> current = new TreeSet<>();
    for (String line : text(file).lines().map(String::strip).toList()) {
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("[")) {
        current = new TreeSet<>();
        lists.put(line.substring(1, line.length() - 1), current);
        continue;
      }
      for (String entry : line.split(",")) {
        if (!entry.isBlank()) {
          current.add(entry.strip());
        }
      }
    }
    return lists;
  }

  private static String text(InputStream file) {
    try {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

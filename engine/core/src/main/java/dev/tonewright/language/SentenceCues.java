package dev.tonewright.language;

import java.util.Set;

/**
 * The words by which sentences are told apart where punctuation fails. All in lower case, except
 * where noted.
 *
 * @param openers closed-class words, or pairs of words, that, capitalised after a lower-case word,
 *     start a sentence
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
 */
public record SentenceCues(
    Set<String> openers,
    Set<String> subjects,
    Set<String> finite,
    String selfPronoun,
    Set<String> subordinators,
    Set<String> selfAfter,
    Set<String> selfFinite,
    Set<String> unfinished,
    Set<String> labelVerbs,
    Set<String> greetings,
    Set<String> greetingTails,
    Set<String> formulas,
    Set<String> formulaHeads,
    Set<String> afterGreeting,
    Set<String> closings,
    Set<String> abbreviations,
    Set<String> finalAbbreviations,
    Set<String> stepVerbs) {}

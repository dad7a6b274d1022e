package dev.tonewright.verify;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * What a text says, without how it says it.
 *
 * @param symbols in the order of the text
 * @param asking sentences that ask for something
 * @param anchors for each asking, the indices of symbols of which one must stay asked for
 * @param goalFirst whether a sentence opens with its goal ("To reset it, …")
 * @param words every word of the text
 * @param genitives how many attributes follow their nouns
 */
record Reading(
    List<Symbol> symbols,
    BitSet asking,
    List<List<Integer>> anchors,
    boolean goalFirst,
    int genitives,
    Set<String> words) {}

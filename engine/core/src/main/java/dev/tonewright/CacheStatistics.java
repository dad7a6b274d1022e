package dev.tonewright;

import dev.tonewright.parse.ParseStatistics;

/**
 * What the caches of one language did since it was loaded.
 *
 * @param sentences the cache of parsed sentences
 * @param matchHits sentences whose cards were known
 * @param matchMisses sentences whose cards were looked for
 * @param statementHits statements whose meaning the verifier knew
 * @param statementMisses statements that the verifier read
 * @param answerHits requests that came again and were answered as before
 * @param answerMisses requests that were worked on
 * @param matchBytes what is remembered of cards, roughly
 * @param statementBytes what the verifier remembers, roughly
 * @param answerBytes what is remembered of requests and rewrites, roughly
 */
public record CacheStatistics(
    ParseStatistics sentences,
    long matchHits,
    long matchMisses,
    long statementHits,
    long statementMisses,
    long answerHits,
    long answerMisses,
    long matchBytes,
    long statementBytes,
    long answerBytes) {}

package dev.tonewright;

import dev.tonewright.parse.ParseStatistics;

/**
 * What the caches of one language did since it was loaded.
 *
 * @param sentences the cache of parsed sentences
 * @param matchHits sentences whose cards were known
 * @param matchMisses sentences whose cards were looked for
 */
public record CacheStatistics(ParseStatistics sentences, long matchHits, long matchMisses) {}

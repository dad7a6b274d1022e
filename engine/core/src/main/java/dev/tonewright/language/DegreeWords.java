package dev.tonewright.language;

/**
 * What the degree sign is called behind a figure, where a short message cannot carry the sign.
 *
 * @param one behind a bare 1
 * @param many behind every other figure
 */
public record DegreeWords(String one, String many) {}

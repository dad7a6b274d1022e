package dev.tonewright.verify;

/**
 * An exchange that a profile asks for, and that its owner answers for.
 *
 * @param from an expression, in any inflection
 * @param to what is said for it
 */
public record Wording(String from, String to) {}

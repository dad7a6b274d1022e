package dev.tonewright.text;

/**
 * One rule's part in an edit.
 *
 * @param ruleId the rule that acted
 * @param dimension what it acted for
 * @param explanation why, as a sentence for the agent who reads the edit
 */
public record Step(String ruleId, Dimension dimension, String explanation) {}

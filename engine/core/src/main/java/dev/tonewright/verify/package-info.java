/**
 * The last stage before delivery: reads the result again as plain text and drops every edit that
 * changed more than the tone. Shares no code and no data with the rules.
 */
package dev.tonewright.verify;
